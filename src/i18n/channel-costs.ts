import { defineWords } from './words.js';

export const channelCostWords = defineWords({
  title: { de: 'Was die Kanäle kosten: {file}', en: 'What the channels cost: {file}' },
  channel: { de: 'Kanal', en: 'Channel' },
  team: { de: 'Team', en: 'Team' },
  hours: { de: 'Stunden/Woche', en: 'hours/week' },
  cases: { de: 'Fälle/Woche', en: 'cases/week' },
  minutes: { de: 'Minuten/Fall', en: 'minutes/case' },
  without: { de: 'Ohne ihn fällt weg', en: 'Lost without it' },
  nothing: { de: 'nichts', en: 'nothing' },
  unknown: { de: '?', en: '?' },
  noCases: { de: 'keine Fälle', en: 'no cases' },
  none: {
    de: 'Im Plan steht kein Kanal, auf dem Kunden schreiben oder anrufen.',
    en: 'The plan has no channel on which customers write or call.',
  },
  worst: {
    de: 'Am meisten je Fall kostet „{channel}“: {minutes} Minuten.',
    en: '“{channel}” costs most per case: {minutes} minutes.',
  },
  idle: {
    de: '„{channel}“ kostet {hours} {hours:Stunde|Stunden} in der Woche und bringt keinen Fall.',
    en: '“{channel}” costs {hours} {hours:hour|hours} a week and brings no case.',
  },
  missing: {
    de: '? heißt: Der Plan sagt es nicht. Bei {channels} fehlen Fälle oder Minuten („per-week“, „minutes“).',
    en: '? means: the plan does not say. Cases or minutes (“per-week”, “minutes”) are missing on {channels}.',
  },
  limits: {
    de: 'Gerechnet ist die Arbeit mit allen Antworten eines Falls, mit Beiträgen und einem Grundaufwand je Kanal; was ein Fall dem Kunden wert ist, weiß die Rechnung nicht.',
    en: 'Reckoned is the work with all replies of a case, posts and a base for every channel; what a case is worth to the customer is not known here.',
  },
  tryOut: { de: 'Ausprobieren: unisono audit {file} --without {channel}', en: 'Try it out: unisono audit {file} --without {channel}' },
});
