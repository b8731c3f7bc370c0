import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly place: { readonly file: string; readonly line: number };
  readonly text: string;
}

const combinations = ['Sie', 'du'].flatMap((address) =>
  ['formal', 'relaxed'].flatMap((tone) => [
    { address, tone, rest: 'countries: [DE, AT, CH, US]\nworks-council: true\nsensitive-products: true\ncustomers: both\nstaff: 240\n' },
    { address, tone, rest: 'countries: [DE]\nworks-council: false\nsensitive-products: false\ncustomers: businesses\n' },
  ]),
);

/** What is left to say about a fresh handbook: places to fill in, and what a quiz of the basics does not ask. */
const expected = ['str-placeholder', 'quiz-binding'];

/** Findings other than questions that a quiz does not ask. */
async function found(cwd: string, command: string): Promise<readonly unknown[]> {
  const { stdout } = await callInProcess({ args: [command, '--format', 'json', '--lang', 'en'], cwd });
  const { findings } = JSON.parse(stdout) as { findings: readonly Found[] };
  return findings.filter(({ rule }) => rule !== 'quiz-binding').map(({ rule, place, text }) => [rule, place.file, place.line, text]);
}

/** Fills every place in and puts every document into force, as a company does that has nothing to change. */
function approve(handbook: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const fill = (text: string): string =>
    text.replace(/\[(?:ausfüllen|fill in): ([^\]]*)\]/g, (_, what: string) =>
      /Rufnummer|^number/.test(what)
        ? '+49 89 1234560'
        : /Adresse|address/.test(what)
          ? `https://www.muster.example/${what.length}`
          : 'office',
    );
  const files = [
    'unisono.yaml',
    'channels.yaml',
    'facts.yaml',
    ...['policies', 'answers'].flatMap((folder) => readdirSync(join(handbook, folder)).map((name) => `${folder}/${name}`)),
  ];
  for (const path of files) {
    const text = fill(readFileSync(join(handbook, path), 'utf8'))
      .replace(/^status: draft$/m, `status: approved\napproved-on: ${day}\neffective: ${day}`)
      .replace('{ state: pending }', `{ state: agreed, on: ${day}, ref: "BV 1" }`)
      .replaceAll('version: "0.1.0"', 'version: "1.0.0"');
    writeFileSync(join(handbook, path), text);
  }
}

test.each(combinations)(
  'a handbook with every document has nothing but places to fill in: $address, $tone',
  async ({ address, tone, rest }) => {
    const hours = 'hours: "Mo-Fr 08:00-18:00"';
    const channels = `channels: [{ platform: phone, ${hours} }, { platform: e-mail, ${hours} }, { platform: facebook, ${hours} }, { platform: website }]\n`;
    const answers = `company: Muster GmbH\nlanguages: [de, en]\naddress: ${address}\ntone: ${tone}\n${rest}${channels}documents: [all]\n`;
    const cwd = folderWith({ 'answers.yaml': answers });
    const made = await callInProcess({ args: ['init', 'handbook', '--answers', 'answers.yaml', '--yes'], cwd });
    expect(made.code).toBe(0);
    const { stdout } = await callInProcess({ args: ['lint', '--format', 'json'], cwd: join(cwd, 'handbook') });
    const { findings } = JSON.parse(stdout) as { findings: readonly Found[] };
    const left = findings.filter(({ rule, severity }) => !expected.includes(rule) || severity === 'error');
    expect(left.map(({ rule, place, text }) => [rule, place.file, place.line, text])).toEqual([]);
    const german = readdirSync(join(cwd, 'handbook/policies')).filter((name) => name.endsWith('.de.md'));
    const wrong = german.flatMap((name) => [
      ...readFileSync(join(cwd, 'handbook/policies', name), 'utf8').matchAll(
        /\b[Dd]u (?:darfst|kannst|musst|sollst) [^.!?\n]*\bsich\b[^\n]*/g,
      ),
    ]);
    expect(wrong.map(([sentence]) => sentence)).toEqual([]);
    approve(join(cwd, 'handbook'));
    expect(await found(join(cwd, 'handbook'), 'lint')).toEqual([]);
    const audited = await callInProcess({ args: ['audit', '--format', 'json'], cwd: join(cwd, 'handbook') });
    const plan = JSON.parse(audited.stdout) as { findings: readonly Found[] };
    expect(plan.findings.filter(({ severity }) => severity === 'error').map(({ rule, text }) => [rule, text])).toEqual([]);
  },
);
