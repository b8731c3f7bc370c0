import type { FindingIdentity } from '../finding.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import type { At } from '../place.js';

const longestExcerpt = 160;

/** What a finding is about beyond its line. `root` is what stands before paths of the handbook; `document` is missing for files that are no documents. */
export function identityOf({ at, document, root }: { at: At; document: PolicyDocument | undefined; root: string }): FindingIdentity {
  const { source, span } = at;
  const path = source.file.startsWith(root) ? source.file.slice(root.length) : source.file;
  const inside = document?.markdown.sections.filter((section) => section.span.start <= span.start && span.start < section.span.end);
  return {
    document: (document === undefined ? null : documentKey(document)) ?? path,
    section: inside?.at(-1)?.id ?? '',
    excerpt: excerptOf(at),
  };
}

/** What a document is called wherever its file lies, `<id>.<language>` and its countries; null where it has no id. */
export function documentKey({ head: { id, lang, countries } }: PolicyDocument): string | null {
  return id === null ? null : [id, lang ?? '', ...(countries ?? [])].join('.');
}

/** The text of a span, of its first line where it is empty. */
function excerptOf({ source: { text }, span }: At): string {
  const start = Math.min(Math.max(span.start, 0), text.length);
  const end = Math.min(Math.max(span.end, start), text.length);
  const raw = end > start ? text.slice(start, Math.min(end, start + 4 * longestExcerpt)) : lineAt(text, start);
  // What most places say needs no change.
  if (raw.length <= longestExcerpt && /^[!-~]+(?: [!-~]+)*$/.test(raw)) return raw;
  return raw.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestExcerpt);
}

function lineAt(text: string, offset: number): string {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = text.slice(from, from + 4 * longestExcerpt);
  const end = rest.search(/[\r\n]/);
  return end === -1 ? rest : rest.slice(0, end);
}
