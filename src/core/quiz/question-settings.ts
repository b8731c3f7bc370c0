import type { Comment, Section } from '../document/model.js';
import { parseStatement, type StatementEntry } from '../document/statement.js';
import type { Problem } from '../finding.js';
import type { MessageData } from '../language.js';
import { nearest } from '../nearest.js';
import type { Source, Span } from '../place.js';
import type { Question } from './quiz.js';

export interface QuestionSettings extends Pick<Question, 'critical' | 'grading' | 'points'> {
  /** False when the settings ask for a way of grading that this version does not have. */
  readonly gradable: boolean;
}

const flags = ['critical', 'exact', 'partial'] as const;
const known = [...flags, 'points'];
/** Settings of later versions; the first two change how a question is graded. */
const later: ReadonlySet<string> = new Set(['judgement', 'statement', 'pool', 'pick', 'confidence']);
const otherGrading: ReadonlySet<string> = new Set(['judgement', 'statement']);

/** What the comments of a question say about its grading. Unknown keys are a problem only directly under the heading, because other comments may be notes. */
export function readSettingsOf({ section, comments, source }: { section: Section; comments: readonly Comment[]; source: Source }): {
  settings: QuestionSettings;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const say = (message: string, span: Span, data: MessageData): void => {
    problems.push({ rule: 'quiz-syntax', message, data, at: { source, span } });
  };
  const headEnd = section.blocks.find((block) => block.kind !== 'html')?.span.start ?? section.span.end;
  const found = new Map<string, StatementEntry>();
  let points = 1000;
  let gradable = true;
  for (const comment of comments) {
    const entries = parseStatement(comment)?.entries ?? [];
    if (entries[0]?.key === 'unisono-ok') continue;
    for (const entry of entries) {
      const { key, value, keySpan, valueSpan } = entry;
      if (later.has(key)) {
        say('later-setting', keySpan, { key });
        if (otherGrading.has(key)) gradable = false;
      } else if (!known.includes(key)) {
        if (comment.span.start < headEnd) problems.push(unknownKey({ entry, source }));
      } else {
        found.set(key, entry);
        if (key === 'points') {
          const read = pointsOf(value);
          if (read === null) say('bad-points', value === null ? keySpan : valueSpan, { found: value ?? '' });
          else points = read;
        } else if (value !== null) say('flag-with-value', valueSpan, { key, found: value });
      }
    }
  }
  const partial = found.get('partial');
  if (partial !== undefined && found.has('critical')) say('partial-critical', partial.keySpan, {});
  else if (partial !== undefined && found.has('exact')) say('partial-exact', partial.keySpan, {});
  const critical = found.has('critical');
  return { settings: { critical, grading: critical || found.has('exact') ? 'exact' : 'partial', points, gradable }, problems };
}

function pointsOf(value: string | null): number | null {
  if (value === null || !/^\d{1,4}(?:\.\d{1,3})?$/.test(value)) return null;
  const points = Math.round(Number(value) * 1000);
  return points > 0 ? points : null;
}

function unknownKey({ entry: { key, keySpan }, source }: { entry: StatementEntry; source: Source }): Problem {
  const at = { source, span: keySpan };
  const meant = nearest(key, known);
  if (meant === null) return { rule: 'quiz-syntax', message: 'unknown-setting', data: { key, known }, at };
  return {
    rule: 'quiz-syntax',
    message: 'unknown-setting-near',
    data: { key, meant },
    at,
    suggestion: { edits: [{ file: source.file, span: keySpan, text: meant }] },
  };
}
