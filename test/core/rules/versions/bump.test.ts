import { describe, expect, it } from 'vitest';
import { formatMessage, languages } from '../../../../src/core/language.js';
import { rule as idle } from '../../../../src/core/rules/versions/ver-bump-idle.js';
import { rule as missing } from '../../../../src/core/rules/versions/ver-bump-missing.js';
import { rule as tooSmall } from '../../../../src/core/rules/versions/ver-bump-too-small.js';
import { type FileTable, findingsOf, outcomeOf } from '../../../support/read-handbook.js';
import { edited } from '../one-truth/documents.js';
import { history, path, policy, type Text } from './documents.js';

const rules = [missing, tooSmall, idle];

const must = 'Sie müssen den Link am selben Tag weitergeben.';
const reworded = 'Sie sollen den Link noch am selben Tag weitergeben.';
const more = 'Sie sollen den Link am selben Tag weitergeben.\n\nDas spart allen Zeit.';

const found = (files: FileTable): string[] =>
  findingsOf({ files, rules }).map(({ rule, severity, message, place }) => `${place.file}:${place.line} ${severity} ${rule} ${message}`);

const at = `${path}:6`;

describe('a version', () => {
  it.each<[string, Text | null, Text | null, string[]]>([
    ['may stay when nothing changed', {}, {}, []],
    ['may stay when only the layout changed', { body: 'Ein Satz. Noch einer.' }, { body: 'Ein *Satz*.\nNoch einer.' }, []],
    ['may stay when only the owner’s notes changed', {}, { note: 'Beschwerden gehen an das Team.' }, []],
    ['must rise with a duty', {}, { body: must }, [`${at} error ver-bump-missing missing`]],
    ['must rise with other words', {}, { body: reworded }, [`${at} error ver-bump-missing missing`]],
    ['must rise with more guidance', {}, { body: more }, [`${at} error ver-bump-missing missing`]],
    ['must rise with other readers', {}, { audience: 'posters' }, [`${at} error ver-bump-missing missing`]],
    ['must not sink', {}, { version: '1.1.0' }, [`${at} error ver-bump-missing lowered`]],
    ['counts numbers, not letters', { version: '1.9.0' }, { version: '1.10.0', body: more }, []],
    ['must rise far enough for a duty', {}, { version: '1.3.0', body: must }, [`${at} error ver-bump-too-small too-small`]],
    ['must rise far enough for guidance', {}, { version: '1.2.1', body: more }, [`${at} error ver-bump-too-small too-small`]],
    ['rises by one patch for other words', {}, { version: '1.2.1', body: reworded }, []],
    ['rises by one minor for guidance', {}, { version: '1.3.0', body: more }, []],
    ['rises by one major for a duty', {}, { version: '2.0.0', body: must }, []],
    ['may rise farther than asked', {}, { version: '3.0.0', body: reworded }, []],
    ['should not rise for nothing', {}, { version: '1.2.1' }, [`${at} warning ver-bump-idle idle`]],
    ['of a draft is still open', { status: 'draft' }, { status: 'draft', body: must }, []],
    ['of a text in review is still open', { status: 'in-review' }, { status: 'approved', version: '2.0.0' }, []],
    [
      'of a released text that is a draft again is a warning',
      {},
      { status: 'draft', body: must },
      [`${at} warning ver-bump-missing missing`],
    ],
    ['of a new document is free', null, {}, []],
    ['of a document that is gone is nobody’s', {}, null, []],
  ])('%s', (_, before, after, expected) => {
    expect(found(history(before, after))).toEqual(expected);
  });

  it('is a change of the text when a cited value changed', () => {
    const fact = (value: string): string => `schema: 1\nwindow: { value: ${value}, owner: legal }\n`;
    const body = (text: string): string => `Geben Sie den Link innerhalb von [${text}](../facts.yaml#window) weiter.`;
    const files = history(
      { body: body('14 Tagen') },
      { body: body('10 Tagen') },
      { 'base/facts.yaml': fact('14 d'), 'facts.yaml': fact('10 d') },
    );
    const [finding] = findingsOf({ files, rules });
    expect(finding).toMatchObject({ rule: 'ver-bump-missing', data: { expected: '2.0.0' } });
  });

  it.each([
    ['editorial: "should" and "must" were mixed up in translation', 'info editorial'],
    ['redaktionell: Das „muss“ stand schon im Anhang', 'info editorial'],
    ['redaktionell:', 'error too-small'],
    ['editorial: minor changes', 'error too-small'],
    ['Rein redaktionell: nichts Neues', 'error too-small'],
  ])('may be called editorial with a reason: %s', (note, expected) => {
    const changes = `\n  - { version: "1.2.1", date: 2026-11-20, note: '${note}' }`;
    const findings = findingsOf({ files: history({}, { version: '1.2.1', body: must, changes }), rules });
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([expected]);
  });

  it('is quoted with both texts in both languages', () => {
    const [finding] = findingsOf({ files: history({}, { version: '1.2.1', body: must }), rules });
    for (const language of languages) {
      const text = formatMessage({ message: tooSmall.messages['too-small'], data: finding?.data ?? {}, language });
      expect(text).toContain('Sie sollen den Link am selben Tag weitergeben.');
      expect(text).toContain('Sie müssen den Link am selben Tag weitergeben.');
      expect(text).toContain('2.0.0');
    }
  });
});

describe('twins', () => {
  const twins = (version: string): FileTable =>
    history(
      {},
      { version, body: must },
      {
        'base/policies/rules.en.md': policy({ lang: 'en', body: 'You should pass the link on.' }),
        'policies/rules.en.md': policy({ lang: 'en', version, body: 'You should pass the link on.' }),
      },
    );

  it('rise together, also where only one text changed', () => {
    expect(found(twins('1.2.0'))).toEqual([`${at} error ver-bump-missing missing`, 'policies/rules.en.md:6 error ver-bump-missing twin']);
    expect(found(twins('2.0.0'))).toEqual([]);
  });

  it('are not asked to rise for a new translation', () => {
    expect(found(history({}, {}, { 'policies/rules.en.md': policy({ lang: 'en' }) }))).toEqual([]);
  });
});

describe('the fix', () => {
  it('sets the computed version, and fixing twice equals fixing once', () => {
    const files = history({}, { body: must }) as Record<string, string>;
    const edits = findingsOf({ files, rules }).flatMap(({ fix }) => fix?.edits ?? []);
    const fixed = edited(files, edits);
    expect(fixed[path]).toBe((files[path] ?? '').replace('version: "1.2.0"\nstatus', 'version: "2.0.0"\nstatus'));
    expect(found(fixed)).toEqual([]);
  });
});

describe('without a base', () => {
  it('nothing passes and nothing fails', () => {
    const { findings, verdicts } = outcomeOf({ files: { [path]: policy() }, rules });
    expect(findings).toEqual([]);
    expect([...verdicts.values()]).toEqual(['not-checked', 'not-checked', 'not-checked']);
  });

  it('a rule with a base passes', () => {
    const { verdicts } = outcomeOf({ files: history({}, {}), rules });
    expect([...verdicts.values()]).toEqual(['pass', 'pass', 'pass']);
  });
});
