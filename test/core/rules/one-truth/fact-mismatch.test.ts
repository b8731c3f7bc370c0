import { describe, expect, it } from 'vitest';
import { rule as mismatch } from '../../../../src/core/rules/one-truth/fact-mismatch.js';
import { rule as undeclared } from '../../../../src/core/rules/one-truth/fact-undeclared.js';
import { rule as vague } from '../../../../src/core/rules/one-truth/fact-vague.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';
import { documentOf, edited } from './documents.js';

const facts = `schema: 1
return-window: { value: 14 d, owner: legal, mentions: { en: [return, send back], de: [Rückgabe, zurücksenden] } }
warranty: { value: 24 months, owner: legal, mentions: { en: [warranty], de: [Garantie] } }
hotline: { by-country: { DE: "+49 89 1234560", AT: "+43 1 234567" }, owner: support-lead, mentions: { de: [Hotline], en: [hotline] } }
claim: { by-language: { de: Gut beraten, en: Well advised }, owner: comms-lead }
postage: { value: "4,90 €", owner: legal, mentions: { de: [Porto], en: [postage] } }
summer: { value: 2026-08-31, owner: legal }
page: { value: "[ausfüllen: Adresse]", owner: legal, mentions: { de: [Kontaktseite], en: [contact page] } }
`;

const plan = `schema: 1
teams:
  - { id: service, hours: Mo-Fr 08:00-18:00 }
channels:
  - { id: facebook, platform: facebook, purpose: Questions, owner: support-lead, deputy: comms-lead, reply: 4 h, hours: Mo-Fr 08:00-18:00 }
  - { id: chat, platform: chat, purpose: Questions, owner: support-lead, deputy: comms-lead }
`;

type Files = Readonly<Record<string, string>>;

const check = (files: Files) => findingsOf({ files: { 'facts.yaml': facts, 'channels.yaml': plan, ...files }, rules: [mismatch] });

const body = (text: string, options: { lang?: string; type?: string; countries?: string; status?: string } = {}) =>
  check({ 'answers/returns.md': documentOf({ ...options, body: text }) });

describe('a cited fact', () => {
  it.each([
    ['de', '[14 Tagen](../facts.yaml#return-window)'],
    ['de', '[zwei Wochen](../facts.yaml#return-window)'],
    ['en', '[two weeks](../facts.yaml#return-window)'],
    ['en', '[within 14 days of delivery](../facts.yaml#return-window)'],
    ['de', '[**14** Tage](../facts.yaml#return-window)'],
    ['de', '[2 Jahre](../facts.yaml#warranty)'],
    ['de', '[Gut beraten](../facts.yaml#claim)'],
    ['en', '[Well advised](../facts.yaml#claim)'],
    ['en', '[€4.90](../facts.yaml#postage)'],
    ['de', '[31. August 2026](../facts.yaml#summer)'],
    ['de', '[089 / 123 45-60](../facts.yaml#hotline)'],
    ['de', '[4 Stunden](../channels.yaml#facebook.reply)'],
    ['de', '[240 Minuten](../channels.yaml#facebook.reply.first)'],
    ['de', '[Mo-Fr 8-18 Uhr](../channels.yaml#facebook.hours)'],
    ['en', '[Mon to Fri, 8 am to 6 pm](../channels.yaml#service.hours)'],
    // Places to fill in are never compared.
    ['de', '[example.com](../facts.yaml#page)'],
    ['de', '[\\[ausfüllen: Frist\\]](../facts.yaml#return-window)'],
    // What does not exist is the business of another rule.
    ['de', '[14 Tage](../facts.yaml#missing)'],
    ['de', '[14 Tage](../channels.yaml#missing.reply)'],
    ['de', '[Leitung](../channels.yaml#facebook.owner)'],
    ['de', '[14 Tage](https://example.com/facts.yaml#return-window)'],
  ])('holds in %s: %s', (lang, text) => {
    expect(lines(body(text, { lang }))).toEqual([]);
  });

  it.each([
    ['de', 'innerhalb von [30 Tagen](../facts.yaml#return-window)', 'innerhalb von [14 Tagen](../facts.yaml#return-window)'],
    ['de', '[30 Tage](../facts.yaml#return-window) lang', '[14 Tage](../facts.yaml#return-window) lang'],
    ['de', 'nach [einem Tag](../facts.yaml#return-window)', 'nach [14 Tagen](../facts.yaml#return-window)'],
    ['de', 'innerhalb [eines Tages](../facts.yaml#return-window)', 'innerhalb [von 14 Tagen](../facts.yaml#return-window)'],
    ['de', 'in [3 Wochen](../facts.yaml#return-window)', 'in [2 Wochen](../facts.yaml#return-window)'],
    ['de', 'in [36 Stunden](../facts.yaml#return-window)', 'in [14 Tagen](../facts.yaml#return-window)'],
    ['de', 'das [30-Tage-Recht](../facts.yaml#return-window)', 'das [14-Tage-Recht](../facts.yaml#return-window)'],
    ['en', 'within [30 days](../facts.yaml#return-window)', 'within [14 days](../facts.yaml#return-window)'],
    ['en', 'within [a month](../facts.yaml#return-window)', 'within [14 days](../facts.yaml#return-window)'],
    ['en', 'a [30-day](../facts.yaml#return-window) window', 'a [14-day](../facts.yaml#return-window) window'],
    ['en', 'a [36-hour](../facts.yaml#return-window) window', 'a [14-day](../facts.yaml#return-window) window'],
    ['en', 'within [a day](../channels.yaml#facebook.reply)', 'within [4 hours](../channels.yaml#facebook.reply)'],
    ['de', 'in [24 h](../channels.yaml#facebook.reply)', 'in [4 h](../channels.yaml#facebook.reply)'],
    ['de', '[Gut verkauft](../facts.yaml#claim)', '[Gut beraten](../facts.yaml#claim)'],
    ['de', 'für [5,90 €](../facts.yaml#postage)', 'für [4,90 €](../facts.yaml#postage)'],
    ['en', 'for [EUR 5.90](../facts.yaml#postage)', 'for [€4.90](../facts.yaml#postage)'],
    ['de', 'bis [30.09.2026](../facts.yaml#summer)', 'bis [31.08.2026](../facts.yaml#summer)'],
    ['de', 'unter [089 1234599](../facts.yaml#hotline)', 'unter [+49 89 1234560](../facts.yaml#hotline)'],
    ['de', '[Mo-Fr 8-17 Uhr](../channels.yaml#facebook.hours)', '[Mo-Fr 08:00-18:00](../channels.yaml#facebook.hours)'],
    // A fix would tear the markup.
    ['de', 'in [**30** Tagen](../facts.yaml#return-window)', null],
  ])('contradicts in %s: %s', (lang, before, after) => {
    const files: Files = { 'facts.yaml': facts, 'channels.yaml': plan, 'answers/returns.md': documentOf({ lang, body: before }) };
    const findings = findingsOf({ files, rules: [mismatch] });
    expect(findings).toMatchObject([{ rule: 'fact-mismatch', severity: 'error', place: { file: 'answers/returns.md' } }]);
    expect(findings[0]?.related).toMatchObject([{ file: before.includes('channels') ? 'channels.yaml' : 'facts.yaml' }]);
    expect(findings[0]?.fix === null ? null : 'fix').toBe(after === null ? null : 'fix');
    if (after === null) return;
    const fixed = edited(files, findings[0]?.fix?.edits ?? []);
    expect(fixed['answers/returns.md']).toContain(after);
    expect(lines(findingsOf({ files: fixed, rules: [mismatch] }))).toEqual([]);
  });

  it('must be what the link says', () => {
    expect(lines(body('Die [Frist](../facts.yaml#return-window) gilt.'))).toEqual(['answers/returns.md:19:5 warning no-value']);
  });

  it('must be stated by the plan', () => {
    expect(body('in [4 Stunden](../channels.yaml#chat.reply)')).toMatchObject([
      { message: 'not-stated', related: [{ file: 'channels.yaml' }] },
    ]);
  });

  it('must be declared for the document’s countries', () => {
    const cite = (number: string, countries: string) => lines(body(`[${number}](../facts.yaml#hotline)`, { countries }));
    expect(cite('+43 1 234567', 'AT')).toEqual([]);
    expect(cite('01 234567', 'AT')).toEqual([]);
    expect(cite('+43 1 234567', 'DE, AT')).toEqual([]);
    expect(cite('+43 1 234567', 'DE')).toEqual(['answers/returns.md:20:1 error cited']);
    expect(cite('+41 44 2345678', 'CH')).toEqual(['answers/returns.md:20:1 error other-scope']);
  });

  it('turns no declared text into markup', () => {
    const files = {
      'facts.yaml': 'schema: 1\nx: { value: "a](b) <i> *c* | d", owner: legal }\n',
      'answers/a.md': documentOf({ body: '[y](../facts.yaml#x)' }),
    };
    const [finding] = findingsOf({ files, rules: [mismatch] });
    const fixed = edited(files, finding?.fix?.edits ?? []);
    expect(lines(findingsOf({ files: fixed, rules: [mismatch] }))).toEqual([]);
  });
});

describe('a value without a link', () => {
  it.each([
    ['de', 'Die Rückgabe ist innerhalb von 30 Tagen möglich.', 'near'],
    ['de', 'Ihr 30-Tage-Rückgaberecht endet nie.', 'near'],
    ['de', 'Ihre Warenrückgabe: 30 Tage.', 'near'],
    ['en', 'You can return it within 30 days.', 'near'],
    ['en', 'Send back within a month.', 'near'],
    ['de', 'Sie senden die Ware innerhalb von 30 Tagen zurück.', 'near'],
    ['en', 'You can send the goods back within 30 days.', 'near'],
    ['de', 'Die Rückgabe ist einen Monat lang möglich.', 'near'],
    ['de', 'Die Rückgabe ist ein halbes Jahr lang möglich.', 'near'],
    ['de', 'Die Garantie gilt ein Jahr lang.', 'near'],
    ['de', 'Hotline: 089 9999999', 'near'],
    ['de', 'Das Porto beträgt 5 €.', 'near'],
    ['de', '| Was | Wann |\n|---|---|\n| Rückgabe | 30 Tage |', 'near'],
    ['de', 'Die Garantie läuft 36 Monate, die Rückgabe [14 Tage](../facts.yaml#return-window).', 'near'],
  ])('contradicts in %s: %s', (lang, text, message) => {
    expect(body(text, { lang })).toMatchObject([{ message, severity: 'error', fix: null, related: [{ file: 'facts.yaml' }] }]);
  });

  it.each([
    ['de', 'Die Rückgabe ist innerhalb von 14 Tagen möglich.'],
    ['de', 'Die Rückgabe ist einfach. Innerhalb von 30 Tagen melden wir uns.'],
    ['de', 'Rückgabe in [14 Tagen](../facts.yaml#return-window), Erstattung in 5 Tagen.'],
    ['de', 'Rückgabe in 14 Tagen, Erstattung in 5 Tagen.'],
    ['de', 'Rückgabe in 14 Tagen, Garantie 24 Monate.'],
    ['de', 'Eines Tages kam eine Rückgabe.'],
    ['de', 'Wir senden Ihnen innerhalb von 30 Tagen eine Antwort.'],
    ['de', 'Die Garantie gilt zwei Jahre lang.'],
    ['de', 'Seit 10 Jahren gibt es die Rückgabe.'],
    ['de', 'Die Rückgabe ist ab 16 Jahren möglich.'],
    ['de', '> Die Rückgabe dauerte 30 Tage.'],
    ['de', 'Rückgabe: `30 Tage`'],
    ['de', 'Die Rückgabe kostet 3 €.'],
    ['de', 'Kontaktseite: https://example.com'],
    ['en', 'Die Rückgabe: 30 Tage.'],
    ['fr', 'Rückgabe, return: 30 Tage.'],
  ])('holds in %s: %s', (lang, text) => {
    expect(lines(body(text, { lang }))).toEqual([]);
  });

  it('comes with the link that binds it', () => {
    const files: Files = {
      'facts.yaml': facts,
      'answers/returns.md': documentOf({ body: 'Die Rückgabe ist innerhalb von 30 Tagen möglich.' }),
    };
    const [finding] = findingsOf({ files, rules: [mismatch] });
    const fixed = edited(files, finding?.suggestion?.edits ?? []);
    expect(fixed['answers/returns.md']).toContain('innerhalb von [14 Tagen](../facts.yaml#return-window) möglich');
    expect(lines(findingsOf({ files: fixed, rules: [mismatch, undeclared, vague] }))).toEqual([]);
  });

  it.each([
    ['de', 'Die Rückgabe nimmt der Techniker in 2 Stunden an.'],
    ['de', 'Die Rückgabe bestätigen wir innerhalb von 2 Arbeitstagen.'],
    ['en', 'Our technician will return in 2 hours.'],
  ])('is not replaced where the units are of another kind, in %s: %s', (lang, text) => {
    expect(body(text, { lang })).toMatchObject([{ message: 'near', suggestion: null }]);
  });

  it('is left alone where it tells a story or is out of force', () => {
    expect(lines(body('## Ein Fall <a id="case"></a>\n\nDie Rückgabe dauerte 30 Tage.', { type: 'guideline' }))).toEqual([]);
    expect(lines(body('Die Rückgabe dauert 30 Tage.', { status: 'retired' }))).toEqual([]);
    expect(lines(body('Die Rückgabe dauert 30 Tage.', { status: 'draft' }))).toEqual(['answers/returns.md:19:21 error near']);
  });
});

describe('a quiz', () => {
  const quiz = (options: string) =>
    check({
      'quizzes/staff.de.md': `---\nid: staff\ntype: quiz\ntitle: Quiz\nlang: de\nversion: "1.0.0"\npolicy: returns\n---\n\n# Quiz\n\n## Frist <a id="window"></a>\n\nWie lange ist die Rückgabe möglich?\n\n${options}\n`,
    });

  it('may offer other values as wrong options', () => {
    expect(lines(quiz('- [ ] Rückgabe 30 Tage lang\n  > Die Rückgabe dauert keine 30 Tage.\n- [x] Rückgabe 14 Tage lang'))).toEqual([]);
  });

  it('may not contradict a fact in the right option or the explanation', () => {
    expect(lines(quiz('- [x] Rückgabe 30 Tage lang\n- [ ] Gar nicht'))).toEqual(['quizzes/staff.de.md:16:16 error near']);
    expect(lines(quiz('- [x] Ja\n- [ ] Gar nicht\n\n> Die Rückgabe dauert 30 Tage.'))).toEqual(['quizzes/staff.de.md:19:23 error near']);
  });
});

describe('a handbook', () => {
  const policy = (lang: 'de' | 'en', value: string): string =>
    documentOf({
      id: 'rules',
      type: 'rules',
      lang,
      body:
        lang === 'de'
          ? `Rückgabe innerhalb von [${value}](../facts.yaml#return-window).`
          : `Return within [${value}](../facts.yaml#return-window).`,
    });
  const files: Files = {
    'facts.yaml': facts,
    'policies/rules.de.md': policy('de', '14 Tagen'),
    'policies/rules.en.md': policy('en', '14 days'),
    'answers/returns.de.md': documentOf({ body: 'Die Rückgabe: [14 Tage](../facts.yaml#return-window).' }),
    'answers/returns.en.md': documentOf({ lang: 'en', body: 'The return window is [14 days](../facts.yaml#return-window).' }),
  };
  const rules = [mismatch, undeclared, vague];

  it('has one finding when one policy changes', () => {
    expect(lines(findingsOf({ files, rules }))).toEqual([]);
    const changed = { ...files, 'policies/rules.en.md': policy('en', '15 days') };
    expect(lines(findingsOf({ files: changed, rules }))).toEqual(['policies/rules.en.md:19:15 error cited']);
  });

  it('has a finding for every text when the fact changes', () => {
    const changed = { ...files, 'facts.yaml': facts.replace('14 d', '30 d') };
    const findings = findingsOf({ files: changed, rules });
    expect(findings).toHaveLength(4);
    const fixed = edited(
      changed,
      findings.flatMap(({ fix }) => fix?.edits ?? []),
    );
    expect(fixed['policies/rules.de.md']).toContain('innerhalb von [30 Tagen]');
    expect(lines(findingsOf({ files: fixed, rules }))).toEqual([]);
  });
});

describe('a reply promise in words', () => {
  const promised = (text: string, options: { lang?: string; type?: string } = {}, channels = '') => {
    const files = {
      'channels.yaml': `${plan}  - { platform: e-mail, purpose: Questions, owner: support-lead, deputy: comms-lead, reply: 1 wd }\n${channels}`,
      'answers/returns.md': documentOf({ ...options, body: text }),
    };
    return check(files).map(({ message, data, suggestion }) => {
      const after = edited(files, suggestion?.edits ?? [])
        ['answers/returns.md']?.split('# returns\n\n')[1]
        ?.trim();
      return [message, data.id, after];
    });
  };

  it.each([
    [
      'de',
      'Auf Facebook antworten wir innerhalb von 2 Stunden.',
      'Auf Facebook antworten wir innerhalb von [4 Stunden](../channels.yaml#facebook.reply).',
    ],
    ['de', 'E-Mails beantworten wir in 3 Arbeitstagen.', 'E-Mails beantworten wir in [1 Arbeitstag](../channels.yaml#e-mail.reply).'],
    [
      'en',
      'On our Facebook page, you get an answer within 1 day.',
      'On our Facebook page, you get an answer within [4 hours](../channels.yaml#facebook.reply).',
    ],
  ])('in %s is held against the plan: %s', (lang, text, after) => {
    expect(promised(text, { lang })).toEqual([['promise', expect.stringMatching(/\.reply$/), after]]);
  });

  it.each([
    ['de', 'Auf Facebook antworten wir innerhalb von 4 Stunden.'],
    ['de', 'Auf Facebook antworten wir innerhalb von 4 Stunden, sonst nach 2 Tagen.'],
    ['de', 'Am Wochenende antworten wir auf Facebook innerhalb von 24 Stunden.'],
    ['de', 'Beschwerden auf Facebook beantworten wir in 1 Stunde.'],
    ['de', 'Die Lösung steht nach 3 Tagen in unserer Antwort auf Facebook.'],
    ['de', 'Auf Facebook und per E-Mail antworten wir innerhalb von 2 Tagen.'],
    ['de', 'Auf Facebook löschen wir Werbung innerhalb von 2 Stunden.'],
    ['de', 'Wir antworten innerhalb von 2 Tagen.'],
    ['de', 'Im Chat antworten wir innerhalb von 2 Minuten.'],
    ['de', 'Auf Facebook antworten wir seit 3 Jahren.'],
    ['de', '> Auf Facebook antwortet ihr innerhalb von 2 Tagen.'],
    ['en', 'On Facebook we do not answer within 2 hours.'],
    ['en', 'On Facebook we answered 20 minutes later.'],
    ['en', 'During an outage, we reply on Facebook within 30 minutes.'],
  ])('in %s lets pass: %s', (lang, text) => {
    expect(promised(text, { lang })).toEqual([]);
  });

  const table = (head: string, ...rows: readonly string[]): string =>
    [`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join('\n');

  it.each([
    ['de', table('Kanal | Antwortzeit', 'Facebook | 2 Stunden', 'E-Mail | 1 Arbeitstag'), ['facebook.reply']],
    ['de', table('Kanal | Erste Antwort | Lösung', 'Facebook | innerhalb von 2 Stunden | 5 Tage'), ['facebook.reply']],
    ['de', table('Zweck | Kanal | Zusage', 'E-Mail | Fragen | 3 Arbeitstage'), ['e-mail.reply']],
    ['de', table('| Facebook | E-Mail', 'Wir antworten in | 2 Stunden | 3 Arbeitstagen'), ['facebook.reply', 'e-mail.reply']],
    ['en', table('Channel | Reply time', 'Facebook | 2 hours', 'E-mail | 3 working days'), ['facebook.reply', 'e-mail.reply']],
    ['en', table('Channel | Reply promise', 'Facebook | within 2 hours'), ['facebook.reply']],
    ['en', table('Channel | First response', 'Our Facebook page | 1 h'), ['facebook.reply']],
  ])('in %s is found in the cells of a table: %s', (lang, text, ids) => {
    expect(promised(text, { lang }).map(([message, id]) => `${message} ${id}`)).toEqual(ids.map((id) => `promise ${id}`));
  });

  it.each([
    ['de', table('Kanal | Antwortzeit', 'Facebook | 4 Stunden', 'E-Mail | 1 Arbeitstag')],
    ['de', table('Kanal | Antwortzeit nachts', 'Facebook | 2 Tage')],
    ['de', table('Kanal | Antwortzeit (gemessen)', 'Facebook | 6 Stunden')],
    ['de', table('Kanal | Lösung', 'Facebook | 2 Stunden')],
    ['de', table('Kanal | Antwortzeit', 'Facebook | 4 Stunden, abends 12 Stunden')],
    ['de', table('Kanal | Antwortzeit', 'Facebook (Wochenende) | 24 Stunden')],
    ['de', table('Kanal | Antwortzeit', 'Facebook und E-Mail | 2 Stunden')],
    ['de', table('Kanal | Antwortzeit', 'Chat | 2 Minuten')],
    ['de', table('Kanal | Wer antwortet | Löschfrist', 'Facebook | Team | 3 Jahre')],
    ['de', `Nicht so:\n\n${table('Schlecht | Antwortzeit', 'Facebook | 2 Stunden')}`],
    ['en', table('Channel | Reply time | Observed', 'Facebook | 4 hours | 9 hours')],
    ['en', table('Channel | Reply to complaints', 'Facebook | 1 hour')],
  ])('in %s lets pass the cells of a table: %s', (lang, text) => {
    expect(promised(text, { lang })).toEqual([]);
  });

  it('leaves a playbook its own clock', () => {
    expect(promised('Auf Facebook antworten wir innerhalb von 2 Stunden.', { type: 'playbook' })).toEqual([]);
  });
});
