import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/core/document/markdown-shelf.js';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';

const sourceOf = (number: number) => ({
  file: `policies/p${number}.md`,
  text: `# Heading ${number}\n\n${'A plain sentence. '.repeat(2000)}\n`,
});

test('a text that is looked at again is not parsed again', () => {
  const source = sourceOf(1);
  const first = markdownOf(source);
  markdownOf(sourceOf(2));
  expect(markdownOf(source)).toBe(first);
});

test('only some texts are kept parsed, and what was forgotten is read anew and equal', () => {
  const sources = Array.from({ length: 60 }, (_, number) => sourceOf(number));
  const first = sources.map(markdownOf);
  const again = [...sources].reverse().map(markdownOf).reverse();
  expect(again.filter((markdown, index) => markdown === first[index]).length).toBeLessThan(20);
  expect(again.at(-1)).toBe(first.at(-1));
  expect(again).toEqual(sources.map(({ text }) => parseMarkdown(text)));
});

test('of a handbook that does not fit, the texts around the current one stay', () => {
  const sources = Array.from({ length: 60 }, (_, number) => sourceOf(number));
  for (const source of sources) markdownOf(source);
  const near = sources.slice(-4);
  const models = near.map(markdownOf);
  expect(near.map(markdownOf).every((markdown, index) => markdown === models[index])).toBe(true);
});
