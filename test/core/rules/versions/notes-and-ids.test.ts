import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/core/document/parse-markdown.js';
import { saysNothing } from '../../../../src/core/rules/versions/change-notes.js';
import { rule as note } from '../../../../src/core/rules/versions/ver-change-note.js';
import { rule as stable } from '../../../../src/core/rules/versions/ver-id-stable.js';
import { obligationDigest, textDigest } from '../../../../src/core/versions/digest.js';
import { type FileTable, findingsOf, outcomeOf } from '../../../support/read-handbook.js';
import { edited } from '../one-truth/documents.js';
import { history, path, policy, type Text } from './documents.js';

describe('a note', () => {
  it.each([
    'Anpassungen',
    'Diverse Änderungen.',
    'Kleinere Korrekturen am Text',
    'Überarbeitung',
    'Update',
    'misc. fixes',
    'Various changes to the document',
    '...',
    '1.2',
    'WIP',
    'Neue Fassung',
  ])('“%s” says nothing', (text) => expect(saysNothing(text)).toBe(true));

  it.each([
    'Erste Fassung.',
    'First version.',
    'Die Frist beträgt nun 2 Stunden.',
    'Complaints go to customer care.',
    'Tippfehler in Abschnitt 3',
    'Neu: Abschnitt zu KI',
  ])('“%s” says something', (text) => expect(saysNothing(text)).toBe(false));

  const list = (...entries: readonly [string, string][]): string =>
    entries.map(([version, text]) => `\n  - { version: "${version}", date: 2026-11-02, note: "${text}" }`).join('');

  it.each<[string, Text, string[]]>([
    ['fits', {}, []],
    [
      'belongs to the version before',
      { version: '2.0.0', changes: list(['1.2.0', 'Beschwerden gehen an den Kundendienst.']) },
      ['error other-version'],
    ],
    [
      'belongs to a version to come',
      { version: '1.2.0', changes: list(['1.3.0', 'Beschwerden gehen an den Kundendienst.']) },
      ['error other-version'],
    ],
    ['may stand last', { changes: list(['1.1.0', 'Erste Fassung.'], ['1.2.0', 'Beschwerden gehen weiter.']) }, []],
    ['says nothing', { note: 'Diverse Anpassungen' }, ['error says-nothing']],
    ['says nothing in a draft', { note: 'Update', status: 'draft' }, ['warning says-nothing']],
    ['gives no reason', { note: 'redaktionell:' }, ['error no-reason']],
    ['is that of the version before', { changes: list(['1.2.0', 'Neue Frist!'], ['1.1.0', 'neue Frist']) }, ['error repeated']],
    ['is missing as a whole, which is a fault of form', { changes: '[]' }, []],
  ])('that %s', (_, text, expected) => {
    const findings = findingsOf({ files: { [path]: policy(text) }, rules: [note] });
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual(expected);
  });

  it.each([
    [
      'first',
      [
        ['1.2.0', 'Beschwerden gehen weiter.'],
        ['1.1.0', 'Erste Fassung.'],
      ],
    ],
    [
      'last',
      [
        ['1.1.0', 'Erste Fassung.'],
        ['1.2.0', 'Beschwerden gehen weiter.'],
      ],
    ],
  ] as const)('is proposed on the side where the newest stands: %s', (side, entries) => {
    const files = { [path]: policy({ version: '2.0.0', changes: list(...entries.map(([a, b]): [string, string] => [a, b])) }) };
    const edits = findingsOf({ files, rules: [note] }).flatMap(({ suggestion }) => suggestion?.edits ?? []);
    const versions = [...(edited(files, edits)[path] ?? '').matchAll(/- \{ version: "([\d.]+)", date: ([\d-]+)/g)].map(
      ([, version]) => version,
    );
    expect(versions).toEqual(side === 'first' ? ['2.0.0', '1.2.0', '1.1.0'] : ['1.1.0', '1.2.0', '2.0.0']);
    expect(findingsOf({ files: edited(files, edits), rules: [note] })).toEqual([]);
  });
});

const ids = (files: FileTable): string[] =>
  findingsOf({ files, rules: [stable] }).map(({ message, severity, place }) => `${place.file}:${place.line} ${severity} ${message}`);

const linking = (anchor: string): FileTable => ({
  'answers/a.de.md': `---\nid: a\ntype: answer\nlang: de\n---\n\n# A\n\n[x](../policies/rules.de.md#${anchor})\n`,
});

describe('a released id', () => {
  it.each<[string, Text | null, Text | null, FileTable, string[]]>([
    ['stays', {}, {}, {}, []],
    ['may be new', { body: 'Ein Satz.' }, { body: 'Ein Satz.\n\n## Neu <a id="new"></a>\n\nText.' }, {}, []],
    ['is not renamed', {}, { anchor: 'noticed' }, {}, [`${path}:18 error renamed`]],
    ['is renamed freely in a draft', { status: 'draft' }, { anchor: 'noticed' }, {}, []],
    ['may get a second anchor', {}, { anchor: 'noticed"></a><a id="seen' }, {}, []],
    [
      'is not dropped without a word',
      { body: 'A.\n\n## B <a id="b"></a>\n\nSie müssen kommen.' },
      { body: 'A.' },
      {},
      [`${path}:16 error removed`],
    ],
    [
      'may be dropped with a new first number',
      { body: 'A.\n\n## B <a id="b"></a>\n\nSie müssen kommen.' },
      { body: 'A.', version: '2.0.0' },
      {},
      [],
    ],
    [
      'is not dropped while links lead to it',
      { body: 'A.\n\n## B <a id="b"></a>\n\nSie müssen kommen.' },
      { body: 'A.', version: '2.0.0' },
      linking('b'),
      [`${path}:16 error removed-cited`],
    ],
    ['of a single statement stays too', { body: '- Eins. <a id="one"></a>' }, { body: '- Eins.' }, {}, [`${path}:16 error removed`]],
    ['of a document stays', {}, { id: 'regeln' }, {}, [`${path}:2 error document-renamed`]],
    ['of a document is retired, not deleted', {}, null, {}, ['unisono.yaml:1 error document-removed']],
  ])('%s', (_, before, after, more, expected) => {
    expect(ids(history(before, after, more))).toEqual(expected);
  });

  it('is said where it is still asked for', () => {
    const quiz = '---\nid: q\ntype: quiz\nlang: de\npolicy: rules\n---\n\n# Q\n';
    expect(ids(history({}, null, { 'quizzes/q.de.md': quiz }))).toEqual(['quizzes/q.de.md:5 error document-removed']);
  });

  it('comes back by the suggestion', () => {
    const files = history({}, { anchor: 'noticed' }) as Record<string, string>;
    const edits = findingsOf({ files, rules: [stable] }).flatMap(({ suggestion }) => suggestion?.edits ?? []);
    expect(edited(files, edits)[path]).toBe(policy());
  });

  it('is known from the lock where there is no base', () => {
    const [section] = parseMarkdown(policy()).sections.filter(({ id }) => id === 'seen');
    if (section === undefined) throw new Error('no section');
    const line = (id: string): string => `section rules de - ${id} 1.2.0 ${textDigest(section)} ${obligationDigest(section, 'de')}`;
    const lock = `unisono-lock 1\n${line('gone')}\n${line('seen')}\n`;
    expect(ids({ [path]: policy(), 'unisono.lock': lock })).toEqual([`${path}:16 error removed`]);
    expect(ids({ [path]: policy({ version: '2.0.0' }), 'unisono.lock': lock })).toEqual([]);
  });

  it('is not checked without either', () => {
    expect([...outcomeOf({ files: { [path]: policy() }, rules: [stable] }).verdicts.values()]).toEqual(['not-checked']);
  });
});
