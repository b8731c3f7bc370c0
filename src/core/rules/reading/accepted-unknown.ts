import type { Handbook } from '../../handbook/handbook.js';
import { nearest } from '../../nearest.js';
import type { At } from '../../place.js';
import { placeOf } from '../../yaml/node.js';
// The list holds this rule as well; it is read only when the check runs.
import { ruleNames } from '../names.generated.js';
import { defineRule, groups } from '../rule.js';

export const rule = defineRule({
  id: 'accepted-unknown',
  group: 'reading',
  scope: 'handbook',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#kept-current',
  title: { de: 'In Kauf genommen wird etwas, das es nicht gibt', en: 'Something is accepted that does not exist' },
  messages: {
    check: {
      de: 'Unter „audit.accepted“ steht der Prüfpunkt „{check}“, den es nicht gibt; so nimmt der Eintrag nichts aus. Berichtigen Sie die Kennung oder löschen Sie den Eintrag.',
      en: '“audit.accepted” names the check “{check}”, which does not exist; the entry exempts nothing. Correct the id or delete the entry.',
    },
    'check-near': {
      de: 'Unter „audit.accepted“ steht der Prüfpunkt „{check}“, den es nicht gibt; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: '“audit.accepted” names the check “{check}”, which does not exist; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
    at: {
      de: 'Unter „audit.accepted“ steht „{at}“, das im Kanalplan nicht vorkommt; so nimmt der Eintrag nichts aus. Nennen Sie die Kennung eines Kanals, Anliegens oder Teams, „company“ oder „plan“.',
      en: '“audit.accepted” names “{at}”, which the channel plan does not contain; the entry exempts nothing. Name the id of a channel, topic or team, “company” or “plan”.',
    },
    'at-near': {
      de: 'Unter „audit.accepted“ steht „{at}“, das im Kanalplan nicht vorkommt; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: '“audit.accepted” names “{at}”, which the channel plan does not contain; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
  },
  check(handbook, { report }) {
    const { plan, settings } = handbook;
    const entries = settings.value?.audit?.accepted ?? [];
    const checks = [...ruleNames].flatMap(([name, group]) => (groups[group] === 'audit' ? [name] : []));
    const places = plan === null ? [] : ['plan', 'company', ...plan.regions.map(({ id }) => id), ...plan.topics.map(({ id }) => id)];
    for (const [index, { check, at }] of entries.entries()) {
      if (!ruleNames.has(check)) {
        const meant = nearest(check, checks);
        if (meant === null) report({ message: 'check', at: entryAt(handbook, index, 'check'), data: { check } });
        else report({ message: 'check-near', at: entryAt(handbook, index, 'check'), data: { check, meant } });
      }
      if (plan !== null && !places.includes(at)) {
        const meant = nearest(at, places);
        if (meant === null) report({ message: 'at', at: entryAt(handbook, index, 'at'), data: { at } });
        else report({ message: 'at-near', at: entryAt(handbook, index, 'at'), data: { at, meant } });
      }
    }
  },
});

function entryAt({ settings: { at, root } }: Handbook, index: number, key: string): At {
  return root === null ? at : { source: at.source, span: placeOf(root, ['audit', 'accepted', index, key]) };
}
