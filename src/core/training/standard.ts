import { addMonths } from '../day.js';
import { parseDuration } from '../duration.js';
import type { Handbook } from '../handbook/handbook.js';
import { policyOf } from '../quiz/citation.js';
import { openQuiz } from '../quiz/open-quiz.js';
import type { QuizDocument } from '../quiz/quiz.js';
import { shownSections } from '../quiz/shown-sections.js';
import type { Proof } from './proof.js';

/** What a quiz asks for today: whoever has proven all of it is current. */
export interface Standard {
  readonly quiz: string;
  readonly title: string;
  readonly policy: string;
  /** The version of the policy as it stands. */
  readonly version: string;
  /** Who has to take it. */
  readonly audience: string | null;
  /** How long a pass holds; null for ever. */
  readonly validFor: { readonly amount: number; readonly unit: 'months' | 'days' } | null;
  readonly sections: readonly StandardSection[];
}

export interface StandardSection {
  readonly target: string;
  readonly section: string;
  /** The digests of its obligations, one for each language; a proof of any of them will do. */
  readonly obligations: readonly string[];
}

/** What the quizzes of a handbook ask for, one standard for each quiz in the order of their ids; the languages of a quiz are one. */
export function standardsOf(handbook: Handbook): readonly Standard[] {
  const ids = [...new Set(handbook.quizzes.map(({ id }) => id))].sort();
  return ids.map((id) => standardOf({ twins: handbook.quizzes.filter((quiz) => quiz.id === id), handbook }));
}

function standardOf({ twins, handbook }: { twins: readonly QuizDocument[]; handbook: Handbook }): Standard {
  const [first] = twins;
  if (first === undefined) throw new Error('a quiz without a document');
  const sections = new Map<string, { target: string; section: string; obligations: Set<string> }>();
  // Stale questions count too: what they cite has changed, so nobody is current there until the question is reviewed and answered.
  for (const quiz of twins)
    for (const { target, section, obligations } of shownSections({ questions: quiz.questions, handbook, language: quiz.language })) {
      const key = `${target}#${section}`;
      const known = sections.get(key) ?? { target, section, obligations: new Set<string>() };
      known.obligations.add(obligations);
      sections.set(key, known);
    }
  return {
    quiz: first.id,
    title: first.title,
    policy: first.policy,
    version: policyOf({ quiz: first, handbook })?.head.version ?? '',
    audience: first.document.head.audience,
    validFor: validityOf(first.document.head.validFor),
    sections: [...sections.values()].map(({ target, section, obligations }) => ({ target, section, obligations: [...obligations].sort() })),
  };
}

function validityOf(text: string | null): Standard['validFor'] {
  const duration = text === null ? null : parseDuration(text);
  if (duration === null) return null;
  if (duration.unit === 'months') return { amount: duration.amount, unit: 'months' };
  // Shorter units than a day make no sense here; a pass then holds for a day.
  return { amount: duration.unit === 'd' || duration.unit === 'wd' ? Math.max(1, Math.floor(duration.amount)) : 1, unit: 'days' };
}

/** Which sections of a standard a proof covers, as a row of `1` and `0` in their order; null for a proof of another quiz. */
export function coverOf({ standard, proof }: { standard: Standard; proof: Proof }): string | null {
  if (proof.quiz.id !== standard.quiz || proof.policy !== standard.policy) return null;
  const proven = new Map(proof.sections.map(({ target, section, obligations }) => [`${target}#${section}`, obligations]));
  return standard.sections
    .map(({ target, section, obligations }) => (obligations.includes(proven.get(`${target}#${section}`) ?? '') ? '1' : '0'))
    .join('');
}

/** The first day of a pass that still holds today; null when passes hold for ever. */
export function validSince({ standard: { validFor }, today }: { standard: Standard; today: string }): string | null {
  return validFor === null ? null : shift(today, { amount: -validFor.amount, unit: validFor.unit });
}

/** The last day on which a pass of that day holds; null when passes hold for ever. */
export function validUntil({ standard: { validFor }, day }: { standard: Standard; day: string }): string | null {
  return validFor === null ? null : shift(day, validFor);
}

function shift(day: string, { amount, unit }: { amount: number; unit: 'months' | 'days' }): string {
  if (unit === 'months') return addMonths(day, amount);
  return new Date(Date.parse(`${day}T00:00:00Z`) + amount * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The questions on sections of the standard that somebody has not proven, and no others; all of the quiz for somebody without any pass. */
export function deltaQuiz({
  quiz,
  handbook,
  standard,
  proofs,
}: {
  quiz: QuizDocument;
  handbook: Handbook;
  standard: Standard;
  /** The person's proofs that have not expired. */
  proofs: readonly Proof[];
}): { readonly kind: 'whole' | 'current' | 'delta'; readonly quiz: QuizDocument } {
  const covers = proofs.flatMap((proof) => coverOf({ standard, proof }) ?? []);
  if (covers.length === 0) return { kind: 'whole', quiz };
  const gaps = new Set(
    standard.sections.flatMap(({ target, section }, index) =>
      covers.some((cover) => cover[index] === '1') ? [] : [`${target}#${section}`],
    ),
  );
  if (gaps.size === 0) return { kind: 'current', quiz };
  const asked = openQuiz({ quiz, handbook }).quiz.questions.filter((question) =>
    shownSections({ questions: [question], handbook, language: quiz.language }).some(({ target, section }) =>
      gaps.has(`${target}#${section}`),
    ),
  );
  return { kind: 'delta', quiz: { ...quiz, questions: asked, drawn: null } };
}
