import { type Answer, acceptance } from '../core/quiz/answer.js';
import { firstOpen, isOpen, openCount } from '../core/quiz/open-questions.js';
import type { Question } from '../core/quiz/quiz.js';
import { answerTo, isUnfinished, step } from '../core/quiz/session.js';
import { type AnswerForm, answerForm } from './answer-form.js';
import { button, element, prose } from './elements.js';
import { heading, show, type Taking } from './stage.js';

/**
 * Leads through an exam until it is handed in: questions in any order, answers that can be changed, marks to come back to, nothing said about what is right. `end` shows what came of it.
 */
export function sitExam(taking: Taking, end: (taking: Taking) => void): void {
  const { page, attempt } = taking;
  const { questions } = page.data.quiz;
  const place = firstOpen(attempt, questions);
  if (place === null) showOverview(taking, end);
  else askAt({ taking, place, end });
}

interface Asking {
  readonly taking: Taking;
  readonly place: number;
  readonly end: (taking: Taking) => void;
}

function askAt({ taking, place, end }: Asking): void {
  const { page, attempt } = taking;
  const { says, data } = page;
  const { voice, word } = says;
  const { questions } = data.quiz;
  const drawn = attempt.drawn[place];
  const question = questions.find(({ id }) => id === drawn?.question);
  if (drawn === undefined || question === undefined) {
    showOverview(taking, end);
    return;
  }
  const total = attempt.drawn.length;
  const given = answerTo(attempt, question.id);
  // A scene that came to its end begins again when somebody comes back to it.
  const before = question.kind === 'scenario' && !isUnfinished(question, given) ? null : given;
  const marked = attempt.marked?.includes(question.id) === true;
  const [title = '', ...rest] = voice.question({ question, number: place + 1, total, answer: before }).split('\n\n');
  const notes = [...(given === null ? [] : [voice.say('answered-note')]), ...(marked ? [voice.say('marked-note')] : [])];
  const fields = filled({ question, shown: drawn.shown, before, taking });
  const problem = element('p', { class: 'problem', role: 'alert' });

  /** What stands in the fields, as far as it is an answer; a step of a scene counts only when it is sent. */
  const kept = (): Taking => {
    const now = question.kind === 'scenario' || !fields.touched() ? null : fields.read();
    return now !== null && 'answer' in now ? answeredWith(taking, question, now.answer) : taking;
  };
  const goTo = (next: number): void => askAt({ taking: kept(), place: next, end });
  const form = element(
    'form',
    { novalidate: true },
    fields.node,
    problem,
    element(
      'p',
      { class: 'buttons' },
      element('button', { class: 'main' }, word('answer')),
      ...(place > 0 ? [button(word('back'), () => goTo(place - 1))] : []),
      ...(place < total - 1 ? [button(word('next'), () => goTo(place + 1))] : []),
      button(word(marked ? 'unmark' : 'mark'), () => {
        const { attempt: now, ...others } = kept();
        askAt({ taking: { ...others, attempt: step(now, { type: 'mark', question: question.id }) }, place, end });
      }),
      button(word('overview'), () => showOverview(kept(), end)),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const now = fields.read();
    if ('problem' in now) {
      problem.textContent = now.problem;
      fields.node.querySelector<HTMLElement>('input, button')?.focus();
      return;
    }
    const next = answeredWith(taking, question, now.answer);
    const goesOn = isUnfinished(question, answerTo(next.attempt, question.id));
    const open = goesOn ? place : firstOpen(next.attempt, questions, place);
    if (open === null) showOverview(next, end);
    else askAt({ taking: next, place: open, end });
  });
  show(
    page,
    element('progress', { max: String(total), value: String(total - openCount(attempt, questions)), 'aria-label': title }),
    heading(title),
    ...prose(notes.length === 0 ? rest.join('\n\n') : [...rest, `(${notes.join(', ')})`].join('\n\n')),
    form,
  );
}

function answeredWith(taking: Taking, question: Question, answer: Answer): Taking {
  return { ...taking, attempt: step(taking.attempt, { type: 'answer', question, answer }) };
}

/** The list of all questions with what is answered and marked, and handing in. */
function showOverview(taking: Taking, end: (taking: Taking) => void): void {
  const { page, attempt } = taking;
  const { voice, word } = page.says;
  const { questions } = page.data.quiz;
  const open = openCount(attempt, questions);
  const list = element('ol', { class: 'overview' });
  for (const [place, { question: id }] of attempt.drawn.entries()) {
    const title = questions.find((question) => question.id === id)?.title ?? id;
    const notes = [
      voice.say(isOpen({ attempt, questions, id }) ? 'open-note' : 'answered-note'),
      ...(attempt.marked?.includes(id) === true ? [voice.say('marked-note')] : []),
    ];
    list.append(
      element(
        'li',
        {},
        button(`${title} (${notes.join(', ')})`, () => askAt({ taking, place, end })),
      ),
    );
  }
  show(
    page,
    heading(word('overview')),
    list,
    ...prose(open === 0 ? voice.say('submit-now') : voice.say('submit-open', { count: open })),
    element(
      'p',
      { class: 'buttons' },
      button(word('hand-in'), () => end(taking), 'main'),
    ),
  );
}

/** The fields of a question with what was answered before, and whether somebody has touched them since. */
function filled({
  question,
  shown,
  before,
  taking: { page },
}: {
  question: Question;
  shown: readonly string[];
  before: Answer;
  taking: Taking;
}): AnswerForm & { touched(): boolean } {
  const ordered = question.kind === 'ordering' || (question.kind === 'judgement' && question.ask === 'rank');
  const order = ordered && Array.isArray(before) ? (before as readonly string[]) : shown;
  const fields = answerForm({ question, shown: order, before, says: page.says });
  if (!ordered && question.kind !== 'scenario') fillIn(fields.node, question, before);
  let touched = false;
  for (const event of ['input', 'click'])
    fields.node.addEventListener(event, () => {
      touched = true;
    });
  return { ...fields, touched: () => touched };
}

function fillIn(node: HTMLElement, question: Question, before: Answer): void {
  const check = (name: string, value: string): void => {
    for (const input of node.querySelectorAll<HTMLInputElement>('input'))
      if (input.name === name && input.value === value) input.checked = true;
  };
  if (before === null) return;
  if (question.kind === 'statement') check('answer', before === acceptance ? 'yes' : 'no');
  else if (typeof before === 'string') for (const input of node.querySelectorAll('input')) input.value = before;
  else if (Array.isArray(before)) for (const id of before as readonly string[]) check('answer', id);
  else for (const [key, id] of Object.entries(before)) check(`answer-${key}`, id);
}
