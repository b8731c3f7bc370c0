import { defineWords } from './words.js';

export const whatIfWords = defineWords({
  title: { de: 'Was wäre, wenn: {file}', en: 'What if: {file}' },
  removed: { de: 'ohne den Kanal {channel}', en: 'without the channel {channel}' },
  added: { de: 'mit dem Kanal {channel}', en: 'with the channel {channel}' },
  assigned: { de: '{of}.{key}: {before} → {after}', en: '{of}.{key}: {before} → {after}' },
  unstated: { de: 'nicht angegeben', en: 'not stated' },
  nothingWritten: { de: 'Nichts davon ist geschrieben.', en: 'Nothing of this is written.' },
  findings: { de: 'Feststellungen: {before} → {after}', en: 'Findings: {before} → {after}' },
  counts: {
    de: 'weg: {gone}, neu: {fresh}, anders: {changed}, unverändert: {unchanged}',
    en: 'gone: {gone}, new: {fresh}, changed: {changed}, unchanged: {unchanged}',
  },
  questions: { de: 'Offene Fragen: {before} → {after}', en: 'Open questions: {before} → {after}' },
  gone: { de: 'Fällt weg', en: 'Gone' },
  fresh: { de: 'Kommt dazu', en: 'New' },
  changed: { de: 'Lautet anders', en: 'Reads differently' },
  was: { de: 'bisher: {text}', en: 'before: {text}' },
  losses: { de: 'Was Kunden verlieren', en: 'What customers lose' },
  nothingLost: {
    de: 'Kein Anliegen, keine Zielgruppe und keine Sprache verliert ihren letzten Kanal.',
    en: 'No topic, no audience and no language loses its last channel.',
  },
  topicLost: { de: 'Anliegen „{name}“: bisher {had}, jetzt kein Kanal', en: 'Topic “{name}”: {had} so far, no channel now' },
  audienceLost: { de: 'Zielgruppe „{name}“: bisher {had}, jetzt kein Kanal', en: 'Audience “{name}”: {had} so far, no channel now' },
  languageLost: { de: '{language}: bisher {had}, jetzt kein Kanal', en: '{language}: {had} so far, no channel now' },
  languageLostIn: {
    de: '{language} in {country}: bisher {had}, jetzt kein Kanal',
    en: '{language} in {country}: {had} so far, no channel now',
  },
  load: { de: 'Auslastung der Teams', en: 'Load of the teams' },
  team: { de: 'Team', en: 'Team' },
  before: { de: 'Bisher', en: 'Before' },
  after: { de: 'Danach', en: 'After' },
  figure: {
    de: '{needed} von {available} {available:Stunde|Stunden} ({percent} %)',
    en: '{needed} of {available} {available:hour|hours} ({percent} %)',
  },
  noChannel: { de: 'kein Kanal', en: 'no channel' },
  loadLimits: {
    de: 'Fälle eines Kanals, der wegfällt, zählen nirgends; was Kunden stattdessen anderswo schreiben, kommt dort dazu.',
    en: 'Cases of a channel that is left out count nowhere; what customers write elsewhere instead is work there.',
  },
});
