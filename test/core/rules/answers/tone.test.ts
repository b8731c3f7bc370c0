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
  'Die Kollegen im Lager sagen, sie hätten das Paket früher packen können.',
  'Unsere Techniker meinten, sie haben den Stecker vergessen.',
  'Es tut uns leid, dass sie das so sehen mussten, die Kinder am meisten.',
  'Sie hätten gestern schon eine Antwort bekommen müssen. Das tut mir leid.',
  'Sie hätten den Brief am Freitag erhalten sollen.',
  'Sie hätten vorher informiert werden müssen.',
])('takes no sentence about others, or about our own omission, for blame: %s', (body) => {
  expect(phrases({ lang: 'de', body })).toEqual([]);
});

it.each([
  ['Wie gesagt: Sie hätten uns früher anrufen müssen.', 'tone-blame: Sie hätten uns früher anrufen müssen'],
  ['Leider haben Sie es so gewollt, denn Sie haben vergessen, sich zu melden.', 'tone-blame: Sie haben vergessen'],
  ['Du hättest das lesen müssen.', 'tone-blame: Du hättest das lesen müssen'],
])('still finds the blame of the reader: %s', (body, expected) => {
  expect(phrases({ lang: 'de', body })).toEqual([expected]);
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
  expect(phrases({ lang: 'de', body: `${'wenn wir danken würden bedauern '.repeat(20_000)}.` })).toEqual([]);
  expect(phrases({ lang: 'en', body: `${'if you if it, thanks we sorry for '.repeat(20_000)}.` })).toEqual([]);
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

/** What people write in replies, one sentence each. */
const usual: readonly (readonly [string, readonly string[]])[] = [
  [
    'de',
    [
      'Wir bitten um Ihr Verständnis.',
      'Danke für Ihr Verständnis.',
      'Danke für dein Verständnis!',
      'Wir danken Ihnen für Ihr Verständnis.',
      'Ich danke Ihnen schon jetzt für Ihr Verständnis.',
      'Wir bedanken uns für Ihr Verständnis.',
      'Besten Dank für Ihr Verständnis.',
      'Danke für Ihre Geduld.',
      'Danke für Verständnis und Geduld.',
      'Wir danken Ihnen für Ihre Geduld.',
      'Für Ihre Geduld danke ich Ihnen.',
      'Es tut mir leid, wenn Sie das so empfinden.',
      'Es tut mir leid, wenn die Lieferung zu spät kam.',
      'Es tut uns sehr leid, falls Sie sich geärgert haben.',
      'Tut mir leid, sollte das zu Ärger geführt haben.',
      'Falls Sie lange gewartet haben, tut uns das leid.',
      'Sollte die Auskunft falsch gewesen sein, tut es mir sehr leid.',
      'Wir entschuldigen uns, falls Ihnen Umstände entstanden sind.',
      'Wir entschuldigen uns bei Ihnen, wenn die Auskunft falsch war.',
      'Ich entschuldige mich, falls Sie warten mussten.',
      'Bitte entschuldigen Sie, falls Ihnen dadurch Kosten entstanden sind.',
      'Wir bitten um Entschuldigung, falls etwas schiefging.',
      'Wir bedauern, falls Sie Ärger hatten.',
      'Wir bedauern es, wenn Sie Ärger hatten.',
      'Wir entschuldigen uns für eventuelle Verzögerungen.',
      'Wir bitten um Entschuldigung für etwaige Wartezeiten.',
      'Wir bitten um Verständnis für die Verzögerung.',
      'Bitte haben Sie Verständnis dafür.',
      'Bitte haben Sie etwas Geduld.',
      'Für Ihr Verständnis bedanken wir uns.',
      'Vielen Dank für Ihr Verständnis!',
      'Ihr Feedback ist uns wichtig.',
      'Ihre Zufriedenheit liegt uns am Herzen.',
      'Kundenzufriedenheit hat bei uns oberste Priorität.',
      'Wir nehmen Ihre Beschwerde sehr ernst.',
      'Wir nehmen Ihr Anliegen sehr ernst.',
      'Für Rückfragen stehen wir Ihnen gerne zur Verfügung.',
      'Für weitere Fragen stehe ich Ihnen gern zur Verfügung.',
      'Bei Fragen stehen wir Ihnen jederzeit gern zur Verfügung.',
      'Zögern Sie nicht, uns zu kontaktieren.',
      'Wir entschuldigen uns für die Unannehmlichkeiten.',
      'Wir entschuldigen uns für etwaige Unannehmlichkeiten.',
      'Wir bitten die entstandenen Unannehmlichkeiten zu entschuldigen.',
      'Bitte entschuldigen Sie die Unannehmlichkeiten.',
      'Falls Sie sich schlecht behandelt gefühlt haben, tut uns das leid.',
      'Sollten Sie sich angegriffen gefühlt haben, bedauern wir das.',
      'Sollte der Eindruck entstanden sein, tut uns das leid.',
      'Es wurden Fehler gemacht.',
      'Wir bedauern, dass Sie unzufrieden sind.',
      'Wir haben Ihr Anliegen an die zuständige Fachabteilung weitergeleitet.',
      'Ihr Anliegen wurde an die zuständige Abteilung weitergeleitet.',
      'Diesbezüglich teilen wir Ihnen mit.',
      'Hiermit bestätigen wir den Eingang Ihrer Nachricht.',
      'Wir setzen Sie davon in Kenntnis.',
      'Bezüglich Ihrer Anfrage vom 3. Mai.',
      'Wie bereits mitgeteilt, ist das nicht möglich.',
      'Wie Ihnen bekannt sein dürfte, gilt die Frist.',
      'Leider müssen wir Ihnen mitteilen, dass es nicht geht.',
      'Laut unseren AGB ist das ausgeschlossen.',
      'Gemäß unserer AGB ist das ausgeschlossen.',
      'Das haben Sie falsch verstanden.',
      'Da haben Sie etwas missverstanden.',
      'Da müssen Sie schon genauer lesen.',
      'Sie haben die Frist versäumt.',
      'Sie haben leider vergessen, das Formular zu senden.',
    ],
  ],
  [
    'en',
    [
      'Your call is important to us.',
      'Thanks for your patience.',
      'Thank you very much for your understanding.',
      'Many thanks for your continued patience.',
      'Thanks for bearing with us.',
      'Thanks for reaching out.',
      'We apologise for any delay.',
      'Sorry for any confusion.',
      'Our apologies for any trouble caused.',
      'We apologise if you had any trouble.',
      'Apologies if this was unclear.',
      'We are sorry in case you had to wait.',
      'We regret it if you were inconvenienced.',
      'If you had to wait, we are sorry.',
      'If our reply was unclear, I apologise.',
      'Your feedback is important to us.',
      'Customer satisfaction is our top priority.',
      'We take your complaint very seriously.',
      'We take all feedback seriously.',
      'Thank you for your patience.',
      'Thank you for your patience and understanding.',
      'We appreciate your patience.',
      'Thank you for bearing with us.',
      'Please bear with us.',
      'Please do not hesitate to contact us.',
      'Feel free to reach out if you have any questions.',
      'Should you have any further questions, let us know.',
      'We apologise for any inconvenience.',
      'We apologize for any inconvenience this may have caused.',
      'Sorry for the inconvenience.',
      'We regret any inconvenience.',
      "We're sorry you feel that way.",
      'I am sorry if you were offended.',
      'We are sorry if this caused you trouble.',
      'Mistakes were made.',
      'We regret that you are dissatisfied.',
      'Your case has been forwarded to the relevant department.',
      'Please be advised that the window has closed.',
      'As per our policy, we cannot refund.',
      'Kindly note that we are closed.',
      'Please find attached the form.',
      'With regard to your enquiry, we note the following.',
      'As previously mentioned, it is not possible.',
      'As I already told you, no.',
      'You failed to provide the number.',
      'You should have read the terms.',
      'You must have misunderstood.',
      'We regret to inform you that it is closed.',
      'Per our terms and conditions this is excluded.',
      'It is your responsibility to check.',
    ],
  ],
];

test.each(usual)('finds the usual stock phrases in %s', (lang, sentences) => {
  expect(sentences.filter((body) => phrases({ lang, body }).length === 0)).toEqual([]);
});

test('leaves alone sentences that use the same words to help', () => {
  const helpful = [
    'Ich habe Verständnis für Ihren Ärger. Haben Sie den Brief gefunden?',
    'Ihre Nachricht ist bei uns am Montag angekommen. Ihre Meinung zum Regal interessiert mich.',
    'Ihr Anliegen liegt jetzt bei Frau Maier.',
    'Das haben Sie richtig verstanden.',
    'Sie haben nichts vergessen. Sie haben es nicht übersehen.',
    'Da müssen Sie nichts tun.',
    'Sie müssen nur den Stecker einstecken.',
    'Sollten Sie sich verletzt haben, rufen Sie bitte einen Arzt.',
    'Ich habe Geduld mit dem Gerät.',
    'Haben Sie noch etwas auf dem Herzen?',
    'Ich stehe Ihnen am Montag am Telefon Rede und Antwort.',
    'Wir bedauern, dass das Paket verloren ging.',
    'Das Paket wurde an die Filiale weitergeleitet.',
    'Ich bitte um Entschuldigung. Das war unser Fehler.',
    'Es tut uns leid, dass Ihr Paket zu spät kam.',
    'Das tut mir leid. Wenn Sie möchten, rufe ich Sie an.',
    'Es tut mir leid, dass ich Sie warten ließ.',
    'Wir entschuldigen uns dafür, dass Sie zwei Wochen gewartet haben.',
    'Wir entschuldigen uns für die Verspätung.',
    'Bitte entschuldigen Sie, wenn ich nachfrage: Wie lautet die Nummer?',
    'Wir würden es sehr bedauern, wenn Sie kündigen.',
    'Ich würde das bedauern, falls Sie gehen.',
    'Wir bedauern den Fehler. Falls er wieder auftritt, melden Sie sich.',
    'Wenn Sie mir die Nummer senden, prüfe ich das; die Wartezeit tut mir leid.',
    'Danke für Ihre Nachricht. Danke für Ihr Vertrauen.',
    'Wir informieren Sie über mögliche Verzögerungen.',
    'Haben Sie Fragen zu eventuellen Wartezeiten?',
    'Danke, dass Sie so lange Geduld hatten.',
  ];
  expect(helpful.flatMap((body) => phrases({ lang: 'de', body }))).toEqual([]);
  const english = [
    'Your call came in at nine, and I am sorry for the wait.',
    'You must have the letter by Friday.',
    'It is our responsibility to check.',
    'I regret that the parcel was lost.',
    'I am sorry that your parcel was late.',
    'I am sorry for the delay.',
    'We apologise for the wrong invoice.',
    'I would be very sorry if you left us.',
    'I am sorry. If it happens again, call me.',
    'If you are looking for the blue one, I am sorry, but we sold the last one.',
    'Thank you for your message. Thanks for the photo.',
    'Let me know if you have any trouble with it.',
    'We take the shelf back at our cost.',
    'Feel free to call me on Monday.',
  ];
  expect(english.flatMap((body) => phrases({ lang: 'en', body }))).toEqual([]);
});
