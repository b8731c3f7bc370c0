import { readFileSync } from 'node:fs';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/handbook/read-document.js';
import { toPlace } from '../../../src/core/place.js';
import { readGift } from '../../../src/core/quiz/formats/gift-read.js';
import { writeGift } from '../../../src/core/quiz/formats/gift-write.js';
import { writeMarkdown } from '../../../src/core/quiz/formats/markdown-write.js';
import type { Question } from '../../../src/core/quiz/quiz.js';
import { readQuiz } from '../../../src/core/quiz/read-quiz.js';

const gift = (text: string, language = 'en') => readGift({ source: { file: 'a.gift', text }, language });
const only = (text: string) => {
  const { questions, faults } = gift(text);
  expect(faults).toEqual([]);
  expect(questions).toHaveLength(1);
  return questions[0];
};

function own(body: string, lang = 'de') {
  const path = `quizzes/q.${lang}.md`;
  const head = `---\nid: q\ntype: quiz\ntitle: Q\nlang: ${lang}\nversion: "1.0.0"\npolicy: rules\n---\n`;
  return readQuiz(readDocument({ source: { file: path, text: head + body }, path }));
}

/** A question without the places where it stands. */
const bare = (question: Question): unknown =>
  JSON.parse(JSON.stringify(question, (key, value: unknown) => (['at', 'sections', 'bindings'].includes(key) ? undefined : value)));

describe('reading GIFT', () => {
  it.each([
    [
      'single choice',
      '::Grant::Who is buried here? {=Grant ~Lee#No. ~%50%both}',
      { kind: 'single', options: [{ text: 'Grant', right: true, weight: null }, { feedback: 'No.', weight: null }, { weight: 500 }] },
    ],
    [
      'multiple choice',
      'Two? {~%50%a ~%50%b ~%-50%c ~%-50%d}',
      { kind: 'multiple', options: [{ weight: null, right: true }, { right: true }, { right: false }, { right: false }] },
    ],
    ['thirds', 'Three? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}', { kind: 'multiple', options: [{ weight: null }, {}, {}, {}] }],
    [
      'true',
      'Sky is blue.{T#Look up.#Right so.####Because.}',
      {
        kind: 'true-false',
        explanation: 'Because.',
        options: [
          { text: 'True', right: true, feedback: 'Right so.' },
          { text: 'False', feedback: 'Look up.' },
        ],
      },
    ],
    ['false', 'Sky is green.{FALSE}', { kind: 'true-false', options: [{ right: false }, { right: true }] }],
    ['lower case t is a text', 'Which letter? {=t}', { kind: 'text', accepted: [{ pattern: 't' }] }],
    [
      'short text',
      'Two plus two? {=four =%50%for}',
      {
        kind: 'text',
        accepted: [
          { pattern: 'four', weight: 1000 },
          { pattern: 'for', weight: 500 },
        ],
      },
    ],
    ['a number', 'When? {#1822:5}', { kind: 'number', accepted: [{ low: 1817, high: 1827 }] }],
    ['a range', 'How long? {#3.25..3.5}', { kind: 'number', accepted: [{ low: 3.25, high: 3.5 }] }],
    ['several numbers', 'When? {#=1822:0 =%50%1822:2}', { kind: 'number', accepted: [{ weight: 1000 }, { low: 1820, weight: 500 }] }],
    ['a number with a wrong answer behind it', 'What? {#3:2~#Completely wrong}', { kind: 'number', accepted: [{ low: 1, high: 5 }] }],
    [
      'matching',
      'Match {=cat -> meow =dog -> woof = -> moo}',
      { kind: 'matching', stems: [{ text: 'cat', target: '1' }, { text: 'dog' }], targets: [{ text: 'meow' }, {}, { text: 'moo' }] },
    ],
    [
      'an order',
      'Order {>3 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW 123\none\ntwo\nthree\n}',
      { kind: 'ordering', counts: 'neighbours', items: [{ text: 'one' }, {}, { text: 'three' }] },
    ],
    ['a missing word', 'The sky is {=blue ~green} today.', { prompt: 'The sky is _____ today.' }],
    ['escapes', 'A\\: \\{x\\} \\= 1 {=a\\~b\\#c\\\\d}', { prompt: 'A: {x} = 1', accepted: [{ pattern: 'a~b#c\\d' }] }],
    ['HTML', '[html]<p>Bold <b>x</b> &amp; y</p>{T}', { prompt: 'Bold x & y' }],
    [
      'ids and tags',
      '// [id:late] [tag:critical] [tag:points 2] [tag:section ../a.md#b]\n::T::x{T}',
      { id: 'late', critical: true, grading: 'exact', points: 2000, sections: ['../a.md#b'] },
    ],
  ])('%s', (_, text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  it('needs no blank line between questions with titles, and lets comments stand anywhere', () => {
    const { questions, faults } = gift('$CATEGORY: x/y\n\n::A::one{T}\n::B::two{\n=a\n// note = ~\n~b\n}\n\n// end\n');
    expect(faults).toEqual([]);
    expect(questions.map(({ title, kind }) => [title, kind])).toEqual([
      ['A', 'true-false'],
      ['B', 'single'],
    ]);
  });

  it.each([
    ['an essay', 'Write. {}', 'skipped 1:9'],
    ['a description', 'Only a text.', 'skipped 1:1'],
    ['several right ones of which one is enough', 'Which? {=a =b ~c}', 'skipped 1:9'],
    ['an open brace', 'x\n{=a ~b', 'broken 2:1'],
    ['a brace too much', 'x =a}', 'broken 1:5'],
    ['nothing right', 'Which? {~a ~b}', 'broken 1:9'],
    ['no number', 'When? {#soon}', 'broken 1:9'],
    ['a wrong share', 'Which? {~%many%a =b}', 'broken 1:9'],
    ['no answer', 'Which? {perhaps}', 'broken 1:9'],
  ])('names %s with its place', (_, text, expected) => {
    const { questions, faults } = gift(text);
    expect(questions).toEqual([]);
    expect(
      faults.map(({ kind, offset }) => {
        const { line, column } = toPlace({ source: { file: 'a.gift', text }, span: { start: offset, end: offset } });
        return `${kind} ${line}:${column}`;
      }),
    ).toEqual([expected]);
  });

  // Time that grows faster than the text would run into the timeout.
  it('takes long and hostile texts', () => {
    gift(`${'{'.repeat(20_000)}`);
    gift(`x{${'~%50%'.repeat(20_000)}`);
    gift(`x{${'=\\'.repeat(20_000)}}`);
    gift('::a'.repeat(20_000));
  });
});

describe('writing GIFT', () => {
  const files = ['first-hour.de', 'first-hour.en', 'customer-dialogue.de', 'channel-choice.en'];
  it.each(files)('and reading it again loses nothing but what is listed: %s', (name) => {
    const path = `quizzes/${name}.md`;
    const { quiz } = readQuiz(readDocument({ source: { file: path, text: readFileSync(path, 'utf8') }, path }));
    const { text, losses } = writeGift(quiz);
    const { questions, faults } = gift(text, quiz.language);
    expect(faults).toEqual([]);
    const lost = new Map(losses.map((loss) => [loss.question, loss]));
    for (const question of quiz.questions) {
      const again = questions.find(({ id }) => id === question.id);
      if (lost.has(question.id)) continue;
      expect(again === undefined ? null : bare(again)).toEqual(
        bare(question.kind === 'number' ? { ...question, language: 'en' } : question),
      );
      expect(again?.sections).toEqual(question.bindings.map(({ url }) => url));
    }
    // The second opinion reads what we write; it knows no orderings.
    const known = text.split(/\n(?=\/\/)/).filter((block) => !block.includes('{>'));
    expect(parse(known.join('\n')).filter(({ type }) => type !== 'Description')).toHaveLength(known.length);
  });

  it('and our own format in between loses nothing either', () => {
    const body = `## Reihe <a id="r"></a>\n<!-- exact -->\n\nWas?\n\n1. eins\n2. zwei *\n\n## Paare <a id="p"></a>\n\n| A | B |\n|---|---|\n| a\\|b | 1 |\n| c | 2 |\n| | 3 |\n\n> Darum.\n\n## Mehr <a id="m"></a>\n<!-- points: 2, pool: x, pick: 1 -->\n\nWas_gilt?\n\n- [x] (0.75) Eins [x]\n- [x] (0.25) Zwei\n  > Weil <b>\n- [ ] (-0.5) Drei\n\n## Wort <a id="w"></a>\n<!-- case -->\n\n= AT\\*T\n= (0.5) *at*\n\n## Zahl <a id="z"></a>\n\n= 1,5..2,5\n`;
    const { quiz } = own(body);
    expect(quiz.questions).toHaveLength(5);
    const { questions } = gift(writeGift(quiz).text, 'de');
    const again = own(writeMarkdown(questions, 'de')).quiz;
    expect(again.questions.map(bare)).toEqual(quiz.questions.map(bare));
  });
});
