import fc from 'fast-check';

/** A change as a person makes it. `at` is a place as a share of the text. */
export interface TextEdit {
  readonly kind: 'word' | 'delete-word' | 'insert-word' | 'paragraph' | 'delete-block' | 'section' | 'delete-section' | 'item';
  readonly at: number;
  readonly word: string;
}

export const edits = (prefix: string): fc.Arbitrary<readonly TextEdit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom<TextEdit['kind'][]>(
        'word',
        'word',
        'word',
        'delete-word',
        'insert-word',
        'paragraph',
        'delete-block',
        'section',
        'delete-section',
        'item',
      ),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      word: fc.stringMatching(/^[a-z]{3,8}$/).map((word) => prefix + word),
    }),
    { minLength: 1, maxLength: 12 },
  );

/** A text with changes below its front matter. */
export function edited(text: string, changes: readonly TextEdit[]): string {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n') + 5 : 0;
  return text.slice(0, end) + changes.reduce(apply, text.slice(end));
}

function apply(text: string, { kind, at, word }: TextEdit): string {
  const pick = (matches: readonly RegExpExecArray[]): RegExpExecArray | undefined => matches[Math.floor(at * matches.length)];
  const words = (): RegExpExecArray | undefined => pick([...text.matchAll(/(?<=^|\s)[\p{L}]+(?=[\s.,])/gmu)] as RegExpExecArray[]);
  const blocks = (): RegExpExecArray | undefined => pick([...text.matchAll(/(?<=\n\n)[^\n#][^\n]*(?=\n\n)/g)] as RegExpExecArray[]);
  const items = (): RegExpExecArray | undefined => pick([...text.matchAll(/^- [^\n]*\n/gm)] as RegExpExecArray[]);
  const sections = (): RegExpExecArray | undefined => pick([...text.matchAll(/^## [\s\S]*?(?=^## |$(?![\s\S]))/gm)] as RegExpExecArray[]);
  const replace = (match: RegExpExecArray | undefined, by: (found: string) => string): string =>
    match === undefined ? text : text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
  switch (kind) {
    case 'word':
      return replace(words(), () => word);
    case 'delete-word':
      return replace(words(), () => '').replace(/([^\n\s]) {2,}/g, '$1 ');
    case 'insert-word':
      return replace(words(), (found) => `${found} ${word}`);
    case 'paragraph':
      return replace(blocks(), (found) => `${found}\n\n${word} ${word}.`);
    case 'delete-block':
      return replace(blocks(), () => '').replace(/\n{3,}/g, '\n\n');
    case 'section':
      return replace(sections(), (found) => `${found.trimEnd()}\n\n## ${word} <a id="${word}"></a>\n\n${word} stands here.\n\n`).replace(
        /\n+$/,
        '\n',
      );
    case 'delete-section':
      return replace(sections(), () => '').replace(/\n+$/, '\n');
    case 'item':
      return replace(items(), (found) => `${found}- ${word}\n`);
  }
}
