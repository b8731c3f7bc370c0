// Made by `npm run generate` from the folders of this directory. Do not edit.
import { rule as ownerMissing } from './coordinate-answers/owner-missing.js';
import { rule as quizSyntax } from './reading/quiz-syntax.js';
import type { Rule } from './rule.js';

export const allRules: readonly Rule[] = [quizSyntax, ownerMissing];
