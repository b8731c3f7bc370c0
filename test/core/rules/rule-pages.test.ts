import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTarget } from '../../../src/core/document/outline.js';
import type { Finding } from '../../../src/core/finding.js';
import { formatMessage, languages } from '../../../src/core/language.js';
import { allRules } from '../../../src/core/rules/index.generated.js';
import { lintRules } from '../../../src/core/rules/lint-rules.generated.js';
import { type Example, exampleBytes, parseRulePage } from '../../../src/core/rules/page.js';
import { groups, type Rule } from '../../../src/core/rules/rule.js';
import { findingsOf, guidelineLibrary } from '../../support/read-handbook.js';

const folder = 'src/core/rules';

function pageOf({ group, id }: Rule) {
  return parseRulePage(readFileSync(`${folder}/${group}/${id}.md`, 'utf8'));
}

function run({ rule, example }: { rule: Rule; example: Example }): readonly Finding[] {
  const files = Object.fromEntries(example.files.map((file) => [file.path, exampleBytes(file)]));
  // A rule that looks at what the others found needs them.
  const rules = rule.last === true ? lintRules : [rule];
  return findingsOf({ files, rules }).filter((finding) => finding.rule === rule.id);
}

/** A place that a reader can go to: in a file of the example, inside its text. */
function expectPlace({ place }: Finding, example: Example): void {
  const file = example.files.find(({ path }) => path === place.file);
  if (file === undefined) {
    // The default settings, or what is said of a plan as a whole.
    expect(place.file).toBe('unisono.yaml');
    return;
  }
  const lines = new TextDecoder().decode(exampleBytes(file)).split(/\r\n?|\n/);
  expect(place.line).toBeGreaterThanOrEqual(1);
  expect(place.line).toBeLessThanOrEqual(lines.length);
  expect(place.column).toBeGreaterThanOrEqual(1);
  expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
  expect(place.endLine * 1e6 + place.endColumn).toBeGreaterThanOrEqual(place.line * 1e6 + place.column);
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  describe.each(languages)('in %s', (language) => {
    const page = pageOf(rule)[language];

    test('says what and why', () => {
      expect(page.what.length).toBeGreaterThan(30);
      expect(page.why.length).toBeGreaterThan(30);
      expect(rule.title[language]).not.toBe('');
      expect(page.bad.length).toBeGreaterThan(0);
      expect(page.good.length).toBeGreaterThan(0);
    });

    test.each(page.bad.map((example, index) => [index + 1, example] as const))('finds something in bad example %i', (_number, example) => {
      const findings = run({ rule, example });
      expect(findings).not.toEqual([]);
      for (const finding of findings) {
        expectPlace(finding, example);
        const message = rule.messages[finding.message];
        if (message === undefined) throw new Error(`${rule.id} has no message ${finding.message}`);
        for (const each of languages)
          expect(formatMessage({ message, data: finding.data, language: each })).not.toMatch(/undefined|\[object/);
      }
    });

    test.each(page.good.map((example, index) => [index + 1, example] as const))('finds nothing in good example %i', (_number, example) => {
      expect(run({ rule, example })).toEqual([]);
    });
  });

  test('cites a statement of the guideline library that exists in both languages', () => {
    const [policy = '', anchor = ''] = rule.guideline.split('#');
    for (const language of languages) {
      const document = guidelineLibrary()
        .get(policy)
        ?.find(({ head }) => head.lang === language);
      expect(findTarget(document?.markdown.targets ?? [], anchor)?.explicit, `${rule.guideline} in ${language}`).toBe(true);
    }
  });

  test('fills the same places in both languages', () => {
    for (const [key, message] of Object.entries(rule.messages)) {
      const [de, en] = languages.map((language) => placesIn(message[language]));
      expect(de, key).toEqual(en);
    }
  });
});

test('every message of every rule can be filled in', () => {
  for (const { id, messages } of allRules)
    for (const [key, message] of Object.entries(messages))
      for (const language of languages)
        for (const count of [1, 2]) {
          const data = Object.fromEntries(placesIn(message[language]).map((name) => [name, count]));
          expect(formatMessage({ message, data, language }), `${id} ${key}`).not.toMatch(/[{}]/);
        }
});

/** The names that a message is filled with; numbers that only choose between two words may stand more often in one language. */
function placesIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\{([a-zA-Z][a-zA-Z0-9]*)(?=[:}])/g)].map((match) => match[1] ?? ''))].sort();
}

describe('all rules', () => {
  test('have ids and codes of their own', () => {
    const ids = allRules.map(({ id }) => id);
    const codes = allRules.flatMap(({ code }) => (code === undefined ? [] : [code]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(codes).size).toBe(codes.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{3}-\d{2}$/);
  });

  test('have a code exactly when they are audit checks', () => {
    for (const { id, code, group } of allRules) expect(code !== undefined, id).toBe(groups[group] === 'audit');
  });

  test('lie in the folder of their group, code and page side by side', () => {
    const listed = allRules.map(({ group, id }) => `${group}/${id}`).sort();
    const pages = Object.keys(groups)
      .filter((group) => existsSync(`${folder}/${group}`))
      .flatMap((group) => readdirSync(`${folder}/${group}`).map((file) => `${group}/${file}`))
      .filter((file) => file.endsWith('.md'));
    expect(pages.map((file) => file.slice(0, -3)).sort()).toEqual(listed);
    for (const path of listed) expect(existsSync(`${folder}/${path}.ts`), path).toBe(true);
  });
});
