import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paints } from '../../src/render/paint.js';
import { wrapText } from '../../src/render/text-layout.js';
import { textWidth } from '../../src/render/text-width.js';

const paint = paints({ colour: true });
const plain = paints({ colour: false });

test('colours take no place on a line', () => {
  expect(textWidth(paint.bold(paint.yellow('?')))).toBe(1);
  expect(textWidth(paint.red('日本'))).toBe(4);
  for (let width = 20; width < 60; width += 1) {
    const line = (look: typeof paint): string =>
      `${look.green('+')} ${look.bold('Beschwerden')} → ${look.cyan('answers/service/beschwerden.de.md')} und mehr`;
    const lines = (look: typeof paint): number => wrapText({ text: line(look), width, hang: 2 }).split('\n').length;
    expect(lines(paint), String(width)).toBe(lines(plain));
  }
});

/** Word by word, as the docstring says. */
function wordByWord({ text, width, indent, hang }: { text: string; width: number; indent: number; hang: number }): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const room = width - indent - (lines.length > 1 ? hang : 0);
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line, index) => ' '.repeat(indent + (index > 0 ? hang : 0)) + line).join('\n');
}

test('lines are broken where the next word does not fit, whatever its letters', () => {
  const word = fc.stringMatching(/^[a-zäß„“–-]{1,12}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 4 }),
      (words, width, indent, hang) => {
        const text = words.join(' ');
        const expected = wordByWord({ text, width, indent, hang });
        expect(wrapText({ text, width, indent, hang })).toBe(expected);
        // Letters of two columns are measured one by one: the other way must break a line of them in the same places.
        const wide = wrapText({ text: `${text} 漢`, width, indent, hang });
        expect(wide.startsWith(expected.slice(0, expected.lastIndexOf('\n') + 1))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('what breaking leaves out stays left out', () => {
  expect(wrapText({ text: ' a  b ', width: 80, indent: 2 })).toBe('  a  b ');
  expect(wrapText({ text: '', width: 80, indent: 2 })).toBe('');
  expect(wrapText({ text: 'a\n\nb', width: 80, indent: 2 })).toBe('  a\n\n  b');
});
