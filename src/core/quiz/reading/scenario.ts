import type { Comment, List, ListItem, Section } from '../../document/model.js';
import { plainText } from '../../document/plain-text.js';
import { parseStatement } from '../../document/statement.js';
import type { Problem } from '../../finding.js';
import { nearest } from '../../nearest.js';
import type { Source } from '../../place.js';
import { bestTotal } from '../path.js';
import type { ScenarioQuestion, Step, StepOption } from '../quiz.js';
import { readOptions, shortened } from './options.js';
import type { Reading } from './reading.js';
import { unquoted } from './texts.js';

/** The headings of level 2 of a quiz by their ids, the first of each. */
export type Sections = ReadonlyMap<string, Section>;

/** More steps than anybody walks through; a longer chain is a mistake. */
const maxSteps = 200;

/** The anchor of this document that an option leads to; null when it leads nowhere. Links in its feedback do not count. */
function leadsTo({ children }: ListItem): string | null {
  for (const block of children)
    if (block.kind === 'paragraph')
      for (const { url, image } of block.inline.links) if (!image && url.length > 1 && url.startsWith('#')) return anchorIn(url);
  return null;
}

function anchorIn(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

function taskList({ blocks }: Section): List | null {
  return blocks.find((block): block is List => block.kind === 'list' && block.items.some(({ task }) => task !== null)) ?? null;
}

/** The ids that the options of a heading lead to. */
export function stepsBehind(section: Section): readonly string[] {
  return (taskList(section)?.items ?? []).flatMap((item) => leadsTo(item) ?? []);
}

/** A scenario from the heading where it begins and those that its options lead to, in an order in which each step comes before those behind it. Null when it cannot be graded, which is said. */
export function readScenario({
  reading,
  sections,
  comments,
}: {
  reading: Reading;
  sections: Sections;
  /** The comments of every heading. */
  comments: ReadonlyMap<Section, readonly Comment[]>;
}): Pick<ScenarioQuestion, 'kind' | 'steps'> | null {
  const { section: root, say } = reading;
  const steps: Step[] = [];
  const state = new Map<Section, 'open' | 'done'>();
  let sound = true;

  const visit = (section: Section): void => {
    state.set(section, 'open');
    const list = taskList(section);
    const options = list === null ? [] : readStepOptions({ list, reading, comments: comments.get(section) ?? [] });
    if (options === null) sound = false;
    for (const [index, option] of (options ?? []).entries()) {
      if (option.next === null) continue;
      const item = list?.items[index];
      const next = sections.get(option.next);
      const span = item?.span ?? section.heading.span;
      if (next === undefined) {
        const meant = nearest(option.next, [...sections.keys()]);
        if (meant === null) say('unknown-step', span, { id: option.next });
        else say('unknown-step-near', span, { id: option.next, meant });
        sound = false;
      } else if (state.get(next) === 'open') {
        say('circle', span, { title: next.title });
        sound = false;
      } else if (!state.has(next) && state.size >= maxSteps) {
        if (sound) say('too-many-steps', root.heading.span, { limit: maxSteps });
        sound = false;
      } else if (!state.has(next)) visit(next);
    }
    state.set(section, 'done');
    const at = list === null ? section.blocks.length : section.blocks.indexOf(list);
    steps.push({
      id: section.id,
      title: section.title,
      prompt: plainText(section.blocks.slice(0, at)),
      explanation: unquoted(section.blocks.slice(at + 1)),
      options: options ?? [],
    });
  };
  visit(root);
  if (!sound) return null;
  const scenario = { kind: 'scenario' as const, steps: steps.reverse() };
  if (bestTotal(scenario) > 0) return scenario;
  say('no-points', root.heading.span);
  return null;
}

function readStepOptions({
  list,
  reading: { source, say },
  comments,
}: {
  list: List;
  reading: Reading;
  comments: readonly Comment[];
}): readonly StepOption[] | null {
  const options = readOptions({ list, weights: 'any', source, say });
  if (options === null) return null;
  const bad = options.find(({ weight }) => (weight ?? 0) < 0);
  if (bad !== undefined) {
    say('bad-weight', bad.at.span, { found: (bad.weight ?? 0) / 1000, text: shortened(bad.text) });
    return null;
  }
  return options.map(({ id, at, text, feedback, right, weight }, index) => {
    const item = list.items[index];
    return {
      id,
      at,
      text,
      feedback,
      weight: weight ?? (right ? 1000 : 0),
      next: item === undefined ? null : leadsTo(item),
      critical: comments.some((comment) => inside(comment, item) && saysCritical(comment)),
    };
  });
}

function inside({ span }: Comment, item: ListItem | undefined): boolean {
  return item !== undefined && span.start >= item.span.start && span.end <= item.span.end;
}

function saysCritical(comment: Comment): boolean {
  return parseStatement(comment)?.entries.some(({ key }) => key === 'critical') ?? false;
}

/** Comments of a heading that speak of it as a whole, not of one of its options. */
export function ownComments(section: Section, comments: readonly Comment[]): readonly Comment[] {
  const items = taskList(section)?.items ?? [];
  return comments.filter((comment) => !items.some((item) => inside(comment, item)));
}

/**
 * The headings that are steps of a scenario: those that an option of another heading leads to. Where headings only lead to each other in a circle, no question begins there; a
 * problem says so.
 */
export function stepsAmong({
  headings,
  sections,
  problems,
  source,
}: {
  headings: readonly Section[];
  sections: Sections;
  problems: Problem[];
  source: Source;
}): ReadonlySet<Section> {
  const next = new Map(headings.map((section) => [section, stepsBehind(section).flatMap((id) => sections.get(id) ?? [])]));
  const steps = new Set([...next.values()].flat());
  const reached = new Set(headings.filter((section) => !steps.has(section)));
  for (const section of reached) for (const step of next.get(section) ?? []) reached.add(step);
  const lost = headings.find((section) => !reached.has(section));
  if (lost !== undefined)
    problems.push({ rule: 'quiz-syntax', message: 'circle', data: { title: lost.title }, at: { source, span: lost.heading.span } });
  return steps;
}
