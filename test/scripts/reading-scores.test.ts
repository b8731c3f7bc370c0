import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingScoresPage } from '../../scripts/reading-scores.js';
import { rule } from '../../src/core/rules/readability/read-score.js';

const rows = readingScoresPage('.')
  .split('\n')
  .filter((line) => line.startsWith('| ['))
  .map((line) => line.slice(2, -2).split(' | '));
const limits = rule.options;

test('every guideline, quiz and template has a row with its level and its longest sentence', () => {
  const documents = ['policies', 'quizzes', 'templates/handbook'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => /\.(?:de|en)\.md$/.test(file)),
  );
  expect(rows.map(([link = '']) => /\[(.*)\]/.exec(link)?.[1]).sort()).toEqual(documents.sort());
  expect(rows.filter((cells) => cells.length !== 5 || cells[4] === '')).toEqual([]);
});

test('no document passes the limits for all staff', () => {
  const over = rows.filter(([link = '', grade, , words]) => {
    const longest = link.includes('.de.md') ? limits?.['max-sentence-de'] : limits?.['max-sentence-en'];
    return Number(grade) > Number(limits?.['level-all-staff']) || Number(words) > Number(longest);
  });
  expect(over).toEqual([]);
});
