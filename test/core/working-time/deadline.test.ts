import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOpeningHours } from '../../../src/core/channels/opening-hours.js';
import { type Duration, parseDuration } from '../../../src/core/duration.js';
import { type Calendar, longestClosed, nextOpen, openFrom } from '../../../src/core/working-time/calendar.js';
import { deadline } from '../../../src/core/working-time/deadline.js';
import { datedSentence, longestWait, weekSentence } from '../../../src/core/working-time/longest-wait.js';
import { publicHolidays } from '../../../src/core/working-time/public-holidays.js';
import { localOf, momentOf, zoneOffset } from '../../../src/core/working-time/zone-offset.js';

function calendar({
  hours,
  zone = 'Europe/Berlin',
  closed = () => false,
}: {
  hours: string;
  zone?: string;
  closed?: (day: string) => boolean;
}): Calendar {
  const [read, offset] = [parseOpeningHours(hours), zoneOffset(zone)];
  if (read === null || offset === null) throw new Error(`${hours} ${zone}`);
  return { hours: read, offset, isClosed: closed };
}

const target = (text: string): Duration => {
  const read = parseDuration(text);
  if (read === null) throw new Error(text);
  return read;
};

const local = (text: string, { offset }: Calendar) => momentOf(Date.parse(`${text}Z`), offset);
const shown = (moment: number | null, { offset }: Calendar) =>
  moment === null ? null : new Date(localOf(moment, offset)).toISOString().slice(0, 16);

const office = calendar({ hours: 'Mo-Fr 08:00-18:00' });
const bavaria = calendar({ hours: 'Mo-Fr 08:00-18:00', closed: publicHolidays({ country: 'DE', state: 'BY' }) ?? (() => true) });

describe('by when', () => {
  test.each([
    ['over the weekend', office, '2026-11-27T17:55', '4 h', 'open', '2026-11-30T11:55'],
    ['inside a day', office, '2026-11-27T09:00', '4 h', 'open', '2026-11-27T13:00'],
    ['until the last minute', office, '2026-11-27T14:00', '4 h', 'open', '2026-11-27T18:00'],
    ['written at night', office, '2026-11-26T22:00', '4 h', 'open', '2026-11-27T12:00'],
    ['written at closing time', office, '2026-11-27T18:00', '5 min', 'open', '2026-11-30T08:05'],
    ['around the clock', office, '2026-11-27T17:55', '4 h', 'all', '2026-11-27T21:55'],
    ['a working day', office, '2026-11-27T17:55', '1 wd', 'open', '2026-11-30T17:55'],
    ['a working day, written at the weekend', office, '2026-11-28T12:00', '1 wd', 'open', '2026-12-01T08:00'],
    ['a working day counts days with work whatever the clock', office, '2026-11-27T17:55', '1 wd', 'all', '2026-11-30T17:55'],
    ['days by open hours are days with service', office, '2026-11-27T10:00', '2 d', 'open', '2026-12-01T10:00'],
    ['days around the clock', office, '2026-11-27T10:00', '2 d', 'all', '2026-11-29T10:00'],
    ['two weeks', office, '2026-11-27T10:00', '2 weeks', 'all', '2026-12-11T10:00'],
    ['a shorter Friday', calendar({ hours: 'Mo-Do 08:00-18:00; Fr 08:00-13:00' }), '2026-11-26T16:00', '1 wd', 'open', '2026-11-27T13:00'],
    ['a lunch break', calendar({ hours: 'Mo 8-16; Di 8-12, 14-16' }), '2026-11-30T13:00', '1 wd', 'open', '2026-12-01T14:00'],
    ['months', office, '2027-01-31T10:00', '1 month', 'all', '2027-02-28T10:00'],
    ['over Christmas', bavaria, '2026-12-23T17:55', '4 h', 'open', '2026-12-24T11:55'],
    ['over Easter', bavaria, '2026-04-02T17:55', '4 h', 'open', '2026-04-07T11:55'],
    ['Epiphany in Bavaria', bavaria, '2026-01-05T17:55', '4 h', 'open', '2026-01-07T11:55'],
    ['over midnight', calendar({ hours: 'Fr 22:00-02:00' }), '2026-11-27T23:00', '4 h', 'open', '2026-12-04T23:00'],
    // On 29 March the clocks go from 2 to 3: a night shift of four hours is three hours long.
    [
      'the night of the change to summer time',
      calendar({ hours: 'Mo-So 00:00-04:00' }),
      '2026-03-29T00:00',
      '4 h',
      'open',
      '2026-03-30T01:00',
    ],
    [
      'the night of the change to winter time',
      calendar({ hours: 'Mo-So 00:00-04:00' }),
      '2026-10-25T00:00',
      '5 h',
      'open',
      '2026-10-25T04:00',
    ],
    ['around the clock over the change', office, '2026-03-28T12:00', '24 h', 'all', '2026-03-29T13:00'],
    ['a day over the change is the same time of day', office, '2026-03-28T12:00', '1 d', 'all', '2026-03-29T12:00'],
    [
      'half past in India',
      calendar({ hours: 'Mo-Fr 09:00-17:00', zone: 'Asia/Kolkata' }),
      '2026-11-27T16:00',
      '2 h',
      'open',
      '2026-11-30T10:00',
    ],
  ] as const)('%s', (_, own, written, promise, clock, expected) => {
    expect(shown(deadline({ written: local(written, own), target: target(promise), clock, calendar: own }), own)).toBe(expected);
  });

  test('never, when nobody ever works', () => {
    const never = calendar({ hours: 'Mo-So geschlossen' });
    for (const promise of ['4 h', '1 wd'])
      expect(deadline({ written: 0, target: target(promise), clock: 'open', calendar: never })).toBeNull();
    expect(nextOpen(0, never)).toBeNull();
    expect(longestWait({ target: target('4 h'), clock: 'open', calendar: never, from: 0, days: 7 })).toBeNull();
  });

  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC', 'Asia/Kolkata');
  const weeks = fc.constantFrom(
    'Mo-Fr 08:00-18:00',
    'Mo-Do 8-12, 13-17; Fr 8-14',
    'Fr 22:00-02:00; So 01:00-04:00',
    '24/7',
    'Mo-So 00:00-04:00',
  );
  const moments = fc.integer({ min: Date.UTC(2026, 2, 1) / 60_000, max: Date.UTC(2026, 10, 30) / 60_000 }).map((minute) => minute * 60_000);

  test('is when exactly so many open minutes have passed', () => {
    fc.assert(
      fc.property(zones, weeks, moments, fc.integer({ min: 1, max: 600 }), (zone, hours, written, minutes) => {
        const own = calendar({ hours, zone });
        const by = deadline({ written, target: { amount: minutes, unit: 'min' }, clock: 'open', calendar: own });
        let open = 0;
        let moment = written;
        for (; open < minutes; moment += 60_000) if (isOpen(moment, own)) open += 1;
        expect(by).toBe(moment);
      }),
      { numRuns: 150 },
    );
  });

  test('whoever writes later is never answered earlier, and a longer promise never ends earlier', () => {
    const targets = fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('min', 'h', 'd', 'wd') });
    fc.assert(
      fc.property(weeks, moments, fc.nat(5000), targets, fc.constantFrom('open', 'all'), (hours, written, later, promise, clock) => {
        const own = calendar({ hours });
        const by = (moment: number, amount: number) =>
          deadline({ written: moment, target: { ...promise, amount }, clock, calendar: own }) ?? 0;
        expect(by(written + later * 60_000, promise.amount)).toBeGreaterThanOrEqual(by(written, promise.amount));
        expect(by(written, promise.amount + 1)).toBeGreaterThanOrEqual(by(written, promise.amount));
      }),
    );
  });
});

/** Minute by minute on the clocks of the zone, without any of the arithmetic above. */
function isOpen(moment: number, { hours, offset }: Calendar): boolean {
  const at = new Date(localOf(moment, offset));
  const minute = ((at.getUTCDay() + 6) % 7) * 1440 + at.getUTCHours() * 60 + at.getUTCMinutes();
  return hours.ranges.some(({ from, to }) => from <= minute && minute < to);
}

describe('closed', () => {
  test('longest over weekend and holidays in a row', () => {
    const gap = longestClosed({ from: local('2026-03-01T00:00', bavaria), days: 60, calendar: bavaria });
    expect([shown(gap?.from ?? null, bavaria), shown(gap?.to ?? null, bavaria)]).toEqual(['2026-04-02T18:00', '2026-04-07T08:00']);
  });

  test('never, around the clock', () => {
    expect(longestClosed({ from: 0, days: 60, calendar: calendar({ hours: '24/7' }) })).toBeNull();
  });

  test('the next opening', () => {
    expect(shown(nextOpen(local('2026-12-24T18:00', bavaria), bavaria), bavaria)).toBe('2026-12-28T08:00');
    const [first] = openFrom(local('2026-12-24T12:00', bavaria), bavaria);
    expect(shown(first?.from ?? null, bavaria)).toBe('2026-12-24T12:00');
  });
});

describe('what the customer understands', () => {
  const from = Date.parse('2026-11-23T00:00Z');
  const week = (hours: string, promise: string, clock: 'open' | 'all' = 'open') => {
    const wait = longestWait({ target: target(promise), clock, calendar: calendar({ hours, zone: 'UTC' }), from, days: 7 });
    return wait === null ? null : weekSentence({ ...wait, talk: false });
  };

  test('in any week', () => {
    expect(week('Mo-Fr 08:00-18:00', '4 h')).toEqual({
      de: 'Schreibt jemand am Freitag um 17:55 Uhr, ist die Antwort spätestens am Montag um 11:55 Uhr da.',
      en: 'Written on Friday at 17:55, answered on Monday at 11:55 at the latest.',
    });
    expect(week('24/7', '4 h')?.de).toBe(
      'Schreibt jemand am Freitag um 17:55 Uhr, ist die Antwort spätestens am selben Tag um 21:55 Uhr da.',
    );
    expect(week('Mo 08:00-18:00', '5 h')?.de).toBe(
      'Schreibt jemand am Montag um 17:55 Uhr, ist die Antwort spätestens 7 Tage danach, am Montag, um 12:55 Uhr da.',
    );
    expect(week('Mo-Fr 08:00-18:00', '4 h', 'all')?.en).toContain('on the same day');
    expect(week('Mo-Fr 08:00-18:00', '20 years')).toBeNull();
  });

  test('over the holidays of a year', () => {
    const wait = longestWait({
      target: target('4 h'),
      clock: 'open',
      calendar: bavaria,
      from: local('2026-11-27T00:00', bavaria),
      days: 365,
    });
    expect(wait === null ? null : datedSentence({ ...wait, talk: false }).de).toBe(
      'Schreibt jemand am Donnerstag, 25. März 2027, um 17:55 Uhr, ist die Antwort spätestens am Dienstag, 30. März 2027, um 11:55 Uhr da.',
    );
  });

  test('on the phone', () => {
    expect(weekSentence({ written: from, answered: from, talk: true }).de).toContain('Meldet sich jemand');
  });
});
