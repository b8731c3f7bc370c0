// Made by `npm run generate` from the folders of this directory. Do not edit.
import { rule as acceptedUnknown } from './reading/accepted-unknown.js';
import { rule as baselineSchema } from './reading/baseline-schema.js';
import { rule as factsSchema } from './reading/facts-schema.js';
import { rule as hiddenCharacters } from './reading/hidden-characters.js';
import { rule as lockSyntax } from './reading/lock-syntax.js';
import { rule as planReference } from './reading/plan-reference.js';
import { rule as planSchema } from './reading/plan-schema.js';
import { rule as planTable } from './reading/plan-table.js';
import { rule as quizSyntax } from './reading/quiz-syntax.js';
import { rule as settingsSchema } from './reading/settings-schema.js';
import { rule as silenceExpired } from './reading/silence-expired.js';
import { rule as silenceInvalid } from './reading/silence-invalid.js';
import { rule as silenceUnused } from './reading/silence-unused.js';
import { rule as unreadable } from './reading/unreadable.js';
import { rule as yamlSyntax } from './reading/yaml-syntax.js';
import { rule as fmFileName } from './front-matter/fm-file-name.js';
import { rule as fmOwner } from './front-matter/fm-owner.js';
import { rule as fmReview } from './front-matter/fm-review.js';
import { rule as fmSafeYaml } from './front-matter/fm-safe-yaml.js';
import { rule as fmSchema } from './front-matter/fm-schema.js';
import { rule as fmStatus } from './front-matter/fm-status.js';
import { rule as refTarget } from './structure/ref-target.js';
import { rule as strAnchor } from './structure/str-anchor.js';
import { rule as strEmptySection } from './structure/str-empty-section.js';
import { rule as strPlaceholder } from './structure/str-placeholder.js';
import { rule as strRequiredSections } from './structure/str-required-sections.js';
import { rule as upgradeConflict } from './structure/upgrade-conflict.js';
import { rule as factExpired } from './one-truth/fact-expired.js';
import { rule as factMismatch } from './one-truth/fact-mismatch.js';
import { rule as factModality } from './one-truth/fact-modality.js';
import { rule as factTerm } from './one-truth/fact-term.js';
import { rule as factUndeclared } from './one-truth/fact-undeclared.js';
import { rule as factVague } from './one-truth/fact-vague.js';
import { rule as twinDrift } from './one-truth/twin-drift.js';
import { rule as chanPrivateExit } from './channel-mentions/chan-private-exit.js';
import { rule as chanUnknown } from './channel-mentions/chan-unknown.js';
import { rule as escContactPage } from './escalation/esc-contact-page.js';
import { rule as escFirstHour } from './escalation/esc-first-hour.js';
import { rule as escHoldingStatement } from './escalation/esc-holding-statement.js';
import { rule as escLadder } from './escalation/esc-ladder.js';
import { rule as escTwoPersons } from './escalation/esc-two-persons.js';
import { rule as escVerbatim } from './escalation/esc-verbatim.js';
import { rule as dutyWithoutTime } from './staff/duty-without-time.js';
import { rule as forbiddenAbsolute } from './staff/forbidden-absolute.js';
import { rule as lawOutdated } from './staff/law-outdated.js';
import { rule as neverDo } from './staff/never-do.js';
import { rule as privacyPersonal } from './staff/privacy-personal.js';
import { rule as ruleWithoutExample } from './staff/rule-without-example.js';
import { rule as staffBanOnly } from './staff/staff-ban-only.js';
import { rule as staffScope } from './staff/staff-scope.js';
import { rule as answerPublicData } from './answers/answer-public-data.js';
import { rule as answerShape } from './answers/answer-shape.js';
import { rule as toneBlame } from './answers/tone-blame.js';
import { rule as toneNonapology } from './answers/tone-nonapology.js';
import { rule as toneOfficialese } from './answers/tone-officialese.js';
import { rule as toneStockPhrase } from './answers/tone-stock-phrase.js';
import { rule as readAddress } from './readability/read-address.js';
import { rule as readScore } from './readability/read-score.js';
import { rule as quizAllOfTheAbove } from './quiz-binding/quiz-all-of-the-above.js';
import { rule as quizBinding } from './quiz-binding/quiz-binding.js';
import { rule as quizFeedback } from './quiz-binding/quiz-feedback.js';
import { rule as quizLongest } from './quiz-binding/quiz-longest.js';
import { rule as quizStale } from './quiz-binding/quiz-stale.js';
import { rule as verBumpIdle } from './versions/ver-bump-idle.js';
import { rule as verBumpMissing } from './versions/ver-bump-missing.js';
import { rule as verBumpTooSmall } from './versions/ver-bump-too-small.js';
import { rule as verChangeNote } from './versions/ver-change-note.js';
import { rule as verIdStable } from './versions/ver-id-stable.js';
import type { Rule } from './rule.js';

export const lintRules: readonly Rule[] = [
  acceptedUnknown,
  baselineSchema,
  factsSchema,
  hiddenCharacters,
  lockSyntax,
  planReference,
  planSchema,
  planTable,
  quizSyntax,
  settingsSchema,
  silenceExpired,
  silenceInvalid,
  silenceUnused,
  unreadable,
  yamlSyntax,
  fmFileName,
  fmOwner,
  fmReview,
  fmSafeYaml,
  fmSchema,
  fmStatus,
  refTarget,
  strAnchor,
  strEmptySection,
  strPlaceholder,
  strRequiredSections,
  upgradeConflict,
  factExpired,
  factMismatch,
  factModality,
  factTerm,
  factUndeclared,
  factVague,
  twinDrift,
  chanPrivateExit,
  chanUnknown,
  escContactPage,
  escFirstHour,
  escHoldingStatement,
  escLadder,
  escTwoPersons,
  escVerbatim,
  dutyWithoutTime,
  forbiddenAbsolute,
  lawOutdated,
  neverDo,
  privacyPersonal,
  ruleWithoutExample,
  staffBanOnly,
  staffScope,
  answerPublicData,
  answerShape,
  toneBlame,
  toneNonapology,
  toneOfficialese,
  toneStockPhrase,
  readAddress,
  readScore,
  quizAllOfTheAbove,
  quizBinding,
  quizFeedback,
  quizLongest,
  quizStale,
  verBumpIdle,
  verBumpMissing,
  verBumpTooSmall,
  verChangeNote,
  verIdStable,
];
