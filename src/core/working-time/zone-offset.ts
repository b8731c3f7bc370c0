import { type DaylightSaving, ruledZones } from './zones.data.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Tells for a moment (milliseconds since 1970, UTC) how many minutes the clocks of a zone are ahead of UTC. */
export type ZoneOffset = (moment: number) => number;

/**
 * The clocks of a time zone by its IANA name, or null when there is no such zone. Zones with a known rule are reckoned; the others are asked from the tables of the
 * runtime, which are loaded only then.
 */
export function zoneOffset(name: string): ZoneOffset | null {
  const ruled = ruledZones.get(name);
  if (ruled === undefined) return fromTables(name);
  const { standard, saving } = ruled;
  if (saving === 'none') return () => standard;
  // Moments in a row lie in one year nearly always.
  let year = yearOf(0, { standard, saving });
  return (moment) => {
    if (moment < year.from || moment >= year.to) year = yearOf(moment, { standard, saving });
    return moment >= year.summerFrom && moment < year.summerTo ? standard + 60 : standard;
  };
}

/** Where the year of a moment begins and ends, and its summer time, all as moments. */
interface Year {
  readonly from: number;
  readonly to: number;
  readonly summerFrom: number;
  readonly summerTo: number;
}

function yearOf(moment: number, { standard, saving }: { standard: number; saving: Exclude<DaylightSaving, 'none'> }): Year {
  const year = new Date(moment).getUTCFullYear();
  const [summerFrom, summerTo] =
    saving === 'EU'
      ? [sundayFrom(year, 2, 25) + hour, sundayFrom(year, 9, 25) + hour]
      : [sundayFrom(year, 2, 8) + 2 * hour - standard * minute, sundayFrom(year, 10, 1) + hour - standard * minute];
  return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0), summerFrom, summerTo };
}

/** Midnight UTC of the first Sunday on or after a day. */
function sundayFrom(year: number, month: number, date: number): number {
  const from = Date.UTC(year, month, date);
  return from + ((7 - new Date(from).getUTCDay()) % 7) * day;
}

function fromTables(name: string): ZoneOffset | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
  const known = new Map<number, number>();
  return (moment) => {
    // Clocks change on the quarter of an hour, everywhere.
    const quarter = Math.floor(moment / (15 * minute));
    let offset = known.get(quarter);
    if (offset === undefined) {
      const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(moment)) ?? [];
      offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
      known.set(quarter, offset);
    }
    return offset;
  };
}

/** The moment at which the clocks of a zone show a local time, given as if it were UTC. A time that the clocks skip is the moment of the skip later; of one that they show twice it is the first. */
export function momentOf(local: number, offset: ZoneOffset): number {
  const before = local - offset(local - day) * minute;
  const after = local - offset(local + day) * minute;
  const early = Math.min(before, after);
  if (early + offset(early) * minute === local) return early;
  const late = Math.max(before, after);
  return late + offset(late) * minute === local ? late : before;
}

/** What the clocks of a zone show at a moment, as if it were UTC. */
export function localOf(moment: number, offset: ZoneOffset): number {
  return moment + offset(moment) * minute;
}
