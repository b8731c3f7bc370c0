import { hasFillIn } from '../../facts/fill-in.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { escalationWords } from './escalation-words.data.js';
import { planSection, sectionText } from './section-text.js';

const nextUpdate = patterns(escalationWords.nextUpdate);

export const rule = defineRule({
  id: 'esc-holding-statement',
  group: 'escalation',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'not-spontaneous#holding-statement',
  title: { de: 'Erstmeldung ohne nächsten Zeitpunkt', en: 'Holding statement without time of the next update' },
  messages: {
    'no-next-update': {
      de: 'Die Erstmeldung sagt nicht, wann die nächste Meldung kommt; erwartet wird ein Feld für diesen Zeitpunkt. Ergänzen Sie zum Beispiel „Um *Uhrzeit* folgt die nächste Meldung“.',
      en: 'The holding statement does not say when the next update comes; a field for that time is expected. Add for example “The next update follows at *time*”.',
    },
  },
  check(document, { report }) {
    const found = planSection(document, 'holding-statement');
    if (found === null) return;
    const { section, language } = found;
    // The quoted wording is what gets published; advice around it is not.
    const quotes = section.blocks.filter(({ kind }) => kind === 'quote');
    const text = sectionText({ blocks: quotes.length > 0 ? quotes : section.blocks });
    if (text.trim() === '' || hasFillIn(text) || nextUpdate[language]().test(text)) return;
    // Without a quote of its own the wording may stand where a link leads.
    if (quotes.length === 0 && document.markdown.links.some(({ span }) => section.span.start <= span.start && span.end <= section.span.end))
      return;
    report({ message: 'no-next-update', at: { source: document.source, span: (quotes[0] ?? section.heading).span } });
  },
});
