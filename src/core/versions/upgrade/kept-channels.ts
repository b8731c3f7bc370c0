import { readPlan } from '../../channels/read-plan.js';
import type { Source } from '../../place.js';
import type { Answers } from '../../scaffold/answers.js';
import { plannedChannels } from '../../scaffold/compose-plan.js';

/**
 * The answers without the channels that the company has taken out of its plan since, so that no template brings them back. `base` is the plan as it was filled in, `plan` are the files of
 * the plan now. Where one of them cannot be read without a fault, nothing is taken for dropped.
 */
export function withoutDropped({ answers, base, plan }: { answers: Answers; base: Source | null; plan: readonly Source[] }): Answers {
  const [then, now] = [base === null ? null : idsIn([base]), idsIn(plan)];
  if (then === null || now === null) return answers;
  const channels = plannedChannels(answers, answers.languages[0] ?? 'en');
  const dropped = channels.map(({ id }) => !then.has(id) || !now.has(id));
  // A second channel on a platform has its id from the first one.
  const family = channels.map(({ id }) => id.replace(/-\d+$/, ''));
  const stays = channels.map((_, at) => !dropped[at] || family.some((name, other) => other > at && name === family[at] && !dropped[other]));
  return { ...answers, channels: answers.channels.filter((_, at) => stays[at]) };
}

function idsIn(sources: readonly Source[]): ReadonlySet<string> | null {
  if (sources.length === 0) return null;
  const { plan, files } = readPlan({ sources: sources.map((source) => ({ path: source.file, source })), settings: null, roles: new Map() });
  if (plan === null || files.some(({ problems }) => problems.length > 0)) return null;
  return new Set(plan.channels.map(({ id }) => id));
}
