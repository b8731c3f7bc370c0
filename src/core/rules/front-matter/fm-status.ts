import { documentAt } from '../../handbook/find-document.js';
import { atKey } from '../../handbook/front-matter.js';
import { linkTarget } from '../../handbook/link-target.js';
import { entryOf } from '../../yaml/node.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'fm-status',
  group: 'front-matter',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#owned',
  title: { de: 'Freigabe unvollständig', en: 'Approval is incomplete' },
  messages: {
    'no-day': {
      de: 'Das Dokument ist freigegeben, „{key}“ fehlt; erwartet wird der Tag. Ergänzen Sie „{key}“.',
      en: 'The document is approved, but “{key}” is missing; the day is expected. Add “{key}”.',
    },
    'own-approver': {
      de: 'Das Dokument ist freigegeben, doch die Rolle „{role}“ pflegt es und gab es selbst frei; erwartet werden zwei verschiedene Rollen. Lassen Sie es von einer anderen Rolle freigeben.',
      en: 'The document is approved, but the role “{role}” maintains it and approved it as well; two different roles are expected. Have another role approve it.',
    },
    'leans-on-draft': {
      de: 'Dieses freigegebene Dokument verweist auf „{title}“, einen Entwurf; erwartet wird ein freigegebener Text. Geben Sie ihn frei oder nehmen Sie den Link heraus.',
      en: 'This approved document links to “{title}”, a draft; an approved text is expected. Approve it or take the link out.',
    },
    'leans-on-retired': {
      de: 'Dieses freigegebene Dokument verweist auf „{title}“, das nicht mehr gilt; erwartet wird ein gültiger Text. Verweisen Sie auf den Nachfolger oder nehmen Sie den Link heraus.',
      en: 'This approved document links to “{title}”, which is no longer in force; a valid text is expected. Link to its successor or take the link out.',
    },
  },
  check(document, { report, handbook }) {
    const { status, owner, approver, type } = document.head;
    if (status !== 'approved' || type === 'quiz') return;
    for (const key of ['approved-on', 'effective'])
      if (entryOf(document.frontMatter, key) === undefined) report({ message: 'no-day', at: atKey(document, 'status'), data: { key } });
    if (owner !== null && owner === approver) report({ message: 'own-approver', at: atKey(document, 'approver'), data: { role: owner } });
    for (const { url, span } of document.markdown.links) {
      const target = linkTarget({ from: document.path, url });
      if (target.kind !== 'file' || target.path === document.path) continue;
      const other = handbook === null ? undefined : documentAt(handbook, target.path);
      if (other === undefined || (other.head.status !== 'draft' && other.head.status !== 'retired')) continue;
      report({
        message: other.head.status === 'draft' ? 'leans-on-draft' : 'leans-on-retired',
        at: { source: document.source, span },
        data: { title: other.head.title ?? other.path },
        related: [atKey(other, 'status')],
      });
    }
  },
});
