import { headingEnd } from '../../document/heading-end.js';
import type { Section, Target } from '../../document/model.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { handbookLanguages, twinsOf } from '../../handbook/twins.js';
import { type Context, defineRule } from '../rule.js';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const messages = {
  twice: {
    de: 'Den Anker „{id}“ gibt es in diesem Dokument schon; erwartet wird jeder einmal, sonst führt ein Link an die falsche Stelle. Geben Sie diesem einen anderen Namen.',
    en: 'The anchor “{id}” exists in this document already; each one is expected once, otherwise a link leads to the wrong place. Give this one another name.',
  },
  form: {
    de: 'Der Anker heißt „{id}“; erwartet werden englische Wörter aus Kleinbuchstaben, Ziffern und Bindestrichen wie „private-accounts“. Benennen Sie ihn um, solange niemand auf ihn verlinkt.',
    en: 'The anchor is called “{id}”; English words of small letters, digits and hyphens such as “private-accounts” are expected. Rename it while nobody links to it.',
  },
  missing: {
    de: 'Die Überschrift „{title}“ hat keinen Anker, und das Handbuch hat mehrere Sprachen; erwartet wird in allen derselbe englische Anker. Ergänzen Sie ihn hinter der Überschrift, etwa <a id="private-accounts"></a>.',
    en: 'The heading “{title}” has no anchor, and the handbook has several languages; the same English anchor is expected in all of them. Add it behind the heading, such as <a id="private-accounts"></a>.',
  },
  'missing-known': {
    de: 'Die Überschrift „{title}“ hat keinen Anker, und das Handbuch hat mehrere Sprachen; erwartet wird in allen derselbe englische Anker. Ergänzen Sie hinter der Überschrift <a id="{id}"></a>.',
    en: 'The heading “{title}” has no anchor, and the handbook has several languages; the same English anchor is expected in all of them. Add <a id="{id}"></a> behind the heading.',
  },
};

export const rule = defineRule({
  id: 'str-anchor',
  group: 'structure',
  scope: 'handbook',
  walks: true,
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#findable',
  title: { de: 'Anker fehlt oder ist doppelt', en: 'Anchor is missing or used twice' },
  messages,
  check(handbook, context) {
    const severalLanguages = handbookLanguages(handbook).length > 1;
    context.walk({
      visit(document) {
        checkTargets(document, context);
        const { type } = document.head;
        if (!severalLanguages || type === null || type === 'quiz') return;
        const sections = mainSections(document);
        const own = new Set(document.markdown.targets.filter(({ explicit }) => explicit).map(({ id }) => id));
        const others = twinsOf(document, handbook)
          .filter((other) => other !== document)
          .map(mainSections)
          .filter((found) => found.length === sections.length);
        for (const [index, section] of sections.entries()) {
          if (section.explicit) continue;
          const twin = others.map((found) => found[index]).find((found) => found?.explicit === true);
          const id = twin?.id ?? (document.head.lang === 'en' ? section.id : '');
          const known = kebab.test(id) && !own.has(id);
          context.report({
            message: known ? 'missing-known' : 'missing',
            at: { source: document.source, span: section.heading.span },
            data: { title: section.title, id },
            ...(known ? { suggestion: { edits: [anchorEdit({ document, section, id })] } } : {}),
          });
        }
      },
    });
  },
});

function checkTargets({ source, markdown }: PolicyDocument, { report }: Context<keyof typeof messages>): void {
  const first = new Map<string, Target>();
  for (const target of markdown.targets) {
    // The slug of a heading that has an anchor is nobody's target.
    if (!target.explicit && target.section?.explicit === true) continue;
    const { id, explicit, span } = target;
    if (explicit && !kebab.test(id)) report({ message: 'form', at: { source, span }, data: { id } });
    const other = first.get(id);
    if (other === undefined) first.set(id, target);
    else report({ message: 'twice', at: { source, span }, data: { id }, related: [{ source, span: other.span }] });
  }
}

function mainSections({ markdown }: PolicyDocument): readonly Section[] {
  return markdown.sections.filter(({ level }) => level === 2);
}

/** The anchor goes behind the text of the heading, before closing number signs and before the line below a Setext heading. */
function anchorEdit({ document, section, id }: { document: PolicyDocument; section: Section; id: string }) {
  const { file, text } = document.source;
  const at = headingEnd({ heading: section.heading, text });
  return { file, span: { start: at, end: at }, text: ` <a id="${id}"></a>` };
}
