// Made by `npm run generate` from the folders of this directory. Do not edit.
import { auditRules } from './audit-rules.generated.js';
import { lintRules } from './lint-rules.generated.js';
import type { Rule } from './rule.js';

export const allRules: readonly Rule[] = [...new Set([...lintRules, ...auditRules])];
