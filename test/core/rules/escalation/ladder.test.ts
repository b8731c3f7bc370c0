import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rule as firstHour } from '../../../../src/core/rules/escalation/esc-first-hour.js';
import { rule as ladder } from '../../../../src/core/rules/escalation/esc-ladder.js';
import type { Rule } from '../../../../src/core/rules/rule.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

function found({
  rule,
  lang,
  body,
  plan,
  status = 'approved',
}: {
  rule: Rule;
  lang: string;
  body: string;
  plan?: string;
  status?: string;
}) {
  const text = documentOf({ lang, type: 'playbook', body, status });
  return findingsOf({ files: { 'policies/a.md': text, ...(plan === undefined ? {} : { 'channels.yaml': plan }) }, rules: [rule] });
}

const always = '\n\nDie Geschäftsleitung ist rund um die Uhr erreichbar.';
const alwaysEnglish = '\n\nManagement can be reached around the clock.';

function levels(lang: string, header: string, rows: readonly string[], more = lang === 'de' ? always : alwaysEnglish): string {
  const columns = header.split('|').length - 2;
  return `## X <a id="trigger"></a>\n\n${header}\n|${'---|'.repeat(columns)}\n${rows.join('\n')}${more}`;
}

const full = '| Stufe | Auslöser | Wer handelt | Vertretung | Frist | Nächster Schritt |';
const fullEnglish = '| Level | Trigger | Who acts | Deputy | Within | Next step |';

describe('esc-ladder', () => {
  const check = (lang: string, body: string, plan?: string): string[] =>
    found({ rule: ladder, lang, body, ...(plan === undefined ? {} : { plan }) }).map(
      ({ message, place, data }) =>
        `${message}@${place.line - 19}${data.parts === undefined ? '' : ` ${(data.parts as readonly { en: string }[]).map(({ en }) => en).join(', ')}`}`,
    );

  it('takes a full ladder, in both languages', () => {
    expect(
      check('de', levels('de', full, ['| 1 | Kritik | A | B | 4 h | Stufe 2 |', '| 2 | Presse | C | D | 1 h | Krisenstab |'])),
    ).toEqual([]);
    expect(check('en', levels('en', fullEnglish, ['| 1 | critics | A | B | 4 h | level 2 |', '| 2 | press | C | D | 1 h | – |']))).toEqual(
      [],
    );
  });

  it('names every part that neither a column nor a sentence gives', () => {
    const rows = ['| 1 | Kritik |', '| 2 | Presse |'];
    expect(check('de', levels('de', '| Stufe | Auslöser |', rows))).toEqual([
      'part-missing@0 the role that acts, the deputy, the time limit, the next step',
    ]);
    const shared = `\n\nAntwortet eine Rolle nicht innerhalb von 15 Minuten, entscheidet die Vertretung, dann die nächste Rolle.${always}`;
    expect(check('de', levels('de', '| Stufe | Auslöser | Wer handelt |', ['| 1 | Kritik | A |', '| 2 | Presse | B |'], shared))).toEqual(
      [],
    );
  });

  it('lets a column with another heading stand for trigger or role', () => {
    const shared = `\n\nIf a role does not answer within 15 minutes, its deputy decides.${alwaysEnglish}`;
    const rows = ['| 1 | critics | A |', '| 2 | press | B |'];
    expect(check('en', levels('en', '| Level | What happens | Crew |', rows, shared))).toEqual([]);
    expect(check('en', levels('en', '| Level | What happens |', ['| 1 | critics |', '| 2 | press |'], shared))).toEqual([
      'part-missing@0 the role that acts',
    ]);
  });

  it('names the level with an empty cell', () => {
    const rows = ['| 0 | Ruhe | A | – | – | – |', '| 1 | Kritik | A |  | 4 h | Stufe 2 |', '| 2 | Presse | – | D | 1 h | – |'];
    expect(check('de', levels('de', full, rows))).toEqual(['cell-empty@5 the deputy', 'cell-empty@6 the role that acts']);
    expect(
      check('de', levels('de', full, ['| 1 | K | A | [ausfüllen: Vertretung] | 4 h | Stufe 2 |', '| 2 | P | B | C | 1 h | – |'])),
    ).toEqual([]);
  });

  it.each([
    ['de', ['| 1 | K | A | B | 4 h | Stufe 2 |', '| 2 | P | C | D | 1 h | Stufe 1 |'], ['circle@4']],
    ['de', ['| 1 | K | A | B | 4 h | Stufe 1 |', '| 2 | P | C | D | 1 h | – |'], ['circle@4']],
    ['en', ['| 1 | K | A | B | 4 h | level 2 |', '| 2 | P | C | D | 1 h | level 1 |', '| 3 | Q | C | D | 1 h | – |'], ['circle@4']],
    ['de', ['| 1 | K | A | B | 4 h | Stufe 2 |', '| 2 | P | C | D | 1 h | bei Ruhe zurück zu Stufe 1 |'], []],
    ['en', ['| 1 | K | A | B | 4 h | level 2 |', '| 2 | P | C | D | 1 h | back to level 1 when calm |'], []],
    ['de', ['| 1 | K | A | B | 4 h | – |', '| 2 | P | C | D | 1 h | Stufe 3 |', '| 3 | Q | C | D | 1 h | – |'], ['dead-end@4']],
    ['de', ['| 1 | K | A | B | 4 h | Stufe 4 |', '| 2 | P | C | D | 1 h | – |'], ['no-level@4']],
    // The worst level first.
    ['en', ['| SEV-1 | down | A | B | 5 min | – |', '| SEV-2 | slow | A | B | 1 h | SEV-1 |'], []],
    ['de', ['| Brise | K | A | B | 4 h | Sturm |', '| Sturm | P | C | D | 1 h | Geschäftsleitung |'], []],
  ])('follows the next steps (%s): %j', (lang, rows, expected) => {
    expect(check(lang, levels(lang, lang === 'de' ? full : fullEnglish, rows))).toEqual(expected);
  });

  const list = (...levels: readonly (readonly string[])[]): string =>
    levels.map(([name, ...own]) => [`- ${name}`, ...own.map((text) => `  - ${text}`)].join('\n')).join('\n');
  const section = (body: string, more: string): string => `## X <a id="trigger"></a>\n\n${body}${more}`;

  it.each([
    [
      'de',
      list(
        ['**Stufe 1 – Kritik**', 'Wer handelt: A', 'Vertretung: B', 'Frist: 4 h', 'Weiter: Stufe 2'],
        ['**Stufe 2 – Presse**', 'Wer handelt: C', 'Vertretung: D', 'Frist: 1 h'],
      ),
      [],
    ],
    [
      'de',
      list(
        ['Stufe 1: Kritik', 'Wer: A', 'Vertretung: B', 'Frist: 4 h', 'Weiter: Stufe 2'],
        ['Stufe 2: Presse', 'Wer: C', 'Frist: 1 h', 'Weiter: Stufe 3'],
        ['Stufe 3: Krise', 'Wer: C', 'Vertretung: D', 'Frist: 1 h'],
      ),
      ['level-lacks@7 the deputy'],
    ],
    [
      'de',
      list(['Stufe 1: Kritik', 'Wer: A', 'Frist: 4 h', 'Weiter: Stufe 2'], ['Stufe 2: Presse', 'Wer: C', 'Frist: –', 'Weiter: Stufe 1']),
      ['part-missing@0 the deputy', 'circle@2', 'level-lacks@6 the time limit'],
    ],
    [
      'de',
      list(
        ['Stufe 1: Kritik', 'Wer: A', 'Frist: 4 h', 'Vertretung: B', 'Weiter: Stufe 4'],
        ['Stufe 2: Presse', 'Wer: C', 'Vertretung: D', 'Frist: 1 h'],
      ),
      ['no-level@2'],
    ],
    [
      'de',
      '1. Stufe 1: Der Kundendienst antwortet.\n2. Stufe 2: Die Leitung antwortet.',
      ['part-missing@0 the deputy, the time limit, the next step'],
    ],
    [
      'de',
      '1. Stufe 1: Der Kundendienst antwortet innerhalb von 4 Stunden, die Vertretung springt ein. Danach übernimmt Stufe 2.\n2. Stufe 2: Die Leitung entscheidet in 1 Stunde.',
      [],
    ],
    [
      'de',
      '### Stufe 1: Kritik\n\nWer: A\n\nFrist: 4 h\n\n### Stufe 2: Presse\n\nWer: B\n\nFrist: 1 h',
      ['part-missing@0 the deputy, the next step'],
    ],
    ['en', '1. Level 1: Support replies.\n2. Level 2: Management replies.', ['part-missing@0 the deputy, the time limit, the next step']],
    [
      'en',
      list(
        ['Level 1: critics', 'Who: A', 'Deputy: B', 'Within: 4 h', 'Next: level 2'],
        ['Level 2: press', 'Who: C', 'Deputy: D', 'Within: 1 h'],
      ),
      [],
    ],
    [
      'en',
      list(['Quiet storm', 'Who: A', 'Deputy: B', 'Within: 4 h', 'Next: management'], ['Storm', 'Who: C', 'Within: 1 h', 'Deputy: none']),
      ['level-lacks@7 the deputy'],
    ],
    // A list of triggers, of phone numbers or of steps is no ladder.
    ['de', '- Mehr als 20 Kommentare in einer Stunde\n- Ein Anruf der Presse\n- Ein Unfall', []],
    ['de', '1. Lesen Sie die Meldung.\n2. Rufen Sie die Leitung an.', []],
    ['de', list(['Krisenleitung', 'Telefon: 089 1'], ['Pressestelle', 'Telefon: 089 2']), []],
    ['en', '- More than 20 comments in an hour\n- Stage 2 of an outage\n- A call from the press', []],
  ])('reads levels in a list or under headings (%s): %s', (lang, body, expected) => {
    expect(check(lang, section(body, lang === 'de' ? always : alwaysEnglish))).toEqual(expected);
  });

  it('takes time in proportion to a list', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `- Stufe ${index % 99}: weiter an Stufe ${index}`).join('\n');
    expect(check('de', section(many, always))).toEqual([]);
  });

  it('wants the last level reachable outside office hours, in words or in the channel plan', () => {
    const body = levels('de', full, ['| 1 | K | A | B | 4 h | Stufe 2 |', '| 2 | P | C | D | 1 h | – |'], '');
    expect(check('de', body)).toEqual(['not-reachable@5']);
    const plan = (team: string) => `schema: 1\nteams:\n  - { id: support, name: Support, ${team} }\nchannels: []\n`;
    expect(check('de', body, plan('on-call: true'))).toEqual([]);
    expect(check('de', body, plan('hours: 24/7'))).toEqual([]);
    expect(check('de', body, plan('hours: Mo-Fr 08:00-18:00'))).toEqual(['not-reachable@5']);
  });

  it('says nothing of what is no ladder, or is not in force', () => {
    expect(check('de', '## X <a id="trigger"></a>\n\nIm Zweifel fragt man die Leitung.')).toEqual([]);
    expect(check('fr', levels('de', '| Stufe | Auslöser |', ['| 1 | a |', '| 2 | b |']))).toEqual([]);
    expect(found({ rule: ladder, lang: 'de', status: 'retired', body: levels('de', '| Stufe | A |', ['| 1 | a |', '| 2 | b |']) })).toEqual(
      [],
    );
    const many = Array.from({ length: 30_000 }, (_, index) => `| ${index} | a | Stufe ${index - 1} |`);
    expect(check('de', levels('de', '| Stufe | A | Weiter |', many))).toEqual([]);
  });
});

describe('esc-first-hour', () => {
  const open = (lang: string, text: string, more = ''): string[] =>
    found({ rule: firstHour, lang, body: `## X <a id="first-15-minutes"></a>\n\n${text}${more}` }).flatMap(({ data }) =>
      (data.questions as readonly { en: string }[]).map(({ en }) => en),
    );
  const [who, within, never, inside] = [
    'who may speak before the facts are known',
    'within what time',
    'what is never said',
    'who is informed internally',
  ];

  it.each([
    ['de', 'Wir reagieren sofort.', [who, within, never, inside]],
    ['de', 'Innerhalb von 15 Minuten rufen wir die Geschäftsleitung an. Wir sagen nie, wen wir vermuten.', [who]],
    ['de', 'Innerhalb von 15 Minuten rufen wir die Geschäftsleitung an.', [who, never]],
    ['de', 'Nur die Pressestelle antwortet. Die Belegschaft wird in der ersten Stunde informiert. Wir spekulieren nie.', []],
    [
      'de',
      'Sprechen darf allein die Leitung. Keine Vermutungen, keine Schuldzuweisung. Vertretung benachrichtigen. Frist: 30 Minuten.',
      [],
    ],
    ['de', 'Die Pressestelle meldet sich in 30 Minuten, niemand sonst. Das ganze Haus wird unterrichtet. Keine Mutmaßungen.', []],
    ['de', '[ausfüllen: Ablauf der ersten Stunde]', []],
    ['de', '', []],
    ['en', 'We react at once.', [who, within, never, inside]],
    ['en', 'Within 15 minutes we call management.', [who, never]],
    ['en', 'Our spokesperson replies. Staff are told within the first hour. We never guess.', []],
    ['en', 'Only the press office may answer. No blame, no promises. Alert the deputy. Limit: 30 minutes.', []],
    ['fr', 'Nous réagissons.', []],
  ])('in %s: %s', (lang, text, expected) => {
    expect(open(lang, text)).toEqual(expected);
  });

  it('takes answers from the sections on roles, holding statement and order', () => {
    const more =
      '\n\n## Y <a id="order"></a>\n\n1. Beschäftigte: intern, durch die Stimme nach innen.\n\n## Z <a id="holding-statement"></a>\n\nNur Geprüftes. Keine Vermutung zur Ursache. Frist: 30 Minuten.\n\n## R <a id="roles"></a>\n\n| Rolle | Aufgabe |\n|---|---|\n| Stimme nach außen | spricht |';
    expect(open('de', 'Wir beginnen.', more)).toEqual([]);
    expect(open('de', 'Wir beginnen.', '\n\n## Y <a id="moderation"></a>\n\nNur die Leitung antwortet.')).toHaveLength(4);
  });
});

it.each(['de', 'en'])('the playbook of the template has neither fault in %s', (lang) => {
  const text = readFileSync(`templates/handbook/policies/escalation-playbook.${lang}.md`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const body = text.replace(/\{\{([^{}|]*)\|[^{}]*\}\}/g, '$1').replace(/\{\{[^{}]*\}\}/g, '2027-01-01');
  for (const rule of [ladder, firstHour]) expect(found({ rule, lang, body }).map(({ data }) => data)).toEqual([]);
});
