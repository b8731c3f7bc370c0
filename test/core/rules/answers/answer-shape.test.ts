import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/answers/answer-shape.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

const found = (files: Readonly<Record<string, string>>) => findingsOf({ files, rules: [rule] });

describe('what a guide brings into every reply', () => {
  const missing = (lang: string, body: string, more: { type?: string; status?: string } = {}): string[] =>
    found({ 'answers/a.md': documentOf({ lang, body, ...more }) }).flatMap(({ data }) =>
      ((data.parts ?? []) as readonly { en: string }[]).map(({ en }) => en),
    );
  const all = [
    'the person’s name',
    'the specific case',
    'the first person',
    'what happens next',
    'by when',
    'how to get back to a human being',
  ];

  it.each([
    ['de', 'Wenden Sie sich an das Lager.', all],
    ['en', 'Please turn to the warehouse.', all],
    [
      'de',
      'Guten Tag *Name*, Ihr Regal kam nicht, das ist unser Fehler. Ich habe es heute bestellt. Rufen Sie mich an, wenn etwas offen ist.',
      [],
    ],
    ['en', 'Hello *name*, your shelf did not come, and I am sorry. I ordered it today. Call me if anything is open.', []],
    ['de', 'Nennen Sie Namen und Fall, schreiben Sie in Ich-Form, was Sie tun und bis wann.', ['how to get back to a human being']],
    ['en', 'Give the name and the case; say in the first person what happens and how to reach us.', ['by when']],
    ['de', 'Guten Tag *Name*, auf Ihrer Rechnung stehen zwei Anfahrten. Ich schicke heute eine neue. Rufen Sie mich an.', []],
    ['en', 'Hello *name*, your invoice shows two call-outs. I am removing one today. Call me.', []],
    ['de', 'Mit Namen: Die Antwort greift auf, was gelingen soll. Ich prüfe es bis morgen. Rufen Sie mich an.', []],
    ['de', 'Mit Namen: Die Antwort greift auf Textbausteine zurück. Ich prüfe es bis morgen. Rufen Sie mich an.', ['the specific case']],
    ['de', 'Sagen Sie, wer was bis wann tut und wie man uns erreicht.', all.slice(0, 3)],
  ])('in %s: %s', (lang, body, expected) => {
    expect(missing(lang, body)).toEqual(expected);
  });

  it('waits for what is still to be filled in, and wants no guidance of bare facts', () => {
    expect(missing('de', '[ausfüllen: Anleitung]')).toEqual([]);
    expect(missing('de', '## Fakten <a id="facts"></a>\n\nDie Rückgabe ist möglich.')).toEqual([]);
    expect(missing('de', '> Wo ist mein Regal?')).toEqual([]);
  });

  it('looks at answers in force, in languages that it reads', () => {
    const body = 'Wenden Sie sich an das Lager.';
    expect(missing('fr', 'Adressez-vous au dépôt.')).toEqual([]);
    expect(missing('de', body, { status: 'retired' })).toEqual([]);
    expect(missing('de', body, { type: 'playbook' })).toEqual([]);
    expect(missing('de', body, { status: 'draft' })).toHaveLength(6);
  });
});

describe('sentences that answers share', () => {
  const three = 'Das hätte nicht passieren dürfen. Ich kümmere mich heute darum. Morgen rufe ich Sie wieder an.';
  const shared = (files: Readonly<Record<string, string>>) =>
    found(files).flatMap(({ message, place, related, data }) =>
      message === 'same' ? [`${place.file}:${place.line} ${data.count} ${data.other} ${related.map(({ file }) => file)}`] : [],
    );
  const answer = (id: string, body: string, more: { lang?: string; countries?: string } = {}): string =>
    documentOf({ id, lang: 'de', body, ...more });
  const example = (text: string) => `## Beispiel <a id="example"></a>\n\n**Nur für den Ton. Nie abschreiben.**\n\n> ${text}`;

  it('are reported from three on, at the later answer', () => {
    expect(shared({ 'answers/a.md': answer('a', example(three)), 'answers/b.md': answer('b', example(three)) })).toEqual([
      'answers/b.md:23 3 a answers/a.md',
    ]);
    const two = three.slice(0, three.lastIndexOf('Morgen'));
    expect(shared({ 'answers/a.md': answer('a', example(three)), 'answers/b.md': answer('b', example(two)) })).toEqual([]);
  });

  it('do not count in twins, other countries’ versions, checklists and facts', () => {
    expect(shared({ 'answers/a.de.md': answer('a', three), 'answers/a.en.md': answer('a', three, { lang: 'en' }) })).toEqual([]);
    expect(
      shared({
        'answers/a.de-AT.md': answer('a', three, { countries: 'AT' }),
        'answers/a.de-DE.md': answer('a', three, { countries: 'DE' }),
      }),
    ).toEqual([]);
    for (const section of ['facts', 'good-answer', 'private', 'escalate']) {
      const body = `## X <a id="${section}"></a>\n\n${three}`;
      expect(shared({ 'answers/a.md': answer('a', body), 'answers/b.md': answer('b', body) })).toEqual([]);
    }
  });

  it('are counted in linear time however many answers share them', () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`answers/n${index}.md`, answer(`n${index}`, three)]));
    expect(shared(files).length).toBeGreaterThan(290);
  });
});

it.each(['de', 'en'])('the answer guides of the template are guides in %s', (lang) => {
  const folder = 'templates/handbook/answers';
  const files = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(`.${lang}.md`))
      .map((name) => {
        const text = readFileSync(`${folder}/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
        const body = text.replace(/\{\{([^{}|]*)\|[^{}]*\}\}/g, '$1').replace(/\[(?:ausfüllen|fill in):[^\]]*\]/g, 'example.com');
        return [`answers/${name}`, documentOf({ id: name, lang, body })];
      }),
  );
  expect(Object.keys(files)).toHaveLength(12);
  expect(found(files).map(({ place, data }) => [place.file, data])).toEqual([]);
});
