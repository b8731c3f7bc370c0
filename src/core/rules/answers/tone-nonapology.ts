import { phraseFinder, phraseMessages } from '../../wording/find-phrases.js';
import { germanTone } from '../../wording/tone-de.data.js';
import { englishTone } from '../../wording/tone-en.data.js';
import { defineRule } from '../rule.js';

const find = phraseFinder({ de: germanTone.nonapology, en: englishTone.nonapology });

export const rule = defineRule({
  id: 'tone-nonapology',
  group: 'answers',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'respect#admit-mistakes',
  title: { de: 'Entschuldigung unter Vorbehalt', en: 'Apology with reservations' },
  messages: phraseMessages,
  check(document, { report, handbook }) {
    for (const found of find(document, handbook)) report(found);
  },
});
