import { statedValue } from '../channels/channel-state.js';
import type { ChannelPlan } from '../channels/plan.js';
import { type LoadSettings, type TeamLoad, teamLoads } from '../staffing/load.js';
import type { LoadChange } from './what-if.js';

/** The work of the teams before and after a change, in the order of the plan, new teams last. */
export function loadChanges({
  before,
  after,
  settings,
}: {
  readonly before: ChannelPlan;
  readonly after: ChannelPlan;
  readonly settings: LoadSettings;
}): readonly LoadChange[] {
  const [old, fresh] = [teamLoads({ plan: before, settings }), teamLoads({ plan: after, settings })];
  const ids = new Set([...before.teams, ...after.teams].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const pick = (loads: readonly TeamLoad[]) => loads.find(({ team }) => team.id === id) ?? null;
    const [was, is] = [pick(old), pick(fresh)];
    const team = was?.team ?? is?.team;
    return team === undefined ? [] : [{ team: { id, label: statedValue(team.name) ?? id }, before: figure(was), after: figure(is) }];
  });
}

function figure(load: TeamLoad | null): LoadChange['before'] {
  return load === null ? null : { needed: load.needed, available: load.available, verdict: load.verdict };
}
