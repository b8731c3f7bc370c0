import type { Block } from '../../document/model.js';
import { searchText } from '../../search-text.js';
import { defineRule } from '../rule.js';

/** Whole sections that say no more than this are as good as empty; our own list, 2026-11-22. */
const nothingSaid: ReadonlySet<string> = new Set([
  ...[
    'siehe oben',
    's. o',
    's.o',
    'wie oben',
    'siehe unten',
    's. u',
    's.u',
    'folgt',
    'folgt noch',
    'kommt noch',
    'in arbeit',
    'offen',
    'todo',
    'tbd',
  ],
  ...['see above', 'as above', 'see below', 'to follow', 'coming soon', 'to be done', 'to do', 'to be defined', 'work in progress', 'n/a'],
]);

export const rule = defineRule({
  id: 'str-empty-section',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#complete',
  title: { de: 'Leerer Abschnitt', en: 'Empty section' },
  messages: {
    empty: {
      de: 'Unter der Überschrift „{title}“ steht nichts; erwartet wird ein Text. Schreiben Sie ihn oder löschen Sie die Überschrift.',
      en: 'There is nothing under the heading “{title}”; a text is expected. Write it or delete the heading.',
    },
    'says-nothing': {
      de: 'Unter der Überschrift „{title}“ steht nur „{text}“; erwartet wird, was hier gilt. Schreiben Sie es hin oder verlinken Sie die Stelle.',
      en: 'Under the heading “{title}” there is only “{text}”; what applies here is expected. Write it down or link to the place.',
    },
    untitled: {
      de: 'Diese Überschrift hat keinen Text; erwartet wird ein Titel. Schreiben Sie ihn oder löschen Sie die Zeile.',
      en: 'This heading has no text; a title is expected. Write it or delete the line.',
    },
  },
  check({ source, markdown }, { report }) {
    for (const { title, heading, blocks } of markdown.sections) {
      const at = { source, span: heading.span };
      if (title.trim() === '') {
        report({ message: 'untitled', at });
        continue;
      }
      const telling = blocks.filter((block) => !saysNothing(block));
      const [only] = telling;
      if (only === undefined) report({ message: 'empty', at, data: { title } });
      else if (telling.length === 1 && only.kind === 'paragraph' && only.inline.links.length === 0) {
        const text = only.inline.text.trim();
        if (text.length > 40) continue;
        if (
          nothingSaid.has(
            searchText(text)
              .replace(/[\s.…!)]+$/u, '')
              .replace(/^[\s(]+/u, ''),
          )
        )
          report({ message: 'says-nothing', at, data: { title, text } });
      }
    }
  },
});

/** Comments, anchors alone and rules of a line leave a section empty. */
function saysNothing(block: Block): boolean {
  if (block.kind === 'break') return true;
  if (block.kind === 'paragraph') return block.inline.text.trim() === '';
  return (
    block.kind === 'html' &&
    block.text
      .replace(/<!--.*?(?:-->|$)/gs, '')
      .replace(/<\/?a\b[^<>]*>/gi, '')
      .trim() === ''
  );
}
