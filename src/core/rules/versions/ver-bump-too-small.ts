import { atKey } from '../../handbook/front-matter.js';
import { compareVersions, raise } from '../../versions/version-number.js';
import { entryOf } from '../../yaml/node.js';
import { defineRule } from '../rule.js';
import { editorialReason, newestNote, saysNothing } from './change-notes.js';
import { evidenceOf, stepNames } from './evidence.js';
import { policySteps, reasonAt } from './policy-step.js';

const messages = {
  'too-small': {
    de: 'Die Version stieg seit „{base}“ von {before} auf {version}, die Änderung verlangt {step}, also mindestens {expected}. Vorher stand da {old}, jetzt {now}. Heben Sie die Version an; wenn sich nichts für Beschäftigte ändert, beginnen Sie die Notiz in „changes“ mit „redaktionell:“ und dem Grund.',
    en: 'The version rose from {before} to {version} since “{base}”, the change calls for {step}, so {expected} at least. Before, it said {old}, now {now}. Raise the version; if nothing changes for staff, begin the note in “changes” with “editorial:” and the reason.',
  },
  editorial: {
    de: 'Die Version stieg seit „{base}“ nur von {before} auf {version}, weil die Notiz die Änderung redaktionell nennt: „{reason}“. Vorher stand da {old}, jetzt {now}. Prüfen Sie, ob das so stimmt.',
    en: 'The version rose only from {before} to {version} since “{base}”, because the note calls the change editorial: “{reason}”. Before, it said {old}, now {now}. Check that this is right.',
  },
};

export const rule = defineRule({
  id: 'ver-bump-too-small',
  group: 'versions',
  scope: 'document',
  history: true,
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#versioned',
  title: { de: 'Version zu wenig angehoben', en: 'Version raised too little' },
  messages,
  check(document, context) {
    const { base, report } = context;
    const steps = policySteps(context);
    if (steps === null || base === null) return context.notChecked();
    const step = steps.get(document);
    const version = document.head.version;
    const before = step?.before.head.version ?? null;
    if (step === undefined || version === null || before === null || compareVersions(version, before) <= 0) return;
    const expected = raise(before, step.step);
    if (expected === null || compareVersions(version, expected) >= 0) return;
    const at = atKey(document, 'version');
    const where = reasonAt(step);
    const reason = editorialClaim(document, version);
    const data = { base: base.name, before, version, expected, step: stepNames[step.step], ...evidenceOf(step) };
    const related = where === null ? [] : [where];
    if (reason !== null) {
      report({ message: 'editorial', severity: 'info', at, data: { ...data, reason }, related });
      return;
    }
    const scalar = entryOf(document.frontMatter, 'version')?.value.kind === 'scalar';
    const suggestion = { edits: [{ file: document.source.file, span: at.span, text: `"${expected}"` }] };
    report({ message: 'too-small', at, data, related, ...(scalar ? { suggestion } : {}) });
  },
});

/** The reason why the note for this version calls the change editorial; null when it does not, or gives none. */
function editorialClaim(document: Parameters<typeof newestNote>[0], version: string): string | null {
  const newest = newestNote(document);
  const reason = newest === null || newest.version !== version ? null : editorialReason(newest.note);
  return reason === null || saysNothing(reason) ? null : reason;
}
