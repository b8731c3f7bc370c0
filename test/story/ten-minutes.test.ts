import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/core/quiz/record.js';
import { folderWith } from '../support/folder.js';
import { callSpawned } from '../support/program.js';
import { handbookIn } from '../support/read-folder.js';
import { rightAnswersFile } from '../support/right-answers.js';

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly place: { readonly file: string; readonly line: number };
  readonly related: readonly { readonly file: string; readonly line: number }[];
}

/** The first ten minutes of a company: scaffold, lint, contradict oneself, audit, take a quiz. */
describe.each(['de', 'en'] as const)('the main job in %s', (language) => {
  const name = language === 'de' ? 'Muster & Söhne GmbH' : 'Sample & Sons Ltd';

  function start(): { cwd: string; run: (...args: string[]) => ReturnType<typeof callSpawned> } {
    const cwd = folderWith({});
    const run = (...args: string[]) =>
      callSpawned({
        args: ['--date', '2026-11-22', '--lang', language, ...args],
        cwd,
        env: { XDG_DATA_HOME: join(cwd, 'data'), XDG_STATE_HOME: join(cwd, 'state') },
      });
    expect(run('init', 'handbook', '--yes', '--company', name, '--languages', language, '--customers', 'consumers').code).toBe(0);
    return { cwd, run };
  }

  function findings(text: string): readonly FindingJson[] {
    return (JSON.parse(text) as { findings: FindingJson[] }).findings;
  }

  test('a fresh handbook has no error, and only fill-ins as warnings', () => {
    const { run } = start();
    const { code, stdout } = run('lint', 'handbook', '--format', 'json');
    expect(code).toBe(0);
    expect(
      findings(stdout).filter(({ severity, rule }) => severity === 'error' || (severity === 'warning' && rule !== 'str-placeholder')),
    ).toEqual([]);
    expect(run('audit', 'handbook').code).toBe(0);
  });

  test('another number in one document is exactly one mismatch with both places', () => {
    const { cwd, run } = start();
    const file = join(cwd, `handbook/answers/delivery.${language}.md`);
    const before = readFileSync(file, 'utf8');
    const after = language === 'de' ? before.replace('[14 Tagen]', '[10 Tagen]') : before.replace('[14 days]', '[10 days]');
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    const { code, stdout } = run('lint', 'handbook', '--format', 'json');
    expect(code).toBe(1);
    const wrong = findings(stdout).filter(({ severity }) => severity === 'error');
    expect(wrong.map(({ rule, place, related }) => [rule, place.file, related.map((other) => other.file)])).toEqual([
      ['fact-mismatch', `handbook/answers/delivery.${language}.md`, ['handbook/facts.yaml']],
    ]);
  });

  test('a pass is stored with nothing but what was said', () => {
    const { cwd, run } = start();
    const quiz = handbookIn(join(cwd, 'handbook')).quizzes.find(({ id }) => id === 'social-media-basics');
    if (quiz === undefined) throw new Error('init wrote no quiz for everybody');
    writeFileSync(join(cwd, 'answers.yaml'), rightAnswersFile(quiz));
    const { code, stdout } = run('quiz', '--handbook', 'handbook', '--answers', 'answers.yaml', '--format', 'json');
    expect(code, stdout).toBe(0);
    const folder = join(cwd, 'data/unisono/records');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
    expect(files).toHaveLength(1);
    const record = JSON.parse(readFileSync(join(folder, files[0] ?? ''), 'utf8')) as unknown;
    expect(() => recordSchema.parse(record)).not.toThrow();
  });
});
