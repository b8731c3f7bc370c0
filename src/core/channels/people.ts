import { remember } from '../remember.js';
import { statedValue } from './channel-state.js';
import type { Channel, ChannelPlan, Company, Team } from './plan.js';

/** True for a company of one person: there is nobody who could stand in, check a text or hold a second key. */
export function isOnePerson(company: Company): boolean {
  return statedValue(company.staff) === 1;
}

/** The team that works on a channel: the one it names, else the one that owns it. */
export function teamOf(plan: ChannelPlan, channel: Channel): Team | null {
  if (plan.teams.length === 0) return null;
  const teams = teamsById(plan);
  return teams.get(statedValue(channel.team)) ?? teams.get(statedValue(channel.owner)) ?? null;
}

const teamsOf = new WeakMap<ChannelPlan, ReadonlyMap<string | null, Team>>();

/** Many checks ask for the team of every channel. */
function teamsById(plan: ChannelPlan): ReadonlyMap<string | null, Team> {
  const teams = teamsOf.get(plan) ?? new Map(plan.teams.map((team) => [team.id, team]));
  teamsOf.set(plan, teams);
  return teams;
}

/** Where a team works: its own country, else the company's when that has only one. */
export function countryOf(plan: ChannelPlan, team: Team): string | null {
  const own = statedValue(team.country);
  const [only, ...others] = statedValue(plan.company.countries) ?? [];
  return own ?? (others.length === 0 ? (only ?? null) : null);
}

/** How many full-time people a team amounts to, or null when its size is not stated. Without stated hours everybody counts as full-time. */
export function fullTimePeople({ team, fullTimeHours }: { team: Team; fullTimeHours: number }): number | null {
  const people = statedValue(team.people);
  if (people === null) return null;
  const hours = statedValue(team.hoursPerWeek);
  return hours === null ? people : (people * hours) / fullTimeHours;
}

/** True when two texts name the same role, whatever their letter case and spaces. */
export function isSameRole(a: string, b: string): boolean {
  return roleKey(a) === roleKey(b);
}

export const roleKey: (text: string) => string = remember((text) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase());
