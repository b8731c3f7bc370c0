import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PartialAnswers } from '../../src/core/scaffold/answers.js';
import { openConflicts } from '../../src/core/versions/merge/marks.js';
import { freshHandbook, nextTemplates, runUpgrade, textsBelow } from '../support/upgrade.js';

const strategy = 'policies/channel-strategy.de.md';
const channel = (platform: string, purpose: string) => ({
  platform,
  status: 'live' as const,
  purpose,
  hours: 'Mo-Fr 08:00-18:00',
  reply: '4 h',
});

const answers: PartialAnswers = {
  languages: ['de'],
  channels: [channel('phone', 'Störungen'), channel('facebook', 'Fragen'), channel('instagram', 'Bilder'), channel('facebook', 'Stellen')],
};

const handbook = (): Promise<string> => freshHandbook(answers);

function edit(cwd: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(cwd, path), 'utf8');
  const after = change(before);
  expect(after, path).not.toBe(before);
  writeFileSync(join(cwd, path), after);
}

/** Takes a channel out of the plan as somebody would; the copy of the templates stays. */
const drop = (cwd: string, id: string): void =>
  edit(cwd, 'channels.yaml', (text) => text.replace(new RegExp(`  - id: ${id}\\n(?:    .*\\n|\\n)*`), ''));

const dropRow = (cwd: string, id: string): void =>
  edit(cwd, strategy, (text) => text.replace(new RegExp(`^\\| \\[[^\\]]*\\]\\(\\.\\./channels\\.yaml#${id}\\).*\\n`, 'm'), ''));

const rowsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^\| \[[^\]]*\]\(\.\.\/channels\.yaml#([\w-]+)\) \|/gm)].map(([, id = '']) => id);

/** The handbook as if the templates had made its table and its channels in another way, so that the next ones change them. */
function asOfOtherTemplates(cwd: string): void {
  for (const folder of ['', '.unisono/template/']) {
    edit(cwd, `${folder}${strategy}`, (text) => text.replaceAll('[Mo-Fr 08:00-18:00](', '[Mo-Fr 8-18 Uhr]('));
    edit(cwd, `${folder}channels.yaml`, (text) => text.replaceAll('topics: [news, outage', 'topics: [news'));
  }
}

describe('a channel that the plan has lost since init', () => {
  it('does not come back with templates that change its row and its entry, and leaves no choice', async () => {
    const cwd = await handbook();
    asOfOtherTemplates(cwd);
    drop(cwd, 'instagram');
    dropRow(cwd, 'instagram');
    const { files } = await runUpgrade({ cwd, request: { templates: nextTemplates() } });
    expect(files.flatMap(({ path, conflicts }) => (conflicts > 0 ? [path] : []))).toEqual([]);
    const { [strategy]: text = '', 'channels.yaml': plan = '' } = await textsBelow(cwd);
    expect(rowsOf(text)).toEqual(['phone', 'facebook', 'facebook-2']);
    expect(openConflicts(plan)).toEqual([]);
    expect(plan).not.toContain('instagram');
    // The others got what the templates changed.
    expect(text).not.toContain('8-18 Uhr');
    expect(plan).toContain('topics: [news, outage');
  });

  it('takes its row out of the table where nobody did', async () => {
    const cwd = await handbook();
    drop(cwd, 'instagram');
    const { files } = await runUpgrade({ cwd });
    expect(files.filter(({ verdict }) => verdict === 'merged').map(({ path }) => path)).toEqual([strategy]);
    expect(rowsOf(readFileSync(join(cwd, strategy), 'utf8'))).toEqual(['phone', 'facebook', 'facebook-2']);
    expect(await runUpgrade({ cwd })).toMatchObject({ outcome: 'nothing-to-do' });
  });

  it('is left to the company when it comes back later in its own words', async () => {
    const cwd = await handbook();
    drop(cwd, 'instagram');
    await runUpgrade({ cwd });
    edit(
      cwd,
      'channels.yaml',
      (text) => `${text}  - { id: instagram, platform: Instagram, purpose: Einblicke, owner: comms-lead, reply: 2 d }\n`,
    );
    const { files } = await runUpgrade({ cwd, request: { templates: nextTemplates() } });
    expect(files.flatMap(({ path, conflicts }) => (conflicts > 0 ? [path] : []))).toEqual([]);
    expect(readFileSync(join(cwd, 'channels.yaml'), 'utf8')).toContain('purpose: Einblicke');
  });

  it('gives no other channel its id: the first of two on a platform stays in the templates while the second is there', async () => {
    const cwd = await handbook();
    drop(cwd, 'facebook');
    dropRow(cwd, 'facebook');
    await runUpgrade({ cwd, request: { templates: nextTemplates() } });
    const { [strategy]: text = '', 'channels.yaml': plan = '' } = await textsBelow(cwd);
    expect(rowsOf(text)).toEqual(['phone', 'instagram', 'facebook-2']);
    expect(plan).toMatch(/id: facebook-2\n.*\n.*\n {4}purpose: Stellen/);
    expect(plan).not.toMatch(/id: facebook\n/);
  });

  it('is found in the other files of the plan before it is taken for lost', async () => {
    const cwd = await handbook();
    drop(cwd, 'instagram');
    mkdirSync(join(cwd, 'channels'));
    writeFileSync(
      join(cwd, 'channels/more.yaml'),
      'channels:\n  - { platform: instagram, purpose: Bilder, owner: comms-lead, reply: 4 h }\n',
    );
    await runUpgrade({ cwd });
    expect(rowsOf(readFileSync(join(cwd, strategy), 'utf8'))).toContain('instagram');
  });

  it('is not taken for lost where the plan cannot be read', async () => {
    const cwd = await handbook();
    edit(cwd, 'channels.yaml', (text) => text.replace('  - id: instagram', '  - id: instagram: x'));
    await runUpgrade({ cwd }).catch(() => undefined);
    expect(rowsOf(readFileSync(join(cwd, strategy), 'utf8'))).toContain('instagram');
  });
});
