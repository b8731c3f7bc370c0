import { once } from '../once.js';
import { letters } from '../search-text.js';

const day = `(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon?|tues?|tu|wed?|thu(?:rs?)?|th|fri?|sat?|sun?|su|di|mi|do|so|täglich|daily)(?![${letters}])\\.?`;
const to = String.raw`\s?(?:[-–—]|bis|to)\s?`;
const time = String.raw`\d{1,2}(?:[:.]\d{2})?(?:\s?(?:uhr|h|am|pm)(?![${letters}]))?`;
const range = `(?:von |from )?${time}${to}${time}`;
const days = `${day}(?:(?:${to}|,\\s?|\\s(?:und|and|&)\\s)${day}){0,6}`;
const group = `${days}:?,?\\s(?:${range})(?:(?:,\\s?|\\s(?:und|and)\\s)${range}){0,3}`;

/** Opening hours as they stand in a search text, with days before times: `Mo-Fr 8-18 Uhr`, `Monday to Friday, 9 am to 5 pm; Sat 9-12`, `24/7`. */
export const hoursPattern = `(?<![${letters}\\d])(?:${group}(?:[,;]\\s${group}){0,6}(?:\\s?uhr(?![${letters}]))?|24\\/7|rund um die uhr|around the clock)(?![\\d:])`;

const bare = String.raw`(?<![\d:.])(\d{1,2})((?:[:.]\d{2})?)(?:(?<!12)\s?am)?`;
const bareRange = once(() => new RegExp(`${bare}(${to})(\\d{1,2})((?:[:.]\\d{2})?)(?![\\d:.]*\\d|\\s?(?:uhr|h|am|pm)(?![a-z]))`, 'gi'));

/** English opening hours with the afternoon written out: in "8–6" and "9 to 5" the end is not before the start but twelve hours later. Hours beyond 12 say themselves that they are not. */
export function withAfternoons(text: string): string {
  return text.replace(bareRange(), (written, from: string, fromMinutes: string, between: string, end: string, endMinutes: string) => {
    const ended = Number(end) >= 1 && Number(from) <= 12 && minuteOf(end, endMinutes) <= minuteOf(from, fromMinutes);
    return ended && Number(end) < 12 ? `${from}${fromMinutes}${between}${Number(end) + 12}${endMinutes}` : written;
  });
}

function minuteOf(hours: string, minutes: string): number {
  return Number(hours) * 60 + Number(minutes.slice(1));
}
