// Made by `npm run generate` from the folders of this directory. Do not edit.
import { rule as factsSchema } from './reading/facts-schema.js';
import { rule as hiddenCharacters } from './reading/hidden-characters.js';
import { rule as quizSyntax } from './reading/quiz-syntax.js';
import { rule as settingsSchema } from './reading/settings-schema.js';
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
import { rule as ownerMissing } from './coordinate-answers/owner-missing.js';
import type { Rule } from './rule.js';

export const allRules: readonly Rule[] = [
  factsSchema,
  hiddenCharacters,
  quizSyntax,
  settingsSchema,
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
  ownerMissing,
];
