import { publicChannels, statedValue } from '../../channels/channel-state.js';
import { teamOf } from '../../channels/people.js';
import type { ChannelPlan, Team } from '../../channels/plan.js';
import { daysBetween } from '../../day.js';
import { atKey } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { rulesInForce } from '../../quiz/rules-in-force.js';
import { usualSmallestGroup } from '../../training/status.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'staff-not-trained',
  code: 'COO-20',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'rules#known',
  byDate: true,
  title: { de: 'Regeln noch nicht allen bekannt', en: 'Rules not yet known to all' },
  options: { 'min-staff-percent': 90, 'min-posters-percent': 100, 'grace-days': 30 },
  messages: {
    staff: {
      de: 'Das Quiz zu „{policy}“ (Fassung {version}) haben noch nicht {limit} Prozent der Beschäftigten bestanden, obwohl die Fassung seit {days} Tagen gilt. Laden Sie alle ein, die noch fehlen: unisono quiz.',
      en: 'The quiz on “{policy}” (version {version}) has not yet been passed by {limit} per cent of staff, although the version has been in force for {days} days. Invite everybody who is still missing: unisono quiz.',
    },
    posters: {
      de: 'Das Quiz zu „{policy}“ (Fassung {version}) haben noch nicht {limit} Prozent derer bestanden, die öffentliche Kanäle betreuen, obwohl die Fassung seit {days} Tagen gilt. Wer es nicht bestanden hat, sollte noch nicht für die Firma schreiben.',
      en: 'The quiz on “{policy}” (version {version}) has not yet been passed by {limit} per cent of those who run public channels, although the version has been in force for {days} days. Anyone who has not passed should not write for the company yet.',
    },
  },
  check(plan, { report, unknown, notChecked, options, today, handbook, trained }) {
    if (handbook === null) return notChecked();
    for (const document of rulesInForce(handbook)) {
      const { id, title, version, effective, audience } = document.head;
      const days = effective === null ? null : daysBetween(effective, today);
      if (id === null || days === null || days <= options['grace-days'] || audience === 'crisis-team') continue;
      const posters = audience === 'posters';
      const size = posters ? postersOf(plan) : sizeOfStaff(plan);
      if (typeof size !== 'number') {
        if (size !== null) unknown(size);
        continue;
      }
      const limit = options[posters ? 'min-posters-percent' : 'min-staff-percent'];
      const passed = Math.min(trained?.get(id) ?? 0, size);
      // Neither so few who passed nor so few who did not that a finding would speak of single people.
      const smallest = handbook.settings.value?.records?.['smallest-group'] ?? usualSmallestGroup;
      const rest = size - passed;
      if (passed < smallest || (rest > 0 && rest < smallest))
        unknown({ field: 'company.training', at: plan.company.at, subject: 'company' });
      else if (passed * 100 < limit * size)
        report({
          message: posters ? 'posters' : 'staff',
          ...(posters ? ({ severity: 'error' } as const) : {}),
          at: whereOf(document),
          data: { policy: title ?? id, version: version ?? '', limit, days },
        });
    }
  },
});

function whereOf(document: PolicyDocument) {
  return atKey(document, 'version');
}

type Question = { readonly field: 'company.staff' | 'team.people'; readonly at: ChannelPlan['company']['at']; readonly subject: string };

function sizeOfStaff({ company }: ChannelPlan): number | Question | null {
  if (company.staff.state === 'absent') return { field: 'company.staff', at: company.staff.at, subject: 'company' };
  return statedValue(company.staff);
}

/** How many people work in the teams that run public channels; the first question that is open, or null where no team does. */
function postersOf(plan: ChannelPlan): number | Question | null {
  const teams = new Set<Team>(publicChannels(plan).flatMap((channel) => teamOf(plan, channel) ?? []));
  const open = [...teams].find(({ people }) => people.state === 'absent');
  if (open !== undefined) return { field: 'team.people', at: open.people.at, subject: open.id };
  return teams.size === 0 ? null : [...teams].reduce((sum, { people }) => sum + (statedValue(people) ?? 0), 0);
}
