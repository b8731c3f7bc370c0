import type { Comment, Section } from '../document/model.js';
import { parseStatement, type StatementEntry } from '../document/statement.js';
import type { Problem } from '../finding.js';
import type { MessageData } from '../language.js';
import { nearest } from '../nearest.js';
import type { Source, Span } from '../place.js';
import { type JudgementQuestion, type OrderingCount, orderingCounts, type Question } from './quiz.js';

/** What the comments of a question say about it. */
export interface QuestionSettings extends Pick<Question, 'critical' | 'grading' | 'points' | 'pool'> {
  /** How many questions of its pool an attempt draws, and where that stands; null where the question does not say. */
  readonly pick: { readonly count: number; readonly span: Span } | null;
  readonly judgement: JudgementQuestion['ask'] | null;
  readonly raters: readonly string[];
  readonly statement: boolean;
  readonly caseSensitive: boolean;
  readonly counts: OrderingCount;
  /** False when the settings ask for a kind of question that does not exist. */
  readonly gradable: boolean;
  /** Where each setting stands. */
  readonly spans: ReadonlyMap<string, Span>;
}

const flags: ReadonlySet<string> = new Set(['critical', 'exact', 'statement', 'case']);
const known = ['critical', 'exact', 'partial', 'points', 'pool', 'pick', 'judgement', 'key', 'statement', 'case'];
/** A setting of a later version. */
const later = 'confidence';

const judgements: Readonly<Record<string, JudgementQuestion['ask']>> = { best: 'best', 'best+worst': 'best+worst', rank: 'rank' };

type Say = (message: string, span: Span, data?: MessageData) => void;

/** What the comments of a question say about its grading. Unknown keys are a problem only directly under the heading, because other comments may be notes. */
export function readSettingsOf({ section, comments, source }: { section: Section; comments: readonly Comment[]; source: Source }): {
  settings: QuestionSettings;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const say: Say = (message, span, data = {}) => {
    problems.push({ rule: 'quiz-syntax', message, data, at: { source, span } });
  };
  const headEnd = section.blocks.find((block) => block.kind !== 'html')?.span.start ?? section.span.end;
  const found = new Map<string, StatementEntry>();
  for (const comment of comments) {
    const entries = parseStatement(comment)?.entries ?? [];
    if (entries[0]?.key === 'unisono-ok') continue;
    for (const entry of entries) {
      const { key, value, keySpan, valueSpan } = entry;
      if (key === later) say('later-setting', keySpan, { key });
      else if (!known.includes(key)) {
        if (comment.span.start < headEnd) problems.push(unknownKey({ entry, source }));
      } else {
        found.set(key, entry);
        if (flags.has(key) && value !== null) say('flag-with-value', valueSpan, { key, found: value });
      }
    }
  }
  return { settings: settingsFrom(found, say), problems };
}

function settingsFrom(found: ReadonlyMap<string, StatementEntry>, say: Say): QuestionSettings {
  const partial = found.get('partial');
  if (partial !== undefined && found.has('critical')) say('partial-critical', partial.keySpan);
  else if (partial !== undefined && found.has('exact')) say('partial-exact', partial.keySpan);
  const counts = stated({ entry: partial, message: 'bad-partial', read: countOf, say });
  const points = stated({ entry: found.get('points'), message: 'bad-points', read: pointsOf, say });
  const pool = stated({ entry: found.get('pool'), message: 'bad-pool', read: poolOf, say });
  const pickEntry = found.get('pick');
  const pick = stated({ entry: pickEntry, message: 'bad-pick', read: pickOf, say });
  if (pickEntry !== undefined && !found.has('pool')) say('pick-without-pool', pickEntry.keySpan);
  const judgementEntry = found.get('judgement');
  const judgement = stated({ entry: judgementEntry, message: 'bad-judgement', read: (value) => judgements[value ?? ''] ?? null, say });
  const statement = found.has('statement');
  const critical = found.has('critical');
  return {
    critical,
    grading: critical || found.has('exact') ? 'exact' : 'partial',
    points: statement ? 0 : (points ?? 1000),
    pool,
    pick: pick === null || pickEntry === undefined ? null : { count: pick, span: pickEntry.keySpan },
    judgement,
    raters: (found.get('key')?.value ?? '').split(/[\s+]+/).filter((role) => role !== ''),
    statement,
    caseSensitive: found.has('case'),
    counts: counts ?? 'neighbours',
    gradable: judgementEntry === undefined || judgement !== null,
    spans: new Map([...found].map(([key, { keySpan }]) => [key, keySpan])),
  };
}

/** The value of a setting; null where it is missing or, which is said, no value that it can have. */
function stated<T>({
  entry,
  message,
  read,
  say,
}: {
  entry: StatementEntry | undefined;
  message: string;
  read: (value: string | null) => T | null;
  say: Say;
}): T | null {
  if (entry === undefined || (entry.key === 'partial' && entry.value === null)) return null;
  const value = read(entry.value);
  if (value === null) say(message, entry.value === null ? entry.keySpan : entry.valueSpan, { found: entry.value ?? '' });
  return value;
}

function countOf(value: string | null): OrderingCount | null {
  return orderingCounts.find((count) => count === value) ?? null;
}

function pointsOf(value: string | null): number | null {
  if (value === null || !/^\d{1,4}(?:\.\d{1,3})?$/.test(value)) return null;
  const points = Math.round(Number(value) * 1000);
  return points > 0 ? points : null;
}

function poolOf(value: string | null): string | null {
  return value !== null && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? value : null;
}

function pickOf(value: string | null): number | null {
  return value !== null && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null;
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
