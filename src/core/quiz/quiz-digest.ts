import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Question, QuizDocument } from './quiz.js';

/**
 * A digest of everything in a quiz that a learner sees or that decides about a pass: `q1:` and the SHA-256 of its canonical form. Front matter that does neither
 * (changes, validity, title), line breaks and comments leave it as it is.
 */
export function quizDigest({ id, language, passMark, drawn, pools, questions }: Omit<QuizDocument, 'document'>): string {
  const canonical = JSON.stringify([
    id,
    language,
    passMark,
    drawn,
    questions.map((question) => [
      question.id,
      question.kind,
      question.title,
      question.prompt,
      question.critical,
      question.grading,
      question.points,
      answersOf(question),
      question.explanation,
      question.bindings.map(({ target, anchor }) => [target, anchor]),
      ...(question.pool === null ? [] : [question.pool]),
    ]),
    ...(pools.length === 0 ? [] : [pools.map(({ id, pick }) => [id, pick])]),
  ]).normalize('NFC');
  return `q1:${bytesToHex(sha256(utf8ToBytes(canonical)))}`;
}

/** What can be answered and what it is worth, without the places where it stands. */
function answersOf(question: Question): unknown {
  switch (question.kind) {
    case 'judgement':
      return [question.ask, question.options.map(({ id, text, weight, feedback }) => [id, text, weight, feedback])];
    case 'ordering':
      return [question.counts, question.items.map(({ id, text, feedback }) => [id, text, feedback])];
    case 'matching':
      return [
        question.columns,
        question.stems.map(({ id, text, target }) => [id, text, target]),
        question.targets.map(({ id, text }) => [id, text]),
      ];
    case 'text':
      return [question.caseSensitive, question.accepted.map(({ pattern, weight }) => [pattern, weight])];
    case 'number':
      return question.accepted.map(({ low, high, weight }) => [low, high, weight]);
    case 'scenario':
      return question.steps.map(({ id, title, prompt, explanation, options }) => [
        [id, title, prompt, explanation],
        options.map((option) => [option.id, option.text, option.weight, option.next, option.critical, option.feedback]),
      ]);
    case 'statement':
      return [];
    default:
      return question.options.map(({ id, text, right, feedback, weight }) => [
        id,
        text,
        right,
        feedback,
        ...(weight === null ? [] : [weight]),
      ]);
  }
}
