import type { Handbook } from '../core/handbook/handbook.js';
import { policyOf } from '../core/quiz/citation.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { quizDigest } from '../core/quiz/quiz-digest.js';
import { recordSchema, type TrainingRecord } from '../core/quiz/record.js';
import { shownSections } from '../core/quiz/shown-sections.js';
import { UserError } from '../core/user-error.js';
import type { LearnerState, Random, Records } from '../ports.js';
import type { CodeOrigin } from './quiz-voice.js';

/** The length of a person code: 31 letters and digits to the power of 12 make two equal codes as good as impossible. */
const codeLength = 12;

/**
 * The code under which a person takes part: the one that was given, else the one that is kept on this machine, else a new one. Only where none is kept is it kept from now on: `isKept` is
 * false for a code that was given while another is kept. Throws a `UserError` when it cannot be kept.
 */
export async function codeOf(
  { code }: { code: string | null },
  { state, random }: { state: LearnerState; random: Random },
): Promise<{ readonly person: string; readonly origin: CodeOrigin; readonly isKept: boolean }> {
  const fresh = code ?? random.code(codeLength);
  const kept = await state.person(fresh);
  if (code !== null) return { person: code, origin: 'given', isKept: kept === code };
  return { person: kept, origin: kept === fresh ? 'drawn' : 'kept', isKept: true };
}

/** The policy that a pass stands for. Throws a `UserError` when the handbook does not say enough to keep a record of a pass, so that nobody learns for nothing. */
export function provenPolicy({ quiz, handbook }: { quiz: QuizDocument; handbook: Handbook }): {
  readonly id: string;
  readonly version: string;
} {
  if (quiz.questions.length === 0)
    throw unusable(quiz, { de: 'keine Frage, die gestellt werden kann', en: 'no question that can be asked' });
  const policy = policyOf({ quiz, handbook });
  if (policy === null)
    throw unusable(quiz, {
      de: `kein Dokument, für das es steht: „${quiz.policy}“ gibt es im Handbuch nicht`,
      en: `no document that it is about: the handbook has no “${quiz.policy}”`,
    });
  const version = recordSchema.shape.version.safeParse(policy.head.version);
  if (
    !version.success ||
    !recordSchema.shape.quiz.shape.id.safeParse(quiz.id).success ||
    !recordSchema.shape.language.safeParse(quiz.language).success
  )
    throw unusable(quiz, {
      de: 'keine brauchbaren Angaben am Anfang der Datei (id, lang, und im Dokument version)',
      en: 'no usable statements at the start of the file (id, lang, and version in the document)',
    });
  return { id: quiz.policy, version: version.data };
}

/** The record of a pass: which texts it stands for, and nothing about which questions were drawn and how they were answered. */
export function makeRecord({
  quiz,
  questions,
  handbook,
  person,
  day,
  tool,
}: {
  quiz: QuizDocument;
  /** The questions that could be asked: a pass stands for all of them, whichever were drawn. */
  questions: readonly Question[];
  handbook: Handbook;
  person: string;
  day: string;
  tool: string;
}): TrainingRecord {
  const policy = provenPolicy({ quiz, handbook });
  return {
    schema: 1,
    person,
    policy: policy.id,
    version: policy.version,
    language: quiz.language,
    sections: shownSections({ questions, handbook, language: quiz.language }),
    quiz: { id: quiz.id, digest: quizDigest(quiz) },
    result: questions.every(({ kind }) => kind === 'statement') ? 'accepted' : 'passed',
    day,
    tool,
  };
}

export type Stored = { readonly where: string } | { readonly record: TrainingRecord; readonly reason: UserError };

/** Stores a record; where that does not work, gives it back with the reason, so that it can be shown and imported later. */
export async function storeRecord({ record, records }: { record: TrainingRecord; records: Records }): Promise<Stored> {
  try {
    return await records.append(record);
  } catch (error) {
    if (error instanceof UserError) return { record, reason: error };
    throw error;
  }
}

function unusable(quiz: QuizDocument, lacks: { readonly de: string; readonly en: string }): UserError {
  const file = quiz.document.source.file;
  return new UserError({
    what: { de: `Das Quiz „${quiz.title}“ (${file}) hat ${lacks.de}.`, en: `The quiz “${quiz.title}” (${file}) has ${lacks.en}.` },
    hint: { de: 'Was zu tun ist, sagt: unisono lint', en: 'To see what to do, run: unisono lint' },
  });
}
