import { describe, expect, test } from 'vitest';
import { openComments } from '../../../src/core/channels/open-comments.js';
import { parseOpeningHours } from '../../../src/core/channels/opening-hours.js';
import { fullTimePeople, isOnePerson, isSameRole, teamOf } from '../../../src/core/channels/people.js';
import { longestAbsence, serviceHours, weekMinute } from '../../../src/core/channels/service-hours.js';
import { isClassUnknown, servedTopics, servicesByTopic, topicClass } from '../../../src/core/channels/topic-service.js';
import { planOf } from '../../support/audit-plan.js';

const { plan } = planOf(`schema: 1
company: { name: M, staff: 1 }
teams:
  - { id: desk, hours: "Mo-Fr 8-18", people: 3, hours-per-week: 20 }
  - { id: night, hours: "Mo-Fr 8-18", on-call: true }
topics:
  - { id: t, name: Termin }
  - { id: claims, name: Beschwerden und Lob }
  - { id: offers, name: Presseholz, class: inquiry }
channels:
  - { id: phone, platform: phone, owner: " DESK", team: desk, topics: [t, { id: claims, role: refer }] }
  - { id: night-line, platform: phone, team: night, hours: "Sa 8-12", topics: [t, t] }
  - { id: owned, platform: e-mail, owner: desk, hours: "Mo 8-9", topics: [t] }
  - { id: alone, platform: e-mail, status: closed, topics: [t] }
  - { id: page, platform: facebook }
  - { id: quiet, platform: facebook, comments: closed }
  - { id: reviews, platform: kununu }
  - { id: own, platform: newsletter, visibility: public, comments: none }
`);
const channel = (id: string) => {
  const found = plan.channels.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('service hours', () => {
  const hours = (id: string) => {
    const stated = serviceHours(plan, channel(id));
    return stated.state === 'value' ? stated.value.text : stated.state;
  };

  test('are the channel’s own, else the team’s, and all hours on call', () => {
    expect(hours('phone')).toBe('Mo-Fr 8-18');
    expect(hours('owned')).toBe('Mo 8-9');
    expect(hours('night-line')).toBe('24/7');
    expect(hours('page')).toBe('absent');
  });

  const absence = (text: string) => {
    const parsed = parseOpeningHours(text);
    const found = parsed === null ? null : longestAbsence(parsed);
    return found === null ? null : [weekMinute(found.from).en, weekMinute(found.to).en];
  };

  test.each([
    ['Mo-Fr 08:00-18:00', ['Friday at 18:00', 'Monday at 08:00']],
    ['Mo-So 20:00-04:00', ['Monday at 04:00', 'Monday at 20:00']],
    ['Mo 00:00-24:00', ['Tuesday at 00:00', 'Monday at 00:00']],
    ['So 22:00-02:00', ['Monday at 02:00', 'Sunday at 22:00']],
    ['24/7', null],
  ])('%s: nobody is there from and to', (text, expected) => {
    expect(absence(text)).toEqual(expected);
  });
});

describe('topics', () => {
  test('that are only referred are not served', () => {
    expect(servedTopics(channel('phone')).map(({ id }) => id)).toEqual(['t']);
    expect(servedTopics(channel('page'))).toEqual([]);
  });

  test('are served by running channels, each once', () => {
    expect(
      servicesByTopic(plan)
        .get('t')
        ?.map((service) => service.channel.id),
    ).toEqual(['phone', 'night-line', 'owned']);
    expect(servicesByTopic(plan).get('claims')).toBeUndefined();
  });

  test('have the stated class, else the one that their name says', () => {
    expect(plan.topics.map((topic) => [topic.id, topicClass(topic), isClassUnknown(topic)])).toEqual([
      ['t', null, true],
      ['claims', 'complaint', false],
      ['offers', 'inquiry', false],
    ]);
  });
});

describe('people', () => {
  test('of a team that is named or owns the channel', () => {
    expect(teamOf(plan, channel('phone'))?.id).toBe('desk');
    expect(teamOf(plan, channel('owned'))?.id).toBe('desk');
    expect(teamOf(plan, channel('page'))).toBeNull();
  });

  test('count by their hours', () => {
    const [desk, night] = plan.teams;
    expect(desk === undefined ? null : fullTimePeople({ team: desk, fullTimeHours: 40 })).toBe(1.5);
    expect(night === undefined ? 0 : fullTimePeople({ team: night, fullTimeHours: 40 })).toBeNull();
    expect(isOnePerson(plan.company)).toBe(true);
  });

  test('are the same role whatever the spelling', () => {
    expect(isSameRole(' Leitung  Kundendienst', 'leitung kundendienst')).toBe(true);
    expect(isSameRole('Leitung', 'Vertrieb')).toBe(false);
  });
});

test('open comments', () => {
  expect(['page', 'quiet', 'reviews', 'own', 'phone'].map((id) => openComments(channel(id)))).toEqual(['yes', 'no', 'no', 'no', 'no']);
});
