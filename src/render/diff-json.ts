import type { DiffResult } from '../core/diff-result.js';
import { writeValue } from '../core/facts/typed-value.js';
import type { PolicyDocument } from '../core/handbook/handbook.js';
import type { Language } from '../core/language.js';
import type { PolicyChange, SectionChange } from '../core/versions/change.js';
import { reasonText } from './diff-page.js';
import { safeJson } from './safe-text.js';

/** The comparison as one JSON value (`schema/diff-result.schema.json`); only `text` of reasons and the spelling of values depend on the language. */
export function diffJson({ result, language }: { result: DiffResult; language: Language }): string {
  const { base, compared, changes, step, proposals, impact } = result;
  return safeJson({
    schemaVersion: 1,
    summary: {
      base: { name: base.name, from: base.from },
      compared,
      changed: changes.length,
      step,
      stale: impact.questions.filter(({ stale }) => stale).length,
    },
    changes: changes.map((change) => changeJson(change, language)),
    proposals: proposals.map(({ policy, from, to, step: asked }) => ({ policy, from, to, step: asked })),
    impact: {
      questions: impact.questions.map(({ quiz, question, sections, stale }) => ({
        quiz: quiz.id,
        language: quiz.language,
        question: question.id,
        stale,
        sections: sections.map(({ target, section }) => ({ target, section })),
      })),
      renewals: impact.renewals.map(({ policy, sections }) => ({ policy, sections })),
    },
  });
}

function changeJson(change: PolicyChange, language: Language): Record<string, unknown> {
  return {
    id: change.id,
    language: change.language,
    before: documentJson(change.before),
    after: documentJson(change.after),
    step: change.step,
    reasons: change.reasons.map((reason) => ({
      step: reason.step,
      kind: reason.kind,
      section: reason.section,
      text: reasonText(reason, language),
    })),
    head: change.head.map(({ key, before, after }) => ({ key, before, after })),
    facts: change.facts.map(({ id, before, after }) => ({
      id,
      before: before === null ? null : writeValue(before, language),
      after: after === null ? null : writeValue(after, language),
    })),
    sections: change.sections.filter(({ kind }) => kind !== 'same').map(sectionJson),
  };
}

function documentJson(document: PolicyDocument | null): Record<string, unknown> | null {
  if (document === null) return null;
  const { title, version, countries } = document.head;
  return { path: document.path, title, version, countries: countries ?? [] };
}

function sectionJson({ id, title, kind, obligations }: SectionChange): Record<string, unknown> {
  return {
    id,
    title: title.trim(),
    kind,
    obligations: obligations.map(({ kind: how, aspects, before, after }) => ({
      kind: how,
      aspects,
      before: before?.text ?? null,
      after: after?.text ?? null,
    })),
  };
}
