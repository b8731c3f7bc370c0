import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { quizVoice } from '../../src/app/quiz-voice.js';
import type { Language } from '../../src/core/language.js';
import { type Answer, acceptance, isEmpty } from '../../src/core/quiz/answer.js';
import { parseNumber } from '../../src/core/quiz/number-text.js';
import type { OfflineQuiz } from '../../src/core/quiz/offline-quiz.js';
import { pathOf } from '../../src/core/quiz/path.js';
import type { Question, QuizDocument } from '../../src/core/quiz/quiz.js';
import { quizDigest } from '../../src/core/quiz/quiz-digest.js';
import { offlinePage } from '../../src/render/offline-quiz.js';
import { openPage } from './browser.js';

/** The script as the build made it. */
const script = readFileSync('dist/offline-quiz.js', 'utf8');

/** Every byte that a page draws at random is this one, so that the draw of an attempt can be worked out beside it. */
const byte = 7;
export const seed = byte.toString(16).padStart(2, '0').repeat(16);

/** A quiz in a file around questions that stand in no handbook. */
export function offlineOf(quiz: Omit<QuizDocument, 'document'>, language: Language = 'de', exam = false): OfflineQuiz {
  const digest = quizDigest(quiz);
  return {
    quiz,
    language,
    address: 'Sie',
    citations: {},
    stale: 0,
    leftOut: 0,
    exam,
    dueList: false,
    proof: { schema: 1, policy: quiz.policy, version: '1.0.0', language, sections: [], quiz: { id: quiz.id, digest }, result: 'passed' },
    tool: '0.1.0',
    seal: { export: '0'.repeat(32), key: '0'.repeat(16), secret: '0'.repeat(64) },
  };
}

/** What the terminal would say. */
export function voiceOf({ quiz, language, address, citations, leftOut }: OfflineQuiz) {
  return quizVoice({ quiz, language, address, leftOut, citations: ({ id }) => citations[id] ?? [] });
}

/** Opens a quiz in a browser, with everything that is drawn at random fixed. */
export async function openQuizPage({
  browser,
  html,
  width = 390,
  scheme = 'light',
}: {
  browser: Browser;
  html: string;
  width?: number;
  scheme?: 'light' | 'dark';
}) {
  const opened = await openPage({ browser, html, width, scheme });
  const errors: string[] = [];
  opened.page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  opened.page.on('pageerror', (error) => errors.push(String(error)));
  await opened.page.evaluateOnNewDocument(`crypto.getRandomValues = (bytes) => bytes.fill(${byte})`);
  await opened.page.reload();
  return { ...opened, errors };
}

export function pageOf(quiz: OfflineQuiz): string {
  return offlinePage({ quiz, script });
}

/** True for an answer that the fields of a page can give. */
export function canBeGiven(question: Question, answer: Answer): boolean {
  if (question.kind === 'statement') return true;
  if (isEmpty(answer)) return false;
  if (question.kind === 'number') return typeof answer === 'string' && parseNumber(answer, question.language) !== null;
  if (question.kind === 'judgement' && question.ask === 'best+worst')
    return (answer as Record<string, string>).best !== (answer as Record<string, string>).worst;
  if (question.kind === 'single' || question.kind === 'true-false') return (answer as readonly string[]).length === 1;
  return true;
}

/** Fills in an answer by clicks and sends it; of a scenario, the step that `before` leads to. */
export async function give({
  page,
  question,
  answer,
  before,
}: {
  page: Page;
  question: Question;
  answer: Answer;
  before: Answer;
}): Promise<void> {
  const clicks = clicksFor({ question, answer, before });
  if (typeof clicks === 'string') await page.evaluate(`document.querySelector('form input').value = ${JSON.stringify(clicks)}`);
  else if ('order' in clicks)
    await page.evaluate(`{
      const list = document.querySelector('.order');
      ${JSON.stringify(clicks.order)}.forEach((id, place) => {
        const line = () => [...list.children].findIndex((each) => each.dataset.id === id);
        while (line() > place) list.children[line()].querySelector('.moves button').click();
      });
    }`);
  else for (const selector of clicks.inputs) await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  await page.evaluate(`document.querySelector('form button.main').click()`);
}

function clicksFor({
  question,
  answer,
  before,
}: {
  question: Question;
  answer: Answer;
  before: Answer;
}): string | { readonly order: readonly string[] } | { readonly inputs: readonly string[] } {
  const named = (name: string, value: string): string => `input[name="${name}"][value="${value}"]`;
  if (question.kind === 'text' || question.kind === 'number') return String(answer);
  if (question.kind === 'statement') return { inputs: [named('answer', answer === acceptance ? 'yes' : 'no')] };
  if (question.kind === 'ordering' || (question.kind === 'judgement' && question.ask === 'rank'))
    return { order: answer as readonly string[] };
  if (question.kind === 'scenario') {
    const step = pathOf(question, before).at?.id ?? '';
    return { inputs: [named('answer', (answer as Record<string, string>)[step] ?? '')] };
  }
  if (question.kind === 'matching' || (question.kind === 'judgement' && question.ask === 'best+worst'))
    return { inputs: Object.entries(answer as Record<string, string>).map(([key, id]) => named(`answer-${key}`, id)) };
  return { inputs: (answer as readonly string[]).map((id) => named('answer', id)) };
}

/** The text of something on the page, with white space as one space. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return String(await page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`))
    .replace(/\s+/g, ' ')
    .trim();
}

export async function press(page: Page, label: string): Promise<void> {
  await page.evaluate(`[...document.querySelectorAll('button')].find((each) => each.innerText === ${JSON.stringify(label)}).click()`);
}
