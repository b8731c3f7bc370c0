import type { Problem } from '../finding.js';
import type { MessageData } from '../language.js';
import type { Source, Span } from '../place.js';
import { cleanValue } from './clean-value.js';
import { judgeCondition, type TemplateValue, type TemplateValues, unknownName } from './condition.js';
import { fillMarkdownBody, fillPlainText, fillYaml, type Gap, type Piece } from './fill-places.js';

/**
 * What a template becomes, which decides how values are escaped: `pipeline` is YAML whose text is executed (CI), so only values that are plain words can stand there;
 * `text` is anything that is neither Markdown nor YAML.
 */
export type TemplateKind = 'markdown' | 'yaml' | 'pipeline' | 'text';

/** The kind of a file that `init` writes, by its path. */
export function templateKind(path: string): TemplateKind {
  if (path.endsWith('.md')) return 'markdown';
  if (/\.ya?ml$/.test(path)) return path.startsWith('.github/') || path.startsWith('.gitlab') ? 'pipeline' : 'yaml';
  return 'text';
}

/**
 * Fills a template in. Logic-less: names, choices by form of address, and conditions on lines of their own (docs/formats.en.md, Templates).
 * Whatever is wrong with the template becomes a problem of the rule `template`, all of them at once; then the text is null. Values can add neither structure nor code. `blocks` are texts of ours in Markdown, each for a line of its own.
 */
export function fillTemplate({
  source,
  kind,
  values,
  blocks = {},
}: {
  source: Source;
  kind: TemplateKind;
  values: TemplateValues;
  blocks?: Readonly<Record<string, string>>;
}): {
  readonly text: string | null;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const say = (message: string, span: Span, data: MessageData = {}): void =>
    void problems.push({ rule: 'template', message, data, at: { source, span } });
  const cleaned = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cleaned1(value)]));

  const regions = splitRegions({ text: source.text, kind });
  const filled = regions.map((region) => {
    const here = region.form === 'markdown' ? blocks : {};
    const kept = keepLines({ text: source.text, region, values: cleaned, blocks: here, say });
    const { text, gaps } = findGaps({ pieces: kept, values: cleaned, blocks: here, say });
    if (region.form === 'markdown') return fillMarkdownBody({ text, gaps, say });
    if (region.form === 'text') return fillPlainText({ text, gaps });
    return fillYaml({ text, gaps, wordsOnly: region.form === 'pipeline', say });
  });
  return problems.length > 0 ? { text: null, problems } : { text: filled.join(''), problems };
}

function cleaned1(value: TemplateValue): TemplateValue {
  if (typeof value === 'string') return cleanValue(value);
  return typeof value === 'object' ? value.map(cleanValue) : value;
}

interface Region extends Span {
  readonly form: TemplateKind;
}

/** Front matter is YAML, the marker lines included; what follows is Markdown. */
function splitRegions({ text, kind }: { text: string; kind: TemplateKind }): readonly Region[] {
  const whole = { start: 0, end: text.length, form: kind };
  if (kind !== 'markdown') return [whole];
  const opener = /^---[ \t]*\r?\n/.exec(text);
  if (opener === null) return [whole];
  const closer = /^---[ \t]*(?:\r?\n|$)/gm;
  closer.lastIndex = opener[0].length;
  const end = closer.exec(text);
  if (end === null) return [whole];
  return [
    { start: 0, end: opener[0].length, form: 'text' },
    { start: opener[0].length, end: end.index, form: 'yaml' },
    { start: end.index, end: end.index + end[0].length, form: 'text' },
    { start: end.index + end[0].length, end: text.length, form: 'markdown' },
  ];
}

const markers: Readonly<Record<'markdown' | 'hash', RegExp>> = {
  markdown: /^[ \t]*<!--\s*(?:if:\s*(?<condition>[^>]*?)|(?<end>end-if))\s*-->[ \t]*\r?\n?$/,
  hash: /^[ \t]*#\s*(?:if:\s*(?<condition>[^\n]*?)|(?<end>end-if))[ \t]*\r?\n?$/,
};

type Blocks = Readonly<Record<string, string>>;
type Say = (message: string, span: Span, data?: MessageData) => void;

/** The lines whose conditions hold, each with its offset in the template. Marker lines go, and so does the second of two blank lines that only a marker kept apart. */
function keepLines({
  text,
  region,
  values,
  blocks,
  say,
}: {
  text: string;
  region: Region;
  values: TemplateValues;
  blocks: Blocks;
  say: Say;
}): readonly Piece[] {
  const marker = markers[region.form === 'markdown' ? 'markdown' : 'hash'];
  const open: { readonly holds: boolean; readonly span: Span }[] = [];
  const kept: Piece[] = [];
  let afterMarker = false;
  let offset = region.start;
  for (const line of text.slice(region.start, region.end).match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const start = offset;
    offset += line.length;
    const span = { start, end: start + line.trimEnd().length };
    const found = marker.exec(line)?.groups;
    if (found !== undefined) {
      afterMarker = true;
      if (found.end === undefined) {
        const judged = judgeCondition({ condition: found.condition ?? '', values });
        if ('fault' in judged) say(judged.fault.message, span, judged.fault.data);
        open.push({ holds: 'holds' in judged && judged.holds, span });
      } else if (open.pop() === undefined) say('stray-end', span);
      continue;
    }
    // Skipped parts are still searched, so that a wrong name shows whatever the answers are.
    if (!open.every(({ holds }) => holds)) {
      findGaps({ pieces: [{ text: line, offset: start }], values, blocks, say });
      continue;
    }
    const last = kept.at(-1)?.text;
    const doubled = afterMarker && line.trim() === '' && (last === undefined || last.trim() === '');
    afterMarker = afterMarker && line.trim() === '';
    if (!doubled) kept.push({ text: line, offset: start });
  }
  for (const { span } of open) say('unclosed', span);
  return kept;
}

/** Finds what is to be filled in and puts a word in its place, so that a parser can tell where it stands. */
function findGaps({ pieces, values, blocks, say }: { pieces: readonly Piece[]; values: TemplateValues; blocks: Blocks; say: Say }): {
  readonly text: string;
  readonly gaps: readonly Gap[];
} {
  const gaps: Gap[] = [];
  const parts: string[] = [];
  for (const { text, offset } of pieces) {
    let from = 0;
    // `${{ … }}` belongs to the CI system, not to us.
    for (const match of text.matchAll(/(?<!\$)\{\{([^{}\n]*)\}\}/g)) {
      const span = { start: offset + match.index, end: offset + match.index + match[0].length };
      const word = `q${String(gaps.length).padStart(4, '0')}uvq`;
      const block = Object.hasOwn(blocks, match[1] ?? '') ? blocks[match[1] ?? ''] : undefined;
      // In a sentence a table would be no table.
      if (block !== undefined && text.trim() !== match[0]) say('unsafe-place', span, { name: match[1] ?? '' });
      const gap =
        block === undefined
          ? toGap({ inside: match[1] ?? '', span, word, values, say })
          : { word, span, name: match[1] ?? '', value: block, literal: true };
      parts.push(text.slice(from, match.index), word);
      from = match.index + match[0].length;
      gaps.push(gap);
    }
    parts.push(text.slice(from));
  }
  return { text: parts.join(''), gaps };
}

function toGap({ inside, span, word, values, say }: { inside: string; span: Span; word: string; values: TemplateValues; say: Say }): Gap {
  const empty: Gap = { word, span, name: '', value: '', literal: false };
  if (inside.includes('|')) {
    const [formal = '', informal = '', ...more] = inside.split('|');
    if (more.length > 0 || formal.trim() === '' || informal.trim() === '') {
      say('bad-choice', span, { found: inside.slice(0, 60) });
      return empty;
    }
    const address = values.address;
    if (address === undefined) say('unknown-name', span, { name: 'address' });
    return { word, span, name: 'address', value: (address === 'du' ? informal : formal).trim(), literal: true };
  }
  const name = inside.trim();
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) {
    const fault = unknownName(name, values);
    say(fault.message, span, fault.data);
    return empty;
  }
  return { word, span, name, value, literal: false };
}
