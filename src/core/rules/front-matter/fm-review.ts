import { addMonths, daysBetween } from '../../day.js';
import { atKey } from '../../handbook/front-matter.js';
import { defineRule } from '../rule.js';

/** A calendar turns pages by itself: what only a date causes is a warning, so that no build fails overnight without a change. */
export const rule = defineRule({
  id: 'fm-review',
  group: 'front-matter',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#kept-current',
  title: { de: 'Überprüfung fällig', en: 'Review is due' },
  options: { 'soon-days': 30, 'max-months': 12 },
  byDate: true,
  messages: {
    soon: {
      de: 'Die Überprüfung ist in {days} {days:Tag|Tagen} fällig, am {day}; erwartet wird ein Blick in das Dokument bis dahin. Prüfen Sie es und setzen Sie „review-by“ neu.',
      en: 'The review is due in {days} {days:day|days}, on {day}; a look at the document is expected by then. Review it and set a new “review-by”.',
    },
    today: {
      de: 'Die Überprüfung ist heute fällig; erwartet wird ein Blick in das Dokument. Prüfen Sie es und setzen Sie „review-by“ neu.',
      en: 'The review is due today; a look at the document is expected. Review it and set a new “review-by”.',
    },
    overdue: {
      de: 'Die Überprüfung war am {day} fällig, vor {days} {days:Tag|Tagen}; erwartet wird ein Dokument auf dem neuesten Stand. Prüfen Sie es und setzen Sie „review-by“ neu.',
      en: 'The review was due on {day}, {days} {days:day|days} ago; an up-to-date document is expected. Review it and set a new “review-by”.',
    },
    'far-off': {
      de: 'Die nächste Überprüfung ist erst am {day}; erwartet wird sie in höchstens {months} {months:Monat|Monaten}. Setzen Sie „review-by“ spätestens auf {latest}.',
      en: 'The next review is as late as {day}; it is expected within {months} {months:month|months}. Set “review-by” to {latest} at the latest.',
    },
  },
  check(document, { report, options, today }) {
    const { reviewBy, status } = document.head;
    if (reviewBy === null || status === 'retired') return;
    const at = atKey(document, 'review-by');
    const days = daysBetween(today, reviewBy);
    const latest = addMonths(today, options['max-months']);
    if (days < 0) report({ message: 'overdue', at, data: { day: reviewBy, days: -days } });
    else if (days === 0) report({ message: 'today', at });
    else if (days <= options['soon-days']) report({ message: 'soon', at, data: { day: reviewBy, days } });
    else if (reviewBy > latest)
      report({ message: 'far-off', at, data: { day: reviewBy, months: options['max-months'], latest }, byDate: false });
  },
});
