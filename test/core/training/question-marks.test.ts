import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/handbook/read-document.js';
import { grade } from '../../../src/core/quiz/grade.js';
import type { Question, QuizDocument } from '../../../src/core/quiz/quiz.js';
import { readQuiz } from '../../../src/core/quiz/read-quiz.js';
import { guessScore } from '../../../src/core/training/guess-score.js';
import { marksOf, quizForm, smallestBatch } from '../../../src/core/training/question-marks.js';

function quizWith(body: string, head = ''): Omit<QuizDocument, 'document'> {
  const text = `---\nid: sample\ntype: quiz\ntitle: Sample\nlang: en\nversion: "1.0.0"\npolicy: rules\n${head}---\n\n# Sample\n\n${body}`;
  return readQuiz(readDocument({ source: { file: 'quizzes/sample.en.md', text }, path: 'quizzes/sample.en.md' })).quiz;
}

const choice = '## One <a id="one"></a>\n\nWhat?\n\n- [x] This\n  > Yes.\n- [ ] That\n  > No.\n\n> Because.\n';

describe('the form of a quiz', () => {
  it('is pinned: whoever changes how it is made has all marks of before not counted', () => {
    expect(quizForm(quizWith(choice))).toMatchInlineSnapshot(`"f1:9be828ae057f8cddb4313aba282d9fbf"`);
  });

  it('stays when only what is read afterwards changes, and is another when what is answered changes', () => {
    const form = quizForm(quizWith(choice));
    for (const [from, to] of [
      ['Because.', 'Because the policy says so.'],
      ['> No.', '> That would have cost trust.'],
      ['What?\n', 'What?\n\n<!-- a remark -->\n'],
    ] as const)
      expect(quizForm(quizWith(choice.replace(from, to)))).toBe(form);
    for (const [from, to] of [
      ['What?', 'What then?'],
      ['That', 'Something else'],
      ['- [ ] That', '- [ ] (0.5) That'],
      ['"one"></a>\n', '"one"></a>\n<!-- critical -->\n'],
      ['## One', '## Another'],
    ] as const)
      expect(quizForm(quizWith(choice.replace(from, to)))).not.toBe(form);
    expect(quizForm(quizWith(choice, 'questions: 1\n'))).not.toBe(form);
  });
});

describe('the marks of an attempt', () => {
  it('are those of graded questions, each with what the others earned, and the total', () => {
    const { questions } = quizWith(
      `${choice}\n## Two <a id="two"></a>\n<!-- points: 2 -->\n\nWhat?\n\n- [x] This\n- [ ] That\n\n## Yes <a id="yes"></a>\n<!-- statement -->\n\nI will.\n`,
    );
    const answers = new Map<string, readonly string[]>([['two', ['a']]]);
    expect(marksOf(grade({ questions, answers, passMark: 800 }))).toEqual([
      { question: '', mark: 2000, rest: 0, count: 1 },
      { question: 'one', mark: 0, rest: 2000, count: 1 },
      { question: 'two', mark: 2000, rest: 0, count: 1 },
    ]);
    expect(marksOf(grade({ questions: questions.filter(({ kind }) => kind === 'statement'), answers, passMark: 800 }))).toEqual([]);
  });

  it('are told of five together at least', () => {
    expect([3, 5, 8].map(smallestBatch)).toEqual([5, 5, 8]);
  });
});

describe('what guessing earns', () => {
  const guess = (body: string): number | null => {
    const [question] = quizWith(`## One <a id="one"></a>\n${body}\n`).questions as readonly (Question | undefined)[];
    if (question === undefined) throw new Error('no question');
    return guessScore(question);
  };

  it.each([
    ['one of four', '\nWhat?\n\n- [x] A\n- [ ] B\n- [ ] C\n- [ ] D', 25],
    ['one of four, half right for another', '\nWhat?\n\n- [x] A\n- [ ] (0.5) B\n- [ ] C\n- [ ] D', 37.5],
    ['the same where half right does not count', '<!-- exact -->\n\nWhat?\n\n- [x] A\n- [ ] (0.5) B\n- [ ] C\n- [ ] D', 25],
    ['true or false', '\nSo?\n\n- [x] True\n- [ ] False', 50],
    ['several', '\nWhat?\n\n- [x] A\n- [x] B\n- [ ] C', null],
    ['pairs', '\nWhat?\n\n| A | B |\n|---|---|\n| a | 1 |\n| b | 2 |\n|  | 3 |\n|  | 4 |', 25],
    ['a word', '\nWhat?\n\n= Imprint', 0],
    ['any word', '\nWhat?\n\n= *', null],
    ['a number', '\nWhat?\n\n= 24', 0],
    ['an order', '\nWhat?\n\n1. A\n2. B\n3. C', null],
  ])('%s', (_, body, expected) => {
    expect(guess(body)).toBe(expected);
  });
});
