import { statementsOf } from '../../facts/statements.js';
import type { At } from '../../place.js';
import { defineRule } from '../rule.js';

/** Only the calendar causes it: a warning, so that no build fails overnight without a change. */
export const rule = defineRule({
  id: 'fact-expired',
  group: 'one-truth',
  scope: 'handbook',
  walks: true,
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Verbindliche Angabe ist abgelaufen', en: 'Declared fact has expired' },
  firm: true,
  byDate: true,
  messages: {
    expired: {
      de: 'Die Angabe „{id}“ galt bis {day} und steht in {count} {count:Dokument|Dokumenten}; erwartet wird ein Wert, der heute gilt. Prüfen Sie ihn und setzen Sie „valid-until“ neu.',
      en: 'Fact “{id}” was valid until {day} and is still in {count} {count:document|documents}; a value that is valid today is expected. Check it and set a new “valid-until”.',
    },
  },
  check(handbook, { report, today, walk }) {
    const expired = [...handbook.facts.values()].filter(({ validUntil }) => validUntil !== null && validUntil < today);
    if (expired.length === 0) return;
    const uses = new Map<string, { readonly at: At; readonly path: string }[]>();
    walk({
      gathered: uses,
      visit(document) {
        for (const { declared, link } of statementsOf(document, handbook).citations) {
          if (!expired.some(({ id }) => id === declared.id)) continue;
          const use = { at: { source: document.source, span: link.span }, path: document.path };
          const others = uses.get(declared.id);
          if (others === undefined) uses.set(declared.id, [use]);
          else others.push(use);
        }
      },
      end() {
        for (const { id, at, validUntil } of expired) {
          const own = uses.get(id) ?? [];
          report({
            message: 'expired',
            at,
            data: { id, day: validUntil ?? '', count: new Set(own.map(({ path }) => path)).size },
            related: own.map((use) => use.at),
          });
        }
      },
    });
  },
});
