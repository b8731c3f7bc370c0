import { statementsOf } from '../../facts/statements.js';
import type { At } from '../../place.js';
import { defineRule } from '../rule.js';

/** Only the calendar causes it: a warning, so that no build fails overnight without a change. */
export const rule = defineRule({
  id: 'fact-expired',
  group: 'one-truth',
  scope: 'handbook',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Verbindliche Angabe ist abgelaufen', en: 'Declared fact has expired' },
  firm: true,
  byDate: true,
  messages: {
    expired: {
      de: 'Die Angabe „{id}“ galt bis {day} und steht in {count} {count:Dokument|Dokumenten}; erwartet wird ein Wert, der heute gilt. Prüfen Sie ihn und setzen Sie „valid-until“ neu.',
      en: 'Fact “{id}” was valid until {day} and stands in {count} {count:document|documents}; a value that holds today is expected. Check it and set “valid-until” anew.',
    },
  },
  check(handbook, { report, today, walk }) {
    const expired = [...handbook.facts.values()].filter(({ validUntil }) => validUntil !== null && validUntil < today);
    if (expired.length === 0) return;
    const uses = new Map<string, At[]>(expired.map(({ id }) => [id, []]));
    const users = new Map<string, Set<string>>(expired.map(({ id }) => [id, new Set()]));
    walk({
      visit(document) {
        for (const { declared, link } of statementsOf(document, handbook).citations) {
          uses.get(declared.id)?.push({ source: document.source, span: link.span });
          users.get(declared.id)?.add(document.path);
        }
      },
      end() {
        for (const { id, at, validUntil } of expired)
          report({
            message: 'expired',
            at,
            data: { id, day: validUntil ?? '', count: users.get(id)?.size ?? 0 },
            related: uses.get(id) ?? [],
          });
      },
    });
  },
});
