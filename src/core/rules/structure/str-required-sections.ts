import { atKey } from '../../handbook/front-matter.js';
import { sectionSkeleton } from '../../handbook/section-skeleton.js';
import { nearest } from '../../nearest.js';
import { defineRule } from '../rule.js';
import { optionalSections, requiredSections } from './required-sections.js';

const known: ReadonlySet<string> = new Set([
  ...Object.values(requiredSections).flatMap((sections) => sections.map(({ id }) => id)),
  ...optionalSections,
]);

export const rule = defineRule({
  id: 'str-required-sections',
  group: 'structure',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#complete',
  title: { de: 'Abschnitt fehlt', en: 'Section is missing' },
  messages: {
    missing: {
      de: 'Der Abschnitt „{title}“ fehlt; in einem Dokument vom Typ {type} wird er erwartet. Ergänzen Sie ihn mit dem Anker <a id="{id}"></a> hinter der Überschrift.',
      en: 'The section “{title}” is missing; it is expected in a document of type {type}. Add it with the anchor <a id="{id}"></a> behind the heading.',
    },
    'missing-near': {
      de: 'Der Abschnitt „{title}“ mit dem Anker „{id}“ fehlt; hier steht der ähnliche Anker „{found}“. Schreiben Sie „{id}“, wenn Sie diesen Abschnitt meinen.',
      en: 'The section “{title}” with the anchor “{id}” is missing; the similar anchor “{found}” is here. Write “{id}” if you mean that section.',
    },
  },
  check(document, { report }) {
    const { type, status, lang } = document.head;
    if (type === null || type === 'quiz' || status === 'retired') return;
    const { source, markdown } = document;
    const present = new Set(markdown.targets.map(({ id }) => id));
    const strangers = markdown.targets.filter(({ id, explicit, block }) => explicit && block?.kind === 'heading' && !known.has(id));
    for (const section of requiredSections[type]) {
      if (present.has(section.id)) continue;
      const { id, title } = section;
      const found = nearest(
        id,
        strangers.map((target) => target.id),
      );
      const near = strangers.find((target) => target.id === found);
      if (near === undefined) {
        const language = lang === 'de' ? 'de' : 'en';
        const suggestion = { edits: [sectionSkeleton({ document, id, title: title[language], language })] };
        report({ message: 'missing', at: atKey(document, 'type'), data: { title, type, id }, suggestion });
      } else {
        const start = source.text.indexOf(near.id, near.span.start);
        const edits = [{ file: source.file, span: { start, end: start + near.id.length }, text: id }];
        const inside = start !== -1 && start + near.id.length <= near.span.end;
        report({
          message: 'missing-near',
          at: { source, span: near.span },
          data: { title, id, found: near.id },
          ...(inside ? { suggestion: { edits } } : {}),
        });
      }
    }
  },
});
