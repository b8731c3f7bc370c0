import { describe, expect, test } from 'vitest';
import { loadDefaults, teamLoads } from '../../../src/core/staffing/load.js';
import { planOf, planOfAnyForm } from '../../support/audit-plan.js';

const textOf = (team: string, channels: readonly string[]): string => `schema: 1
teams: [{ id: desk, ${team} }]
channels:
${channels.map((text, index) => `  - { id: c${index}, purpose: p, owner: o, team: desk, ${text} }`).join('\n')}
`;
const loadsOf = (team: string, ...channels: string[]) => teamLoads({ plan: planOf(textOf(team, channels)).plan, settings: loadDefaults });
const loadsOfAnyForm = (team: string, ...channels: string[]) =>
  teamLoads({ plan: planOfAnyForm(textOf(team, channels)).plan, settings: loadDefaults });
const five = 'people: 5, hours-per-week: 40, shrinkage: 0.25, hours: "Mo-Fr 08:00-18:00"';

describe('the load of a team', () => {
  test('is cases times minutes times turns, with posts and an hour for each channel', () => {
    const [load] = loadsOf(five, 'platform: e-mail, per-week: 60, minutes: 10, turns: 2, posts-per-week: 4');
    expect(load?.needed).toEqual({ low: 23, high: 23 });
    expect(load).toMatchObject({ available: 150, limit: 95, verdict: 'fits', measured: true });
  });

  test('stays a range where cases are rough', () => {
    expect(loadsOf(five, 'platform: e-mail, per-week: 60..120, minutes: 60')[0]?.needed).toEqual({ low: 61, high: 121 });
    expect(loadsOf(five, 'platform: e-mail, per-week: ~90, minutes: 60')[0]?.needed).toEqual({ low: 61, high: 121 });
  });

  test.each([
    ['the whole range above the time', '160..200', 'over'],
    ['the middle above the limit', '100..200', 'tight'],
    ['only the end above the limit', '60..160', 'fits'],
  ])('%s', (_, perWeek, verdict) => {
    expect(loadsOf(five, `platform: e-mail, per-week: ${perWeek}, minutes: 60`)[0]?.verdict).toBe(verdict);
  });

  test('counts several turns on social networks, not on review sites', () => {
    const hours = (platform: string) => loadsOf(five, `platform: ${platform}, per-week: 60, minutes: 10`)[0]?.needed?.low;
    expect(hours('facebook')).toBe(26);
    expect(hours('kununu')).toBe(11);
    expect(hours('e-mail')).toBe(11);
  });

  test('says what is missing', () => {
    const [load] = loadsOf('people: 5', 'platform: e-mail, per-week: 60', 'platform: phone, per-week: 5, minutes: 5');
    expect(load).toMatchObject({ needed: null, available: null, verdict: 'unknown', measured: true });
    expect(load?.missing.map(({ field, subject }) => `${field} ${subject}`)).toEqual(['team.hours-per-week desk', 'channel.minutes c0']);
  });

  test.each([
    ['people: -2, hours-per-week: 40', 'minutes: 10'],
    ['people: 2, hours-per-week: 200', 'minutes: 10'],
    ['people: 2, hours-per-week: 40', 'minutes: -5'],
  ])('is never worked out with numbers that cannot be: %s, %s', (team, channel) => {
    expect(loadsOfAnyForm(team, `platform: e-mail, per-week: 60, ${channel}`)[0]).toMatchObject({ verdict: 'unknown' });
  });

  test('reads the time that is lost as a share or in percent', () => {
    const available = (shrinkage: string) =>
      loadsOfAnyForm(`people: 1, hours-per-week: 40, shrinkage: ${shrinkage}`, 'platform: e-mail, per-week: 6, minutes: 10')[0]?.available;
    expect([available('0.25'), available('25 %'), available('"25%"'), available('25')]).toEqual([30, 30, 30, 40]);
  });

  test('leaves out teams that answer nobody', () => {
    expect(loadsOf(five, 'platform: newsletter, direction: out, per-week: 60, minutes: 10')).toEqual([]);
  });
});

describe('people at the same time', () => {
  const atOnce = (own: string, team = five) => loadsOf(team, `platform: phone, reply: 20 min, ${own}`)[0]?.channels[0]?.atOnce;

  test('are a range when few', () => {
    // 0.8 Erlang over 50 hours.
    expect(atOnce('per-week: 400, minutes: 6')).toEqual({ low: 1, high: 3 });
    expect(atOnce('per-week: 4000, minutes: 6')).toEqual({ low: 9, high: 9 });
    expect(atOnce('per-week: 400..4000, minutes: 6')).toEqual({ low: 1, high: 9 });
  });

  test('are fewer when customers hang up, and when several chats are held at once', () => {
    const target = 'per-week: 40000, minutes: 6';
    expect(atOnce(target)).toEqual({ low: 81, high: 81 });
    expect(atOnce(`${target}, patience: 2 min`)?.low).toBeLessThan(81);
    expect(atOnce(`${target}, concurrency: 3`)).toEqual({ low: 33, high: 33 });
  });

  test('are not told for written work, for a team on call, or without hours or promise', () => {
    expect(loadsOf(five, 'platform: e-mail, reply: 4 h, per-week: 40, minutes: 6')[0]?.channels[0]?.atOnce).toBeNull();
    expect(atOnce('per-week: 40, minutes: 6', `${five}, on-call: true`)).toBeNull();
    expect(atOnce('per-week: 40, minutes: 6', 'people: 5')).toBeNull();
    expect(loadsOf(five, 'platform: phone, per-week: 40, minutes: 6')[0]?.channels[0]?.atOnce).toBeNull();
  });
});
