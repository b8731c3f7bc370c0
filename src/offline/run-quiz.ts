import { grade } from '../core/quiz/grade.js';
import { gradeQuestion } from '../core/quiz/grade-question.js';
import type { Question } from '../core/quiz/quiz.js';
import { answered, answerTo, isUnfinished, nextQuestion, step } from '../core/quiz/session.js';
import { resultBlock } from '../core/training/handed-in.js';
import { normalCode } from '../core/training/person-code.js';
import { recordOf } from '../core/training/proof.js';
import { answerForm } from './answer-form.js';
import { button, element, prose } from './elements.js';
import { sitExam } from './exam.js';
import { handIn } from './hand-in.js';
import type { Says } from './says.js';
import { heading, type Page, show, type Taking } from './stage.js';
import { localDay, randomCode, randomSeed } from './surroundings.js';

/** Leads somebody through the quiz, from the code to the text to hand in, and over again. */
export function runQuiz(page: Page): void {
  showStart(page);
}

function showStart(page: Page): void {
  const { data, says } = page;
  const { quiz, proof, stale, dueList, exam } = data;
  const { voice, word } = says;
  const fresh = randomCode();
  const code = element('input', { id: 'code', type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const form = element(
    'form',
    { novalidate: true },
    element('label', { for: 'code' }, word('own-code')),
    code,
    element('p', {}, word('no-code', { person: fresh })),
    problem,
    element('p', { class: 'buttons' }, element('button', { class: 'main' }, word('begin'))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const person = code.value.trim() === '' ? fresh : normalCode(code.value);
    if (person !== null) return begin(page, person);
    problem.textContent = word('bad-code');
    code.focus();
  });
  page.stage.replaceChildren(
    ...prose(quiz.introduction),
    ...prose(voice.scope({ stale, changedOnly: false })),
    ...(exam ? prose(voice.say('exam-opening')) : []),
    ...prose([word('what-is-handed-in'), voice.fields({ person: fresh, policy: { id: proof.policy, version: proof.version } })].join('\n')),
    ...prose([voice.say('what-is-not'), word('stays-in-page'), ...(dueList ? [voice.say('due-list')] : [])].join(' ')),
    form,
  );
}

/** Asks before a page with answers is closed or loaded anew: nothing is kept elsewhere. */
function guard(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function begin(page: Page, person: string): void {
  const { quiz, proof, exam } = page.data;
  addEventListener('beforeunload', guard);
  const attempt = step(null, { type: 'start', quiz, digest: proof.quiz.digest, seed: randomSeed(), exam });
  const taking = { page, person, attempt };
  if (exam) sitExam(taking, showEnd);
  else showNext(taking);
}

function showNext(taking: Taking): void {
  const { page, attempt } = taking;
  const { quiz } = page.data;
  const next = nextQuestion(attempt, quiz.questions);
  const question = quiz.questions.find(({ id }) => id === next?.question);
  if (next === null || question === undefined) showEnd(taking);
  else ask({ taking, question, shown: next.shown, number: next.number });
}

interface Asking {
  readonly taking: Taking;
  readonly question: Question;
  readonly shown: readonly string[];
  readonly number: number;
}

function ask(asking: Asking): void {
  const { taking, question, shown, number } = asking;
  const { page, attempt } = taking;
  const { says } = page;
  const { voice, word } = says;
  const before = answerTo(attempt, question.id);
  const total = attempt.drawn.length;
  const [title = '', ...rest] = voice.question({ question, number, total, answer: before }).split('\n\n');
  const fields = answerForm({ question, shown, before, says });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const send = element('button', { class: 'main' }, word('answer'));
  const hint = hintFor(question, says);
  const form = element('form', { novalidate: true }, fields.node, problem, element('p', { class: 'buttons' }, send, ...hint.buttons));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = fields.read();
    if ('problem' in given) {
      problem.textContent = given.problem;
      fields.node.querySelector<HTMLElement>('input, button')?.focus();
      return;
    }
    for (const each of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')) each.disabled = true;
    form.querySelector('.buttons')?.remove();
    problem.remove();
    explain({ ...asking, taking: { ...taking, attempt: step(attempt, { type: 'answer', question, answer: given.answer }) } });
  });
  show(
    page,
    element('progress', { max: String(total), value: String(number - 1), 'aria-label': title }),
    heading(title),
    ...prose(rest.join('\n\n')),
    ...hint.texts,
    form,
  );
}

/** Where to look, on demand. */
function hintFor(question: Question, { voice, word }: Says): { readonly buttons: readonly Node[]; readonly texts: readonly Node[] } {
  if (question.bindings.length === 0 || question.kind === 'statement') return { buttons: [], texts: [] };
  const text = element('div', { role: 'status' });
  const shows = button(word('hint'), () => {
    text.replaceChildren(...prose(voice.hint(question)));
    shows.remove();
    text.closest('#stage')?.querySelector<HTMLElement>('form input, form button')?.focus();
  });
  return { buttons: [shows], texts: [text] };
}

function explain({ taking, question, shown }: Asking): void {
  const { page, attempt } = taking;
  const { says, stage } = page;
  const answer = answerTo(attempt, question.id);
  const goesOn = question.kind === 'scenario' && isUnfinished(question, answer);
  const text = goesOn ? says.voice.stepFeedback({ question, answer }) : says.voice.feedback({ question, shown, answer });
  const kind = goesOn ? 'on' : gradeQuestion(question, answer).verdict;
  const next = button(says.word('next'), () => showNext(taking), 'main');
  const feedback = element(
    'section',
    { class: `feedback ${kind}`, tabindex: '-1', 'aria-label': says.word('feedback') },
    ...prose(text),
    element('p', { class: 'buttons' }, next),
  );
  stage.append(feedback);
  feedback.focus();
}

function showEnd({ page, person, attempt: answeredAll }: Taking): void {
  const { data, says } = page;
  const { quiz, proof, tool, seal } = data;
  const { voice, word } = says;
  removeEventListener('beforeunload', guard);
  const day = localDay();
  const attempt = step(answeredAll, { type: 'finish', day });
  const result = grade({ ...answered(attempt, quiz.questions), passMark: quiz.passMark });
  const [title = '', ...rest] = voice.outcome(result);
  const text = resultBlock({ record: recordOf({ proof, person, day, tool }), seal });
  const fileName = word('file-name', { quiz: quiz.id, day });
  show(
    page,
    heading(title),
    ...prose(rest.join('\n\n')),
    ...(result.passed ? [handIn({ text, fileName, says })] : prose(word('try-again'))),
    element(
      'p',
      { class: 'buttons' },
      button(word('print'), () => print()),
      button(word('again'), () => startOver(page)),
    ),
  );
}

function startOver(page: Page): void {
  page.says.aloud('');
  showStart(page);
  scrollTo(0, 0);
  page.stage.querySelector<HTMLElement>('input')?.focus();
}
