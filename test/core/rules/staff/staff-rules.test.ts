import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../src/core/rules/rule.js';
import { rule as duty } from '../../../../src/core/rules/staff/duty-without-time.js';
import { rule as example } from '../../../../src/core/rules/staff/rule-without-example.js';
import { rule as bans } from '../../../../src/core/rules/staff/staff-ban-only.js';
import { rule as scope } from '../../../../src/core/rules/staff/staff-scope.js';
import { defaultSettings, findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

interface Text {
  readonly lang?: string;
  readonly body: string;
  readonly type?: string;
  readonly status?: string;
  readonly countries?: string;
  readonly readers?: string;
}

function textOf({ lang = 'de', type = 'rules', readers, ...rest }: Text): string {
  const text = documentOf({ lang, type, ...rest });
  return readers === undefined ? text : text.replace(`type: ${type}`, `type: ${type}\nfor: ${readers}`);
}

function found(rule: Rule, text: Text) {
  return findingsOf({ files: { 'policies/a.md': textOf(text) }, rules: [rule] });
}

const complete = {
  de: 'Die Regeln gelten für alle. Private Konten gehören Ihnen. Sagen Sie, wo Sie arbeiten. Ein Spitzname ist in Ordnung. Geschäftsgeheimnisse bleiben hier. Bei Fragen hilft die Leitung.',
  en: 'The rules apply to all staff. Private accounts are yours. Say where you work. A nickname is fine. Trade secrets stay here. If you have questions, ask the head of communications.',
};

describe('staff-scope', () => {
  it.each(['de', 'en'] as const)('is content with rules that cover everything, in %s', (lang) => {
    expect(found(scope, { lang, body: complete[lang] })).toEqual([]);
    expect(found(scope, { lang, body: complete[lang], readers: 'all-staff' })).toEqual([]);
  });

  it.each([
    ['de', 'Private Konten gehören Ihnen. ', 'was für private Konten nach Feierabend gilt'],
    ['de', 'Sagen Sie, wo Sie arbeiten. ', 'wann jemand sagt, dass er hier arbeitet'],
    ['de', 'Ein Spitzname ist in Ordnung. ', 'ob Spitznamen und anonyme Beiträge in Ordnung sind'],
    ['de', 'Geschäftsgeheimnisse bleiben hier. ', 'was vertraulich ist'],
    ['de', ' Bei Fragen hilft die Leitung.', 'wer bei Fragen hilft'],
    ['en', 'Private accounts are yours. ', 'was für private Konten nach Feierabend gilt'],
    ['en', 'Say where you work. ', 'wann jemand sagt, dass er hier arbeitet'],
    ['en', 'A nickname is fine. ', 'ob Spitznamen und anonyme Beiträge in Ordnung sind'],
    ['en', 'Trade secrets stay here. ', 'was vertraulich ist'],
    ['en', ' If you have questions, ask the head of communications.', 'wer bei Fragen hilft'],
  ] as const)('in %s misses what is left out: %s', (lang, sentence, what) => {
    const findings = found(scope, { lang, body: complete[lang].replace(sentence, '') });
    expect(findings.map(({ message, data }) => [message, (data.what as { de: string }).de])).toEqual([['missing', what]]);
  });

  it.each([
    ['de', 'Die Regeln gelten für alle.', 'Die Regeln gelten für die Marketingabteilung.', ['some']],
    ['de', 'Die Regeln gelten für alle.', 'Diese Richtlinie gilt nur für Mitarbeitende im Marketing.', ['some']],
    ['de', 'Die Regeln gelten für alle.', 'Die Regeln gelten für sämtliche Beschäftigten.', []],
    ['en', 'The rules apply to all staff.', 'The rules apply to the marketing team.', ['some']],
    ['en', 'The rules apply to all staff.', 'These rules apply only to staff in the communications department.', ['some']],
    ['en', 'The rules apply to all staff.', 'They apply to whoever works here.', []],
  ] as const)('in %s reads for whom: %s', (lang, from, to, messages) => {
    expect(found(scope, { lang, body: complete[lang].replace(from, to) }).map(({ message }) => message)).toEqual(messages);
  });

  it('counts a section by its anchor, and not when it is empty', () => {
    const body = complete.de.replace('Geschäftsgeheimnisse bleiben hier. ', '');
    expect(found(scope, { body: `${body}\n\n## Nie <a id="never-online"></a>\n\n- Namen von Kunden` })).toEqual([]);
    expect(found(scope, { body: `${body}\n\n## Nie <a id="never-online"></a>` })).toHaveLength(1);
  });

  it('takes several rules of one language and country together', () => {
    const half = complete.de.replace('Ein Spitzname ist in Ordnung. ', '');
    const files = (countries: string) => ({
      'policies/a.md': textOf({ body: half, countries: 'DE' }),
      'policies/b.md': textOf({ body: 'Für alle: Ein Spitzname ist in Ordnung.', countries }).replace('id: returns', 'id: names'),
    });
    expect(findingsOf({ files: files('DE, AT'), rules: [scope] })).toEqual([]);
    expect(findingsOf({ files: files('CH'), rules: [scope] }).map(({ place, data }) => [place.file, Object.keys(data)])).toContainEqual([
      'policies/a.md',
      ['what', 'write'],
    ]);
  });

  it.each([
    ['posters', undefined, ['readers']],
    ['crisis-team', undefined, ['readers']],
    ['posters', 'all-staff', []],
  ])('expects rules for everybody beside those for %s', (readers, other, messages) => {
    const files = {
      'policies/a.md': textOf({ body: 'Nur für die Kanalbetreuung.', readers }),
      ...(other === undefined ? {} : { 'policies/b.md': textOf({ body: complete.de, readers: other }).replace('id: returns', 'id: b') }),
    };
    expect(findingsOf({ files, rules: [scope] }).map(({ message }) => message)).toEqual(messages);
  });

  it('leaves other documents, retired ones and other languages alone', () => {
    for (const text of [{ type: 'playbook' }, { status: 'retired' }, { lang: 'fr' }])
      expect(found(scope, { body: 'Nichts.', ...text })).toEqual([]);
  });
});

describe('staff-ban-only', () => {
  const ban = (count: number) =>
    Array.from({ length: count }, (_, index) => `- Veröffentlichen Sie keine Interna der Art ${index}.`).join('\n');
  const leave = (count: number) => Array.from({ length: count }, (_, index) => `- Sie dürfen Beiträge der Art ${index} teilen.`).join('\n');

  it.each([
    [14, 1, 1],
    [5, 0, 1],
    [4, 0, 0],
    [8, 2, 0],
    [9, 2, 1],
  ])('with %i bans and %i permissions', (forbidden, allowed, count) => {
    const findings = found(bans, { body: `${ban(forbidden)}\n\nText.\n\n${leave(allowed)}` });
    expect(findings.map(({ data }) => data)).toEqual(Array(count).fill({ bans: forbidden, permissions: allowed }));
  });

  it('counts a friendly word and freedom from a duty as permissions', () => {
    const body = `${ban(8)}\n\nSie müssen nichts teilen. Fotos vom Sommerfest sind gern gesehen.`;
    expect(found(bans, { body })).toEqual([]);
  });

  it('can be set', () => {
    const settings = `${defaultSettings}rules: { staff-ban-only: [warning, { max-share: 95 }] }\n`;
    expect(
      findingsOf({ files: { 'unisono.yaml': settings, 'policies/a.md': textOf({ body: `${ban(9)}\n\n${leave(1)}` }) }, rules: [bans] }),
    ).toEqual([]);
  });

  it('leaves other documents alone', () => {
    expect(found(bans, { body: ban(9), type: 'playbook' })).toEqual([]);
  });
});

describe('rule-without-example', () => {
  const demand = (count: number) => Array.from({ length: count }, (_, index) => `- Prüfen Sie die Angabe ${index}.`).join('\n');

  it.each([
    [7, '', []],
    [8, '', ['none']],
    [15, 'Zum Beispiel so.', []],
    [16, 'Zum Beispiel so.', ['few']],
    [15, 'Sagen Sie: „Ich gebe das weiter.“', ['few']],
    [14, '„Ich gebe das gern weiter.“', []],
    [14, '> Ich gebe das gern weiter.', []],
    [14, 'Das Wort „Werbung“ steht am Anfang.', ['none']],
    [14, 'Das dauert etwa 3 Tage.', ['none']],
  ])('with %i rules and %s', (count, more, messages) => {
    expect(found(example, { body: `${demand(count)}\n\n${more}` }).map(({ message }) => message)).toEqual(messages);
  });

  it('names the section with most rules and no example', () => {
    const body = `## Eins\n\n${demand(3)}\n\n## Zwei\n\n${demand(9)}\n\n## Drei\n\n${demand(10)}\n\nZum Beispiel so.`;
    expect(found(example, { body }).map(({ data }) => [data.rules, data.examples, data.section])).toEqual([[22, 1, 'Zwei']]);
  });
});

describe('duty-without-time', () => {
  it.each([
    ['de', 'Geben Sie jede Beschwerde an die Leitung weiter.', 1],
    ['de', 'Melden Sie den Vorfall der Leitung.', 1],
    ['de', 'Informieren Sie die Vertretung.', 1],
    ['de', 'Der Vorfall muss der Leitung gemeldet werden.', 1],
    ['de', 'Beantworten Sie jede Anfrage.', 1],
    ['de', 'Sagen Sie der Leitung Bescheid.', 1],
    ['de', 'Melden Sie den Vorfall noch am selben Tag.', 0],
    ['de', 'Melden Sie den Vorfall innerhalb von 2 Stunden.', 0],
    ['de', 'Melden Sie den Vorfall. Dafür bleiben 30 Minuten.', 0],
    ['de', 'Melden Sie den Vorfall: [ausfüllen: Frist]', 0],
    ['de', 'Melden Sie den Vorfall, wie in [Auslöser](a.md#trigger) beschrieben.', 0],
    ['de', 'Melden Sie private Konten mit Ihrer privaten Adresse an.', 0],
    ['de', 'Melden Sie sich bei Fragen.', 0],
    ['de', 'Informieren Sie sich über die Regeln.', 0],
    ['de', 'Melden Sie den Vorfall nicht selbst.', 0],
    ['de', 'Antworten Sie mit Ihrem Namen.', 0],
    ['de', 'Sie dürfen Missstände bei einer Behörde melden.', 0],
    ['de', 'Wer meldet das?', 0],
    ['de', '> Melden Sie den Vorfall.', 0],
    ['en', 'Pass every complaint on to the support lead.', 1],
    ['en', 'Report the incident to your manager.', 1],
    ['en', 'You must inform the deputy.', 1],
    ['en', 'Reply to all questions.', 1],
    ['en', 'Report the incident on the same day.', 0],
    ['en', 'Report the incident within 2 hours.', 0],
    ['en', 'Call the lead first, and report the incident.', 0],
    ['en', 'Do not report the incident yourself.', 0],
    ['en', 'You may report wrongdoing to an authority.', 0],
    ['en', 'Write a report with your name.', 0],
    ['fr', 'Report the incident.', 0],
  ])('in %s: %s', (lang, body, count) => {
    expect(found(duty, { lang, body: `## X\n\n${body}` })).toHaveLength(count);
  });

  it('asks for a time in each section', () => {
    const body = '## Eins\n\nMelden Sie den Vorfall.\n\n## Zwei\n\nMelden Sie den Vorfall innerhalb von 2 Stunden.';
    expect(found(duty, { body }).map(({ place }) => place.line)).toEqual([21]);
  });

  it('leaves answers and strategies alone', () => {
    for (const type of ['answer', 'strategy']) expect(found(duty, { body: 'Melden Sie den Vorfall.', type })).toEqual([]);
  });
});
