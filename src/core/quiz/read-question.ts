import type { Block, Comment, Link, List, Paragraph, Section, Table } from '../document/model.js';
import { plainText } from '../document/plain-text.js';
import type { Problem } from '../finding.js';
import type { Source } from '../place.js';
import { bindingsOf } from './binding.js';
import { type QuestionSettings, readSettingsOf } from './question-settings.js';
import type { Question } from './quiz.js';
import { readChoice } from './reading/choice.js';
import { readJudgement } from './reading/judgement.js';
import { readMatching } from './reading/matching.js';
import { readOptions } from './reading/options.js';
import { readOrdering } from './reading/ordering.js';
import type { Reading, Say } from './reading/reading.js';
import { ownComments, readScenario, type Sections, stepsBehind } from './reading/scenario.js';
import { unquoted } from './reading/texts.js';
import { isAccepted, readTyped } from './reading/typed.js';

/** The parts of a quiz around a question. */
export interface QuestionSource {
  readonly section: Section;
  readonly sections: Sections;
  readonly comments: ReadonlyMap<Section, readonly Comment[]>;
  readonly links: ReadonlyMap<Section, readonly Link[]>;
  /** The quiz's, relative to the handbook. */
  readonly path: string;
  readonly source: Source;
  readonly language: string;
}

export interface ReadQuestion {
  /** Null when it cannot be asked or graded; then a problem says why. */
  readonly question: Question | null;
  readonly pick: QuestionSettings['pick'];
  readonly problems: readonly Problem[];
}

/** Reads one question of a quiz. */
export function readQuestion({ section, sections, comments, links, path, source, language }: QuestionSource): ReadQuestion {
  const problems: Problem[] = [];
  const say: Say = (message, span, data = {}) => {
    problems.push({ rule: 'quiz-syntax', message, data, at: { source, span } });
  };
  const own = comments.get(section) ?? [];
  const isScenario = stepsBehind(section).length > 0;
  const { settings, problems: faults } = readSettingsOf({ section, comments: isScenario ? ownComments(section, own) : own, source });
  problems.push(...faults);
  const reading: Reading = { section, settings, source, language, say };
  const body = settings.gradable ? (isScenario ? scenarioBody({ reading, sections, comments }) : bodyOf(reading)) : null;
  if (body === null) return { question: null, pick: null, problems };
  const { critical, grading, points, pool, pick } = settings;
  const around = {
    id: section.id,
    explicit: section.explicit,
    at: { source, span: section.heading.span },
    title: section.title,
    prompt: body.prompt,
    explanation: body.explanation,
    critical,
    grading,
    points,
    pool,
    bindings: bindingsOf({ links: body.steps.flatMap((step) => links.get(step) ?? []), path, source }),
  };
  return { question: { ...around, ...body.answers } as Question, pick, problems };
}

/** What the lines of a question become: its text, what is answered, and the explanation. */
interface Body {
  readonly prompt: string;
  readonly explanation: string | null;
  /** The fields of the kind of question. */
  readonly answers: { readonly kind: Question['kind'] };
  /** The headings that it is made of. */
  readonly steps: readonly Section[];
}

function scenarioBody({
  reading,
  sections,
  comments,
}: {
  reading: Reading;
  sections: Sections;
  comments: QuestionSource['comments'];
}): Body | null {
  const answers = readScenario({ reading, sections, comments });
  const [first] = answers?.steps ?? [];
  if (answers === null || first === undefined) return null;
  const steps = answers.steps.flatMap(({ id }) => sections.get(id) ?? []);
  return { prompt: first.prompt, explanation: first.explanation, answers, steps };
}

function bodyOf(reading: Reading): Body | null {
  const { section, settings, say } = reading;
  const { blocks } = section;
  const block = answerBlock(blocks);
  if (settings.statement) {
    if (block?.kind === 'list' && block.items.some(({ task }) => task !== null)) {
      say('statement-with-options', block.span);
      return null;
    }
    const end = blocks.at(-1)?.kind === 'quote' ? -1 : undefined;
    const prompt = plainText(blocks.slice(0, end));
    if (prompt === '') {
      say('empty-statement', section.heading.span);
      return null;
    }
    return {
      prompt,
      explanation: end === undefined ? null : unquoted(blocks.slice(end)),
      answers: { kind: 'statement' },
      steps: [section],
    };
  }
  const answers = block === null ? null : answersIn(block, reading);
  if (block === null) sayNoAnswers(reading);
  if (block === null || answers === null) return null;
  const at = blocks.indexOf(block);
  return { prompt: plainText(blocks.slice(0, at)), explanation: unquoted(blocks.slice(at + 1)), answers, steps: [section] };
}

/** The block that holds the answers: a list with boxes, else accepted answers, else the last table or numbered list; one before them belongs to the text. */
function answerBlock(blocks: readonly Block[]): List | Paragraph | Table | null {
  const isTask = (block: Block): block is List => block.kind === 'list' && block.items.some(({ task }) => task !== null);
  return (
    blocks.find(isTask) ??
    blocks.find((block): block is Paragraph => block.kind === 'paragraph' && isAccepted(block)) ??
    blocks.findLast((block): block is List | Table => block.kind === 'table' || (block.kind === 'list' && block.ordered)) ??
    null
  );
}

function answersIn(block: List | Paragraph | Table, reading: Reading): Body['answers'] | null {
  const { section, settings, source, say } = reading;
  if (settings.judgement !== null) {
    if (block.kind === 'list') return readJudgement(block, reading);
    say('judgement-without-list', block.span);
    return null;
  }
  if (block.kind === 'paragraph') return readTyped(block, reading);
  if (block.kind === 'table') return readMatching(block, reading);
  const lists = section.blocks.filter((other): other is List => other.kind === 'list' && other.items.some(({ task }) => task !== null));
  const [, second] = lists;
  if (lists.length === 0) return readOrdering(block, reading);
  if (second !== undefined) say('second-list', second.span);
  const options = readOptions({ list: block, weights: 'with-fraction', source, say });
  return options === null || second !== undefined ? null : readChoice(options, reading);
}

function sayNoAnswers({ section: { blocks, heading }, say }: Reading): void {
  const list = blocks.find((block): block is List => block.kind === 'list');
  const empty = list?.items.find(({ children }) => /^\[[ xX]?\]$/.test(plainText(children)));
  const hidden = blocks.find((block) => block.kind === 'paragraph' && / = ?\S/.test(block.inline.text) && /\s= /.test(block.inline.text));
  if (empty !== undefined) say('empty-option', empty.span);
  else if (list !== undefined) say('unmarked-options', list.span);
  else if (hidden !== undefined) say('accepted-in-text', hidden.span);
  else say('no-options', heading.span);
}
