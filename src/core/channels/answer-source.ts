import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import type { At } from '../place.js';
import { statedValue } from './channel-state.js';
import type { Topic } from './plan.js';

/** A source of approved facts on a topic. */
export interface AnswerSource {
  /** What makes two mentions the same source: a document's id, else the address in lower case. */
  readonly key: string;
  readonly at: At;
  /** The countries it holds for, or null for all. */
  readonly countries: readonly string[] | null;
}

/** Every source that a topic has: the addresses that the plan names and the answer documents of the handbook that name the topic; twins in several languages are one. */
export function answerSources(topic: Topic, handbook: Handbook | null): readonly AnswerSource[] {
  const documents = (handbook?.documents ?? []).filter(({ head }) => head.type === 'answer' && head.status !== 'retired');
  const found = new Map<string, AnswerSource>();
  const add = (document: PolicyDocument, at: At): void => {
    const countries = document.head.countries;
    const key = `document ${document.head.id ?? document.path} ${[...(countries ?? [])].sort().join(',')}`;
    if (!found.has(key)) found.set(key, { key, at, countries });
  };
  for (const { value, at } of statedValue(topic.answers) ?? []) {
    const named = documents.filter(({ path, head }) => path === plainPath(value) || head.id === value);
    for (const document of named) add(document, at);
    const key = value.trim().replace(/\/+$/, '').toLowerCase();
    if (named.length === 0 && !found.has(key)) found.set(key, { key, at, countries: null });
  }
  for (const document of documents)
    if (document.head.topic === topic.id)
      add(document, { source: document.source, span: document.frontMatter?.span ?? { start: 0, end: 0 } });
  return [...found.values()];
}

function plainPath(path: string): string {
  return path.trim().replace(/^\.\//, '').replace(/#.*$/, '');
}

/** The sources that speak for the same country: more than one of them is a contradiction waiting to happen. Empty when every country has one. */
export function rivalSources(sources: readonly AnswerSource[]): readonly AnswerSource[] {
  return sources.filter((source) => sources.some((other) => other !== source && isSameScope(source, other)));
}

function isSameScope(a: AnswerSource, b: AnswerSource): boolean {
  return a.countries === null || b.countries === null || a.countries.some((country) => b.countries?.includes(country));
}
