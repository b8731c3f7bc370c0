import type { Localised } from '../language.js';
import { nearest } from '../nearest.js';
import { type Source, type Span, toPlace } from '../place.js';
import { UserError } from '../user-error.js';
import { entryOf, type YamlMap, type YamlNode } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import type { Answer } from './grade.js';
import type { Question, QuizDocument } from './quiz.js';

/** Answers as somebody wrote them down: `quiz: id` and `answers: {question: [a, c]}`. */
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
    answers.set(key, chosenIn({ source, value, question }));
  }
  return answers;
}

function chosenIn({ source, value, question }: { source: Source; value: YamlNode; question: Question }): readonly string[] {
  const parts = value.kind === 'list' ? value.items : value.kind === 'scalar' && value.value === null ? [] : [value];
  const chosen = parts.map((part) => optionIn({ source, part, question }));
  if (question.kind !== 'multiple' && chosen.length > 1)
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

function optionIn({ source, part, question }: { source: Source; part: YamlNode; question: Question }): string {
  const known = question.options.map(({ id }) => id);
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

function truthOption({ question, value }: { question: Question; value: boolean }): string | undefined {
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
      de: 'Die Datei sieht so aus: „quiz: kennung“, darunter „answers:“ und eingerückt je Frage „kennung: [a, c]“.',
      en: 'The file looks like this: “quiz: id”, below it “answers:” and, indented, “id: [a, c]” for each question.',
    },
  });
}
