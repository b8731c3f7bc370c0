import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { rule as blame } from '../../../../src/core/rules/answers/tone-blame.js';
import { rule as nonapology } from '../../../../src/core/rules/answers/tone-nonapology.js';
import { rule as officialese } from '../../../../src/core/rules/answers/tone-officialese.js';
import { rule as stockPhrase } from '../../../../src/core/rules/answers/tone-stock-phrase.js';
import { germanTone } from '../../../../src/core/wording/tone-de.data.js';
import { englishTone } from '../../../../src/core/wording/tone-en.data.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

const rules = [stockPhrase, nonapology, officialese, blame];

const found = ({ lang, body, type = 'answer' }: { lang: string; body: string; type?: string }) =>
  findingsOf({ files: { 'answers/a.md': documentOf({ lang, type, body }) }, rules });

const phrases = (request: Parameters<typeof found>[0]): string[] => found(request).map(({ rule, data }) => `${rule}: ${data.phrase}`);

describe('an answer guide full of stock phrases', () => {
  test.each([
    [
      'de',
      'Vielen Dank für Ihre Geduld. Ihre Meinung ist uns sehr wichtig. Wir bitten Sie um Verständnis. Wir nehmen Ihr Anliegen ernst.\n\nBei Rückfragen stehen wir Ihnen gerne zur Verfügung. Wir bedauern etwaige Unannehmlichkeiten. Falls Sie sich schlecht beraten fühlten, tut es uns leid.\n\nDiesbezüglich wird man Sie seitens der Technik in Kenntnis setzen. Wie bereits mitgeteilt, hätte es geklappt. Sie hätten uns früher anrufen müssen.',
      [
        'tone-stock-phrase: Vielen Dank für Ihre Geduld',
        'tone-stock-phrase: Ihre Meinung ist uns sehr wichtig',
        'tone-stock-phrase: Wir nehmen Ihr Anliegen ernst',
        'tone-stock-phrase: stehen wir Ihnen gerne zur Verfügung',
        'tone-nonapology: etwaige Unannehmlichkeiten',
        'tone-nonapology: Falls Sie sich schlecht beraten fühlten',
        'tone-officialese: Diesbezüglich',
        'tone-officialese: seitens',
        'tone-officialese: in Kenntnis setzen',
        'tone-blame: Wie bereits mitgeteilt',
        'tone-blame: Sie hätten uns früher anrufen müssen',
        'tone-stock-phrase: Wir bitten Sie um Verständnis',
      ],
    ],
    [
      'en',
      'Thank you for your patience. Your feedback is very important to us. Please don’t hesitate to contact us.\n\nWe apologise for any inconvenience this may have caused. We are sorry if you felt upset. Mistakes were made.\n\nPlease be advised that, as per our policy, we reply prior to Friday. As already stated, you failed to send the form. You should have read it.',
      [
        'tone-stock-phrase: Thank you for your patience',
        'tone-stock-phrase: Your feedback is very important to us',
        'tone-stock-phrase: Please don’t hesitate to contact',
        'tone-nonapology: for any inconvenience this may have caused',
        'tone-nonapology: sorry if',
        'tone-nonapology: Mistakes were made',
        'tone-officialese: Please be advised that',
        'tone-officialese: as per our policy',
        'tone-officialese: prior to',
        'tone-blame: As already stated',
        'tone-blame: you failed to',
        'tone-blame: You should have read',
      ],
    ],
  ])('in %s: finds each one, with a better wording', (lang, body, expected) => {
    expect(phrases({ lang, body }).sort()).toEqual([...expected].sort());
    for (const { data } of found({ lang, body })) expect(Object.values(data.better as object).every((text) => text.length > 3)).toBe(true);
  });

  test.each([
    [
      'de',
      'Guten Tag *Name*, Ihr Regal sollte am Dienstag kommen, und es kam nicht. Das ist unser Fehler, und es tut mir leid. Ich habe das Brett heute bestellt und melde mich am Donnerstag bis 12 Uhr. Wenn Sie sich verletzt haben oder unsicher fühlen, rufen Sie mich an. Sie hätten das nicht erleben sollen.',
    ],
    [
      'en',
      'Hello *name*, your shelf was due on Tuesday, and it did not come. That is our mistake, and I am sorry. I ordered the board today. If you were affected by the outage or hurt, call me. You should have a letter by noon on Friday, and you could have it delivered. The update may have caused the fault.',
    ],
  ])('in %s: a good one has none', (lang, body) => {
    expect(phrases({ lang, body })).toEqual([]);
  });
});

it.each([
  ['de', 'Schreiben Sie nie „Wir bitten um Ihr Verständnis“ oder `diesbezüglich`.', 'answer'],
  ['de', 'So nicht:\n\n- Wir bitten um Ihr Verständnis.', 'answer'],
  ['de', '> Wie bereits mitgeteilt, ist mein Konto weg.', 'answer'],
  ['en', '| Don’t write | Write |\n|---|---|\n| prior to | before |', 'answer'],
  ['en', 'Please be advised of prior to.', 'rules'],
  ['en', 'Please be advised.', 'playbook'],
  ['fr', 'Please be advised. Wir bitten um Verständnis.', 'answer'],
])('leaves alone what is cited, shown as bad or not read by customers (%s): %s', (lang, body, type) => {
  expect(phrases({ lang, body, type })).toEqual([]);
});

it.each([
  ['answer', 'example'],
  ['playbook', 'holding-statement'],
  ['strategy', 'opening-and-closing'],
])('reads the texts that go to customers in a %s', (type, section) => {
  const body = `## Text <a id="${section}"></a>\n\n> We apologise for any inconvenience.`;
  expect(phrases({ lang: 'en', type, body })).toEqual(['tone-nonapology: for any inconvenience']);
});

it('offers a replacement that keeps the capital letter, and none across markup', () => {
  const replaced = (body: string) => found({ lang: 'en', body }).map(({ suggestion }) => suggestion?.edits.map(({ text }) => text));
  expect(replaced('Prior to Friday, or prior to noon.')).toEqual([['Before'], ['before']]);
  expect(replaced('Prior *to* Friday.')).toEqual([undefined]);
});

it('reads a hostile text in linear time', () => {
  expect(phrases({ lang: 'de', body: `${'Sie hätten falls Sie sich '.repeat(20_000)}.` })).toEqual([]);
});

it('has enough phrases, each written for its language', () => {
  for (const pack of [germanTone, englishTone]) expect(Object.values(pack).flat().length).toBeGreaterThanOrEqual(35);
});

test.each(['de', 'en'])('the answer guides of the template have none in %s', (lang) => {
  const folder = 'templates/handbook/answers';
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${lang}.md`));
  const bodies = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  for (const body of bodies) expect(phrases({ lang, body })).toEqual([]);
});
