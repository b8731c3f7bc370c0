import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callSpawned } from '../support/program.js';

interface DiffJson {
  readonly summary: { readonly step: string };
  readonly changes: readonly {
    readonly id: string;
    readonly sections: readonly { readonly id: string; readonly obligations: readonly { readonly kind: string }[] }[];
  }[];
  readonly proposals: readonly { readonly policy: string; readonly to: string; readonly step: string }[];
  readonly impact: {
    readonly questions: readonly { readonly question: string; readonly stale: boolean }[];
    readonly renewals: readonly { readonly policy: string; readonly sections: readonly string[] }[];
  };
}

interface LintJson {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly text: string;
    readonly place: { readonly file: string };
  }[];
}

const rules = 'policies/social-media-rules.de.md';

/** The life of a policy in a real git repository: released, tightened, wrongly numbered, and a typo. */
test('the size of a change is computed, and says who must learn again', () => {
  const cwd = folderWith({});
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', '-c', 'tag.gpgsign=false', ...args],
      { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: cwd } },
    );
  const identity = {
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    HOME: cwd,
  };
  const run = (...args: string[]) => callSpawned({ args: ['--date', '2026-11-22', '--lang', 'de', ...args], cwd, env: identity });
  const edit = (path: string, change: (text: string) => string): void => {
    const before = readFileSync(join(cwd, path), 'utf8');
    const after = change(before);
    expect(after, `${path} must change`).not.toBe(before);
    writeFileSync(join(cwd, path), after);
  };

  git('init', '--quiet', '--initial-branch=main');
  expect(run('init', '.', '--yes', '--company', 'Muster GmbH', '--languages', 'de').code).toBe(0);
  edit('channels.yaml', (text) => text.replace(/^( +)reply:/gm, '$1hours: Mo-Fr 09:00-17:00\n$1reply:'));
  for (const file of [
    'facts.yaml',
    'unisono.yaml',
    ...['policies', 'answers'].flatMap((folder) => readdirSync(join(cwd, folder)).map((name) => `${folder}/${name}`)),
  ]) {
    const text = readFileSync(join(cwd, file), 'utf8');
    writeFileSync(
      join(cwd, file),
      text.replaceAll('[ausfüllen: Zeiten wie im Kanalplan]', 'Mo-Fr 9 bis 17 Uhr').replace(/\[ausfüllen: [^\]]*\]/g, 'Intranet'),
    );
  }
  edit(rules, (text) =>
    text.replace(/(## [^\n]*<a id="complaint-seen"><\/a>\n\n)/, '$1Die Leitung Kundendienst sollte jede Meldung binnen 4 h lesen.\n\n'),
  );
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Handbuch');
  const released = run('release', '--yes', '--note', 'Alle Beschäftigten arbeiten ab jetzt nach diesen Texten.');
  expect(released.code, released.stdout + released.stderr).toBe(0);
  expect(git('tag', '--list').split('\n')).toContain('social-media-rules@1.0.0');
  expect(git('status', '--porcelain')).toBe('');

  // "4 h -> 2 h" and "sollte -> muss": obligations changed, so the step is major and questions on the section go stale.
  edit(rules, (text) => text.replace('sollte jede Meldung binnen 4 h lesen', 'muss jede Meldung binnen 2 h lesen'));
  const tightened = JSON.parse(run('diff', '--format', 'json').stdout) as DiffJson;
  expect(tightened.proposals).toEqual([expect.objectContaining({ policy: 'social-media-rules', to: '2.0.0', step: 'major' })]);
  expect(tightened.changes[0]?.sections.find(({ id }) => id === 'complaint-seen')?.obligations.map(({ kind }) => kind)).toEqual([
    'tightened',
  ]);
  expect(tightened.impact.questions.filter(({ stale }) => stale).map(({ question }) => question)).not.toEqual([]);
  expect(tightened.impact.renewals).toEqual([{ policy: 'social-media-rules', sections: ['complaint-seen'] }]);

  // A patch version set by hand on a changed obligation fails, with both texts.
  edit(rules, (text) =>
    text
      .replace('version: "1.0.0"\nstatus', 'version: "1.0.1"\nstatus')
      .replace('changes:\n', 'changes:\n  - { version: "1.0.1", date: 2026-11-22, note: "Der Kundendienst liest Meldungen schneller." }\n'),
  );
  const linted = run('lint', '--format', 'json');
  expect(linted.code).toBe(1);
  const findings = (JSON.parse(linted.stdout) as LintJson).findings;
  const tooSmall = findings.find(({ rule }) => rule === 'ver-bump-too-small');
  expect([tooSmall?.severity, tooSmall?.place.file]).toEqual(['error', rules]);
  expect(tooSmall?.text).toContain('sollte jede Meldung binnen 4 h lesen');
  expect(tooSmall?.text).toContain('muss jede Meldung binnen 2 h lesen');
  expect(findings.map(({ rule }) => rule)).toContain('quiz-stale');

  // A typo is a patch: no question goes stale, and nobody repeats anything.
  git('checkout', '--quiet', '--', '.');
  edit(rules, (text) => text.replace('Ihre privaten Konten gehören Ihnen.', 'Ihre privaten Konten gehören ganz Ihnen.'));
  const typo = JSON.parse(run('diff', '--format', 'json').stdout) as DiffJson;
  expect(typo.proposals.map(({ to, step }) => [to, step])).toEqual([['1.0.1', 'patch']]);
  expect(typo.impact.renewals).toEqual([]);
  expect(typo.impact.questions.filter(({ stale }) => stale)).toEqual([]);
});
