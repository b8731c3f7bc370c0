import type { Section } from '../document/model.js';
import { findTarget } from '../document/outline.js';
import { compareText } from '../finding.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { languages } from '../language.js';
import { resolveBinding } from '../quiz/citation.js';
import type { Binding, Question, QuizDocument } from '../quiz/quiz.js';
import { staleQuestions } from '../quiz/staleness.js';
import type { PolicyChange } from './change.js';
import { obligationDigest, textDigest } from './digest.js';
import { sectionsOf } from './own-text.js';

/** What changed texts mean for quizzes and for those who passed them. */
export interface Impact {
  /** Questions that cite a changed section, in the order of the handbook. */
  readonly questions: readonly AffectedQuestion[];
  /** Sections with other obligations that a question cites: who passed on them gets the questions on them again, and no others. Sorted by policy. */
  readonly renewals: readonly { readonly policy: string; readonly sections: readonly string[] }[];
}

export interface AffectedQuestion {
  readonly quiz: QuizDocument;
  readonly question: Question;
  /** The changed sections that it cites, `target` as in a training record: the id of the policy. */
  readonly sections: readonly { readonly target: string; readonly section: string }[];
  /** True when the obligations of one of them changed, or one is gone; false when all of them only say the same in other words. */
  readonly demands: boolean;
  /** True when it is not asked until somebody has reviewed it, as `staleQuestions` says; without a review on record a question is trusted as it was written. */
  readonly stale: boolean;
}

/** What some changes mean for the quizzes of the handbook after them. A section counts with its subsections; a section that was not there before changes no demand on a question, one that is gone does. */
export function impactOf({ changes, handbook }: { changes: readonly PolicyChange[]; handbook: Handbook }): Impact {
  const byPath = new Map(
    changes.flatMap((change) =>
      [change.before, change.after].flatMap((document) => (document === null ? [] : [[document.path, change] as const])),
    ),
  );
  const renewals = new Map<string, Set<string>>();
  const questions = handbook.quizzes.flatMap((quiz) => {
    const resting = staleQuestions({ quiz, handbook });
    return quiz.questions.flatMap((question): readonly AffectedQuestion[] => {
      const touched = question.bindings.flatMap((binding) => touchedBy({ binding, quiz, handbook, change: byPath.get(binding.target) }));
      const sections = new Map(touched.map(({ target, section }) => [`${target}#${section}`, { target, section }]));
      const demanding = touched.filter((each) => each.demands);
      for (const { target, section } of demanding) renewals.set(target, (renewals.get(target) ?? new Set()).add(section));
      return touched.length === 0
        ? []
        : [{ quiz, question, sections: [...sections.values()], demands: demanding.length > 0, stale: resting.has(question) }];
    });
  });
  return {
    questions,
    renewals: [...renewals]
      .sort(([a], [b]) => compareText(a, b))
      .map(([policy, sections]) => ({ policy, sections: [...sections].sort(compareText) })),
  };
}

interface Touched {
  readonly target: string;
  readonly section: string;
  /** True when its obligations changed, not only its words. */
  readonly demands: boolean;
}

/** The changed sections behind a link; a link to a document as a whole stands for its outermost sections. */
function touchedBy({
  binding,
  quiz,
  handbook,
  change,
}: {
  binding: Binding;
  quiz: QuizDocument;
  handbook: Handbook;
  change: PolicyChange | undefined;
}): readonly Touched[] {
  if (change === undefined || change.before === null) return [];
  const { id: target, before, after } = change;
  const cited = after === null ? null : resolveBinding({ binding, handbook, language: quiz.language });
  if (after === null || (cited === null && binding.anchor !== null)) {
    const lost = binding.anchor === null ? outermost(before) : sectionAt(before, binding.anchor);
    return lost.map(({ id }) => ({ target, section: id, demands: true }));
  }
  const sections = cited === null || cited.section === null ? outermost(after) : [cited.section];
  const oldIds = new Map(change.sections.map((section) => [section.after?.id, section.before?.id]));
  return sections.flatMap((section): readonly Touched[] => {
    const old = sectionsOf(before).find(({ id }) => id === oldIds.get(section.id));
    if (old === undefined || textDigest(old) === textDigest(section)) return [];
    return [{ target, section: section.id, demands: demands(old, before) !== demands(section, after) }];
  });
}

function demands(section: Section, { head }: PolicyDocument): string {
  return obligationDigest(section, languages.find((known) => known === head.lang) ?? null);
}

function sectionAt({ markdown }: PolicyDocument, anchor: string): readonly Section[] {
  const section = findTarget(markdown.targets, anchor)?.section ?? null;
  return section === null ? [] : [section];
}

function outermost(document: PolicyDocument): readonly Section[] {
  const { sections } = document.markdown;
  const level = Math.min(...sections.map((section) => section.level));
  return sections.filter((section) => section.level === level);
}
