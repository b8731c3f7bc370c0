import { openConflicts } from '../../versions/merge/marks.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'upgrade-conflict',
  group: 'structure',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#complete',
  title: { de: 'Offene Wahl nach upgrade', en: 'Open choice after upgrade' },
  firm: true,
  messages: {
    open: {
      de: 'Hier stehen zwei Texte, Ihrer und der einer neuen Vorlage; erwartet wird einer. Übernehmen Sie, was gelten soll, und löschen Sie dann den Vermerk samt dem Text der Vorlage.',
      en: 'There are two texts here, yours and that of a new template; one is expected. Keep what is to apply, then delete the mark together with the template’s text.',
    },
  },
  check({ source }, { report }) {
    for (const span of openConflicts(source.text)) report({ message: 'open', at: { source, span } });
  },
});
