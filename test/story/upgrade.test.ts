import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openConflicts } from '../../src/core/versions/merge/marks.js';
import { currentVersion, freshHandbook, nextTemplates, reworded, runUpgrade, textsBelow } from '../support/upgrade.js';

/** Sections in which the company changes five words each: forty in eight sections. */
const own: readonly [document: string, section: string][] = [
  ['policies/social-media-rules', 'scope'],
  ['policies/social-media-rules', 'private-accounts'],
  ['policies/social-media-rules', 'press'],
  ['policies/social-media-rules', 'hate-and-threats'],
  ['policies/escalation-playbook', 'triage'],
  ['policies/escalation-playbook', 'stand-down'],
  ['policies/channel-strategy', 'public-or-private'],
  ['policies/channel-strategy', 'one-voice'],
];

/** Twelve sections that the template changes. The last two are among those of the company, and there it changes the same words. */
const fresh: readonly [document: string, section: string, first: number][] = [
  ['policies/social-media-rules', 'speaking-for-us', 3],
  ['policies/social-media-rules', 'account-security', 3],
  ['policies/social-media-rules', 'consequences', 3],
  ['policies/escalation-playbook', 'first-15-minutes', 3],
  ['policies/escalation-playbook', 'moderation', 3],
  ['policies/escalation-playbook', 'roles', 3],
  ['policies/channel-strategy', 'goals', 3],
  ['policies/channel-strategy', 'capacity', 3],
  ['answers/delivery', 'good-answer', 3],
  ['answers/complaint', 'good-answer', 3],
  ['policies/social-media-rules', 'press', 2],
  ['policies/escalation-playbook', 'triage', 2],
];

describe.each(['de', 'en'])('a handbook in use meets templates 2.0 (%s)', (lang) => {
  const templates = (): string =>
    nextTemplates((path, text) =>
      fresh.reduce(
        (changed, [document, section, first], index) =>
          path === `${document}.${lang}.md` ? reworded({ text: changed, section, count: 2, first, word: `neu${index}x` }) : changed,
        text,
      ),
    );
  const inUse = async (): Promise<string> => {
    const cwd = await freshHandbook();
    for (const [index, [document, section]] of own.entries()) {
      const path = join(cwd, `${document}.${lang}.md`);
      const changed = reworded({ text: readFileSync(path, 'utf8'), section, count: 5, word: `firma${index}x` });
      writeFileSync(path, changed);
    }
    return cwd;
  };

  it('takes everything over and asks only where both changed the same words', async () => {
    const cwd = await inUse();
    const before = await textsBelow(cwd);
    const result = await runUpgrade({ cwd, request: { templates: templates() } });
    expect(result).toMatchObject({ outcome: 'written', from: currentVersion, to: '2.0.0' });
    const after = await textsBelow(cwd);
    const all = Object.entries(after).flatMap(([path, text]) => (path.startsWith('.unisono/') ? [] : [text]));
    for (const index of own.keys())
      for (const n of [1, 2, 3, 4, 5]) expect(all.filter((text) => text.includes(`firma${index}x${n}`))).toHaveLength(1);
    for (const index of fresh.keys())
      for (const n of [1, 2]) expect(all.filter((text) => text.includes(`neu${index}x${n}`))).toHaveLength(1);
    const open = Object.entries(after).flatMap(([path, text]) => (path.startsWith('.unisono/') ? [] : openConflicts(text).map(() => path)));
    expect([...new Set(open)].sort()).toEqual([`policies/escalation-playbook.${lang}.md`, `policies/social-media-rules.${lang}.md`]);
    expect(open.length).toBeLessThanOrEqual(4);
    expect(
      result.files
        .filter(({ verdict }) => verdict === 'conflict')
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...new Set(open)].sort());
    expect(result.lint?.errors).toBeGreaterThanOrEqual(open.length);
    // What only the other language has, and what nobody touched, has the new template version or is the same.
    for (const [path, text] of Object.entries(before))
      if (path.endsWith(lang === 'de' ? '.en.md' : '.de.md') && !path.startsWith('.unisono/'))
        expect(after[path]).toBe(text.replace(`version: "${currentVersion}" }`, 'version: "2.0.0" }'));
  });

  it('shows as a dry run exactly what it then does, and a second call finds nothing to do', async () => {
    const cwd = await inUse();
    const request = { templates: templates() };
    const before = await textsBelow(cwd);
    const dry = await runUpgrade({ cwd, request: { ...request, dryRun: true } });
    expect(dry.outcome).toBe('dry-run');
    expect(await textsBelow(cwd)).toEqual(before);
    const real = await runUpgrade({ cwd, request });
    expect(real.files).toEqual(dry.files);
    expect(real.shown).toEqual(dry.shown);
    const after = await textsBelow(cwd);
    const changed = Object.keys(after).filter((path) => !path.startsWith('.unisono/') && after[path] !== before[path]);
    expect(changed.sort()).toEqual(
      dry.files
        .filter(({ verdict }) => verdict === 'merged' || verdict === 'conflict' || verdict === 'new')
        .map(({ path }) => path)
        .sort(),
    );
    const second = await runUpgrade({ cwd, request });
    expect(second).toMatchObject({ outcome: 'nothing-to-do', written: 0 });
    expect(await textsBelow(cwd)).toEqual(after);
  });

  it('is taken back byte for byte', async () => {
    const cwd = await inUse();
    const before = await textsBelow(cwd);
    await runUpgrade({ cwd, request: { templates: templates() } });
    const undone = await runUpgrade({ cwd, request: { undo: true } });
    expect(undone.outcome).toBe('undone');
    expect(await textsBelow(cwd)).toEqual(before);
  });
});

test('a handbook that nobody has changed becomes what init makes of the new templates, on the day of init', async () => {
  const cwd = await freshHandbook();
  const templates = nextTemplates((path, text) => (path.endsWith('.md') ? `${text}\nA last word.\n` : text));
  const { files } = await runUpgrade({ cwd, request: { templates } });
  expect(new Set(files.map(({ verdict }) => verdict))).toEqual(new Set(['merged', 'unchanged']));
  const after = await textsBelow(cwd);
  for (const [path, text] of Object.entries(after))
    if (path.endsWith('.md') && !path.startsWith('.unisono/')) {
      expect(text).toBe(after[`.unisono/template/${path}`]);
      expect(text).toContain('A last word.');
      expect(text).not.toContain('2027-03-01');
    }
});
