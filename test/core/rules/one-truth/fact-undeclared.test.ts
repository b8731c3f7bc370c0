import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../../src/core/language.js';
import { rule } from '../../../../src/core/rules/one-truth/fact-undeclared.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';
import { documentOf, edited } from './documents.js';

const check = (files: Readonly<Record<string, string>>) => findingsOf({ files, rules: [rule] });

const two = (one: string, other: string, lang = 'de') =>
  check({ 'answers/a.md': documentOf({ id: 'a', lang, body: one }), 'answers/b.md': documentOf({ id: 'b', lang, body: other }) });

describe('a value in two documents', () => {
  it.each([
    ['de', 'Antwort innerhalb von 3 Tagen.', 'Wir melden uns in drei Tagen.'],
    ['en', 'We reply within 48 hours.', 'An answer comes within 2 days.'],
    ['de', 'Rufen Sie 089 1234560 an.', 'Telefon: +49 (0)89 12345-60'],
    ['de', 'Schreiben Sie an info@example.com.', 'Mail: INFO@example.com'],
    ['de', 'Das kostet 4,90 €.', 'Es kostet EUR 4,90.'],
    ['en', 'You get up to 20% off.', 'A discount: 20 percent discount.'],
    ['de', 'Wir sind Mo-Fr 8-18 Uhr da.', 'Montag bis Freitag von 8 bis 18 Uhr'],
  ])('is to be declared in %s: “%s” and “%s”', (lang, one, other) => {
    expect(two(one, other, lang)).toMatchObject([
      {
        message: 'undeclared',
        severity: 'warning',
        place: { file: 'answers/a.md' },
        related: [{ file: 'answers/b.md' }],
        data: { count: 2 },
      },
    ]);
  });

  it.each([
    ['Antwort innerhalb von 3 Tagen.', 'Antwort innerhalb von 4 Tagen.'],
    ['Das Gerät läuft 3 Tage.', 'Sie haben 3 Tage Zeit.'],
    ['Vor 3 Tagen kam die Ware.', 'Seit 3 Tagen warten wir.'],
    ['80 % der Leute lesen das.', '80 % der Leute schreiben.'],
    ['Antwort innerhalb von 3 Tagen.', '> Antwort innerhalb von 3 Tagen.'],
    ['Nur `089 1234560`.', 'Telefon 089 1234560'],
    // How a role is reached is declared in unisono.yaml.
    ['Mail: support@example.com', 'Schreiben Sie an support@example.com.'],
    ['Das Quiz hat 10 Fragen.', 'Es gibt 10 Fragen.'],
  ])('may stay as it is: “%s” and “%s”', (one, other) => {
    expect(lines(two(one, other))).toEqual([]);
  });

  it('counts twins as one document', () => {
    const files = {
      'answers/a.de.md': documentOf({ id: 'a', body: 'Innerhalb von 3 Tagen.' }),
      'answers/a.en.md': documentOf({ id: 'a', lang: 'en', body: 'Within 3 days.' }),
    };
    expect(lines(check(files))).toEqual([]);
    const [finding, ...rest] = check({ ...files, 'answers/b.md': documentOf({ id: 'b', body: 'In 3 Tagen. Und in 3 Tagen.' }) });
    expect(rest).toEqual([]);
    expect(finding?.related.map(({ file }) => file)).toEqual(['answers/a.en.md', 'answers/b.md', 'answers/b.md']);
    expect(formatMessage({ message: rule.messages.undeclared, data: finding?.data ?? {}, language: 'de' })).toContain(
      'steht in 2 Dokumenten',
    );
  });

  it('leaves the story of a guideline alone', () => {
    const story = documentOf({
      id: 'g',
      type: 'guideline',
      body: '## Ein Fall <a id="case"></a>\n\nInnerhalb von 3 Tagen kamen 37 Beiträge.',
    });
    expect(lines(check({ 'policies/g.md': story, 'answers/b.md': documentOf({ id: 'b', body: 'In 3 Tagen.' }) }))).toEqual([]);
  });
});

describe('a declared value', () => {
  const facts = `schema: 1
return-window: { value: 14 d, owner: legal, mentions: { de: [Rückgabe] } }
hotline: { value: "+49 89 1234560", owner: support-lead }
`;
  const one = (text: string) => ({ 'facts.yaml': facts, 'policies/a.md': documentOf({ id: 'a', body: text }) });

  it('is to be linked where the fact is spoken of', () => {
    const files = one('Die Rückgabe ist in 14 Tagen möglich.');
    const findings = check(files);
    expect(findings).toMatchObject([{ message: 'unlinked', severity: 'info', related: [{ file: 'facts.yaml', line: 2 }] }]);
    const fixed = edited(files, findings[0]?.suggestion?.edits ?? []);
    expect(fixed['policies/a.md']).toContain('in [14 Tagen](../facts.yaml#return-window) möglich');
    expect(lines(check(fixed))).toEqual([]);
  });

  it('is to be linked wherever it is a number or an address', () => {
    expect(check(one('Telefon 089 1234560'))).toMatchObject([{ message: 'unlinked', data: { id: 'hotline' } }]);
  });

  it.each([
    'Die Lieferung kommt in 14 Tagen.',
    'Rückgabe: [14 Tage](../facts.yaml#return-window), also 14 Tage.',
    '[Mehr in 14 Tagen zur Rückgabe](a.md)',
  ])('may stay as it is: %s', (text) => {
    expect(lines(check(one(text)))).toEqual([]);
  });
});
