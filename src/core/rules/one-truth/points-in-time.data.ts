import { monthWords } from '../../facts/calendar-date.js';
import type { Language } from '../../language.js';

const month = `(?:${monthWords.join('|')})(?![a-zä])`;
const germanDay =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:früh|morgen|vormittag|mittag|nachmittag|abend|s)?';
const englishDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const next = {
  de: '(?:(?:zum|den|dem|diesen|diesem|nächsten|kommenden|folgenden) ){0,2}',
  en: '(?:(?:the|this|next|coming|following) ){0,2}',
};
const germanDate = `\\d{1,2}\\. ?(?:${month}|(?:1[0-2]|0?[1-9])\\.)`;
const englishDate = `(?:${englishDay},? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2})`;

/**
 * Points in time that a reader can hold a promise to although they carry no year and no unit, as pieces of regular expressions for search texts. A day counts behind a word
 * that sets a limit, since "your message of 3 December" sets none; our own list of what German and English service texts write, 2026-11-28.
 */
export const pointsInTime: Readonly<Record<Language, readonly string[]>> = {
  de: [
    '\\d{1,2}(?:[:.]\\d{2})? ?uhr',
    '(?:bis|um|spätestens|ab) \\d{1,2}[:.]\\d{2}',
    '(?:am|im|noch am) selben (?:arbeits|werk)?tag',
    `(?:bis|spätestens|am|zum|noch|ab) ${next.de}${germanDay}`,
    `(?:bis|spätestens|am|zum|den|ab|${germanDay},?) ${next.de}${germanDate}`,
    `(?:bis|spätestens|am|zum) ${next.de}(?:heutigen |morgigen )?(?:werktag|arbeitstag|tag|vormittag|nachmittag|abend)`,
    '(?:bis|spätestens|noch|gegen|zu|am|heute|morgen) (?:zum )?(?:heute |morgen |übermorgen )?(?:mittag|mitternacht)s?',
    '(?:bis|spätestens|noch) (?:heute|morgen|übermorgen)',
    '(?:heute|morgen) noch',
    '(?:bis|spätestens|noch|zum|am)(?: zum| am)? (?:ende|anfang|mitte) (?:der|dieser|nächster|kommender|des|dieses|nächsten|kommenden)? ?(?:woche|tages|monats|quartals|jahres)',
    `(?:bis|spätestens|noch)(?: zum| am)? (?:ende|anfang|mitte) ${month}`,
    '(?:bis|spätestens|noch|zum|am)(?: zum| am)? (?:wochenende|monatsende|quartalsende|jahresende|feierabend|büroschluss|geschäftsschluss|ladenschluss|dienstschluss)',
    'noch (?:in )?diese[rnm]? (?:woche|monat|vormittag|nachmittag|abend)',
    'im laufe (?:des|der|dieses|dieser) (?:heutigen |morgigen |nächsten |kommenden )?(?:vormittags|nachmittags|abends|tages|woche)',
  ],
  en: [
    "\\d{1,2}(?:[:.]\\d{2})? ?(?:o[’']clock|a\\.?m\\.?|p\\.?m\\.?)",
    '(?:by|at|before|until) \\d{1,2}[:.]\\d{2}',
    '(?:on )?the same (?:working |business )?day',
    `(?:by|on|before|until|till|from|no later than|not later than|at the latest) ${next.en}(?:end of |close of |morning of )?${englishDay}`,
    `(?:by|on|before|until|till|from|no later than|not later than|at the latest) (?:the )?${englishDate}`,
    '(?:(?:by|at|before|until|around) |no later than )(?:noon|midday|midnight|lunchtime)',
    '(?:by|before|until|no later than|not later than|on|at) (?:the )?(?:end of|close of|start of)(?: the| this| next)? (?:day|today|tomorrow|business|play|week|working day|business day|month|quarter)',
    '(?:by|before|until|no later than|not later than) (?:the |next |this |the next |the following )?(?:today|tonight|tomorrow|weekend|week|month|working day|business day|morning|afternoon|evening)',
    '(?:on )?the (?:next|following) (?:working |business )day',
    'later today',
    '(?:still |later |earlier |during |in the course of )(?:this|today|tomorrow)(?: morning| afternoon| evening| week)?',
    'within the (?:hour|day|week)',
  ],
};
