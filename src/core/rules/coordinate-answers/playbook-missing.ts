import { publicChannels } from '../../channels/channel-state.js';
import type { ChannelPlan } from '../../channels/plan.js';
import { groupBy } from '../../group-by.js';
import type { Handbook } from '../../handbook/handbook.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'playbook-missing',
  code: 'COO-21',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'not-spontaneous#playbook',
  title: { de: 'Öffentlicher Kanal ohne Eskalationsplan', en: 'Public channel without a playbook' },
  messages: {
    missing: {
      de: 'Für {count:den öffentlichen Kanal|die öffentlichen Kanäle} {channels} gibt es keinen Eskalationsplan; jeder öffentliche Kanal braucht einen. Legen Sie einen an, und nennen Sie ihn bei „playbook“, am besten einmal für die ganze Firma.',
      en: 'For the public {count:channel|channels} {channels} there is no playbook; every public channel needs one. Write one and name it under “playbook”, best once for the whole company.',
    },
    'not-found': {
      de: 'Der Eskalationsplan „{playbook}“ für {channels} ist im Handbuch nicht zu finden; erwartet ist ein Dokument vom Typ „playbook“. Berichtigen Sie den Namen, oder legen Sie das Dokument an.',
      en: 'The playbook “{playbook}” for {channels} cannot be found in the handbook; a document of type “playbook” is expected. Correct the name, or write the document.',
    },
  },
  check(plan, { report, unknown, handbook }) {
    const missing = groupBy(publicChannels(plan), ({ id, playbook }) => {
      if (playbook.state === 'absent') {
        if (!hasPlaybook(handbook)) unknown({ field: 'company.playbook', at: plan.company.playbook.at, subject: id });
      } else if (playbook.state === 'none' || (playbook.state === 'value' && !exists({ playbook: playbook.value, plan, handbook }))) {
        // What the company states for all channels is one fault in one place.
        return `${playbook.at.source.file}:${playbook.at.span.start}`;
      }
      return null;
    });
    for (const channels of missing.values()) {
      const [first] = channels;
      if (first === undefined) continue;
      const labels = channels.map(({ label }) => label);
      const { playbook } = first;
      if (playbook.state === 'value')
        report({ message: 'not-found', at: playbook.at, data: { playbook: playbook.value, channels: labels } });
      else report({ message: 'missing', at: playbook.at, data: { channels: labels, count: labels.length } });
    }
  },
});

/** A handbook's own playbook counts for every channel that names none. */
function hasPlaybook(handbook: Handbook | null): boolean {
  return playbooksOf(handbook).length > 0;
}

function playbooksOf(handbook: Handbook | null) {
  return (handbook?.documents ?? []).filter(({ head }) => head.type === 'playbook' && head.status !== 'retired');
}

/** True for an entry of the plan, a document or a file of the handbook, and an address; outside a handbook nothing can be looked up. */
function exists({ playbook, plan, handbook }: { playbook: string; plan: ChannelPlan; handbook: Handbook | null }): boolean {
  if (handbook === null || /^https?:\/\//i.test(playbook) || plan.playbooks.some(({ id }) => id === playbook)) return true;
  const path = playbook.replace(/^\.\//, '').replace(/#.*$/, '');
  return handbook.exists(path) || playbooksOf(handbook).some(({ head }) => head.id === playbook);
}
