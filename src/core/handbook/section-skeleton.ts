import type { Edit } from '../finding.js';
import type { Language } from '../language.js';
import type { PolicyDocument } from './handbook.js';

/** The edit that puts an empty section with an anchor and a place to fill in before an offset, or at the end of the document. */
export function sectionSkeleton({
  document: { source },
  id,
  title,
  level = 2,
  language,
  before = null,
}: {
  document: PolicyDocument;
  id: string;
  title: string;
  level?: number;
  language: Language;
  /** Where a heading begins; null for the end. */
  before?: number | null;
}): Edit {
  const { file, text } = source;
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const fillIn = { de: '[ausfüllen: Text dieses Abschnitts]', en: '[fill in: text of this section]' }[language];
  const lines = [`${'#'.repeat(level)} ${title} <a id="${id}"></a>`, '', fillIn, ''];
  if (before !== null) return { file, span: { start: before, end: before }, text: [...lines, ''].join(end) };
  return { file, span: { start: text.length, end: text.length }, text: [...(/[\r\n]$/.test(text) ? [] : ['']), '', ...lines].join(end) };
}
