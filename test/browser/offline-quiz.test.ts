import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language.js';
import type { Answer } from '../../src/core/quiz/answer.js';
import { grade } from '../../src/core/quiz/grade.js';
import { gradeQuestion } from '../../src/core/quiz/grade-question.js';
import type { OfflineQuiz } from '../../src/core/quiz/offline-quiz.js';
import type { ChoiceQuestion, Question, QuizDocument } from '../../src/core/quiz/quiz.js';
import { answered, answerTo, isUnfinished, nextQuestion, step } from '../../src/core/quiz/session.js';
import { resultBlocksIn } from '../../src/core/training/handed-in.js';
import { safeText } from '../../src/render/safe-text.js';
import { anyAnswerTo, anyPool, fullAnswer, question, quiz } from '../core/quiz/samples.js';
import { faultsNow, loadAxe, openBrowser, overflowOf } from '../support/browser.js';
import { folderWith } from '../support/folder.js';
import { tries } from '../support/kills.js';
import { canBeGiven, give, offlineOf, openQuizPage, pageOf, press, seed, textOf, voiceOf } from '../support/offline-page.js';
import { callInProcess, callSpawned } from '../support/program.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const spaced = (text: string): string => safeText(text).replace(/^- /gm, '').replace(/\s+/g, ' ').trim();

/** The quiz that lies in a page. */
function dataIn(html: string): OfflineQuiz {
  return JSON.parse(/<script type="application\/json" id="quiz-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as OfflineQuiz;
}

/** Takes a quiz on its page and in the core, and compares what both say, question by question. `look` is called at every page. */
async function takeBoth({
  page,
  data,
  answers,
  look = async () => undefined,
}: {
  page: Page;
  data: OfflineQuiz;
  answers: (question: Question) => Answer;
  look?: (what: string) => Promise<void>;
}) {
  const voice = voiceOf(data);
  const { questions, passMark } = data.quiz;
  await look('start');
  await page.evaluate(`document.querySelector('form button.main').click()`);
  let attempt = step(null, { type: 'start', quiz: data.quiz, digest: data.proof.quiz.digest, seed });
  for (let next = nextQuestion(attempt, questions); next !== null; next = nextQuestion(attempt, questions)) {
    const { shown, number } = next;
    const asked = questions.find(({ id }) => id === next?.question) as Question;
    const before = answerTo(attempt, asked.id);
    const total = attempt.drawn.length;
    expect(await textOf(page, '#stage')).toContain(spaced(voice.question({ question: asked, number, total, answer: before })));
    await look(`question ${asked.id}`);
    const answer = answers(asked);
    await give({ page, question: asked, answer, before });
    const walked = asked.kind === 'scenario' ? nextStep(asked, answer, before) : answer;
    attempt = step(attempt, { type: 'answer', question: asked, answer: walked });
    const kept = answerTo(attempt, asked.id);
    const goesOn = asked.kind === 'scenario' && isUnfinished(asked, kept);
    const expected = goesOn
      ? voice.stepFeedback({ question: asked, answer: kept })
      : voice.feedback({ question: asked, shown, answer: kept });
    const button = data.language === 'de' ? 'Weiter' : 'Continue';
    expect(await textOf(page, '.feedback')).toBe(`${spaced(expected)} ${button}`.trim());
    if (!goesOn) expect(await page.evaluate(`document.querySelector('.feedback').classList[1]`)).toBe(gradeQuestion(asked, kept).verdict);
    await look(`feedback ${asked.id}`);
    await press(page, button);
  }
  const result = grade({ ...answered(attempt, questions), passMark });
  const [title = '', ...rest] = voice.outcome(result);
  expect(await textOf(page, 'h2')).toBe(spaced(title));
  expect(await textOf(page, '#stage')).toContain(spaced([title, ...rest].join('\n')));
  expect(Boolean(await page.$('#result'))).toBe(result.passed);
  await look('end');
  return result;
}

/** One choice more on the way of a scenario. */
function nextStep(asked: Extract<Question, { kind: 'scenario' }>, answer: Answer, before: Answer): Answer {
  const walked = (before ?? {}) as Record<string, string>;
  const chosen = answer as Record<string, string>;
  let at = asked.steps[0];
  while (at !== undefined && walked[at.id] !== undefined) {
    const option = at.options.find(({ id }) => id === walked[at?.id ?? '']);
    at = asked.steps.find(({ id }) => id === option?.next);
  }
  return at === undefined ? walked : { ...walked, [at.id]: chosen[at.id] ?? '' };
}

describe('a quiz in a file', () => {
  test('draws, grades and explains like the terminal, whatever the questions and answers', { timeout: 240_000 }, async () => {
    const pool = fc
      .record({ questions: anyPool, drawn: fc.option(fc.integer({ min: 1, max: 8 })), language: fc.constantFrom(...languages) })
      .chain((each) =>
        fc.record({
          ...Object.fromEntries(Object.entries(each).map(([key, value]) => [key, fc.constant(value)])),
          answers: fc.tuple(
            ...each.questions.map((one) => anyAnswerTo(one).map((answer) => (canBeGiven(one, answer) ? answer : fullAnswer(one)))),
          ),
        }),
      ) as fc.Arbitrary<{ questions: Question[]; drawn: number | null; language: 'de' | 'en'; answers: Answer[] }>;
    await fc.assert(
      fc.asyncProperty(pool, async ({ questions, drawn, language, answers }) => {
        const data = offlineOf(quiz(questions, { drawn }), language);
        const { page, errors, requests } = await openQuizPage({ browser, html: pageOf(data) });
        await takeBoth({ page, data, answers: ({ id }) => answers[questions.findIndex((each) => each.id === id)] ?? null });
        expect([errors, requests]).toEqual([[], []]);
        await page.close();
      }),
      { numRuns: tries(18) },
    );
  });

  test.each(languages)(
    'has no fault of accessibility and no line too wide at any moment, in %s',
    { timeout: 240_000 },
    async (language) => {
      const { stdout: html } = await callInProcess({
        args: ['quiz', 'export', 'first-hour', '--to', 'html', '--lang', language],
        cwd: folderWith({}),
        env: { HOME: folderWith({}) },
      });
      for (const scheme of ['light', 'dark'] as const) {
        const { page, requests } = await openQuizPage({ browser, html, width: 320, scheme });
        await page.setOfflineMode(true);
        await loadAxe(page);
        await takeBoth({
          page,
          data: dataIn(html),
          answers: scheme === 'light' ? fullAnswer : wrongAnswer,
          look: async (what) => {
            expect(await faultsNow(page), what).toEqual([]);
            expect(await overflowOf(page), what).toBeLessThanOrEqual(0);
          },
        });
        expect(requests).toEqual([]);
        await page.close();
      }
    },
  );

  test('gives a text that is taken in once, and refused when it was changed', { timeout: 120_000 }, async () => {
    const home = folderWith({});
    const env = { HOME: home, XDG_STATE_HOME: join(home, 'state'), XDG_DATA_HOME: join(home, 'data') };
    const { stdout: html } = await callInProcess({
      args: ['quiz', 'export', 'first-hour', '--to', 'html', '--lang', 'de'],
      cwd: home,
      env,
    });
    const { page } = await openQuizPage({ browser, html });
    const saved = folderWith({});
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
    await page.type('#code', 'K7M2-xq4p');
    await takeBoth({ page, data: dataIn(html), answers: fullAnswer });
    const text = String(await page.evaluate(`document.getElementById('result').value`));
    expect(resultBlocksIn(text).found).toMatchObject([{ record: { person: 'k7m2xq4p', policy: 'not-spontaneous', result: 'passed' } }]);
    await press(page, 'Kopieren');
    await page.waitForFunction(`document.querySelector('.told').innerText === 'Kopiert.'`);
    await press(page, 'Als Datei sichern');
    for (let tries = 0; readdirSync(saved).filter((name) => name.endsWith('.txt')).length === 0 && tries < 100; tries++)
      await new Promise((later) => setTimeout(later, 50));
    const [name = ''] = readdirSync(saved);
    expect(name).toMatch(/^quiz-ergebnis-first-hour-\d{4}-\d{2}-\d{2}\.txt$/);
    expect(readFileSync(join(saved, name), 'utf8')).toBe(text);
    const call = (...args: string[]) =>
      callSpawned({ args: ['training', 'import', ...args, '--lang', 'de'], cwd: saved, env, input: text });
    expect(call(name)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 Nachweis gelesen, 1 davon neu.') });
    expect(call(name, '-')).toMatchObject({ code: 0, stdout: expect.stringContaining('1 Nachweis gelesen, 0 davon neu.') });
    const other = callSpawned({ args: ['training', 'import', name, '--lang', 'de'], cwd: saved, env: { HOME: folderWith({}) } });
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('mit einem anderen Schlüssel') });
    const changed = callSpawned({
      args: ['training', 'import', '-', '--lang', 'de'],
      cwd: saved,
      env,
      input: text.replace('k7m2xq4p', 'k7m2xq4q'),
    });
    expect(changed).toMatchObject({ code: 2, stderr: expect.stringContaining('wurde nach dem Quiz geändert') });
    await page.close();
  });

  test('can be taken with the keyboard alone, and the focus goes where the text goes on', { timeout: 120_000 }, async () => {
    const { stdout: html } = await callInProcess({
      args: ['quiz', 'export', 'first-hour', '--to', 'html', '--lang', 'de'],
      cwd: folderWith({}),
      env: { HOME: folderWith({}) },
    });
    const { page } = await openQuizPage({ browser, html });
    const focused = async (selector: string): Promise<boolean> =>
      (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) === true;
    const tabTo = async (selector: string): Promise<void> => {
      for (let tabs = 0; tabs < 40; tabs++) {
        if (await focused(selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to ${selector} in ${await textOf(page, '#stage')}`);
    };
    await tabTo('#code');
    await page.keyboard.press('Enter');
    for (let pages = 0; pages < 12 && (await page.$('form')) !== null; pages++) {
      expect(await focused('h2')).toBe(true);
      const groups = Number(await page.evaluate(`document.querySelectorAll('fieldset:has([type="radio"])').length`));
      for (let group = 0; group < groups; group++) {
        await tabTo('input[type="radio"]:not(:checked)');
        // The second group of a judgement must not be answered like the first.
        await page.keyboard.press(group % 2 === 0 ? 'Space' : 'ArrowDown');
        await page.keyboard.press('Tab');
      }
      if (await page.$('input[type="checkbox"]')) {
        await tabTo('input[type="checkbox"]');
        await page.keyboard.press('Space');
      }
      if (await page.$('form input[type="text"]')) {
        await tabTo('input[type="text"]');
        await page.keyboard.type('12');
      }
      if (await page.$('.order')) {
        const first = await textOf(page, '.order li:nth-child(2) span');
        await tabTo('.order li:nth-child(2) button');
        await page.keyboard.press('Enter');
        expect(await textOf(page, '.order li:first-child span')).toBe(first);
        expect(await focused('.order li:first-child button')).toBe(true);
        expect(await textOf(page, '#status')).toContain('steht jetzt an Stelle 1 von');
      }
      await tabTo('form button.main');
      await page.keyboard.press('Enter');
      expect(await focused('.feedback')).toBe(true);
      await tabTo('.feedback button');
      await page.keyboard.press('Enter');
    }
    expect(await focused('h2')).toBe(true);
    expect(await textOf(page, 'h2')).toContain('Noch nicht bestanden: Die erste Stunde.');
    await page.close();
  });

  test('asks again for what is missing, and says so', async () => {
    const data = offlineOf(quiz([question({ kind: 'single', right: [true, false] })]));
    const { page } = await openQuizPage({ browser, html: pageOf(data) });
    await page.type('#code', '!');
    await press(page, 'Beginnen');
    expect(await textOf(page, '.problem')).toContain('Das ist kein Code');
    await page.evaluate(`document.getElementById('code').value = ''`);
    await press(page, 'Beginnen');
    await press(page, 'Antworten');
    expect(await textOf(page, '[role="alert"]')).toBe('Bitte wählen Sie eine Antwort.');
    await page.close();
  });

  test('keeps nothing: neither on the device nor for the next person', async () => {
    const data = offlineOf(quiz([question({ kind: 'single', right: [true, false] })]));
    const { page } = await openQuizPage({ browser, html: pageOf(data) });
    await page.type('#code', 'secret99');
    await takeBoth({ page, data, answers: fullAnswer });
    expect(await page.evaluate(`[localStorage.length, sessionStorage.length, document.cookie].join()`)).toBe('0,0,');
    await press(page, 'Leeren und von vorn beginnen');
    expect(String(await page.evaluate('document.documentElement.outerHTML')).split('<script')[0]).not.toContain('secret99');
    expect(await page.evaluate(`document.getElementById('code').value`)).toBe('');
    expect(await page.evaluate(`document.activeElement.id`)).toBe('code');
    await page.close();
  });

  test('shows hostile texts as texts', async () => {
    const attacks = [
      '</script><script>alert(1)</script>',
      '<!--<script>',
      '"><img src=x onerror=alert(1)>',
      '\u202egnp.exe',
      '</textarea><svg onload=alert(1)>',
      '{{constructor}}',
      '\u2028alert(1)',
    ];
    const questions = attacks.map((text, index) => {
      const made = question({ id: `q${index}`, kind: 'single', right: [true, false], title: text, prompt: text, explanation: text });
      return { ...made, options: made.options.map((option) => ({ ...option, text: `${text} ${option.id}`, feedback: text })) };
    });
    const hostile: Omit<QuizDocument, 'document'> = quiz(questions, { title: attacks[0] as string, introduction: attacks.join(' ') });
    const citations = { q0: attacks.map((text) => ({ quote: text, section: text, document: text, role: { name: text, reach: text } })) };
    const data = { ...offlineOf(hostile, 'en'), citations };
    const { page, dialogs, requests, errors } = await openQuizPage({ browser, html: pageOf(data) });
    await takeBoth({
      page,
      data,
      answers: fullAnswer,
      look: async (what) => {
        expect(await page.evaluate(`document.querySelectorAll('script').length`), what).toBe(2);
        expect(await page.evaluate(`document.querySelectorAll('img, svg, [onerror], [onload]').length`), what).toBe(0);
        expect(await page.evaluate('document.body.innerText'), what).not.toContain('\u202e');
      },
    });
    expect([dialogs, requests, errors]).toEqual([[], [], []]);
    await page.close();
  });
});

/** An answer that earns nothing, or next to nothing. */
function wrongAnswer(asked: Question): Answer {
  switch (asked.kind) {
    case 'ordering':
      return asked.items.map(({ id }) => id).reverse();
    case 'matching':
      return Object.fromEntries(asked.stems.map(({ id, target }) => [id, asked.targets.find((each) => each.id !== target)?.id ?? '']));
    case 'text':
      return 'nothing of this';
    case 'number':
      return '987654';
    case 'statement':
      return '';
    case 'scenario':
      return Object.fromEntries(asked.steps.map(({ id, options }) => [id, options.at(-1)?.id ?? '']));
    case 'judgement': {
      const [low] = [...asked.options].sort((a, b) => a.weight - b.weight);
      const best = asked.options.find(({ weight }) => weight === 1000);
      if (asked.ask === 'rank') return asked.options.map(({ id }) => id).reverse();
      return asked.ask === 'best' ? [low?.id ?? ''] : { best: low?.id ?? '', worst: best?.id ?? '' };
    }
    default:
      return asked.options
        .filter(({ right }) => !right)
        .slice(0, 1)
        .map(({ id }) => id);
  }
}

describe('an exam in a file', () => {
  const title = (id: string): string => `Frage ${id}`;
  const single = (id: string): Question => ({ ...question({ kind: 'single', right: [true, false] }), id, title: title(id) });

  test('explains nothing before it is handed in, keeps every answer, and lets them be changed and marked', {
    timeout: 120_000,
  }, async () => {
    const asked = [
      single('eins'),
      single('zwei'),
      { ...question({ kind: 'multiple', right: [true, true, false] }), id: 'drei', title: title('drei') },
    ];
    const data = offlineOf(quiz(asked), 'de', true);
    const { page, errors, requests } = await openQuizPage({ browser, html: pageOf(data) });
    await loadAxe(page);
    const heading = (): Promise<string> => textOf(page, 'h2');
    const choose = (ids: readonly string[]): Promise<unknown> =>
      page.evaluate(`{
        for (const input of document.querySelectorAll('form input')) if (input.checked !== ${JSON.stringify(ids)}.includes(input.value)) input.click();
      }`);
    const chosen = (): Promise<unknown> => page.evaluate(`[...document.querySelectorAll('form input:checked')].map((each) => each.value)`);
    const [right = ''] = fullAnswer(asked[0] as Question) as readonly string[];
    const other = (asked[0] as ChoiceQuestion).options.map(({ id }) => id).find((id) => id !== right) ?? '';
    expect(await textOf(page, '#stage')).toContain('Das ist eine Prüfung');
    await page.evaluate(`document.querySelector('form button.main').click()`);

    expect(await heading()).toContain(title('eins'));
    expect(await faultsNow(page)).toEqual([]);
    await choose([other]);
    await press(page, 'Antworten');
    expect(await page.$('.feedback')).toBeNull();
    // Going on keeps what was chosen, and a mark comes back with it.
    expect(await heading()).toContain(title('zwei'));
    await choose([right]);
    await press(page, 'Merken');
    expect(await textOf(page, '#stage')).toContain('(beantwortet, gemerkt)');
    expect(await chosen()).toEqual([right]);
    await press(page, 'Zurück');
    expect(await chosen()).toEqual([other]);
    await choose([right]);
    await press(page, 'Übersicht und Abgabe');
    expect(await faultsNow(page)).toEqual([]);
    expect(await textOf(page, '#stage')).toContain('Frage eins (beantwortet)');
    expect(await textOf(page, '#stage')).toContain('Frage zwei (beantwortet, gemerkt)');
    expect(await textOf(page, '#stage')).toContain('Frage drei (offen)');
    expect(await textOf(page, '#stage')).toContain('Noch 1 Frage ist offen.');
    await press(page, 'Frage drei (offen)');
    await choose(fullAnswer(asked[2] as Question) as readonly string[]);
    await press(page, 'Antworten');
    expect(await textOf(page, '#stage')).toContain('Jetzt abgeben?');
    await press(page, 'Abgeben');

    let attempt = step(null, { type: 'start', quiz: data.quiz, digest: data.proof.quiz.digest, seed, exam: true });
    for (const each of asked) attempt = step(attempt, { type: 'answer', question: each, answer: fullAnswer(each) });
    const result = grade({ ...answered(attempt, asked), passMark: data.quiz.passMark });
    expect(result.passed).toBe(true);
    expect(await textOf(page, '#stage')).toContain(spaced(voiceOf(data).outcome(result).join('\n')));
    expect(await page.$('#result')).not.toBeNull();
    expect([errors, requests]).toEqual([[], []]);
    await page.close();
  });

  test('keeps and shows again every kind of answer', { timeout: 240_000 }, async () => {
    const pool = anyPool.filter((questions) => questions.length > 1 && questions.every(({ kind }) => kind !== 'scenario'));
    await fc.assert(
      fc.asyncProperty(pool, async (questions) => {
        const data = offlineOf(quiz(questions, { drawn: null }), 'en', true);
        const { page, errors } = await openQuizPage({ browser, html: pageOf(data) });
        await page.evaluate(`document.querySelector('form button.main').click()`);
        let attempt = step(null, { type: 'start', quiz: data.quiz, digest: data.proof.quiz.digest, seed, exam: true });
        for (const { question: id } of attempt.drawn) {
          const each = questions.find((one) => one.id === id) as Question;
          await give({ page, question: each, answer: fullAnswer(each), before: null });
          attempt = step(attempt, { type: 'answer', question: each, answer: fullAnswer(each) });
        }
        // Sent once more as they stand in the fields: nothing may have changed.
        for (const place of attempt.drawn.keys()) {
          await page.evaluate(`document.querySelectorAll('.overview button')[${place}].click()`);
          await page.evaluate(`document.querySelector('form button.main').click()`);
          expect(await textOf(page, 'h2')).toBe('Overview and hand in');
        }
        await press(page, 'Hand in');
        const result = grade({ ...answered(attempt, questions), passMark: data.quiz.passMark });
        expect(await textOf(page, '#stage')).toContain(spaced(voiceOf(data).outcome(result).join('\n')));
        expect(errors).toEqual([]);
        await page.close();
      }),
      { numRuns: tries(9) },
    );
  });

  test('is written by quiz export --to html --exam, and by no other form', async () => {
    const call = { cwd: folderWith({}), env: { HOME: folderWith({}) } };
    const html = await callInProcess({ ...call, args: ['quiz', 'export', 'first-hour', '--to', 'html', '--exam', '--lang', 'en'] });
    expect(dataIn(html.stdout).exam).toBe(true);
    const plain = await callInProcess({ ...call, args: ['quiz', 'export', 'first-hour', '--to', 'html', '--lang', 'en'] });
    expect(dataIn(plain.stdout).exam).toBe(false);
    const gift = await callInProcess({ ...call, args: ['quiz', 'export', 'first-hour', '--exam', '--lang', 'en'] });
    expect(gift).toMatchObject({ code: 2, stdout: '' });
    expect(gift.stderr).toContain('--to html --exam');
  });
});
