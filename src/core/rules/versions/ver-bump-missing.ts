import { atKey } from '../../handbook/front-matter.js';
import { compareVersions, raise } from '../../versions/version-number.js';
import { entryOf } from '../../yaml/node.js';
import { defineRule } from '../rule.js';
import { evidenceOf, stepNames } from './evidence.js';
import { policySteps, reasonAt } from './policy-step.js';

const messages = {
  missing: {
    de: 'Der Text hat sich seit „{base}“ geändert, die Version ist weiter {version}; erwartet wird {expected} ({step}). Vorher stand da {old}, jetzt {now}. Setzen Sie die Version und schreiben Sie in „changes“ dazu, was Beschäftigte anders machen.',
    en: 'The text has changed since “{base}”, the version is still {version}; {expected} is expected ({step}). Before, it said {old}, now {now}. Set the version, and say in “changes” what staff do differently.',
  },
  twin: {
    de: 'Die Fassung in der anderen Sprache hat sich seit „{base}“ geändert, die Version ist weiter {version}; erwartet wird in allen Sprachen {expected} ({step}). Prüfen Sie, ob auch dieser Text zu ändern ist, und setzen Sie die Version.',
    en: 'The text in the other language has changed since “{base}”, the version is still {version}; {expected} is expected in all languages ({step}). Check whether this text must change too, and set the version.',
  },
  lowered: {
    de: 'Die Version ist {version}, in „{base}“ war sie {before}; Versionen steigen nur, sonst weiß niemand, welcher Text gilt. Setzen Sie mindestens {expected}.',
    en: 'The version is {version}, in “{base}” it was {before}; versions only go up, otherwise nobody knows which text is in force. Set {expected} at least.',
  },
};

export const rule = defineRule({
  id: 'ver-bump-missing',
  group: 'versions',
  scope: 'document',
  history: true,
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#versioned',
  title: { de: 'Text geändert, Version nicht', en: 'Text changed, version not' },
  messages,
  check(document, context) {
    const { base, report } = context;
    const steps = policySteps(context);
    if (steps === null || base === null) return context.notChecked();
    const step = steps.get(document);
    const version = document.head.version;
    const before = step?.before.head.version ?? null;
    if (step === undefined || version === null || before === null) return;
    const compared = compareVersions(version, before);
    if (compared > 0 || (compared === 0 && step.step === 'none')) return;
    const expected = raise(before, step.step);
    if (expected === null) return;
    const at = atKey(document, 'version');
    const scalar = entryOf(document.frontMatter, 'version')?.value.kind === 'scalar';
    const where = reasonAt(step);
    const own = step.cause === step.change;
    report({
      message: compared < 0 ? 'lowered' : own ? 'missing' : 'twin',
      at,
      data: { base: base.name, version, before, expected, step: stepNames[step.step], ...evidenceOf(step) },
      related: where === null ? [] : [where],
      ...(scalar ? { fix: { edits: [{ file: document.source.file, span: at.span, text: `"${expected}"` }] } } : {}),
    });
  },
});
