import type { Finding } from '../core/finding.js';
import { offsetOf, type Place, type Source, type Span, toPlace } from '../core/place.js';
import { locatedText } from './finding.js';
import type { Report } from './report.js';
import { safeJson } from './safe-text.js';

/** The report that reviewdog reads with `-f=rdjson` (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). */
export function rdjsonReport({ command, findings, sources, language }: Report): string {
  const texts = new Map<string, Known>(sources.map((source) => [source.file, { source, measure: measureOf(source) }]));
  return safeJson({
    source: { name: `unisono ${command}` },
    diagnostics: findings.map((finding) => ({
      message: locatedText(finding, language),
      location: { path: finding.place.file, range: rangeOf(finding.place, texts.get(finding.place.file)) },
      severity: finding.severity.toUpperCase(),
      code: { value: finding.rule },
      ...suggestionsOf(finding, texts.get(finding.place.file)),
    })),
  });
}

interface Position {
  readonly line: number;
  /** In bytes of UTF-8, from 1. */
  readonly column?: number;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Known {
  readonly source: Source;
  readonly measure: Measure;
}

type Measure = (span: Span) => Range;

/** Measures spans of a text as reviewdog does: columns count bytes of UTF-8. */
function measureOf(source: Source): Measure {
  let before: Uint32Array | null = null;
  return (span) => {
    before ??= bytesBefore(source.text);
    const bytes = before;
    const { line, column, endLine, endColumn } = toPlace({ source, span });
    const position = (at: number, units: number): Position => {
      const start = offsetOf({ source, line: at, column: 1 });
      return { line: at, column: (bytes[start + units - 1] ?? 0) - (bytes[start] ?? 0) + 1 };
    };
    return { start: position(line, column), end: position(endLine, endColumn) };
  };
}

/** How many bytes of UTF-8 stand before each code unit of a text, and before its end. */
function bytesBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a pair counts two of its four bytes.
    const bytes = code < 0x80 ? 1 : code < 0x800 || (code & 0xf800) === 0xd800 ? 2 : 3;
    before[i + 1] = (before[i] ?? 0) + bytes;
  }
  return before;
}

function rangeOf(place: Place, known: Known | undefined): Range {
  const { line, column, endLine, endColumn } = place;
  // Whole lines where the text is not at hand.
  if (known === undefined) return { start: { line }, end: { line: endColumn === 1 && endLine > line ? endLine - 1 : endLine } };
  const { source, measure } = known;
  return measure({ start: offsetOf({ source, line, column }), end: offsetOf({ source, line: endLine, column: endColumn }) });
}

/** Fixes of one edit in the file of the finding; reviewdog offers several edits as alternatives. */
function suggestionsOf({ place, fix, suggestion }: Finding, known: Known | undefined): { suggestions?: readonly object[] } {
  if (known === undefined) return {};
  const single = [fix, suggestion]
    .flatMap((each) => (each?.edits.length === 1 ? each.edits : []))
    .filter(({ file }) => file === place.file);
  return single.length === 0 ? {} : { suggestions: single.map(({ span, text }) => ({ range: known.measure(span), text })) };
}
