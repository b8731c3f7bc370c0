import type { Problem } from '../../finding.js';
import type { At, Source, Span } from '../../place.js';
import type { Pool } from '../quiz.js';

/** What one question says about its pool. */
export interface Pick {
  readonly pool: string;
  readonly pick: { readonly count: number; readonly span: Span } | null;
  /** The heading of the question. */
  readonly at: At;
}

/** The pools of a quiz from what its questions say. Where nothing, too much or different things are said, a problem says so and as much as possible is drawn. */
export function readPools({ picks, problems, source }: { picks: readonly Pick[]; problems: Problem[]; source: Source }): readonly Pool[] {
  return [...new Set(picks.map(({ pool }) => pool))].map((id) => {
    const members = picks.filter(({ pool }) => pool === id);
    const stated = members.flatMap(({ pick }) => pick ?? []);
    const [first] = stated;
    const size = members.length;
    const say = (message: string, at: At | undefined, data: Problem['data']): void => {
      if (at !== undefined) problems.push({ rule: 'quiz-syntax', message, data, at });
    };
    const other = stated.find(({ count }) => count !== first?.count);
    if (first === undefined) say('pool-without-pick', members[0]?.at, { pool: id });
    else if (first.count > size) say('pick-too-many', { source, span: first.span }, { pool: id, pick: first.count, count: size });
    else if (other !== undefined) say('pick-differs', { source, span: other.span }, { pool: id, pick: other.count, other: first.count });
    return { id, pick: Math.min(Math.max(0, ...stated.map(({ count }) => count)) || size, size) };
  });
}
