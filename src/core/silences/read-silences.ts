import { isDay } from '../day.js';
import type { Comment } from '../document/model.js';
import { parseStatement, type StatementEntry } from '../document/statement.js';
import type { Problem } from '../finding.js';
import type { HandbookFile, PolicyDocument } from '../handbook/handbook.js';
import type { MessageData } from '../language.js';
import { nearest } from '../nearest.js';
import type { Source, Span } from '../place.js';
import { alwaysShown } from '../rules/always-shown.js';
import { ruleNames } from '../rules/names.generated.js';
import { groups } from '../rules/rule.js';
import { coverFinder } from './cover.js';
import { type FileSilences, noSilences, type Silence, silenceKey } from './silence.js';
import { yamlComments } from './yaml-comments.js';

const otherKeys = ['until', 'reason'] as const;

/** Reads the comments `unisono-ok` of a file: in Markdown outside code, in YAML and front matter behind `#`. */
export function readSilences(file: HandbookFile): FileSilences {
  const { source } = file;
  if (!source.text.includes(silenceKey)) return noSilences;
  const places: { comment: Comment; covers: () => Span }[] = [];
  if (isDocument(file)) {
    const cover = coverFinder(file.markdown);
    for (const comment of file.markdown.comments) places.push({ comment, covers: () => cover(comment) });
    const bounds = file.markdown.frontMatter;
    if (bounds !== null)
      for (const { comment, covers } of yamlComments({ source, span: bounds.yaml })) places.push({ comment, covers: () => covers });
  } else if (file.kind === 'settings' || file.kind === 'facts' || file.kind === 'channels') {
    for (const { comment, covers } of yamlComments({ source })) places.push({ comment, covers: () => covers });
  }
  const read = places.filter(({ comment }) => comment.text.includes(silenceKey)).map((place) => readComment({ ...place, source }));
  return { silences: read.flatMap(({ silences }) => silences), problems: read.flatMap(({ problems }) => problems) };
}

function isDocument(file: HandbookFile): file is PolicyDocument {
  return file.kind === 'document' && 'markdown' in file;
}

function readComment({ comment, covers, source }: { comment: Comment; covers: () => Span; source: Source }): FileSilences {
  const entries = parseStatement(comment)?.entries ?? null;
  if (entries === null)
    return meantAsSilence(comment) ? faulty({ source, span: comment.span, message: 'malformed', data: {} }) : noSilences;
  const named = entries.filter(({ key }) => key === silenceKey);
  if (named.length === 0) return noSilences;
  const problems = named.flatMap((entry) => ruleProblems(entry, source));
  const until = entries.find(({ key }) => key === 'until');
  const reason = entries.find(({ key }) => key === 'reason');
  if ((reason?.value ?? '') === '') problems.push(...faulty({ source, span: comment.span, message: 'no-reason', data: {} }).problems);
  if (until !== undefined && !isDay(until.value ?? ''))
    problems.push(
      ...faulty({ source, span: until.value ? until.valueSpan : until.keySpan, message: 'not-a-day', data: { found: until.value ?? '' } })
        .problems,
    );
  if (entries[0]?.key === silenceKey) problems.push(...entries.flatMap((entry) => keyProblems(entry, source)));
  if (problems.length > 0) return { silences: [], problems };
  const range = covers();
  const silences = named.map(
    ({ value, valueSpan }): Silence => ({
      rule: value ?? '',
      covers: range,
      at: valueSpan,
      comment: comment.span,
      single: named.length === 1,
      until: until?.value ?? null,
    }),
  );
  return { silences, problems: [] };
}

/** The first word is the key, and only the colon is missing or something stands before it that does not belong there. */
function meantAsSilence({ text }: Comment): boolean {
  return /^\s*unisono-ok(?![\w-])/.test(text.slice(0, 200));
}

function ruleProblems({ value, keySpan, valueSpan }: StatementEntry, source: Source): Problem[] {
  const rule = value ?? '';
  const fault = (message: string, data: MessageData = { rule }) => [
    ...faulty({ source, span: rule === '' ? keySpan : valueSpan, message, data }).problems,
  ];
  if (rule === '') return fault('no-rule', {});
  const group = ruleNames.get(rule);
  if (group === undefined) {
    const meant = nearest(rule, silenceable());
    if (meant === null) return fault('unknown-rule');
    const suggestion = { edits: [{ file: source.file, span: valueSpan, text: meant }] };
    return fault('unknown-rule-near', { rule, meant }).map((problem) => ({ ...problem, suggestion }));
  }
  if (groups[group] === 'audit') return fault('audit-check');
  return alwaysShown.has(rule) ? fault('always-shown') : [];
}

function silenceable(): string[] {
  return [...ruleNames].flatMap(([name, group]) => (groups[group] === 'audit' || alwaysShown.has(name) ? [] : [name]));
}

function keyProblems({ key, keySpan }: StatementEntry, source: Source): readonly Problem[] {
  if (key === silenceKey || otherKeys.some((known) => known === key)) return [];
  return faulty({ source, span: keySpan, message: 'unknown-key', data: { key: key.slice(0, 60) } }).problems;
}

function faulty({ source, span, message, data }: { source: Source; span: Span; message: string; data: MessageData }): FileSilences {
  return { silences: [], problems: [{ rule: 'silence-invalid', message, data, at: { source, span } }] };
}
