import type { Language } from '../../language.js';

/** What texts call a way on which only two talk; patterns over a search text. Compiled from German and English service texts, last looked through 2026-11-22. */
export const privateWays: Readonly<Record<Language, string>> = {
  de: [
    'telefon[a-zäöüß]*|anruf(?:en|e)?|rufen|hotline|rückruf[a-z]*|e-?mails?|mails?|kontaktformulare?s?|formular|brief(?:e|lich)?|fax',
    '(?:direkt|privat)nachricht(?:en)?|(?:private|persönliche|direkte)[nr]? nachrichten?|pn|dm',
    'kunden(?:portal|konto|bereich|zentrum|büro)s?|portal|filialen?|vor ort|geschäft|ladengeschäft|sprechstunden?|videoberatung|chat|messenger|whatsapp|sms|threema|signal',
  ].join('|'),
  en: [
    'phone|telephone|calls?|ring|hotline|call back|e-?mails?|contact form|form|letters?|fax',
    '(?:direct|private|personal) messages?|dms?|pm',
    'customer (?:portal|account|area)|portal|branch(?:es)?|store|shop|in person|office hours|video call|chat|messenger|whatsapp|sms|threema|signal',
  ].join('|'),
};
