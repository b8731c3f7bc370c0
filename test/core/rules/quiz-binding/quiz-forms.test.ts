import { describe, expect, it } from 'vitest';
import { rule as others } from '../../../../src/core/rules/quiz-binding/quiz-all-of-the-above.js';
import { rule as feedback } from '../../../../src/core/rules/quiz-binding/quiz-feedback.js';
import { rule as longest } from '../../../../src/core/rules/quiz-binding/quiz-longest.js';
import type { Rule } from '../../../../src/core/rules/rule.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';

const explained = '> Said in [§](unisono:training#fair).';

/** A quiz whose questions have the bodies given; the first option of the first question stands in line 15. */
function quiz(bodies: readonly string[], { lang = 'de', status = '' }: { lang?: string; status?: string } = {}): string {
  const head = `---\nid: staff\ntype: quiz\ntitle: Quiz\nlang: ${lang}\nversion: "1.0.0"\npolicy: training\n${status}---\n`;
  return `${head}\n# Quiz\n${bodies.map((body, index) => `\n## Question ${index} <a id="q-${index}"></a>\n\n${body}\n`).join('')}`;
}

const check = (rule: Rule, text: string, lang = 'de') => findingsOf({ files: { [`quizzes/staff.${lang}.md`]: text }, rules: [rule] });

const ofOne = (rule: Rule, body: string) => lines(check(rule, quiz([body])));

describe('feedback', () => {
  it('is missed once for each question, with every wrong option that lacks it', () => {
    const body = `- [ ] Zuerst.\n- [x] Danach.\n- [ ] Nie.\n  > Dann fehlt es.\n- [ ] Später.\n\n${explained}`;
    const findings = check(feedback, quiz([body]));
    expect(lines(findings)).toEqual(['quizzes/staff.de.md:14:1 warning missing']);
    expect(findings[0]?.data).toMatchObject({ count: 2, options: [{ de: '„Zuerst.“' }, { de: '„Später.“' }] });
    expect(findings[0]?.related).toHaveLength(1);
  });

  it.each([
    ['right options', '- [x] Zuerst.\n- [ ] Danach.\n  > Zu spät.\n- [x] Nie.'],
    ['two options that the end explains', `- [x] Ja.\n- [ ] Nein.\n\n${explained}`],
    ['true and false that the end explains', `- [x] Wahr\n- [ ] Falsch\n\n${explained}`],
  ])('is not missed with %s', (_, body) => {
    expect(ofOne(feedback, body)).toEqual([]);
  });

  it('is missed with two options that nothing explains', () => {
    expect(ofOne(feedback, '- [x] Wahr\n- [ ] Falsch')).toEqual(['quizzes/staff.de.md:15:1 warning missing']);
  });

  it.each([
    ['a scene tells what comes of a choice', '- [x] [Weiter](#q-1)\n- [ ] [Zurück](#q-1)\n- [ ] Gar nicht', 'missing'],
    ['a judgement', '<!-- judgement: best -->\n\n- [ ] (1) Eins\n- [ ] (0.5) Zwei\n  > Halb gut.\n- [ ] (0) Drei', 'missing'],
    ['an order', '1. Eins\n2. Zwei', 'no-explanation'],
    ['a matching', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |', 'no-explanation'],
    ['a text', '= Impressum', 'no-explanation'],
    ['a number', '= 24 ± 2', 'no-explanation'],
    ['a statement', '<!-- statement -->\n\nIch halte mich daran.', null],
  ])('%s', (_, body, message) => {
    const found = check(feedback, quiz([body, 'Ende.']));
    expect(found.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
    if (message === 'missing') expect(found[0]?.data).toMatchObject({ count: 1 });
    if (message === 'no-explanation') expect(check(feedback, quiz([`${body}\n\n${explained}`]))).toEqual([]);
  });

  it('is not missed in a retired quiz', () => {
    expect(check(feedback, quiz(['- [x] Wahr\n- [ ] Falsch'], { status: 'status: retired\n' }))).toEqual([]);
  });
});

describe('kinds of questions without such options', () => {
  it.each([
    ['an order', '1. Kurz\n2. Alle oben genannten Antworten, die hier sehr viel länger sind als alles andere'],
    ['a scene', '- [x] [Alle oben genannten Antworten, die hier sehr viel länger sind](#q-1)\n- [ ] Nein\n- [ ] Nie'],
    ['a ranking', '<!-- judgement: rank -->\n\n1. Das hier ist ganz besonders ausführlich begründet und lang\n2. Kurz\n3. Kürzer'],
  ])('%s is not judged by length', (_, body) => {
    expect(check(longest, quiz([body, 'Ende.']))).toEqual([]);
  });

  it('but the best of a judgement is', () => {
    const body =
      '<!-- judgement: best -->\n\n- [ ] (1) Das hier ist ganz besonders ausführlich begründet und lang\n- [ ] (0) Kurz\n- [ ] (0) Kürzer';
    expect(check(longest, quiz([body])).map(({ message }) => message)).toEqual(['one']);
  });
});

describe('options about other options', () => {
  const withLast = (option: string, lang: string) =>
    check(others, quiz([`- [ ] Telefon\n- [x] Post\n- [ ] ${option}`], { lang }), lang).map(({ message }) => message);

  it.each([
    'Alle der genannten',
    'Alle genannten.',
    'Alle oben genannten Antworten sind richtig.',
    'Keine der oben genannten Antworten',
    'Keines der genannten',
    'Nichts von dem oben Genannten',
    'Alles davon',
    'Nichts davon.',
    'Alle Antworten sind richtig',
    'Alle Antworten treffen zu.',
    'Keine der Antworten',
    'Keine dieser Antworten ist richtig',
    'Antwort a und b',
    'Antworten A, B und C sind richtig',
    'Sowohl Antwort A als auch Antwort B',
    'A und C sind richtig',
    'Die ersten beiden Antworten',
    '**Alle obigen**, und zwar sofort',
  ])('are found in German: %s', (option) => {
    expect(withLast(option, 'de')).toEqual(['others']);
  });

  it.each([
    'All of the above',
    'None of the above.',
    'All the above',
    'All three of the above',
    'Both of the above are correct',
    'None of the options above',
    'All of the above-mentioned',
    'None of these',
    'All of these answers are right.',
    'None of the other answers',
    'All answers are correct',
    'Options a and c',
    'Both A and B are true',
    'The first two answers',
  ])('are found in English: %s', (option) => {
    expect(withLast(option, 'en')).toEqual(['others']);
  });

  it.each([
    ['Alle antworten, so schnell sie können.', 'de'],
    ['Beide antworten.', 'de'],
    ['Keine Antwort', 'de'],
    ['Keine Antwort ist auch eine Antwort.', 'de'],
    ['Alle Antworten lege ich ab.', 'de'],
    ['Alle genannten Personen bekommen eine Nachricht.', 'de'],
    ['Alle genannten Schritte', 'de'],
    ['Alle drei', 'de'],
    ['Beide', 'de'],
    ['Keine davon', 'de'],
    ['Nichts davon erzähle ich weiter.', 'de'],
    ['Ich schreibe „alle der genannten“.', 'de'],
    ['Ich prüfe, ob alle oben genannten Angaben stimmen.', 'de'],
    ['No answer', 'en'],
    ['No answers are given in public.', 'en'],
    ['All answers go through the team.', 'en'],
    ['Both', 'en'],
    ['None of them', 'en'],
    ['All of these customers get a reply.', 'en'],
    ['I reply to all of the above.', 'en'],
    ['Above all, I stay calm.', 'en'],
    ['A and B', 'en'],
  ])('are no alarm about replying or about the case: %s', (option, lang) => {
    expect(withLast(option, lang)).toEqual([]);
  });

  it('are no alarm where the question itself lists what is meant', () => {
    expect(ofOne(others, 'Namen, Fotos, Preise: Was bleibt intern?\n\n- [x] Alles davon\n- [ ] Nichts davon\n- [ ] Nur Preise')).toEqual(
      [],
    );
  });

  it('are looked for in languages with a list only', () => {
    expect(check(others, quiz(['- [ ] Un\n- [x] Deux\n- [ ] All of the above'], { lang: 'fr' }), 'fr')).toEqual([]);
  });
});

describe('the length of options', () => {
  const long = 'x'.repeat(60);
  const body = (right: number, wrong: number) => `- [ ] a\n- [x] ${'r'.repeat(right)}\n- [ ] ${'w'.repeat(wrong)}`;

  it.each([
    [61, 40, ['quizzes/staff.de.md:15:1 warning one']],
    [60, 40, []],
    [39, 20, []],
    [40, 20, ['quizzes/staff.de.md:15:1 warning one']],
    [20, 90, []],
  ])('is judged in a question by share and by characters: %i against %i', (right, wrong, expected) => {
    expect(ofOne(longest, body(right, wrong))).toEqual(expected);
  });

  it('counts characters as people see them on the page, without links and marks', () => {
    const link = `[Regel](https://example.com/${'p'.repeat(80)})`;
    expect(ofOne(longest, `- [x] **Die ${link}**\n- [ ] Das Team`)).toEqual([]);
    expect(ofOne(longest, `- [x] ${'😀'.repeat(30)}\n- [ ] ${'w'.repeat(30)}`)).toEqual([]);
  });

  it('gives away several right options only when every one is longer', () => {
    expect(ofOne(longest, `- [x] ${long}\n- [x] ${long}\n- [ ] kurz`)).toEqual(['quizzes/staff.de.md:14:1 warning several']);
    expect(ofOne(longest, `- [x] ${long}\n- [x] eng\n- [ ] kurz`)).toEqual([]);
  });

  it('is judged over the whole quiz from six questions on', () => {
    const [visible, alike] = [body(45, 40), body(44, 40)];
    const often = (bodies: readonly string[]) => lines(check(longest, quiz(bodies)));
    expect(often([visible, visible, visible, visible, alike, alike])).toEqual(['quizzes/staff.de.md:10:1 warning often']);
    expect(often([visible, visible, visible, alike, alike, alike])).toEqual([]);
    expect(often([visible, visible, visible, visible, visible])).toEqual([]);
  });

  it('over the whole quiz leaves out questions with two options', () => {
    const two = `- [x] ${'r'.repeat(45)}\n- [ ] ${'w'.repeat(40)}`;
    expect(lines(check(longest, quiz(Array.from({ length: 8 }, () => two))))).toEqual([]);
  });

  it('says nothing of the words true and false', () => {
    expect(ofOne(longest, '- [x] Falsch\n- [ ] Wahr')).toEqual([]);
  });
});
