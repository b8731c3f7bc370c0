import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const examples = ['flawed', 'good'].flatMap((kind) => readdirSync(`examples/${kind}`).map((name) => `examples/${kind}/${name}`));

interface ResultJson {
  readonly findings: readonly { readonly rule: string }[];
  readonly accepted: readonly unknown[];
  readonly unknowns: readonly unknown[];
  readonly notApplicable: readonly unknown[];
}

/** Reads what a command printed and holds it against the schema that ships with the package, as another program would. */
function reader(name: string): (text: string) => ResultJson {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile<ResultJson>(
    JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')),
  );
  return (text) => {
    const value: unknown = JSON.parse(text);
    if (validate(value)) return value;
    throw new Error(JSON.stringify(validate.errors, null, 2));
  };
}

const readAudit = reader('audit-result');
const readLint = reader('lint-result');
const readCosts = reader('channel-costs-result');
const readPortfolio = reader('portfolio-result');
const readWhatIf = reader('what-if-result');
const readExplained = reader('explain-result');

describe('JSON output keeps its schema', () => {
  test.each(examples)('audit of %s', async (folder) => {
    const { stdout } = await callInProcess({ args: ['audit', folder, '--format', 'json', '--date', '2026-11-22'], cwd: resolve('.') });
    expect(() => readAudit(stdout)).not.toThrow();
  });

  test.each([
    ['examples/good/b2b-maker', 'service-phone'],
    ['examples/good/craft-firm', 'phone'],
    ['examples/flawed/closed-platforms', 'Google+'],
  ])('audit of %s that explains %s', async (folder, channel) => {
    const { stdout } = await callInProcess({ args: ['audit', folder, '--explain', channel, '--format', 'json'], cwd: resolve('.') });
    expect(() => readExplained(stdout)).not.toThrow();
  });

  test('audit with accepted risks, questions and what does not apply', async () => {
    const cwd = folderWith({
      'unisono.yaml':
        'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de], house-rules: "n/a: keine Kommentare" }\nroles: { support: { deputy: sales }, sales: { deputy: support } }\naudit: { accepted: [{ check: COO-02, at: phone, reason: Nachfolge läuft, by: support }] }\n',
      'channels.yaml':
        'schema: 1\nchannels:\n  - { id: phone, platform: phone, purpose: Fragen zu Störungen und Verträgen, owner: support, deputy: none, reply: 5 min, topics: "n/a: alles" }\n  - { platform: facebook, purpose: Neuigkeiten für alle Kunden, owner: sales, deputy: support, reply: 4 h }\n',
    });
    const { stdout } = await callInProcess({ args: ['audit', '--format', 'json', '--date', '2026-11-22'], cwd });
    const result = readAudit(stdout);
    expect([result.accepted.length, result.unknowns.length > 0, result.notApplicable.length > 0]).toEqual([1, true, true]);
  });

  test('audit of what would be different', async () => {
    const args = ['audit', 'examples/good/b2b-maker', '--without', 'linkedin', '--set', 'service-mail.reply=', '--format', 'json'];
    const { stdout } = await callInProcess({ args: [...args, '--date', '2026-11-22'], cwd: resolve('.') });
    expect(readWhatIf(stdout)).toMatchObject({ change: { removed: [{ id: 'linkedin' }] }, lost: [{ kind: 'topic', name: 'Press' }] });
  });

  test('audit of what channels cost', async () => {
    for (const folder of examples) {
      const { stdout, code } = await callInProcess({ args: ['audit', folder, '--costs', '--format', 'json'], cwd: resolve('.') });
      expect([folder, code]).toEqual([folder, 0]);
      expect(readCosts(stdout)).toHaveProperty('channels');
    }
  });

  test('the best set of channels, questions, and what is lacking', async () => {
    const kinds = [
      ['examples/flawed/overloaded', 'best'],
      ['examples/flawed/launch-2010', 'unknown'],
      ['examples/flawed/overloaded', 'infeasible', '--hours', 'service=20'],
    ] as const;
    for (const [folder, answer, ...more] of kinds) {
      const args = ['audit', 'portfolio', folder, ...more, '--format', 'json', '--date', '2026-11-22'];
      const { stdout, code } = await callInProcess({ args, cwd: resolve('.') });
      expect([code, readPortfolio(stdout)]).toMatchObject([answer === 'infeasible' ? 1 : 0, { answer }]);
    }
  });

  test('lint with every kind of finding at once', async () => {
    const cwd = folderWith({
      'unisono.yaml': 'schema: 1\ncompany: { name: Muster GmbH, languages: [de] }\nrulez: {}\n',
      'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: nobody }\n',
      'policies/a.de.md':
        '---\nid: a\nversion: 1.10\n---\n# A\n\nInnerhalb von [10 Tagen](../facts.yaml#return-window), also zeitnah. [Weg](b.md)\n',
      'quizzes/q.de.md': '---\nid: q\ntype: quiz\n---\n# Q\n\n## Frage\n\n- [ ] Ja\n',
    });
    const { stdout, code } = await callInProcess({ args: ['lint', '--format', 'json', '--date', '2026-11-22'], cwd });
    const result = readLint(stdout);
    expect(code).toBe(1);
    expect(result.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['settings-schema', 'fact-mismatch', 'ref-target', 'fm-schema']),
    );
  });

  test('lint that fixed and shows its changes', async () => {
    const cwd = folderWith({
      'unisono.yaml': 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\n',
      'policies/a.de.md': '---\nid: a\nversion: 1.10\n---\n# A\n',
    });
    for (const flag of ['--diff', '--fix']) {
      const { stdout } = await callInProcess({ args: ['lint', flag, '--format', 'json', '--date', '2026-11-22'], cwd });
      expect(readLint(stdout)).toHaveProperty('fixed');
    }
  });

  test('the schemas refuse what is none', () => {
    expect(() => readLint('{"schemaVersion":1,"findings":[]}')).toThrow(/required/);
    expect(() => readAudit('{"schemaVersion":2}')).toThrow(/required/);
  });
});
