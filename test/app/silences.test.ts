import { describe, expect, it } from 'vitest';
import { lintResultSchema } from '../../src/render/result-schema.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { defaultSettings } from '../support/read-handbook.js';

const answer = (body: string): string =>
  `---\nid: returns\ntype: answer\ntopic: returns\ntitle: Rückgabe\nlang: de\nversion: "1.0.0"\nstatus: draft\nowner: legal\napprover: management\nreview-by: 2027-06-01\n---\n# Rückgabe\n\n${body}\n`;
const silenced = answer('Text.\n\n<!-- unisono-ok: fact-vague, reason: Zitat -->\n\nWir melden uns zeitnah bei Ihnen.');
const settings = `${defaultSettings}\nrules: { ref-target: "off" }\n`;

const call = (cwd: string, ...args: readonly string[]) => callInProcess({ args: ['--date', '2026-11-22', 'lint', ...args], cwd });

async function lint(cwd: string, ...args: readonly string[]) {
  const { findings, held } = lintResultSchema.parse(JSON.parse((await call(cwd, '--format', 'json', ...args)).stdout));
  return { rules: findings.map(({ rule }) => rule), held };
}

describe('lint with exemptions in the text', () => {
  it('counts them, and shows everything with --no-inline', async () => {
    const cwd = folderWith({ 'unisono.yaml': settings, 'answers/returns.de.md': silenced });
    const { rules, held } = await lint(cwd);
    expect(rules).not.toContain('fact-vague');
    expect(held.silenced).toBe(1);
    const all = await lint(cwd, '--no-inline');
    expect(all.rules).toEqual([...rules, 'fact-vague']);
    expect(all.held.silenced).toBe(0);
  });

  it('does not spend an entry of the baseline on what is exempted', async () => {
    const cwd = folderWith({ 'unisono.yaml': settings, 'answers/returns.de.md': silenced });
    await call(cwd, '--update-baseline', '--grow', '--reason', 'x', '--no-inline');
    expect((await lint(cwd)).held).toMatchObject({ silenced: 1, gone: 1 });
  });

  it.each([
    ['de', '1 Feststellung ist im Text mit Grund ausgenommen'],
    ['en', '1 finding is exempted in the text'],
  ])('says so in one line, in %s', async (lang, text) => {
    const cwd = folderWith({ 'unisono.yaml': settings, 'answers/returns.de.md': silenced });
    expect((await call(cwd, '--lang', lang)).stdout).toContain(text);
  });
});
