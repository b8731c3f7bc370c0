import { once } from '../../once.js';
import { defineRule } from '../rule.js';

// What a text holds where the patterns below can find something: no character of theirs lies outside. The classes by script are slow to make and seldom needed.
const maybeHidden = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\udb40]/;
const maybeLookAlike = /[\ufe20-\ufe2f\u0370-\u052f\u1c80-\u1d7f\u2de0-\u2dff\ua640-\ua69f\ud838]/;

// Direction marks, zero-width space, byte order mark inside a text, tag characters. Joiners (U+200C, U+200D) and the soft hyphen have their place in texts.
const hidden = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;

// The flags of England, Scotland and Wales are a black flag with tag characters.
const flag = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu;

// Letters that look like Latin ones inside a word with Latin letters; Unicode Technical Standard 39 calls these mixed-script confusables.
const lookAlike = once(
  () => /\p{Script=Latin}[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορ]|[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορ]\p{Script=Latin}/u,
);

export const rule = defineRule({
  id: 'hidden-characters',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Unsichtbare Zeichen', en: 'Hidden characters' },
  firm: true,
  messages: {
    hidden: {
      de: 'In dieser Zeile {count:steht|stehen} {count} {count:unsichtbares|unsichtbare} Zeichen ({characters}); erwartet wird Text, den alle gleich sehen. Löschen Sie {count:es|sie}.',
      en: 'This line has {count} hidden {count:character|characters} ({characters}); text that everybody sees the same way is expected. Delete {count:it|them}.',
    },
    'look-alike': {
      de: 'Im Wort „{word}“ steht ein fremder Buchstabe, der wie ein lateinischer aussieht ({characters}); erwartet werden Buchstaben eines Alphabets. Tippen Sie das Wort neu.',
      en: 'The word “{word}” has a foreign letter that looks like a Latin one ({characters}); letters of one alphabet are expected. Type the word again.',
    },
  },
  check({ source }, { report }) {
    const { file, text } = source;
    if (maybeHidden.test(text)) checkHidden();
    if (maybeLookAlike.test(text)) checkLookAlikes();

    function checkHidden(): void {
      const plain = text.replace(flag, (match) => ' '.repeat(match.length));
      let line: { start: number; end: number }[] = [];
      const say = (): void => {
        const [first] = line;
        if (first === undefined) return;
        const found = line.flatMap(({ start, end }) => [...text.slice(start, end)]);
        report({
          message: 'hidden',
          at: { source, span: first },
          data: { count: found.length, characters: codePoints(found) },
          fix: { edits: line.map((span) => ({ file, span, text: '' })) },
        });
        line = [];
      };
      for (const match of plain.matchAll(hidden)) {
        const span = { start: match.index, end: match.index + match[0].length };
        // A byte order mark at the very start says how the file is written.
        if (span.start === 0 && match[0].startsWith('\ufeff')) {
          if (span.end === 1) continue;
          span.start = 1;
        }
        if (line.length > 0 && /[\r\n]/.test(text.slice(line.at(-1)?.end, span.start))) say();
        line.push(span);
      }
      say();
    }

    function checkLookAlikes(): void {
      for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
        const word = match[0];
        if (!/[^\p{Script=Latin}]/u.test(word) || !lookAlike().test(word)) continue;
        const foreign = [...word].filter((character) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character));
        report({
          message: 'look-alike',
          at: { source, span: { start: match.index, end: match.index + word.length } },
          data: { word: word.slice(0, 60), characters: codePoints(foreign) },
        });
      }
    }
  },
});

/** The code points as `U+202E`, each once, the first five. */
function codePoints(characters: readonly string[]): string[] {
  const names = characters.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [...new Set(names)].slice(0, 5);
}
