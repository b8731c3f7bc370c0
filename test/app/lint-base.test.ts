import { describe, expect, it } from 'vitest';
import { lintResultSchema } from '../../src/render/result-schema.js';
import { policy, type Text } from '../core/rules/versions/documents.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import type { FileTable } from '../support/read-handbook.js';
import { newRepository } from '../support/repository.js';

const settings =
  'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\nroles: { support-lead: { name: Kundendienst, deputy: management, reach: Intranet }, management: { name: Leitung, deputy: support-lead, reach: Intranet } }\nrules: { str-required-sections: "off", fm-status: "off", staff-scope: "off" }\n';

const book = (text: Text = {}): FileTable => ({ 'unisono.yaml': settings, 'policies/rules.de.md': policy(text) });

const must: Text = { body: 'Sie müssen den Link am selben Tag weitergeben.' };

const versionRules = ['ver-bump-idle', 'ver-bump-missing', 'ver-bump-too-small', 'ver-id-stable'];

async function lint(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await callInProcess({ args: ['lint', '--format', 'json', '--date', '2026-11-22', ...args], cwd });
  if (stdout === '') return { code, stderr, rules: [], notChecked: null };
  const { findings, notChecked } = lintResultSchema.parse(JSON.parse(stdout));
  return {
    code,
    stderr,
    rules: findings.filter(({ rule }) => rule.startsWith('ver-')).map(({ rule, data }) => `${rule} ${data.base}`),
    notChecked,
  };
}

describe('lint in a repository', () => {
  it('compares a branch with where it began', async () => {
    const repository = newRepository();
    repository.commit('first', book());
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write(book(must));
    expect(await lint(repository.folder)).toMatchObject({ code: 1, rules: ['ver-bump-missing main'], notChecked: [] });
    repository.commit('raised', book({ ...must, version: '2.0.0' }));
    expect(await lint(repository.folder)).toMatchObject({ code: 0, rules: [], notChecked: [] });
  });

  it('compares with what --base names', async () => {
    const repository = newRepository();
    repository.commit('first', book());
    repository.git('-c', 'tag.gpgSign=false', 'tag', '--annotate', '--message', 'release', 'rules@1.2.0');
    repository.commit('second', book({ ...must, version: '1.2.1' }));
    expect((await lint(repository.folder, '--base', 'HEAD')).rules).toEqual([]);
    expect((await lint(repository.folder, '--base', 'HEAD~1')).rules).toEqual(['ver-bump-too-small HEAD~1']);
    expect((await lint(repository.folder, '--base', 'rules@1.2.0')).rules).toEqual(['ver-bump-too-small rules@1.2.0']);
  });

  it('says when --base names nothing', async () => {
    const repository = newRepository();
    repository.commit('first', book());
    const { code, stderr } = await lint(repository.folder, '--base', 'mian', '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean: --base main');
  });

  it('on the default branch compares with the last release', async () => {
    const repository = newRepository();
    const released = { '.unisono/released/unisono.yaml': settings, '.unisono/released/policies/rules.de.md': policy() };
    repository.commit('released', { ...book(), ...released });
    repository.write(book(must));
    expect((await lint(repository.folder)).rules).toEqual(['ver-bump-missing .unisono/released']);
  });
});

describe('lint without history', () => {
  it('compares with the last release', async () => {
    const cwd = folderWith({
      ...book(must),
      '.unisono/released/unisono.yaml': settings,
      '.unisono/released/policies/rules.de.md': policy(),
    });
    expect(await lint(cwd)).toMatchObject({ code: 1, rules: ['ver-bump-missing .unisono/released'], notChecked: [] });
  });

  it('names the rules that were not checked, and none of them passed', async () => {
    expect(await lint(folderWith(book(must)))).toMatchObject({ code: 0, rules: [], notChecked: versionRules });
  });

  it.each([
    ['de', 'icht geprüft, weil etwas dazu fehlt (frühere Fassung, Kanalplan, Kenntnis der Sprache): '],
    ['en', 'ot checked, because something is missing for it (earlier version, channel plan, knowledge of the language): '],
  ])('says so in one line, in %s', async (lang, text) => {
    const { stdout } = await callInProcess({ args: ['lint', '--lang', lang, '--date', '2026-11-22'], cwd: folderWith(book()) });
    expect(stdout.replaceAll('\n', ' ')).toContain(`${text}${versionRules.join(', ')}`);
  });
});
