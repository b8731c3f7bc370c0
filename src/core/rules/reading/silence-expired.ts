import { isExpired } from '../../silences/ledger.js';
import { defineRule } from '../rule.js';

/** Only the calendar causes it: a warning, so that no build fails overnight for the comment alone. */
export const rule = defineRule({
  id: 'silence-expired',
  group: 'reading',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#kept-current',
  title: { de: 'Ausnahme ist abgelaufen', en: 'Exemption has expired' },
  byDate: true,
  messages: {
    expired: {
      de: 'Diese Ausnahme von „{rule}“ galt bis {day} und wirkt nicht mehr; erwartet wird ein Text, der sie nicht braucht. Ändern Sie den Text und löschen Sie den Kommentar, oder setzen Sie „until“ neu.',
      en: 'This exemption from “{rule}” was valid until {day} and has no effect any more; a text that does not need it is expected. Change the text and delete the comment, or set a new “until”.',
    },
  },
  check(file, { report, silences, today }) {
    const { source } = file;
    for (const silence of silences.of(file).silences)
      if (isExpired(silence, today))
        report({ message: 'expired', at: { source, span: silence.at }, data: { rule: silence.rule, day: silence.until ?? '' } });
  },
});
