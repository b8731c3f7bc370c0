import { phraseFinder, phraseMessages } from '../../wording/find-phrases.js';
import { germanTone } from '../../wording/tone-de.data.js';
import { englishTone } from '../../wording/tone-en.data.js';
import { defineRule } from '../rule.js';

const find = phraseFinder({ de: germanTone.stock, en: englishTone.stock });

export const rule = defineRule({
  id: 'tone-stock-phrase',
  group: 'answers',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'respect#no-hot-air',
  title: { de: 'Floskel statt Antwort', en: 'Stock phrase instead of a reply' },
  messages: phraseMessages,
  check(document, { report, handbook }) {
    for (const found of find(document, handbook)) report(found);
  },
});
