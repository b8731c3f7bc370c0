const day =
  '(?:Montags?|Dienstags?|Mittwochs?|Donnerstags?|Freitags?|Samstags?|Sonnabends?|Sonntags?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Mon?|Tues?|Tu|Wed?|Thu(?:rs?)?|Th|Fri?|Sat?|Sun?|Su|Di|Mi|Do|So|täglich|daily)(?!\\p{L})\\.?';
const to = String.raw`\s?(?:[-–—]|bis|to)\s?`;
const time = String.raw`\d{1,2}(?:[:.]\d{2})?(?:\s?(?:Uhr|h|am|pm)(?!\p{L}))?`;
const range = `(?:von |from )?${time}${to}${time}`;
const days = `${day}(?:(?:${to}|,\\s?|\\s(?:und|and|&)\\s)${day}){0,6}`;
const group = `${days}:?,?\\s(?:${range})(?:(?:,\\s?|\\s(?:und|and)\\s)${range}){0,3}`;

/** Opening hours as they stand in running text, with days before times: `Mo-Fr 8-18 Uhr`, `Monday to Friday, 9 am to 5 pm; Sat 9-12`, `24/7`. */
export const hoursPattern = `(?<![\\p{L}\\d])(?:${group}(?:[,;]\\s${group}){0,6}(?:\\s?Uhr(?!\\p{L}))?|24\\/7|rund um die Uhr|around the clock)(?![\\d:])`;
