import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { QuizDocument } from './quiz.js';

/**
 * A digest of everything in a quiz that a learner sees or that decides about a pass: `q1:` and the SHA-256 of its canonical form. Front matter that does neither
 * (changes, validity, title), line breaks and comments leave it as it is.
 */
export function quizDigest({ id, language, passMark, drawn, questions }: Omit<QuizDocument, 'document'>): string {
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
      question.options.map(({ id, text, right, feedback }) => [id, text, right, feedback]),
      question.explanation,
      question.bindings.map(({ target, anchor }) => [target, anchor]),
    ]),
  ]).normalize('NFC');
  return `q1:${bytesToHex(sha256(utf8ToBytes(canonical)))}`;
}
