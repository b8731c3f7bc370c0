import { isRunning, statedValue } from '../../channels/channel-state.js';
import { isGuestPlace } from '../../channels/open-comments.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'nobody-watches',
  code: 'SEL-28',
  group: 'select-channels',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'proactive#listen',
  title: { de: 'Niemand liest mit', en: 'Nobody listens' },
  options: {
    'legal-forms': [
      'gmbh',
      'ag',
      'kg',
      'ohg',
      'ug',
      'se',
      'eg',
      'gbr',
      'e.k.',
      'e.v.',
      'ltd',
      'ltd.',
      'inc',
      'inc.',
      'llc',
      'plc',
      'co',
      'co.',
      '&',
    ],
  },
  messages: {
    'no-owner': {
      de: 'Bewertungen, Foren und Erwähnungen liest niemand mit, denn keine Beobachtung hat eine verantwortliche Rolle; erwartet ist mindestens eine. Tragen Sie bei „watch“ unter „owner“ eine Rolle ein.',
      en: 'Nobody reads reviews, forums and mentions, because no watch entry has a responsible role; at least one is expected. Enter a role under “owner” in “watch”.',
    },
    'only-name': {
      de: 'Gesucht wird nur nach dem Firmennamen „{name}“; viele klagen, ohne ihn zu nennen. Ergänzen Sie bei „terms“ die Wörter Ihrer Kunden für Produkte und Probleme.',
      en: 'Only the company name “{name}” is searched for; many complain without naming it. Add the words that your customers use for products and problems under “terms”.',
    },
  },
  check(plan, { report, unknown, options }) {
    const { watch, company } = plan;
    const [first] = watch;
    const hasPlace = plan.channels.some((channel) => isRunning(channel) && isGuestPlace(channel) && channel.owner.state === 'value');
    if (first === undefined) {
      // A table has no room for it, and a plan without topics is asked for these first.
      if (!hasPlace && plan.hasTopics && plan.form === 'yaml') unknown({ field: 'plan.watch', at: company.at, subject: 'watch' });
      return;
    }
    if (!hasPlace && watch.every(({ owner }) => owner.state === 'none')) report({ message: 'no-owner', at: first.owner.at });
    else if (!hasPlace && watch.every(({ owner }) => owner.state === 'none' || owner.state === 'absent'))
      for (const { owner } of watch) if (owner.state === 'absent') unknown({ field: 'watch.owner', at: owner.at, subject: 'watch' });
    const terms = watch.flatMap((entry) => entry.terms);
    const name = statedValue(company.name);
    if (terms[0] === undefined) unknown({ field: 'watch.terms', at: first.at, subject: 'watch' });
    else if (name !== null && terms.every(({ value }) => isName({ value, name, forms: options['legal-forms'] })))
      report({ message: 'only-name', at: terms[0].at, data: { name } });
  },
});

/** True when a term is the name of the company, with or without its legal form, as a hashtag or as an account. */
function isName({ value, name, forms }: { value: string; name: string; forms: readonly string[] }): boolean {
  const key = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => !forms.includes(word))
      .join('')
      .replace(/[@#"'„“”.-]/g, '');
  return key(value) === key(name);
}
