import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/core/handbook/read-document.js';
import { readQuiz } from '../../src/core/quiz/read-quiz.js';
import { recordSchema } from '../../src/core/quiz/record.js';
import { readRecord } from '../../src/core/quiz/record-file.js';
import { quizResultSchema } from '../../src/render/quiz-result-schema.js';
import { fullAnswer } from '../core/quiz/samples.js';
import { folderWith } from '../support/folder.js';
import { type CallResult, callInProcess, callSpawned } from '../support/program.js';

const hosts = { 'in process': callInProcess, spawned: async (call: Parameters<typeof callSpawned>[0]) => callSpawned(call) } as const;

const path = 'quizzes/channel-choice.de.md';
const { quiz } = readQuiz(readDocument({ source: { file: path, text: readFileSync(path, 'utf8') }, path }));

/** All right answers of the built-in quiz, as a file. */
const allRight = [
  'quiz: channel-choice',
  'answers:',
  // JSON is YAML.
  ...quiz.questions.map((question) => `  ${question.id}: ${JSON.stringify(fullAnswer(question))}`),
].join('\n');

const begun = /-----BEGIN UNISONO RECORD-----\n(.*\n)-----END UNISONO RECORD-----/;

describe.each(Object.entries(hosts))('quiz, %s', (_, call) => {
  async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
    const cwd = folderWith({ 'answers.yaml': allRight, ...files });
    const own = { XDG_STATE_HOME: join(cwd, 'state'), XDG_DATA_HOME: join(cwd, 'data') };
    const again = (more: readonly string[]): Promise<CallResult> =>
      call({ args: ['--date', '2026-11-22', '--lang', 'de', ...more], cwd, env: { ...own, ...env } });
    return { cwd, again, ...(await again(args)) };
  }

  test('lists the built-in quizzes', async () => {
    const { code, stdout } = await run(['quiz', 'list']);
    expect(code).toBe(0);
    expect(stdout).toContain('channel-choice  Kanäle auswählen\n    10 Fragen, etwa 6 Minuten; de, en; mitgeliefert\n');
  });

  test('stores a pass from a file of answers, and lists it', async () => {
    const { code, stdout, cwd, again } = await run(['quiz', '--answers', 'answers.yaml', '--records', 'records']);
    expect(code).toBe(0);
    expect(stdout).toContain('Bestanden: Kanäle auswählen. 22 von 22 richtig');
    const [file = ''] = readdirSync(join(cwd, 'records'));
    expect(stdout).toContain(join(cwd, 'records', file));
    const record = recordSchema.parse(JSON.parse(readFileSync(join(cwd, 'records', file), 'utf8')));
    expect(record).toMatchObject({ policy: 'select-channels', language: 'de', day: '2026-11-22' });
    expect(record.sections.length).toBeGreaterThan(0);
    expect(readdirSync(cwd).sort()).toEqual(['answers.yaml', 'records', 'state']);
    expect((await again(['quiz', 'list', '--records', 'records'])).stdout).toContain('bestanden am 22. November 2026');
    writeFileSync(join(cwd, 'records', file), '{');
    expect((await again(['quiz', 'list', '--records', 'records'])).stdout).toContain('1 Nachweis ist beschädigt und wurde übergangen');
  });

  test('stores where UNISONO_RECORDS or the handbook says', async () => {
    const first = await run(['quiz', '--answers', 'answers.yaml'], {}, { UNISONO_RECORDS: 'elsewhere' });
    expect(readdirSync(join(first.cwd, 'elsewhere'))).toHaveLength(1);
    const second = await run(['quiz', '--answers', 'answers.yaml']);
    expect(readdirSync(join(second.cwd, 'data', 'unisono', 'records'))).toHaveLength(1);
  });

  test('takes the quizzes of a handbook, and its folder for records', async () => {
    const policy =
      '---\nid: rules\ntype: rules\ntitle: Regeln\nlang: de\nversion: "1.0.0"\nstatus: draft\nowner: lead\napprover: lead\nreview-by: 2027-11-22\nchanges: [{ version: "1.0.0", date: 2026-11-22, note: Neu. }]\n---\n\n# Regeln\n\n## Eins <a id="one"></a>\n\nSie geben den Link weiter.\n';
    const questions =
      '---\nid: basics\ntype: quiz\ntitle: Grundlagen\nlang: de\nversion: "1.0.0"\npolicy: rules\n---\n\n# Grundlagen\n\n## Was tun? <a id="what"></a>\n\n- [x] Weitergeben\n- [ ] Schweigen\n\n> Siehe [Eins](../policies/rules.de.md#one).\n';
    const files = {
      'hb/unisono.yaml': 'schema: 1\ncompany: { name: Muster GmbH }\nroles: { lead: { name: Leitung } }\nrecords: { folder: nachweise }\n',
      'hb/policies/rules.de.md': policy,
      'hb/quizzes/basics.de.md': questions,
      'a.yaml': 'quiz: basics\nanswers: { what: a }\n',
      'b.yaml': 'quiz: basics\nanswers: { what: b }\n',
    };
    const { code, cwd, again } = await run(['quiz', '--handbook', 'hb', '--answers', 'a.yaml'], files);
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'hb', 'nachweise'))).toHaveLength(1);
    const failed = await again(['quiz', '--handbook', 'hb', '--answers', 'b.yaml']);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain('Noch nicht bestanden: Grundlagen. 0 von 1 richtig, 0');
    expect(failed.stdout).toContain('„Sie geben den Link weiter.“\nSteht in „Regeln“, Abschnitt „Eins“.\nFragen beantwortet: Leitung.');
    expect(readdirSync(join(cwd, 'hb', 'nachweise'))).toHaveLength(1);
    expect((await again(['quiz', 'list', '--handbook', 'hb'])).stdout).toContain(
      'basics  Grundlagen\n    1 Frage, etwa 1 Minute; de; bestanden am',
    );
    expect(await again(['quiz', 'list', '--handbook', 'nowhere'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('writes nothing with --no-record and says everything as JSON', async () => {
    const { code, stdout, cwd } = await run(['quiz', '--answers', 'answers.yaml', '--no-record', '--format', 'json']);
    expect(code).toBe(0);
    expect(quizResultSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      quiz: { id: 'channel-choice' },
      passed: true,
      scaled: 1,
      record: null,
      notStored: null,
    });
    expect(readdirSync(cwd)).toEqual(['answers.yaml']);
  });

  test('leaves the code that is kept on the machine, and says so', async () => {
    const call = ['quiz', '--answers', 'answers.yaml', '--records', 'records'];
    const { stderr, again } = await run([...call, '--code', 'anna-1111']);
    expect(stderr).toBe('');
    const other = await again([...call, '--code', 'bert-2222']);
    expect(other.stderr).toContain('Der Nachweis gehört zum Code bert2222. Auf diesem Gerät ist ein anderer Code gemerkt');
    expect((await again(['training', 'due', '--records', 'records'])).code).toBe(0);
    expect((await again(call)).stderr).toBe('');
  });

  test('prints a record that cannot be stored, as a block for later', async () => {
    const { code, stdout, stderr, cwd, again } = await run(['quiz', '--answers', 'answers.yaml', '--records', 'answers.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain(`„${join(cwd, 'answers.yaml')}“ konnte nicht geschrieben werden`);
    const text = begun.exec(stdout)?.[1] ?? '';
    mkdirSync(join(cwd, 'records'));
    await again(['quiz', '--answers', 'answers.yaml', '--records', 'records']);
    const [file = ''] = readdirSync(join(cwd, 'records'));
    expect(readRecord({ text, name: file.replace('.json', '') })).not.toBeNull();
  });

  test.each([
    [['quiz', 'chanel-choice'], 'Meinten Sie: unisono quiz channel-choice'],
    [['quiz', 'channel-choice'], '--answers'],
    [['quiz', '--answers', 'missing.yaml'], '„missing.yaml“ kann nicht gelesen werden.'],
    [['quiz', 'customer-dialogue', '--answers', 'answers.yaml'], 'gehört zu „channel-choice“'],
    [['quiz', 'list', '--formt', 'json'], '--format'],
  ])('%j says what to do', async (args, message) => {
    const { code, stdout, stderr, cwd } = await run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(['answers.yaml']);
  });
});
