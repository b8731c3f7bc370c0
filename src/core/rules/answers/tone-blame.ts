import { phraseFinder, phraseMessages } from '../../wording/find-phrases.js';
import { germanTone } from '../../wording/tone-de.data.js';
import { englishTone } from '../../wording/tone-en.data.js';
import { defineRule } from '../rule.js';

const find = phraseFinder({ de: germanTone.blame, en: englishTone.blame });

export const rule = defineRule({
  id: 'tone-blame',
  group: 'answers',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'respect#no-lecturing',
  title: { de: 'Schuld bei der Person', en: 'Blame on the person' },
  messages: phraseMessages,
  check(document, { report, handbook }) {
    for (const found of find(document, handbook)) report(found);
  },
});
