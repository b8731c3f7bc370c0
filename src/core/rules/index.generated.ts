// Made by `npm run generate` from the folders of this directory. Do not edit.
import { rule as acceptedUnknown } from './reading/accepted-unknown.js';
import { rule as factsSchema } from './reading/facts-schema.js';
import { rule as planReference } from './reading/plan-reference.js';
import { rule as planSchema } from './reading/plan-schema.js';
import { rule as planTable } from './reading/plan-table.js';
import { rule as quizSyntax } from './reading/quiz-syntax.js';
import { rule as ownerMissing } from './coordinate-answers/owner-missing.js';
import type { Rule } from './rule.js';

export const allRules: readonly Rule[] = [
  acceptedUnknown,
  factsSchema,
  planReference,
  planSchema,
  planTable,
  quizSyntax,
  ownerMissing,
];
