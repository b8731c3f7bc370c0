import type { Language } from '../language.js';
import type { Source } from '../place.js';
import type { PolicyDocument } from './handbook.js';
import { policyDocument, readDocument } from './read-document.js';

/**
 * Reads the draft of a reply as an answer of the handbook. A draft is what somebody typed or pasted, seldom Markdown: what looks like markup and is none is read as text.
 * Offsets hold in the text as it came.
 */
export function readDraft({ source, language }: { source: Source; language: Language }): PolicyDocument {
  const path = `answers/draft.${language}.md`;
  const asDocument = readDocument({ source, path });
  const document = asDocument.frontMatter === null ? readDocument({ source: { ...source, text: plain(source.text) }, path }) : asDocument;
  const { head } = document;
  return policyDocument({
    source: document.source,
    path,
    frontMatter: document.frontMatter,
    head: { ...head, type: 'answer', status: null, lang: language },
    problems: [],
    isReply: true,
  });
}

/** The text with the same length, without what Markdown would hide: an opening `---`, indented lines as code, HTML tags, quotation marks around the whole. */
function plain(text: string): string {
  const shown = text
    .replace(/^(\uFEFF?)---/, '$1***')
    .replace(/^[ \t]+/gm, (space) => '\u00a0'.repeat(space.length))
    .replace(/<(?=[a-z/])/gi, '\u2039');
  const whole = /^(\s*)(?:"([^"]*)"|„([^„“”]*)[“”]|“([^“”]*)”|»([^»«]*)«)(\s*)$/.exec(shown);
  if (whole === null) return shown;
  const [, before = '', a, b, c, d, after = ''] = whole;
  return `${before} ${a ?? b ?? c ?? d ?? ''} ${after}`;
}
