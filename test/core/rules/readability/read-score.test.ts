import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { noLevelSettings } from '../../../../src/core/rules/levels.js';
import { rule } from '../../../../src/core/rules/readability/read-score.js';
import { runRules } from '../../../../src/core/rules/run.js';
import { findingsOf, handbookOf, today } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

const say = ({ body, lang = 'de', audience, status }: { body: string; lang?: string; audience?: string; status?: string }) => {
  const text = documentOf({ lang, type: 'rules', body, ...(status === undefined ? {} : { status }) });
  return findingsOf({
    files: { 'policies/a.md': audience === undefined ? text : text.replace('owner:', `for: ${audience}\nowner:`) },
    rules: [rule],
  }).map(({ message, data, place }) => ({ message, data, line: place.line }));
};

const sample = (name: string): string => {
  const text = readFileSync(`test/fixtures/readability/samples/${name}.md`, 'utf8');
  return text.slice(text.indexOf('\n\n', text.indexOf('\n# ')) + 2);
};

describe.each(['de', 'en'])('in %s', (lang) => {
  it('reports officialese, by section and by sentence', () => {
    const found = say({ body: `## First\n\n${sample(`officialese.${lang}`)}`, lang });
    expect(found.filter(({ message }) => message === 'hard')).toMatchObject([{ line: 19, data: { section: 'First', limit: 12, ease: 0 } }]);
    expect(found.filter(({ message }) => message === 'long-sentence').length).toBeGreaterThan(0);
  });

  test.each(['plain', 'business'])('passes %s prose', (kind) => {
    expect(say({ body: sample(`${kind}.${lang}`), lang })).toEqual([]);
  });

  it('expects more of readers with more practice', () => {
    const limits = ['all-staff', 'posters', 'crisis-team'].map(
      (audience) => say({ body: sample(`officialese.${lang}`), lang, audience }).find(({ message }) => message === 'hard')?.data.limit,
    );
    expect(limits).toEqual([12, 13, 14]);
  });

  it('does not judge a few words, and counts short subsections with the section around them', () => {
    const sentences = sample(`officialese.${lang}`).trim().split('. ');
    const short = sentences.slice(1, 3).join('. ');
    expect(say({ body: short, lang }).filter(({ message }) => message === 'hard')).toEqual([]);
    const parts = sentences.map((sentence, index) => `### Part ${index}\n\n${sentence}.`).join('\n\n');
    expect(say({ body: `## Around\n\n${parts}`, lang }).filter(({ message }) => message === 'hard')).toMatchObject([
      { line: 19, data: { section: 'Around' } },
    ]);
  });

  it('leaves alone quotes, tables, code and bad examples', () => {
    const hard = sample(`officialese.${lang}`).trim();
    const opener = lang === 'de' ? 'So nicht:' : 'Avoid this:';
    for (const body of [`> ${hard}`, `| A |\n|---|\n| ${hard} |`, `\`\`\`\n${hard}\n\`\`\``, `${opener}\n\n- ${hard}`])
      expect(say({ body, lang })).toEqual([]);
  });
});

test.each([
  ['de', 25, 'wort '],
  ['en', 28, 'word '],
])('in %s a sentence may have %i words, and a list item is a sentence of its own', (lang, limit, word) => {
  expect(say({ body: `${word.repeat(limit)}.`, lang })).toEqual([]);
  expect(say({ body: `- ${word.repeat(limit - 1)}\n- ${word.repeat(limit - 1)}`, lang })).toEqual([]);
  const [found] = say({ body: `Ja.\n\n- ${word.repeat(limit + 1)}.`, lang });
  expect(found).toMatchObject({ message: 'long-sentence', line: 21, data: { words: limit + 1, limit } });
  expect(String(found?.data.sentence).length).toBeLessThanOrEqual(70);
  expect(found?.data.sentence).toMatch(/ …$/);
});

test.each([
  ['de', 'Das ist nicht ungewöhnlich.', 'nicht ungewöhnlich'],
  ['de', 'Eine nicht unerhebliche Zahl fragt nach.', 'nicht unerhebliche'],
  ['en', 'Do not fail to reply.', 'Do not fail to'],
  ['en', 'That is not uncommon.', 'not uncommon'],
])('in %s %s is a double negation', (lang, body, phrase) => {
  expect(say({ body, lang })).toMatchObject([{ message: 'double-negation', data: { phrase } }]);
});

test.each([
  ['de', 'Antworten Sie nicht ohne Freigabe. Das geht nicht, und unwichtig ist es nicht.'],
  ['de', 'Schreiben Sie nie „nicht unüblich“.'],
  ['de', 'Das ist nicht unbedingt nötig und nicht unter 14 Tagen möglich. Keine Frage bleibt unbeantwortet.'],
  ['en', 'Do not reply without approval. It is not for us, unless you ask. We do not fail.'],
])('in %s this is none: %s', (lang, body) => {
  expect(say({ body, lang })).toEqual([]);
});

it('says that it does not know a language, and does not judge what is retired', () => {
  const handbook = handbookOf({ 'policies/a.fr.md': documentOf({ lang: 'fr', type: 'rules', body: sample('officialese.de') }) });
  const { findings, verdicts } = runRules({
    rules: [rule],
    material: { files: handbook.files, handbook, plan: null, base: null },
    today,
    settings: noLevelSettings,
  });
  expect([findings, verdicts.get('read-score')]).toEqual([[], 'not-checked']);
  expect(say({ body: sample('officialese.de'), status: 'retired' })).toEqual([]);
});
