import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { sentencesOf } from '../../src/core/document/sentences.js';
import { passagesOf } from '../../src/core/facts/passages.js';
import { readDocument } from '../../src/core/handbook/read-document.js';
import { countedSections, countedTexts } from '../../src/core/readability/sections.js';

/**
 * `npx esbuild bench/readability/index.ts --bundle --platform=node | node`, in the root of the project: what counting costs for 1,000 documents of 8 KB from the guideline
 * library. Reading and splitting into sentences, which other rules need too, are done before.
 */

const COUNT = 1000;
const SIZE = 8192;
const ROUNDS = 7;

const library = readdirSync('policies').filter((name) => name.endsWith('.md'));

const documents = Array.from({ length: COUNT }, (_, index) => {
  const name = library[index % library.length] ?? '';
  const text = readFileSync(`policies/${name}`, 'utf8');
  const body = text.slice(text.indexOf('\n---\n') + 5);
  const long = text + `\n${body}`.repeat(Math.ceil(SIZE / body.length));
  const read = readDocument({ source: { file: name, text: long.slice(0, SIZE) }, path: `policies/${index}.md` });
  // Read once and kept: a document is parsed anew by whoever looks at it later.
  const document = { ...read, markdown: read.markdown };
  for (const { inline } of passagesOf(document)) sentencesOf(inline);
  return { document, language: name.endsWith('.de.md') ? ('de' as const) : ('en' as const) };
});

const times: number[] = [];
let words = 0;
for (let round = 0; round < ROUNDS; round++) {
  words = 0;
  const start = performance.now();
  for (const { document, language } of documents)
    for (const { counts } of countedSections(document, countedTexts(document, language), 100)) words += counts.words;
  times.push(performance.now() - start);
}

process.stdout.write(
  `${COUNT} documents, ${words} words in judged sections: first ${(times[0] ?? 0).toFixed(0)} ms, best ${Math.min(...times).toFixed(0)} ms\n`,
);
