import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callSpawned } from '../support/program.js';

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly place: { readonly file: string; readonly line: number };
  readonly related: readonly { readonly file: string; readonly line: number }[];
  readonly data: Readonly<Record<string, unknown>>;
}

type Tongue = 'de' | 'en';

const settings = `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de, en], staff: 120, customers: consumers }
roles:
  comms-lead: { name: { de: Leitung Kommunikation, en: Head of communications }, deputy: support-lead, reach: comms@example.com }
  support-lead: { name: { de: Leitung Kundendienst, en: Head of support }, deputy: comms-lead, reach: support@example.com }
`;

const facts = `schema: 1
return-window: { value: 14 d, owner: support-lead, mentions: { de: [Rückgabe, zurückgeben], en: [return, send back] } }
hotline: { value: "+49 89 1234560", owner: support-lead, mentions: { de: [Hotline, Telefon], en: [hotline, phone] } }
shipping-fee: { value: "4,90 €", owner: support-lead, mentions: { de: [Versand, Porto], en: [shipping, postage] } }
contact: { value: service@muster.example, owner: support-lead, mentions: { de: [E-Mail], en: [e-mail] } }
discount: { value: 10 %, owner: support-lead, mentions: { de: [Rabatt], en: [discount] } }
`;

const plan = `schema: 1
channels:
  - { platform: phone, purpose: Störungen und Verträge, owner: support-lead, deputy: comms-lead, reply: 5 min }
  - { platform: facebook, purpose: Neuigkeiten und öffentliche Fragen, owner: comms-lead, deputy: support-lead, reply: 4 h }
`;

const head = (id: string, lang: Tongue, type: string): string => `---
id: ${id}
type: ${type}
title: ${{ de: 'Rückfragen', en: 'Questions' }[lang]}
lang: ${lang}
version: "1.0.0"
`;
const approved = (lang: Tongue): string => `status: approved
owner: support-lead
approver: comms-lead
approved-on: 2026-11-01
effective: 2026-11-01
review-by: 2027-05-01
changes:
  - { version: "1.0.0", date: 2026-11-01, note: "${{ de: 'Erste Fassung.', en: 'First version.' }[lang]}" }
---

`;

/** A sentence in each of the four places, in a handbook that has no other fault. */
function handbook({ policy, answer, quiz, twin }: Record<'policy' | 'answer' | 'quiz' | 'twin', string>): Record<string, string> {
  const guide = (lang: Tongue, sentence: string): string =>
    `${head('care', lang, 'guideline')}${approved(lang)}# ${{ de: 'Rückfragen', en: 'Questions' }[lang]}\n\n${section('why', lang)}\n${section('good', lang)}\n${sentence}\n\n${['do-and-dont', 'case', 'measures'].map((id) => section(id, lang)).join('\n')}`;
  const reply = (lang: Tongue, sentence: string): string =>
    `${head('returns', lang, 'answer')}topic: returns\n${approved(lang)}# ${{ de: 'Rückfragen', en: 'Questions' }[lang]}\n\n## ${{ de: 'Fakten', en: 'Facts' }[lang]} <a id="facts"></a>\n\n${sentence}\n`;
  const test = (lang: Tongue, sentence: string): string => {
    const [ask, other, why] = {
      de: ['Was gilt?', 'Das weiß niemand, und es steht auch nirgends geschrieben.', 'Steht in'],
      en: ['What holds?', 'Nobody knows, and it is not written down anywhere at all.', 'It says so in'],
    }[lang];
    return `${head('basics', lang, 'quiz')}policy: care\n---\n\n# Quiz\n\n## ${ask} <a id="what-holds"></a>\n\n${ask}\n\n- [x] ${sentence}\n- [ ] ${other}\n\n> ${why} [1](../policies/care.${lang}.md#good).\n`;
  };
  return {
    'unisono.yaml': settings,
    'facts.yaml': facts,
    'channels.yaml': plan,
    'policies/care.de.md': guide('de', policy),
    'policies/care.en.md': guide('en', twin),
    'answers/returns.de.md': reply('de', answer),
    'answers/returns.en.md': reply('en', twin),
    'quizzes/basics.de.md': test('de', quiz),
    'quizzes/basics.en.md': test('en', twin),
  };
}

function section(id: string, lang: Tongue): string {
  return `## ${{ de: 'Abschnitt', en: 'Section' }[lang]} ${id} <a id="${id}"></a>\n\n${{ de: 'Ein Satz dazu.', en: 'A sentence on it.' }[lang]}\n`;
}

function lint(files: Record<string, string>): readonly FindingJson[] {
  const { stdout } = callSpawned({ args: ['--date', '2026-11-22', 'lint', '--format', 'json'], cwd: folderWith(files) });
  return (JSON.parse(stdout) as { findings: FindingJson[] }).findings;
}

/** What a fact is called in both languages, the declared value and another one, as people write them. */
const told: readonly (readonly [string, Record<Tongue, (value: string) => string>, Record<Tongue, string>, Record<Tongue, string>])[] = [
  [
    'facts.yaml#return-window',
    { de: (value) => `Die Rückgabe ist innerhalb von ${value} möglich.`, en: (value) => `You can send back the goods within ${value}.` },
    { de: '14 Tagen', en: '14 days' },
    { de: 'einem Monat', en: '30 days' },
  ],
  [
    'facts.yaml#hotline',
    { de: (value) => `Unsere Hotline hat die Nummer ${value}.`, en: (value) => `Our hotline has the number ${value}.` },
    { de: '089 1234560', en: '+49 89 1234560' },
    { de: '089 1234569', en: '+49 89 1234569' },
  ],
  [
    'facts.yaml#shipping-fee',
    { de: (value) => `Der Versand kostet ${value}.`, en: (value) => `The shipping costs ${value}.` },
    { de: '4,90 €', en: '€4.90' },
    { de: '5,90 €', en: '€5.90' },
  ],
  [
    'facts.yaml#contact',
    { de: (value) => `Die E-Mail geht an ${value}.`, en: (value) => `The e-mail goes to ${value}.` },
    { de: 'service@muster.example', en: 'service@muster.example' },
    { de: 'info@muster.example', en: 'info@muster.example' },
  ],
  [
    'facts.yaml#discount',
    { de: (value) => `Der Rabatt beträgt ${value}.`, en: (value) => `The discount is ${value}.` },
    { de: '10 %', en: '10%' },
    { de: '15 %', en: '15%' },
  ],
  [
    'channels.yaml#facebook.reply',
    { de: (value) => `Auf Facebook antworten wir innerhalb von ${value}.`, en: (value) => `On Facebook we reply within ${value}.` },
    { de: '4 Stunden', en: '4 hours' },
    { de: '2 Stunden', en: '2 hours' },
  ],
];

const at = (findings: readonly FindingJson[]): string[] =>
  findings.map(({ rule, severity, place }) => `${place.file} ${severity} ${rule}`).sort();

const places = [
  'answers/returns.de.md error fact-mismatch',
  'answers/returns.en.md error fact-mismatch',
  'policies/care.de.md error fact-mismatch',
  'policies/care.en.md error fact-mismatch',
  'quizzes/basics.de.md error fact-mismatch',
  'quizzes/basics.en.md error fact-mismatch',
];

describe.each(told)('%s', (fact, sentence, right, wrong) => {
  const linked = (value: string): string => `[${value}](../${fact})`;
  const both = (values: Record<Tongue, string>, write = (value: string) => value) => {
    const de = sentence.de(write(values.de));
    return { policy: de, answer: de, quiz: de, twin: sentence.en(write(values.en)) };
  };

  test('said right everywhere is no finding', () => {
    expect(at(lint(handbook(both(right, linked))))).toEqual([]);
  });

  test('said differently in a link is found in every place and both languages, and nothing else is', () => {
    const findings = lint(handbook(both(wrong, linked)));
    expect(at(findings)).toEqual(places);
    for (const { related } of findings) expect(related.map(({ file }) => file)).toEqual([fact.split('#')[0]]);
  });

  test('said differently in words is found in every place and both languages', () => {
    expect(at(lint(handbook(both(wrong))).filter(({ severity }) => severity === 'error'))).toEqual(places);
  });
});
