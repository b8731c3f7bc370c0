import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

interface Found {
  readonly rule: string;
  readonly place: { readonly file: string; readonly line: number };
}

const staffRules = [
  ...['staff-scope', 'staff-ban-only', 'privacy-personal', 'never-do', 'forbidden-absolute', 'law-outdated'],
  ...['rule-without-example', 'duty-without-time'],
];

describe('what init writes', () => {
  test.each(['Sie', 'du'])('has no finding of the rules on staff, not even an information, with %s', async (address) => {
    const answers = `schema: 1\ncompany: Muster GmbH\ncountries: [DE, AT, CH]\nlanguages: [de, en]\nstaff: 240\ncustomers: both\nworks-council: true\naddress: ${address}\nsensitive-products: true\ndepartments: [communications, support, sales]\ncode-owner: "@muster/comms"\n`;
    const cwd = folderWith({ 'answers.yaml': answers });
    const made = await callInProcess({ args: ['init', 'handbook', '--answers', 'answers.yaml', '--yes'], cwd });
    expect(made.code).toBe(0);
    const { stdout } = await callInProcess({ args: ['lint', '--format', 'json'], cwd: join(cwd, 'handbook') });
    const { findings } = JSON.parse(stdout) as { findings: readonly Found[] };
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ rule }) => staffRules.includes(rule)).map(({ rule, place }) => [rule, place.file, place.line])).toEqual([]);
  });
});
