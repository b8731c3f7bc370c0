import { describe, expect, test } from 'vitest';
import { localOf, momentOf, zoneOffset } from '../../../src/core/working-time/zone-offset.js';
import { ruledZones } from '../../../src/core/working-time/zones.data.js';

const hour = 3_600_000;

/** What Node's own tables say. */
function fromNode(zone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (moment) => {
    const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(moment)) ?? [];
    return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  };
}

describe('the clocks of a zone', () => {
  test.each([...ruledZones.keys()])('%s by rule are those of the tables', (zone) => {
    const [ours, theirs] = [zoneOffset(zone), fromNode(zone)];
    for (let moment = Date.UTC(2024, 0, 1); moment < Date.UTC(2036, 0, 1); moment += 61 * hour) expect(ours?.(moment)).toBe(theirs(moment));
    // Every hour around the changes of one year.
    for (const month of [2, 9, 10])
      for (let moment = Date.UTC(2027, month, 1); moment < Date.UTC(2027, month + 1, 1); moment += hour)
        expect(ours?.(moment)).toBe(theirs(moment));
  });

  test('come from the tables where there is no rule', () => {
    expect(zoneOffset('Asia/Kolkata')?.(0)).toBe(330);
    expect(zoneOffset('America/Sao_Paulo')?.(Date.UTC(2026, 5, 1))).toBe(-180);
    expect(zoneOffset('Mitte/Nirgendwo')).toBeNull();
    expect(zoneOffset('')).toBeNull();
  });

  test('skip an hour in spring and show one twice in autumn', () => {
    const berlin = zoneOffset('Europe/Berlin');
    if (berlin === null) throw new Error('no zone');
    const at = (text: string) => new Date(momentOf(Date.parse(`${text}Z`), berlin)).toISOString();
    expect(at('2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(at('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
    for (let moment = Date.UTC(2026, 0, 1); moment < Date.UTC(2027, 0, 1); moment += 7 * hour) {
      if (localOf(moment, berlin) === Date.parse('2026-10-25T02:00Z')) continue;
      expect(localOf(momentOf(localOf(moment, berlin), berlin), berlin)).toBe(localOf(moment, berlin));
    }
  });
});
