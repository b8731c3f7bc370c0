import { letters } from '../search-text.js';

const day = `(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon?|tues?|tu|wed?|thu(?:rs?)?|th|fri?|sat?|sun?|su|di|mi|do|so|täglich|daily)(?![${letters}])\\.?`;
const to = String.raw`\s?(?:[-–—]|bis|to)\s?`;
const time = String.raw`\d{1,2}(?:[:.]\d{2})?(?:\s?(?:uhr|h|am|pm)(?![${letters}]))?`;
const range = `(?:von |from )?${time}${to}${time}`;
const days = `${day}(?:(?:${to}|,\\s?|\\s(?:und|and|&)\\s)${day}){0,6}`;
const group = `${days}:?,?\\s(?:${range})(?:(?:,\\s?|\\s(?:und|and)\\s)${range}){0,3}`;

/** Opening hours as they stand in a search text, with days before times: `Mo-Fr 8-18 Uhr`, `Monday to Friday, 9 am to 5 pm; Sat 9-12`, `24/7`. */
export const hoursPattern = `(?<![${letters}\\d])(?:${group}(?:[,;]\\s${group}){0,6}(?:\\s?uhr(?![${letters}]))?|24\\/7|rund um die uhr|around the clock)(?![\\d:])`;
