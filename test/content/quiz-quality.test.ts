import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentAt } from '../../src/core/handbook/find-document.js';
import type { Handbook } from '../../src/core/handbook/handbook.js';
import type { Language } from '../../src/core/language.js';
import { answerCount, answerKey } from '../../src/core/quiz/answer-key.js';
import { drawnCount } from '../../src/core/quiz/drawn-count.js';
import { isBest, optionsOf } from '../../src/core/quiz/options.js';
import { bestTotal } from '../../src/core/quiz/path.js';
import type { Question, QuizDocument, ScenarioQuestion } from '../../src/core/quiz/quiz.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { choicesOfAny, choicesOfOne, givenAwayByAbsoluteWords, guessed, guessedByLength, partedByLength } from '../support/quiz-tells.js';
import { handbookIn } from '../support/read-folder.js';
import { handbookOf } from '../support/read-handbook.js';

const languages = ['de', 'en'] as const;

/** How many questions a quiz has at least, and how many an attempt asks. */
const sizes: Readonly<Record<string, { readonly least: number; readonly drawn: number }>> = {
  'channel-care': { least: 30, drawn: 12 },
  'channel-choice': { least: 20, drawn: 10 },
  'customer-dialogue': { least: 8, drawn: 6 },
  'first-hour': { least: 7, drawn: 7 },
  'escalation-basics': { least: 20, drawn: 10 },
  'social-media-basics': { least: 25, drawn: 8 },
};

async function scaffold(address: string): Promise<Handbook> {
  const answers = `schema: 1\ncompany: Muster GmbH\ncountries: [DE, AT, CH]\nlanguages: [de, en]\nstaff: 240\ncustomers: both\nworks-council: true\naddress: ${address}\nsensitive-products: true\ndepartments: [communications, support, sales]\ncode-owner: "@muster/comms"\n`;
  const cwd = folderWith({ 'answers.yaml': answers });
  const { code, stderr } = await callInProcess({ args: ['init', 'handbook', '--answers', 'answers.yaml', '--yes'], cwd });
  expect(code, stderr).toBe(0);
  return handbookIn(join(cwd, 'handbook'));
}

const places: readonly (readonly [string, () => Promise<Handbook>])[] = [
  ['of the guideline library', async () => handbookIn(process.cwd())],
  ['that init writes, with Sie', () => scaffold('Sie')],
  ['that init writes, with du', () => scaffold('du')],
];

/** Says whether guessing brings more than chance would, a deviation of luck and a half included. */
function expectNoTell(quiz: QuizDocument, name: string, guess: (texts: readonly string[]) => number): void {
  const { hits, mean, deviation } = guessed(choicesOfOne(quiz.questions), guess);
  expect(hits.length, `${name} in ${quiz.document.source.file}: ${hits.join(', ')}`).toBeLessThanOrEqual(mean + 1.5 * deviation);
}

/**
 * Says whether length tells more than a coin would: to take the longest or the shortest option must help as little as to avoid it.
 * One deviation of luck is allowed, and half a question, since hits are whole.
 */
function expectNoTellByLength(quiz: QuizDocument): void {
  for (const extreme of ['longest', 'shortest'] as const) {
    const { hits, mean, deviation } = guessedByLength(choicesOfAny(quiz.questions), extreme);
    const name = `the ${extreme} is right ${hits} times in ${quiz.document.source.file}, by chance ${mean.toFixed(1)} times`;
    expect(Math.abs(hits - mean), name).toBeLessThanOrEqual(deviation + 0.5);
  }
}

// Scaffolding takes a while on a busy machine.
describe.each(places)('quizzes %s', { timeout: 180_000 }, (_, open) => {
  // The folder is gone after the first test; what was read from it stays.
  let handbook: Handbook | undefined;
  const opened = async (): Promise<Handbook> => {
    handbook ??= await open();
    return handbook;
  };

  test('are as large as they are meant to be', async () => {
    const { quizzes } = await opened();
    expect(quizzes.length).toBeGreaterThan(0);
    for (const quiz of quizzes) {
      const size = sizes[quiz.id];
      expect(size, quiz.id).toBeDefined();
      expect(quiz.questions.length, quiz.id).toBeGreaterThanOrEqual(size?.least ?? 0);
      expect(drawnCount(quiz), quiz.id).toBe(size?.drawn);
    }
  });

  test('can be read without a problem, and every question is bound to sections that exist', async () => {
    const found = await opened();
    for (const { questions, document } of found.quizzes) {
      expect(document.problems, document.source.file).toEqual([]);
      for (const { id, bindings } of questions) {
        const name = `${id} in ${document.source.file}`;
        expect(bindings.length, name).toBeGreaterThan(0);
        for (const { target, anchor } of bindings) {
          const anchors = documentAt(found, target)?.markdown.targets.map((each) => each.id) ?? [];
          expect(anchors, `${name}: ${target}`).toContain(anchor);
        }
      }
    }
  });

  test('have the same questions with the same right answers in both languages', async () => {
    const { quizzes } = await opened();
    const kept = ({ questions, pools, policy, passMark }: QuizDocument) => ({
      policy,
      passMark,
      pools,
      questions: questions.map((question) => ({
        id: question.id,
        kind: question.kind,
        pool: question.pool,
        points: question.points,
        grading: question.grading,
        critical: question.critical,
        count: answerCount(question),
        key: answerKey(question),
        sections: question.bindings.map(({ anchor }) => anchor).sort(),
      })),
    });
    for (const id of new Set(quizzes.map((quiz) => quiz.id))) {
      const [german, english] = languages.map((language) => quizzes.find((quiz) => quiz.id === id && quiz.language === language));
      if (german === undefined || english === undefined) throw new Error(`${id} is missing in a language`);
      expect(kept(english), id).toEqual(kept(german));
    }
  });

  test('tell after every wrong option what it would have caused, and each in other words', async () => {
    const { quizzes } = await opened();
    for (const { questions, document } of quizzes) {
      const silent = questions.flatMap((question) => optionsOf(question).filter((option) => lacksFeedback(question, option)));
      expect(
        silent.map(({ text }) => text),
        document.source.file,
      ).toEqual([]);
      const texts = questions.flatMap((question) => optionsOf(question).flatMap(({ feedback }) => feedback ?? []));
      expect(
        texts.filter((text, index) => texts.indexOf(text) !== index),
        document.source.file,
      ).toEqual([]);
    }
  });

  test('give nothing away by the length of their options', async () => {
    const { quizzes } = await opened();
    for (const quiz of quizzes) {
      expectNoTellByLength(quiz);
      const several = quiz.questions.filter(({ kind }) => kind === 'multiple').length;
      expect(partedByLength(quiz.questions).length, quiz.document.source.file).toBeLessThanOrEqual(Math.ceil(several / 3));
    }
  });

  test('give nothing away by the place of their options', async () => {
    const { quizzes } = await opened();
    for (const quiz of quizzes) {
      for (const place of [0, 1, 2, 3]) expectNoTell(quiz, `place ${place + 1}`, () => place);
      expectNoTell(quiz, 'the last place', (texts) => texts.length - 1);
      const truths = quiz.questions.flatMap((question) =>
        question.kind === 'true-false' ? [isBest(question, question.options[0] as never)] : [],
      );
      if (truths.length > 1) expect(new Set(truths).size, quiz.document.source.file).toBe(2);
    }
  });

  test('have scenes in which no path with a wrong turn reaches the pass mark', async () => {
    const { quizzes } = await opened();
    for (const { questions, document, passMark } of quizzes)
      for (const question of questions) {
        if (question.kind !== 'scenario') continue;
        const share = (1000 * bestAfterWrongTurn(question)) / bestTotal(question);
        expect(share, `${question.id} in ${document.source.file}`).toBeLessThan(passMark);
      }
  });

  test('have no words without exception in wrong options alone', async () => {
    const { quizzes } = await opened();
    for (const { questions, language, document } of quizzes)
      expect(givenAwayByAbsoluteWords(questions, language as Language), document.source.file).toEqual([]);
  });
});

/** In a scene the step that a choice leads to tells what came of it. */
function lacksFeedback(question: Question, option: ReturnType<typeof optionsOf>[number]): boolean {
  if (option.feedback !== null || isBest(question, option)) return false;
  return (
    question.kind !== 'scenario' || !question.steps.some(({ options }) => options.some((each) => each === option && each.next !== null))
  );
}

/** The best total of all paths on which at least one choice is not the best of its step, in thousandths of a point. */
function bestAfterWrongTurn({ steps }: ScenarioQuestion): number {
  const found = new Map<string, { readonly any: number; readonly wrong: number }>();
  for (const { id, options } of [...steps].reverse()) {
    const top = Math.max(...options.map(({ weight }) => weight));
    let [any, wrong] = [0, 0];
    for (const { weight, next, critical } of options) {
      if (critical) continue;
      const rest = found.get(next ?? '') ?? { any: 0, wrong: 0 };
      any = Math.max(any, weight + rest.any);
      wrong = Math.max(wrong, weight < top ? weight + rest.any : rest.wrong > 0 ? weight + rest.wrong : 0);
    }
    found.set(id, { any, wrong });
  }
  return found.get(steps[0]?.id ?? '')?.wrong ?? 0;
}

describe('what gives a quiz away', () => {
  const question = (number: number, [first, second, third]: readonly string[]): string =>
    `## Frage ${number} <a id="q${number}"></a>\n\nWas gilt?\n\n- [ ] ${first}\n- [x] ${second}\n- [ ] ${third}\n`;

  function quizOf(options: readonly string[]): QuizDocument {
    const text = `---\nid: basics\ntype: quiz\ntitle: Probe\nlang: de\nversion: "1.0.0"\npolicy: rules\n---\n\n# Probe\n\n${[1, 2, 3, 4, 5, 6].map((number) => question(number, options)).join('\n')}`;
    const [quiz] = handbookOf({ 'quizzes/basics.de.md': text }).quizzes;
    if (quiz === undefined) throw new Error('no quiz');
    return quiz;
  }

  test('is seen in lengths, places and words without exception', () => {
    const telling = quizOf(['Nie antworten', 'Den Link sichern und beides weitergeben', 'Löschen']);
    expect(() => expectNoTellByLength(telling)).toThrow(/the longest is right 6 times/);
    expect(() => expectNoTell(telling, 'place 2', () => 1)).toThrow(/place 2/);

    expect(givenAwayByAbsoluteWords(telling.questions, 'de')).toHaveLength(6);
  });

  test('is seen where the right option is never the longest, for those who cross it out', () => {
    expect(() => expectNoTellByLength(quizOf(['Den Link sichern und beides weitergeben', 'Nachfragen', 'Löschen']))).toThrow(
      /the longest is right 0 times/,
    );
  });

  test('is not seen where right and wrong options are equally long', () => {
    expect(() => expectNoTellByLength(quizOf(['Antworten', 'Nachsehen', 'Schweigen']))).not.toThrow();
  });

  test('is not seen where right and wrong options share the word', () => {
    const fair = quizOf(['Nie antworten', 'Nie löschen', 'Weitergeben']);
    expect(givenAwayByAbsoluteWords(fair.questions, 'de')).toEqual([]);
  });
});
