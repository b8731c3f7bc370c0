import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callSpawned } from '../support/program.js';

interface FindingJson {
  readonly rule: string;
  readonly text: string;
  readonly place: { readonly file: string; readonly line: number };
  readonly data: { readonly phrase?: string; readonly better?: Readonly<Record<string, string>> };
}

const bad = {
  de: [
    'Guten Tag *Name*, vielen Dank für Ihre Geduld.',
    'Wir bitten um Ihr Verständnis und nehmen Ihr Anliegen sehr ernst.',
    'Etwaige Unannehmlichkeiten bedauern wir.',
    'Diesbezüglich setzen wir Sie in Kenntnis.',
    'Wie bereits mitgeteilt, hätte es geklappt.',
    'Sie hätten uns früher anrufen müssen.',
    'Für Rückfragen stehen wir Ihnen gerne zur Verfügung.',
  ],
  en: [
    'Hello *name*, thank you for your patience.',
    'Your feedback is very important to us and we take this very seriously.',
    'We apologise for any inconvenience this may have caused.',
    'Please be advised that it is on its way.',
    'As previously mentioned, it left on Monday.',
    'You should have called earlier.',
    'Please do not hesitate to contact us.',
  ],
} as const;

const phrases = {
  de: [
    'vielen Dank für Ihre Geduld',
    'Wir bitten um Ihr Verständnis',
    'nehmen Ihr Anliegen sehr ernst',
    'Etwaige Unannehmlichkeiten',
    'Diesbezüglich',
    'setzen wir Sie in Kenntnis',
    'Wie bereits mitgeteilt',
    'Sie hätten uns früher anrufen müssen',
    'Für Rückfragen stehen wir Ihnen gerne zur Verfügung',
  ],
  en: [
    'thank you for your patience',
    'Your feedback is very important to us',
    'we take this very seriously',
    'for any inconvenience this may have caused',
    'Please be advised that',
    'As previously mentioned',
    'You should have called',
    'Please do not hesitate to contact',
  ],
} as const;

/** A company's answer guide in its own handbook, as its users call the program. */
describe.each(['de', 'en'] as const)('replies in %s', (language) => {
  function start(address: 'Sie' | 'du' = 'Sie') {
    const cwd = folderWith({
      'answers.yaml': `schema: 1\ncompany: Muster GmbH\ncountries: [DE]\nlanguages: [de, en]\ncustomers: both\naddress: ${address}\nsensitive-products: true\n`,
    });
    const run = (...args: string[]) => callSpawned({ cwd, args: ['--date', '2026-11-22', '--lang', language, ...args] });
    expect(run('init', 'handbook', '--yes', '--answers', 'answers.yaml').code).toBe(0);
    const findings = (): readonly FindingJson[] =>
      (JSON.parse(run('lint', 'handbook', '--format', 'json').stdout) as { findings: FindingJson[] }).findings;
    return { cwd, run, findings };
  }

  const isOurs = ({ rule }: FindingJson): boolean => /^(?:tone|answer|esc)-/.test(rule);

  test.each(['Sie', 'du'] as const)('a fresh handbook that says %s has good guides, a whole playbook and a contact page', (address) => {
    expect(start(address).findings().filter(isOurs)).toEqual([]);
  });

  test('each stock phrase of a guide is found at its line, with a better wording', () => {
    const { cwd, run, findings } = start();
    const file = join(cwd, `handbook/answers/delivery.${language}.md`);
    const text = readFileSync(file, 'utf8');
    const at = text.indexOf('> ', text.indexOf('<a id="example">'));
    writeFileSync(file, `${text.slice(0, at)}${bad[language].map((line) => `> ${line}`).join('\n>\n')}\n`);
    const firstLine = text.slice(0, at).split('\n').length;
    const found = findings().filter(isOurs);
    expect(found.map(({ data }) => data.phrase)).toEqual(phrases[language]);
    for (const { place, data, text: sentence } of found) {
      expect(place.line).toBeGreaterThanOrEqual(firstLine);
      expect(readFileSync(file, 'utf8').split('\n')[place.line - 1]).toContain(data.phrase);
      const better = data.better?.[language] ?? '';
      expect(better.length).toBeGreaterThan(5);
      expect(sentence).toContain(better);
    }
    const { stdout } = run('lint', `handbook/answers/delivery.${language}.md`);
    for (const phrase of phrases[language]) expect(stdout.replace(/\s+/g, ' ')).toContain(phrase);
  });

  test('the same text as a pasted draft says the same', () => {
    const draft = (lines: readonly string[]) =>
      callSpawned({
        cwd: folderWith({}),
        args: ['--date', '2026-11-22', '--lang', language, 'lint', '--as', 'answer', '-', '--format', 'json'],
        input: lines.join('\n'),
      });
    const { findings } = JSON.parse(draft(bad[language]).stdout) as { findings: FindingJson[] };
    expect(findings.map(({ data }) => data.phrase)).toEqual(phrases[language]);
  });
});
