import type { AcceptedRisk, ChannelPlan } from '../../channels/plan.js';
import type { Handbook } from '../../handbook/handbook.js';
import { nearest } from '../../nearest.js';
import type { At } from '../../place.js';
import { entryOf, placeOf } from '../../yaml/node.js';
// The list holds this rule as well; it is read only when the check runs.
import { ruleNames } from '../names.generated.js';
import { defineRule, groups } from '../rule.js';

export const rule = defineRule({
  id: 'accepted-unknown',
  group: 'reading',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#kept-current',
  title: { de: 'In Kauf genommen wird etwas, das es nicht gibt', en: 'Something is accepted that does not exist' },
  messages: {
    check: {
      de: 'Unter „{list}“ steht der Prüfpunkt „{check}“, den es nicht gibt; so nimmt der Eintrag nichts aus. Berichtigen Sie die Kennung oder löschen Sie den Eintrag.',
      en: '“{list}” names the check “{check}”, which does not exist; the entry exempts nothing. Correct the id or delete the entry.',
    },
    'check-near': {
      de: 'Unter „{list}“ steht der Prüfpunkt „{check}“, den es nicht gibt; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: '“{list}” names the check “{check}”, which does not exist; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
    at: {
      de: 'Unter „{list}“ steht „{at}“, das im Kanalplan nicht vorkommt; so nimmt der Eintrag nichts aus. Nennen Sie die Kennung eines Kanals, Anliegens oder Teams, „company“ oder „plan“.',
      en: '“{list}” names “{at}”, which the channel plan does not contain; the entry exempts nothing. Name the id of a channel, topic or team, “company” or “plan”.',
    },
    'at-near': {
      de: 'Unter „{list}“ steht „{at}“, das im Kanalplan nicht vorkommt; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: '“{list}” names “{at}”, which the channel plan does not contain; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
  },
  check(plan, { report, handbook }) {
    const checks = [...ruleNames].flatMap(([name, group]) => (groups[group] === 'audit' ? [name] : []));
    const places = ['plan', 'company', ...plan.regions.map(({ id }) => id), ...plan.topics.map(({ id }) => id)];
    for (const { risk, list, at } of [...ofSettings(handbook), ...ofPlan(plan)]) {
      if (!ruleNames.has(risk.check)) {
        const meant = nearest(risk.check, checks);
        const data = { list, check: risk.check };
        if (meant === null) report({ message: 'check', at: at('check'), data });
        else report({ message: 'check-near', at: at('check'), data: { ...data, meant } });
      }
      if (!places.includes(risk.at)) {
        const meant = nearest(risk.at, places);
        const data = { list, at: risk.at };
        if (meant === null) report({ message: 'at', at: at('at'), data });
        else report({ message: 'at-near', at: at('at'), data: { ...data, meant } });
      }
    }
  },
});

interface Entry {
  readonly risk: Pick<AcceptedRisk, 'check' | 'at'>;
  /** What people call the list in which it stands. */
  readonly list: string;
  at(key: 'check' | 'at'): At;
}

function ofSettings(handbook: Handbook | null): Entry[] {
  const { value = null, root = null, at } = handbook?.settings ?? {};
  return (value?.audit?.accepted ?? []).map((risk, index) => ({
    risk,
    list: 'audit.accepted',
    at: (key) => {
      if (at === undefined) throw new Error('settings without a place');
      return root === null ? at : { source: at.source, span: placeOf(root, ['audit', 'accepted', index, key]) };
    },
  }));
}

/** A plan that stands alone has a list of its own; entries that lack something are told by the schema. */
function ofPlan({ parts }: ChannelPlan): Entry[] {
  return parts.flatMap(({ source, root }): Entry[] => {
    const list = entryOf(root, 'accepted')?.value;
    if (root === null || list?.kind !== 'list') return [];
    return list.items.flatMap((item, index): Entry[] => {
      const [check, at] = ['check', 'at'].map((key) => entryOf(item, key)?.value);
      if (check?.kind !== 'scalar' || at?.kind !== 'scalar' || typeof check.value !== 'string' || typeof at.value !== 'string') return [];
      const risk = { check: check.value, at: at.value };
      return [{ risk, list: 'accepted', at: (key) => ({ source, span: placeOf(root, ['accepted', index, key]) }) }];
    });
  });
}
