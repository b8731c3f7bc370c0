import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, documentChecks, documentRules } from '../../scripts/rule-catalogue.data.js';
import { ruleOf } from '../../scripts/rule-catalogue.js';
import { parseMarkdown } from '../../src/core/document/parse-markdown.js';
import { languages } from '../../src/core/language.js';
import { exampleBytes, parseRulePage } from '../../src/core/rules/page.js';
import { findingsOf } from '../support/read-handbook.js';

const entries: readonly CatalogueEntry[] = [...documentRules, ...documentChecks];

test.each(entries.map((entry) => [entry.id, entry] as const))('%s is checked by rules that exist', (_, { by }) => {
  expect(by.length).toBeGreaterThan(0);
  expect(by.filter((id) => ruleOf(id) === undefined)).toEqual([]);
  expect(new Set(by).size).toBe(by.length);
});

test('the two catalogues are whole', () => {
  expect(documentRules).toHaveLength(40);
  expect(documentChecks.map(({ id }) => Number(id.slice(2)))).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
});

test('no entry stands twice', () => {
  expect(entries.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
});

test('an entry with the name of a rule is checked by that rule', () => {
  for (const { id, by } of documentRules) if (ruleOf(id) !== undefined) expect(by[0]).toBe(id);
});

describe('what the catalogue says of fixing holds on the examples of the rule', () => {
  test.each(documentRules.map((entry) => [entry.id, entry] as const))('%s', (_, { by: [first = ''], fix }) => {
    const rule = ruleOf(first);
    if (rule === undefined) throw new Error(`${first} does not exist`);
    const page = parseRulePage(readFileSync(`src/core/rules/${rule.group}/${rule.id}.md`, 'utf8'));
    const findings = languages.flatMap((language) =>
      page[language].bad.flatMap(({ files }) =>
        findingsOf({ files: Object.fromEntries(files.map((file) => [file.path, exampleBytes(file)])), rules: [rule] }),
      ),
    );
    const kinds = new Set(
      findings.flatMap((finding) => [...(finding.fix === null ? [] : ['safe']), ...(finding.suggestion === null ? [] : ['suggestion'])]),
    );
    if (fix === 'safe') expect(kinds).toContain('safe');
    else expect(kinds.size > 0).toBe(fix === 'suggestion');
  });
});

test('every link of the page leads to a rule’s page', () => {
  const { links } = parseMarkdown(readFileSync('docs/rules-catalogue.md', 'utf8'));
  expect(links.length).toBeGreaterThan(100);
  for (const { url } of links) expect(ruleOf(/^rules\/(.+)\.md$/.exec(url)?.[1] ?? '')?.id).toBeDefined();
});
