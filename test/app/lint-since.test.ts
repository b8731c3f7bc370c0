import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintResultSchema } from '../../src/render/result-schema.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { defaultSettings, type FileTable } from '../support/read-handbook.js';
import { newRepository } from '../support/repository.js';

const settings = `${defaultSettings}\nrules: { ref-target: "off", twin-drift: "off", str-required-sections: "off", answer-shape: "off", fm-status: "off" }\n`;

const answer = (body: string, { id = 'returns', status = 'draft', reviewBy = '2027-06-01' } = {}): string =>
  `---\nid: ${id}\ntype: answer\ntopic: returns\ntitle: Rückgabe\nlang: de\nversion: "1.0.0"\nstatus: ${status}\nowner: legal\napprover: management\napproved-on: 2026-11-01\neffective: 2026-11-01\nreview-by: ${reviewBy}\nchanges:\n  - { version: "1.0.0", date: 2026-11-01, note: "Sie geben Beschwerden noch am selben Tag weiter." }\n---\n# Rückgabe\n\n${body}\n`;

const vague = 'Wir melden uns zeitnah bei Ihnen.';
const book = (body: string, more: Parameters<typeof answer>[1] = {}): FileTable => ({
  'unisono.yaml': settings,
  'answers/returns.de.md': answer(body, more),
});

async function lint(cwd: string, ...args: readonly string[]) {
  const result = await callInProcess({ args: ['--lang', 'en', '--date', '2026-11-22', 'lint', '--format', 'json', ...args], cwd });
  if (result.stdout === '') return { ...result, found: [], since: 0 };
  const { findings, held } = lintResultSchema.parse(JSON.parse(result.stdout));
  return {
    ...result,
    found: findings.map(({ rule, severity }) => `${rule} ${severity}`).filter((text) => !text.startsWith('ver-')),
    since: held.since,
  };
}

describe('lint --since', () => {
  it('shows only what the change brought, wherever lines and files moved', async () => {
    const repository = newRepository();
    repository.commit('first', book(vague));
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.git('mv', 'answers/returns.de.md', 'answers/retouren.de.md');
    repository.write({ 'answers/retouren.de.md': answer(`Ein neuer Absatz.\n\n${vague}\n\nDas geschieht umgehend.`) });
    const all = await lint(repository.folder);
    expect(all.found.filter((text) => text.startsWith('fact-vague'))).toHaveLength(2);
    const { found, since } = await lint(repository.folder, '--since', 'main');
    expect(found.filter((text) => !text.startsWith('fm-file-name'))).toEqual(['fact-vague warning']);
    expect(since).toBeGreaterThan(0);
  });

  it('counts a further one of equal findings', async () => {
    const repository = newRepository();
    repository.commit('first', book(vague));
    repository.write(book(`${vague}\n\n- ${vague}`));
    expect((await lint(repository.folder, '--since', 'HEAD')).found).toEqual(['fact-vague warning']);
  });

  it('does not blame a branch for what was mended elsewhere in the meantime', async () => {
    const repository = newRepository();
    repository.commit('first', book(vague));
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit('something else', { 'answers/other.de.md': answer('Wir antworten.', { id: 'other' }) });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('mended', book('Wir antworten.'));
    repository.git('checkout', '--quiet', 'topic');
    expect((await lint(repository.folder, '--since', 'main')).found.filter((text) => text.startsWith('fact-vague'))).toEqual([]);
  });

  it('judges a document in full once it is approved', async () => {
    const repository = newRepository();
    repository.commit('first', book(vague));
    repository.write(book(vague, { status: 'approved' }));
    expect((await lint(repository.folder, '--since', 'HEAD')).found).toContain('fact-vague warning');
    repository.commit('approved');
    expect((await lint(repository.folder, '--since', 'HEAD')).found).toEqual([]);
  });

  it('makes a warning of what the calendar alone causes, even where it is set to error', async () => {
    const repository = newRepository();
    const strict = { 'unisono.yaml': settings.replace('{ ref-target', '{ fm-review: error, ref-target') };
    repository.commit('first', { ...book('Text.', { status: 'approved' }), ...strict });
    repository.write({ ...book('Text.', { status: 'approved', reviewBy: '2026-11-20' }), ...strict });
    expect((await lint(repository.folder)).found).toEqual(['fm-review error']);
    expect(await lint(repository.folder, '--since', 'HEAD')).toMatchObject({ code: 0, found: ['fm-review warning'] });
  });

  it('tells by finding, not by rule, what the calendar alone causes', async () => {
    const repository = newRepository();
    const strict = { 'unisono.yaml': settings.replace('{ ref-target', '{ fm-review: error, chan-unknown: error, ref-target') };
    const plan = 'schema: 1\nchannels:\n  - { platform: skype, purpose: Beratung, owner: support-lead, deputy: management, reply: 4 h }\n';
    repository.commit('first', { ...book('Text.', { status: 'approved' }), ...strict, 'channels.yaml': plan });
    const later = book('Schreiben Sie uns auf Skype. Schreiben Sie uns per WhatsApp.', { status: 'approved', reviewBy: '2029-11-20' });
    repository.write({ ...later, ...strict });
    const { found } = await lint(repository.folder, '--since', 'HEAD');
    expect(found.sort()).toEqual(['chan-unknown error', 'chan-unknown warning', 'fm-review error']);
  });

  it('blames nobody for a day that went by', async () => {
    const repository = newRepository();
    repository.commit('first', book('Text.', { reviewBy: '2026-11-20' }));
    expect((await lint(repository.folder, '--since', 'HEAD')).found).toEqual([]);
  });

  it('shows what an exemption no longer covers', async () => {
    const repository = newRepository();
    repository.commit('first', book(`Text.\n\n<!-- unisono-ok: fact-vague, reason: x -->\n\n${vague}`));
    repository.write(book(`Text.\n\n${vague}`));
    expect((await lint(repository.folder, '--since', 'HEAD')).found).toEqual(['fact-vague warning']);
  });

  it('shows a file that cannot be read even where it could not be read before', async () => {
    const repository = newRepository();
    repository.commit('first', { ...book('Text.'), 'answers/x.de.md': '---js\n---\n' });
    expect((await lint(repository.folder, '--since', 'HEAD')).found).toEqual(['fm-safe-yaml error']);
  });

  it('fixes only what came with the change', async () => {
    const repository = newRepository();
    const zero = (text: FileTable): FileTable => ({ ...text, 'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal }\n' });
    const link = (days: string): string => `Sie haben [${days}](../facts.yaml#return-window) Zeit.`;
    repository.commit('first', zero(book(link('30 Tage'))));
    repository.write({ 'answers/returns.de.md': answer(`${link('30 Tage')}\n\n- ${link('20 Tage')}`) });
    await lint(repository.folder, '--since', 'HEAD', '--fix');
    const text = repository.git('diff', '--unified=0');
    expect(text).toContain('[14 Tage]');
    expect(text).not.toContain('-Sie haben [30 Tage]');
  });

  it.each([
    ['de', '1 Feststellung gab es vor dieser Änderung schon'],
    ['en', '1 finding was there before this change'],
  ])('says so, in %s', async (lang, text) => {
    const repository = newRepository();
    repository.commit('first', book(vague));
    const { stdout } = await callInProcess({
      args: ['--lang', lang, '--date', '2026-11-22', 'lint', '--since', 'HEAD'],
      cwd: repository.folder,
    });
    expect(stdout).toContain(text);
  });

  it.each([
    [['--since', 'mian'], 'Did you mean: --since main'],
    [['--since', 'HEAD', '--update-baseline'], '--update-baseline and --since do not go together'],
  ])('refuses %j', async (args, text) => {
    const repository = newRepository();
    repository.commit('first', book('Text.'));
    const { code, stderr } = await lint(repository.folder, ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(text)]);
  });

  it('compares with the last release without git', async () => {
    const cwd = folderWith({
      ...book(`${vague}\n\n- ${vague}`),
      '.unisono/released/unisono.yaml': settings,
      '.unisono/released/answers/returns.de.md': answer(vague),
    });
    expect((await lint(cwd, '--since', 'released')).found).toEqual(['fact-vague warning']);
  });

  it('finds nothing since the state itself', async () => {
    const block = fc.constantFrom(vague, 'Text.', '## A', 'Wie bereits mitgeteilt, geht das nicht.', '- [ausfüllen: x]');
    const repository = newRepository();
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        repository.commit('state', book(blocks.join('\n\n')));
        expect((await lint(repository.folder, '--since', 'HEAD')).found).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
