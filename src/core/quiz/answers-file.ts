import type { Localised } from '../language.js';
import { nearest } from '../nearest.js';
import { type Source, type Span, toPlace } from '../place.js';
import { UserError } from '../user-error.js';
import { entryOf, type YamlMap, type YamlNode } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { type Answer, acceptance, choicesOf } from './answer.js';
import { parseNumber } from './number-text.js';
import { pathOf } from './path.js';
import type { ChoiceQuestion, Question, QuizDocument, ScenarioQuestion } from './quiz.js';

/** Answers as somebody wrote them down: `quiz: id` and `answers: {question: [a, c] | text | {x: 2}}`. */
export interface WrittenAnswers {
  readonly source: Source;
  readonly quiz: string;
  readonly answers: YamlMap;
}

/** Reads a file of answers as far as the quiz need not be known. Throws a `UserError` with file and line. */
export function readAnswersFile(source: Source): WrittenAnswers {
  const { value, problems } = parseYaml({ source });
  const [problem] = problems;
  if (problem !== undefined || value?.kind !== 'map')
    throw fault({
      source,
      span: problem?.at.span ?? { start: 0, end: 0 },
      what: { de: 'Hier steht kein gültiges YAML mit „quiz“ und „answers“.', en: 'This is no valid YAML with “quiz” and “answers”.' },
    });
  const known = ['quiz', 'answers'];
  for (const { key, keySpan } of value.entries) if (!known.includes(key)) throw unknown({ source, span: keySpan, word: key, known });
  const quiz = entryOf(value, 'quiz')?.value;
  if (quiz?.kind !== 'scalar' || typeof quiz.value !== 'string')
    throw fault({
      source,
      span: quiz?.span ?? value.span,
      what: { de: 'Es fehlt, welches Quiz gemeint ist („quiz: kennung“).', en: 'It does not say which quiz is meant (“quiz: id”).' },
    });
  const answers = entryOf(value, 'answers')?.value;
  if (answers?.kind !== 'map')
    throw fault({
      source,
      span: answers?.span ?? value.span,
      what: { de: 'Es fehlen die Antworten („answers: {frage: [a]}“).', en: 'The answers are missing (“answers: {question: [a]}”).' },
    });
  return { source, quiz: quiz.value, answers };
}

/** The answers as a quiz understands them; questions without one are left out. Throws a `UserError` with file and line for what the quiz does not have. */
export function answersFor({
  written,
  quiz,
}: {
  written: WrittenAnswers;
  quiz: Pick<QuizDocument, 'questions'>;
}): ReadonlyMap<string, Answer> {
  const { source } = written;
  const answers = new Map<string, Answer>();
  for (const { key, keySpan, value } of written.answers.entries) {
    const question = quiz.questions.find(({ id }) => id === key);
    if (question === undefined) throw unknown({ source, span: keySpan, word: key, known: quiz.questions.map(({ id }) => id) });
    if (answers.has(key))
      throw fault({
        source,
        span: keySpan,
        what: { de: `Die Frage „${key}“ ist zweimal beantwortet.`, en: `The question “${key}” is answered twice.` },
      });
    answers.set(key, answerIn({ source, value, question }));
  }
  return answers;
}

interface Given<Q extends Question = Question> {
  readonly source: Source;
  readonly value: YamlNode;
  readonly question: Q;
}

function answerIn(given: Given): Answer {
  const { source, value, question } = given;
  if (value.kind === 'scalar' && value.value === null) return [];
  switch (question.kind) {
    case 'text':
    case 'number':
      return typedIn(given);
    case 'statement':
      if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value ? acceptance : '';
      throw fault({
        source,
        span: value.span,
        what: {
          de: `Bei „${question.id}“ wird zugestimmt oder nicht; erwartet wird true oder false.`,
          en: `“${question.id}” is accepted or not; true or false is expected.`,
        },
      });
    case 'matching':
      return pairsIn({ ...given, keys: question.stems.map(({ id }) => id), known: () => choicesOf(question) });
    case 'scenario':
      return walkedIn({ ...given, question });
    case 'judgement':
      if (question.ask === 'best+worst') return pairsIn({ ...given, keys: ['best', 'worst'], known: () => choicesOf(question) });
      return chosenIn({ ...given, several: question.ask === 'rank' });
    default:
      return chosenIn({ ...given, several: question.kind === 'multiple' || question.kind === 'ordering' });
  }
}

function typedIn({ source, value, question }: Given): string {
  const typed = value.kind !== 'scalar' ? null : typeof value.value === 'string' ? value.value : value.raw;
  const language = question.kind === 'number' ? question.language : null;
  if (typed !== null && (language === null || parseNumber(typed, language) !== null)) return typed;
  throw fault({
    source,
    span: value.span,
    what:
      language === null
        ? { de: `Die Antwort auf „${question.id}“ ist ein Text.`, en: `The answer to “${question.id}” is a text.` }
        : { de: `Die Antwort auf „${question.id}“ ist eine Zahl.`, en: `The answer to “${question.id}” is a number.` },
  });
}

function chosenIn({ source, value, question, several }: Given & { readonly several: boolean }): readonly string[] {
  const parts = value.kind === 'list' ? value.items : [value];
  const known = choicesOf(question);
  const chosen = parts.map((part) => optionIn({ source, part, question, known }));
  if (!several && chosen.length > 1)
    throw fault({
      source,
      span: value.span,
      what: {
        de: `Die Frage „${question.id}“ hat genau eine Antwort, hier stehen ${chosen.length}.`,
        en: `The question “${question.id}” has exactly one answer, here are ${chosen.length}.`,
      },
    });
  return chosen;
}

/** `{a: 2, b: 1}`: for each key one of the ids that it may have. */
function pairsIn({
  source,
  value,
  question,
  keys,
  known,
}: Given & { readonly keys: readonly string[]; readonly known: (key: string) => readonly string[] }): Readonly<Record<string, string>> {
  if (value.kind !== 'map')
    throw fault({
      source,
      span: value.span,
      what: {
        de: `Die Frage „${question.id}“ hat eine Antwort je Teil; erwartet wird so etwas wie {${keys[0]}: ${known(keys[0] ?? '')[0]}}.`,
        en: `The question “${question.id}” has an answer for each part; something like {${keys[0]}: ${known(keys[0] ?? '')[0]}} is expected.`,
      },
    });
  return Object.fromEntries(
    value.entries.map(({ key, keySpan, value: part }) => {
      if (!keys.includes(key)) throw unknown({ source, span: keySpan, word: key, known: keys });
      return [key, optionIn({ source, part, question, known: known(key) })];
    }),
  );
}

/** The choices of a scenario: by step, or as a list in the order in which they were made. */
function walkedIn({ source, value, question }: Given<ScenarioQuestion>): Readonly<Record<string, string>> {
  const optionsOf = (step: string): readonly string[] =>
    question.steps.find(({ id }) => id === step)?.options.map((option) => option.id) ?? [];
  if (value.kind === 'map') return pairsIn({ source, value, question, keys: question.steps.map(({ id }) => id), known: optionsOf });
  let walked: Readonly<Record<string, string>> = {};
  for (const part of value.kind === 'list' ? value.items : [value]) {
    const { at } = pathOf(question, walked);
    if (at === null || at.options.length === 0)
      throw fault({
        source,
        span: part.span,
        what: {
          de: `Bei „${question.id}“ ist der Weg schon vor dieser Antwort zu Ende.`,
          en: `In “${question.id}” the path ends before this answer.`,
        },
      });
    walked = { ...walked, [at.id]: optionIn({ source, part, question, known: optionsOf(at.id) }) };
  }
  return walked;
}

function optionIn({
  source,
  part,
  question,
  known,
}: {
  source: Source;
  part: YamlNode;
  question: Question;
  known: readonly string[];
}): string {
  if (part.kind !== 'scalar')
    throw fault({
      source,
      span: part.span,
      what: { de: 'Erwartet werden Buchstaben, zum Beispiel [a, c].', en: 'Letters are expected, for example [a, c].' },
    });
  // In YAML, `true` and `false` are no texts; for a question of that kind they are the plainest answer.
  const truth =
    question.kind === 'true-false' && typeof part.value === 'boolean' ? truthOption({ question, value: part.value }) : undefined;
  const id = truth ?? String(part.value).toLowerCase();
  if (known.includes(id)) return id;
  throw fault({
    source,
    span: part.span,
    what: {
      de: `Die Frage „${question.id}“ hat keine Antwort „${part.raw}“; es gibt ${known.join(', ')}.`,
      en: `The question “${question.id}” has no option “${part.raw}”; there are ${known.join(', ')}.`,
    },
  });
}

function truthOption({ question, value }: { question: ChoiceQuestion; value: boolean }): string | undefined {
  return question.options.find(({ text }) => /^(?:wahr|richtig|true)\b/i.test(text) === value)?.id;
}

function unknown({ source, span, word, known }: { source: Source; span: Span; word: string; known: readonly string[] }): UserError {
  const meant = nearest(word, known);
  return fault({
    source,
    span,
    what: {
      de: `„${word}“ gibt es nicht${meant === null ? `; es gibt ${known.join(', ')}` : `; meinten Sie „${meant}“?`}${meant === null ? '.' : ''}`,
      en: `There is no “${word}”${meant === null ? `; there are ${known.join(', ')}.` : `; did you mean “${meant}”?`}`,
    },
  });
}

function fault({ source, span, what }: { source: Source; span: Span; what: Localised }): UserError {
  const { file, line, column } = toPlace({ source, span });
  const at = `${file}:${line}:${column}: `;
  return new UserError({
    what: { de: at + what.de, en: at + what.en },
    hint: {
      de: 'Die Datei sieht so aus: „quiz: kennung“, darunter „answers:“ und eingerückt je Frage „kennung: [a, c]“; ein Text, eine Zahl oder {a: 2}, wo die Frage es verlangt.',
      en: 'The file looks like this: “quiz: id”, below it “answers:” and, indented, “id: [a, c]” for each question; a text, a number or {a: 2} where the question asks for it.',
    },
  });
}
