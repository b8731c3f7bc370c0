/**
 * Makes a text safe to print anywhere: control characters (C0 but line feed and tab, DEL, C1), bidirectional controls, zero-width and tag characters become
 * visible, such as `\u{202e}`. Soft hyphens and the joiners inside emoji stay. Everything from files and file names passes here before it is printed.
 */
export function safeText(text: string): string {
  return text.replace(hidden, (character, offset: number) => {
    if (character === '\u200d' && isEmojiJoin(text, offset)) return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** The same for one line: line ends and tabs become visible too. */
export function safeLine(text: string): string {
  return safeText(text).replace(/[\n\t]/g, (character) => (character === '\n' ? '\\n' : '\\t'));
}

const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

function isEmojiJoin(text: string, offset: number): boolean {
  return (
    /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u.test(text.slice(Math.max(offset - 4, 0), offset)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(offset + 1, offset + 3))
  );
}

/** JSON of a value in which no hidden character stands raw, although JSON itself would allow some of them. Ends in a line feed. */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(hidden, (character) =>
    [...Array(character.length).keys()].map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  )}\n`;
}

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return safeLine(text).replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}

/** Text that HTML shows as it is, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return safeLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Lines that a CI runner would take for commands of its own (`::error::`, `##[error]`, `##vso[…]`, leading space or not) get a backslash before them. */
export function guardCommands(text: string): string {
  return text.includes('::') || text.includes('##') ? text.replace(/^([^\S\n]*)(?=::|##)/gm, '$1\\') : text;
}
