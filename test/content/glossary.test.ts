import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { meanings } from '../../scripts/glossary.data.js';
import { rule as factTerm } from '../../src/core/rules/one-truth/fact-term.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { findingsOf } from '../support/read-handbook.js';

const settings = readFileSync('unisono.yaml', 'utf8');
const terms = settings.slice(settings.indexOf('\nterms:\n'));

interface Found {
  readonly rule: string;
  readonly place: { readonly file: string; readonly line: number };
  readonly data: unknown;
}

test('every word of the glossary has a meaning, and every meaning a word', () => {
  const { terms: declared } = parse(settings) as { terms: Record<string, unknown> };
  expect(meanings.map(({ term }) => term).sort()).toEqual(Object.keys(declared).sort());
});

describe('what init writes calls things by the words of our glossary', () => {
  test.each(['Sie', 'du'])('with %s', async (address) => {
    const answers = `schema: 1\ncompany: Muster GmbH\ncountries: [DE, AT, CH]\nlanguages: [de, en]\nstaff: 240\ncustomers: both\nworks-council: true\naddress: ${address}\nsensitive-products: true\ndepartments: [communications, support, sales]\n`;
    const cwd = folderWith({ 'answers.yaml': answers });
    expect((await callInProcess({ args: ['init', 'handbook', '--answers', 'answers.yaml', '--yes'], cwd })).code).toBe(0);
    const file = join(cwd, 'handbook/unisono.yaml');
    const own = readFileSync(file, 'utf8');
    expect(own).not.toMatch(/^terms:/m);
    writeFileSync(file, own + terms);
    const { stdout } = await callInProcess({ args: ['lint', '--format', 'json'], cwd: join(cwd, 'handbook') });
    const { findings } = JSON.parse(stdout) as { findings: readonly Found[] };
    const found = findings.filter(({ rule }) => rule === 'fact-term' || rule.startsWith('settings-'));
    expect(found.map(({ place, data }) => [place.file, place.line, data])).toEqual([]);
  });

  test('and a word that we do not write would be found', () => {
    const document = '---\nid: a\ntype: playbook\ntitle: A\nlang: de\n---\n\n# A\n\nDie Genehmigung steht im Krisenplan.\n';
    const found = findingsOf({ files: { 'unisono.yaml': settings, 'policies/a.de.md': document }, rules: [factTerm] });
    expect(found.map(({ data }) => [data.found, data.use])).toEqual([
      ['Genehmigung', 'Freigabe'],
      ['Krisenplan', 'Eskalationsplan'],
    ]);
  });
});
