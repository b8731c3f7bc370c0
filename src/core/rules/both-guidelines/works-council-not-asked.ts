import { statedValue } from '../../channels/channel-state.js';
import { openComments } from '../../channels/open-comments.js';
import type { Handbook } from '../../handbook/handbook.js';
import { entryOf } from '../../yaml/node.js';
import { defineRule } from '../rule.js';

/**
 * Visitor posts on the page of an employer are subject to co-determination: BAG, 13.12.2016, 1 ABR 7/15, http://www.jurpc.de/jurpc/show?id=20170070, read 2026-11-22.
 * A works council exists from five staff on (section 1 BetrVG), which the plan states itself.
 */
export const rule = defineRule({
  id: 'works-council-not-asked',
  code: 'GEN-05',
  group: 'both-guidelines',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'rules#works-council',
  title: { de: 'Offene Kommentare ohne Betriebsrat', en: 'Open comments without the works council' },
  messages: {
    missing: {
      de: 'Auf {channels} können Besucher öffentlich schreiben, auch über Beschäftigte, und der Betriebsrat hat nicht zugestimmt; in Deutschland bestimmt er dabei mit. Sprechen Sie mit ihm, und tragen Sie die Vereinbarung bei „works-council-agreement“ ein. Das ist keine Rechtsberatung.',
      en: 'Visitors can write in public on {channels}, about staff too, and the works council has not agreed; in Germany it has a say in this. Talk to it, and enter the agreement under “works-council-agreement”. This is not legal advice.',
    },
  },
  check(plan, { report, unknown, handbook }) {
    const { countries, worksCouncil, worksCouncilAgreement } = plan.company;
    if (statedValue(countries)?.includes('DE') !== true) return;
    if (worksCouncilAgreement.state === 'value' || worksCouncilAgreement.state === 'not-applicable') return;
    const open = plan.channels.filter(
      (channel) => openComments(channel) === 'yes' && statedValue(channel.countries)?.includes('DE') !== false,
    );
    const [first, ...others] = open;
    if (first === undefined) return;
    if (worksCouncil.state === 'absent') {
      // House rules come first: whoever has none yet is asked for these.
      if (open.some(({ houseRules }) => houseRules.state === 'value'))
        unknown({ field: 'company.works-council', at: worksCouncil.at, subject: 'company' });
      return;
    }
    if (statedValue(worksCouncil) !== true || hasAgreed(handbook)) return;
    if (worksCouncilAgreement.state === 'absent')
      unknown({ field: 'company.works-council-agreement', at: worksCouncilAgreement.at, subject: 'company' });
    else
      report({
        message: 'missing',
        at: worksCouncilAgreement.at,
        related: [first, ...others].map(({ at }) => at),
        data: { channels: open.map(({ label }) => label) },
      });
  },
});

/** True when the rules for staff in the handbook say that the works council agreed to them, or that its consent is not needed. */
function hasAgreed(handbook: Handbook | null): boolean {
  return (handbook?.documents ?? []).some(({ head, frontMatter }) => {
    const statement = head.type !== 'rules' || frontMatter === null ? undefined : entryOf(frontMatter, 'works-council')?.value;
    const state = statement?.kind === 'map' ? entryOf(statement, 'state')?.value : undefined;
    return state?.kind === 'scalar' && (state.value === 'agreed' || state.value === 'not-applicable');
  });
}
