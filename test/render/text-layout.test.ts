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
