import { defineRule, reportAll } from '../rule.js';

export const rule = defineRule({
  id: 'silence-invalid',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#owned',
  title: { de: 'Ausnahme ohne Wirkung', en: 'Exemption without effect' },
  firm: true,
  messages: {
    malformed: {
      de: 'Dieser Kommentar soll eine Regel ausnehmen, ist aber anders geschrieben; erwartet wird „unisono-ok: regel, reason: Grund“. Schreiben Sie ihn so, er bewirkt sonst nichts.',
      en: 'This comment is meant to exempt from a rule but is written differently; “unisono-ok: rule, reason: why” is expected. Write it that way; it has no effect otherwise.',
    },
    'no-rule': {
      de: 'Hinter „unisono-ok“ steht keine Regel; erwartet wird die Kennung, die in der Feststellung steht. Schreiben Sie zum Beispiel „unisono-ok: fact-vague, reason: Grund“.',
      en: 'No rule follows “unisono-ok”; the id given in the finding is expected. Write for example “unisono-ok: fact-vague, reason: why”.',
    },
    'no-reason': {
      de: 'Diese Ausnahme hat keinen Grund; erwartet wird „reason:“ am Ende, damit andere sie verstehen. Schreiben Sie ihn dazu, ohne Grund bewirkt sie nichts.',
      en: 'This exemption has no reason; “reason:” at its end is expected, so that others understand it. Add one; it has no effect without a reason.',
    },
    'not-a-day': {
      de: 'Bei „until“ steht „{found}“; erwartet wird ein Tag wie 2027-03-31, der letzte, an dem die Ausnahme gilt. Berichtigen Sie ihn, sie bewirkt sonst nichts.',
      en: '“until” says “{found}”; a day such as 2027-03-31 is expected, the last on which the exemption is valid. Correct it; it has no effect otherwise.',
    },
    'unknown-key': {
      de: 'Den Schlüssel „{key}“ gibt es hier nicht; erwartet werden „until“ und am Ende „reason“. Schreiben Sie „reason:“ vor einen Grund mit Kommas.',
      en: 'There is no key “{key}” here; “until” and, at the end, “reason” are expected. Write “reason:” before a reason with commas.',
    },
    'unknown-rule': {
      de: 'Eine Regel „{rule}“ gibt es nicht; erwartet wird die Kennung, die in der Feststellung steht. Berichtigen oder löschen Sie den Kommentar.',
      en: 'There is no rule “{rule}”; the id given in the finding is expected. Correct or delete the comment.',
    },
    'unknown-rule-near': {
      de: 'Eine Regel „{rule}“ gibt es nicht; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: 'There is no rule “{rule}”; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
    'audit-check': {
      de: '„{rule}“ ist ein Prüfpunkt des Kanalplans und lässt sich hier nicht ausnehmen; erwartet wird ein Eintrag unter „audit.accepted“ in unisono.yaml. Tragen Sie ihn dort mit Grund und Rolle ein.',
      en: '“{rule}” is a check of the channel plan, which cannot be exempted from here; an entry in “audit.accepted” of unisono.yaml is expected. Enter it there with reason and role.',
    },
    'always-shown': {
      de: '„{rule}“ lässt sich nicht ausnehmen, weil eine Datei sonst ungeprüft bliebe; erwartet wird, dass der Fehler behoben wird. Beheben Sie ihn und löschen Sie den Kommentar.',
      en: '“{rule}” cannot be exempted from, because a file would go unchecked; the fault is expected to be corrected. Correct it and delete the comment.',
    },
  },
  check(file, context) {
    reportAll(context.silences.of(file).problems, context);
  },
});
