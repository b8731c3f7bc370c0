import { hasFillIn } from '../../facts/fill-in.js';
import { atKey } from '../../handbook/front-matter.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { escalationWords } from './escalation-words.data.js';
import { planSection, sectionText } from './section-text.js';

const twoPersons = patterns(escalationWords.twoPersons);

export const rule = defineRule({
  id: 'esc-two-persons',
  group: 'escalation',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'not-spontaneous#second-person',
  title: { de: 'Freigabe ohne zweite Person', en: 'Approval without a second person' },
  messages: {
    'no-second-person': {
      de: 'Die Freigaben verlangen keine zweite Person; bei kritischen Antworten werden zwei verschiedene Rollen erwartet. Ergänzen Sie zum Beispiel „Niemand gibt den eigenen Text frei“.',
      en: 'The approvals ask for no second person; two different roles are expected for critical answers. Add for example “Nobody approves their own text”.',
    },
    'own-approver': {
      de: 'Die Rolle „{role}“ pflegt diesen Antwortleitfaden zu einem kritischen Anliegen und soll ihn selbst freigeben; erwartet werden zwei verschiedene Rollen. Tragen Sie bei „approver“ eine andere Rolle ein.',
      en: 'The role “{role}” maintains this answer guide on a critical topic and is to approve it as well; two different roles are expected. Enter another role under “approver”.',
    },
  },
  check(document, { report, handbook }) {
    const { type, status, owner, approver, topic } = document.head;
    // What is approved already is the matter of fm-status.
    if (type === 'answer' && (status === 'draft' || status === 'in-review') && owner !== null && owner === approver) {
      const known = handbook?.plan?.topics.find(({ id }) => id === topic);
      if (known?.class.state === 'value' && (known.class.value === 'complaint' || known.class.value === 'press'))
        report({ message: 'own-approver', at: atKey(document, 'approver'), data: { role: owner } });
    }
    const found = planSection(document, 'approvals');
    if (found === null) return;
    const text = sectionText(found.section);
    if (text.trim() === '' || hasFillIn(text) || twoPersons[found.language]().test(text)) return;
    report({ message: 'no-second-person', at: { source: document.source, span: found.section.heading.span } });
  },
});
