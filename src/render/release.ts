import { lockFile } from '../core/handbook/layout.js';
import type { Language } from '../core/language.js';
import { formatMessage } from '../core/language.js';
import type { Reason } from '../core/versions/change.js';
import { reasonWords } from '../core/versions/reason-words.js';
import type { FileChange, PolicyRelease, ReleasePlan } from '../core/versions/release-plan.js';
import type { Refusal } from '../core/versions/release-refusals.js';
import type { ReleaseResult } from '../core/versions/release-result.js';
import { releasedFolder } from '../core/versions/released-state.js';
import { refusalWords, releaseWords } from '../i18n/release.js';
import { speak } from '../i18n/words.js';
import { findingText, placeText } from './finding.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** More reasons than these say nothing new. */
const mostReasons = 6;

/** What a release will do: versions with reasons, files, what staff repeat, tags. */
export function releasePlanText({ plan, ...look }: { plan: ReleasePlan } & Look): string {
  const { paint, width, language } = look;
  const word = speak(releaseWords, language);
  const withdrawn = plan.withdrawn.map(
    ({ id, version }) => `  ${word('plan-withdrawn', { policy: safeLine(id), from: safeLine(version) })}`,
  );
  return [
    '',
    paint.bold(word('plan-head')),
    ...plan.policies.flatMap((policy) => policyLines({ policy, ...look })),
    ...withdrawn,
    '',
    paint.bold(word('plan-files')),
    ...fileLines({ files: plan.files, ...look }),
    '',
    paint.bold(word('plan-repeat')),
    ...repeatLines({ plan, ...look }),
    ...(plan.tags.length === 0 ? [] : ['', wrapText({ text: word('plan-tags', { tags: plan.tags.map(safeLine) }), width, hang: 2 })]),
    '',
  ].join('\n');
}

function policyLines({ policy, language, paint, width }: { policy: PolicyRelease } & Look): readonly string[] {
  const word = speak(releaseWords, language);
  const { id, from, to, lowered, documents } = policy;
  const names = { policy: safeLine(id), to, from: from ?? '' };
  const texts = distinctReasons(policy, language);
  const shown = texts.slice(0, mostReasons);
  const rest = texts.length - shown.length;
  return [
    `  ${paint.green(word(from === null ? 'plan-first' : 'plan-raised', names))}`,
    ...shown.map((text) => wrapText({ text: `- ${text}`, width, indent: 4, hang: 2 })),
    ...(rest > 0 ? [`    ${word('plan-more', { count: rest })}`] : []),
    ...(policy.step === 'none' && from !== null ? [`    - ${word('plan-approval')}`] : []),
    ...(lowered ? [wrapText({ text: `- ${word('plan-lowered', { to })}`, width, indent: 4, hang: 2 })] : []),
    ...documents.map(({ path, note, effective }) =>
      wrapText({ text: word('plan-document', { path: safeLine(path), day: effective, note: safeLine(note) }), width, indent: 4, hang: 2 }),
    ),
  ];
}

/** A reason with the section that it is about. */
function reasonText(reason: Reason, language: Language): string {
  const { message, data } = reasonWords(reason);
  const text = safeLine(formatMessage({ message, data, language }));
  return reason.section === null ? text : `${safeLine(reason.section)}: ${text}`;
}

/** The reasons of all languages; what every twin says alike is said once. */
function distinctReasons({ reasons, from }: PolicyRelease, language: Language): readonly string[] {
  if (from === null) return [];
  const seen = new Map<string, string>();
  for (const reason of reasons) {
    const key = JSON.stringify([reason.kind, reason.section, reason.fact?.id ?? null, reason.obligation?.kind ?? null]);
    if (!seen.has(key)) seen.set(key, reasonText(reason, language));
  }
  return [...new Set(seen.values())];
}

function fileLines({ files, language, paint, width }: { files: readonly FileChange[] } & Look): readonly string[] {
  const word = speak(releaseWords, language);
  const remembered = files.filter(({ path }) => path.startsWith(releasedFolder));
  const lines = files
    .filter((file) => !remembered.includes(file))
    .map(({ path, before, after }) => {
      const [sign, state] =
        before === null
          ? ([paint.green('+'), 'file-new'] as const)
          : after === null
            ? ([paint.red('-'), 'file-removed'] as const)
            : (['~', 'file-changed'] as const);
      return `  ${sign} ${safeLine(path)}  (${word(state)})`;
    });
  if (remembered.length === 0) return lines;
  const text = `+ ${word('plan-remembered', { folder: releasedFolder, count: remembered.length })}`;
  return [...lines, wrapText({ text, width, indent: 2, hang: 2 })];
}

function repeatLines({ plan: { impact }, language, width }: { plan: ReleasePlan } & Look): readonly string[] {
  const word = speak(releaseWords, language);
  if (impact.renewals.length === 0) return [`  ${word('repeat-none')}`];
  const repeated = impact.questions.filter(({ demands }) => demands);
  return [
    ...impact.renewals.map(({ policy, sections }) =>
      wrapText({ text: word('repeat-policy', { policy: safeLine(policy), sections: sections.map(safeLine) }), width, indent: 2, hang: 2 }),
    ),
    ...repeated.map(({ quiz, question }) =>
      wrapText({
        text: word('repeat-question', {
          quiz: safeLine(quiz.document.head.id ?? quiz.document.path),
          language: safeLine(quiz.document.head.lang ?? ''),
          question: safeLine(question.id),
        }),
        width,
        indent: 4,
        hang: 2,
      }),
    ),
  ];
}

/** How `release` ended. */
export function releaseText({ result, ...look }: { result: ReleaseResult } & Look): string {
  const { language, paint, width } = look;
  const word = speak(releaseWords, language);
  const line = (text: string): string => `${wrapText({ text, width })}\n`;
  switch (result.outcome) {
    case 'refused':
      return refusedText({ plan: result.plan, ...look });
    case 'dry-run':
      return `${releasePlanText({ plan: result.plan, ...look })}${line(word('dry-run'))}`;
    case 'declined':
      return line(word('declined'));
    case 'nothing-to-do': {
      const { unchanged } = result.plan;
      const data = { policies: unchanged.map(safeLine), count: unchanged.length };
      return line(unchanged.length === 0 ? word('nothing') : word('nothing-named', data));
    }
    case 'released': {
      const { plan, commit } = result;
      const what = [...plan.tags, ...plan.withdrawn.map(({ id }) => id)].map(safeLine);
      const short = commit?.slice(0, 10) ?? '';
      const stored =
        commit === null
          ? [word('not-committed', { folder: releasedFolder, lock: lockFile })]
          : [word('committed-as', { commit: short, tags: plan.tags }), word('undo-git', { tags: plan.tags.join(' '), commit: short })];
      return [paint.green(word('released', { what })), ...stored].map(line).join('');
    }
    case 'completed':
    case 'undone':
    case 'pending':
      return line(word(result.outcome, { count: result.files.length }));
  }
}

function refusedText({ plan, language, paint, width }: { plan: ReleasePlan } & Look): string {
  const word = speak(releaseWords, language);
  const blocks = sorted(plan.refusals).map((refusal) => {
    const place = placeOf(refusal);
    const rule = refusal.kind === 'rule' ? `  ${paint.dim(refusal.finding.rule)}` : '';
    return `${paint.bold(placeText(place))}${rule}\n${wrapText({ text: refusalText(refusal, language), width, indent: 2 })}`;
  });
  const tail = [word('refused', { count: plan.refusals.length }), ...(plan.policies.length > 1 ? [word('refused-name')] : [])];
  return `${[...blocks, tail.map((text) => wrapText({ text, width })).join('\n')].join('\n\n')}\n`;
}

function sorted(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...refusals].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line || one.column - other.column;
  });
}

function placeOf(refusal: Refusal) {
  return refusal.kind === 'rule' ? refusal.finding.place : refusal.place;
}

function refusalText(refusal: Refusal, language: Language): string {
  if (refusal.kind === 'rule') return findingText(refusal.finding, language);
  return safeLine(formatMessage({ message: refusalWords[refusal.message], data: refusal.data, language }));
}

/** The result of `release` as one JSON value. */
export function releaseJson({ result, language }: { result: ReleaseResult; language: Language }): string {
  if (!('plan' in result)) return safeJson({ schemaVersion: 1, ...result });
  const { plan, outcome } = result;
  return safeJson({
    schemaVersion: 1,
    outcome,
    policies: plan.policies.map(({ reasons, ...policy }) => ({
      ...policy,
      reasons: reasons.map((reason) => ({ ...reasonJson(reason), text: reasonText(reason, language) })),
    })),
    withdrawn: plan.withdrawn,
    unchanged: plan.unchanged,
    files: plan.files.map(({ path, before, after }) => ({
      path,
      change: before === null ? 'new' : after === null ? 'removed' : 'changed',
    })),
    tags: plan.tags,
    renewals: plan.impact.renewals,
    questions: plan.impact.questions.map(({ quiz, question, sections, stale }) => ({
      quiz: quiz.document.head.id,
      language: quiz.document.head.lang,
      question: question.id,
      sections,
      stale,
    })),
    refusals: sorted(plan.refusals).map((refusal) => ({
      ...(refusal.kind === 'rule' ? { rule: refusal.finding.rule, message: refusal.finding.message } : { message: refusal.message }),
      text: refusalText(refusal, language),
      place: placeOf(refusal),
    })),
    commit: result.outcome === 'released' ? result.commit : null,
  });
}

function reasonJson({ step, kind, section, fact }: Reason): Record<string, unknown> {
  return { step, kind, section, ...(fact === null ? {} : { fact: fact.id }) };
}
