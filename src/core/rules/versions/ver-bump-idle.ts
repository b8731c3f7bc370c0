import { atKey } from '../../handbook/front-matter.js';
import { compareVersions } from '../../versions/version-number.js';
import { defineRule } from '../rule.js';
import { policySteps } from './policy-step.js';

const messages = {
  idle: {
    de: 'Die Version stieg seit „{base}“ von {before} auf {version}, der Text sagt aber in allen Sprachen dasselbe; alle müssten ihn umsonst noch einmal lesen. Setzen Sie wieder {before}, oder ändern Sie, was gemeint war.',
    en: 'The version rose from {before} to {version} since “{base}”, but the text says the same in all languages; everybody would have to read it again for nothing. Set {before} again, or change what was meant.',
  },
};

export const rule = defineRule({
  id: 'ver-bump-idle',
  group: 'versions',
  scope: 'document',
  history: true,
  severity: 'warning',
  since: '0.1.0',
  guideline: 'rules#versioned',
  title: { de: 'Version angehoben, Text gleich', en: 'Version raised, text the same' },
  messages,
  check(document, context) {
    const { base, report } = context;
    const steps = policySteps(context);
    if (steps === null || base === null) return context.notChecked();
    const step = steps.get(document);
    const { version } = document.head;
    const before = step?.before.head.version ?? null;
    if (step === undefined || step.step !== 'none' || version === null || before === null || compareVersions(version, before) <= 0) return;
    report({ message: 'idle', at: atKey(document, 'version'), data: { base: base.name, before, version } });
  },
});
