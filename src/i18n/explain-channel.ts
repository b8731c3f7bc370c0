import { defineWords } from './words.js';

export const explainChannelWords = defineWords({
  title: { de: 'Kanal „{label}“ ({id})', en: 'Channel “{label}” ({id})' },
  platform: { de: 'Plattform {platform}, im Verzeichnis geprüft am {day}', en: 'Platform {platform}, checked in the catalogue on {day}' },
  platformOwn: { de: 'Plattform {platform}, ein eigener Weg', en: 'Platform {platform}, a channel of your own' },
  platformUnchecked: {
    de: 'Plattform {platform}, im Verzeichnis ohne geprüfte Quelle',
    en: 'Platform {platform}, in the catalogue without a source that was checked',
  },
  platformUnknown: { de: 'Die Plattform steht nicht im Verzeichnis.', en: 'The platform is not in the catalogue.' },
  extends: {
    de: 'Übernimmt, was er nicht selbst sagt, der Reihe nach von: {list}',
    en: 'Takes over what it does not say itself, in this order, from: {list}',
  },
  values: { de: 'Was gilt, und wer es sagt', en: 'What applies, and where it comes from' },
  plan: { de: 'der Kanal selbst, {place}', en: 'the channel itself, {place}' },
  inherited: { de: 'von „{by}“, {place}', en: 'from “{by}”, {place}' },
  team: { de: 'vom Team „{by}“, {place}', en: 'from team “{by}”, {place}' },
  company: { de: 'von der Firma, {place}', en: 'from the company, {place}' },
  catalogue: { de: 'aus dem Plattformverzeichnis, geprüft am {day}', en: 'from the platform catalogue, checked on {day}' },
  catalogueOwn: { de: 'aus dem Plattformverzeichnis', en: 'from the platform catalogue' },
  catalogueUnchecked: {
    de: 'aus dem Plattformverzeichnis, ohne geprüfte Quelle',
    en: 'from the platform catalogue, without a source that was checked',
  },
  default: { de: 'Vorgabe, wenn niemand etwas sagt', en: 'default where nobody says anything' },
  none: { de: 'ausdrücklich keine', en: 'none, as stated' },
  notApplicable: { de: 'entfällt: {reason}', en: 'does not apply: {reason}' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  absent: { de: 'Nicht angegeben', en: 'Not stated' },
  faults: {
    de: 'Der Plan hat {count} {count:Fehler|Fehler} beim Lesen; was nicht zu lesen ist, zählt als nicht angegeben: unisono audit',
    en: 'The plan has {count} {count:fault|faults} of reading; what cannot be read counts as not stated: unisono audit',
  },
});
