import { plainText } from '../document/plain-text.js';
import type { Problem } from '../finding.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import { type Span, wholeFile } from '../place.js';
import type { Question, QuizDocument } from './quiz.js';
import { readQuestion } from './read-question.js';
import { type Pick, readPools } from './reading/pools.js';
import { type Sections, stepsAmong } from './reading/scenario.js';

/** In thousandths; what holds when a quiz names no pass mark. */
const usualPassMark = 800;

/**
 * Reads the questions of a quiz: one for each heading of level 2, except for the steps of a scenario, which belong to the question that leads to them. A question that cannot be asked is left out, and a problem of the rule `quiz-syntax` says so;
 * nothing is left out silently. What the front matter lacks is filled from the document, and the rule `fm-schema` says so.
 */
export function readQuiz(document: PolicyDocument): { quiz: Omit<QuizDocument, 'document'>; problems: readonly Problem[] } {
  const { head, markdown, path, source } = document;
  const top = new Set(markdown.blocks);
  const headings = markdown.sections.filter(({ level, heading }) => level === 2 && top.has(heading));
  const commentsIn = cursor(markdown.comments);
  const linksIn = cursor(markdown.links);
  const comments = new Map(headings.map((section) => [section, commentsIn(section.span)]));
  const links = new Map(headings.map((section) => [section, linksIn(section.span)]));
  const sections: Sections = new Map([...headings].reverse().map((section) => [section.id, section]));
  const name = /([^/]*?)(?:\.([a-z]{2}))?(?:-[A-Z]{2})?\.md$/.exec(path);
  const language = head.lang ?? name?.[2] ?? 'en';
  const problems: Problem[] = [];
  const questions = new Map<string, Question>();
  const picks: Pick[] = [];
  const steps = stepsAmong({ headings, sections, problems, source });
  for (const section of headings) {
    if (steps.has(section)) continue;
    const { question, pick, problems: faults } = readQuestion({ section, sections, comments, links, path, source, language });
    problems.push(...faults);
    if (question === null) continue;
    if (questions.has(section.id)) {
      problems.push({ rule: 'quiz-syntax', message: 'duplicate-question', data: { id: section.id }, at: question.at });
      continue;
    }
    questions.set(section.id, question);
    if (question.pool !== null) picks.push({ pool: question.pool, pick, at: question.at });
  }
  if (headings.length === 0) problems.push({ rule: 'quiz-syntax', message: 'no-questions', data: {}, at: wholeFile(source) });
  const title = markdown.sections.find(({ level }) => level === 1)?.title;
  const id = head.id ?? name?.[1] ?? path;
  return {
    quiz: {
      id,
      title: head.title ?? title ?? id,
      language,
      version: head.version ?? '',
      policy: head.policy ?? '',
      passMark: head.passMark ?? usualPassMark,
      drawn: head.questions !== null && head.questions > 0 ? head.questions : null,
      pools: readPools({ picks, problems, source }),
      introduction: plainText(introduction(document)),
      questions: [...questions.values()],
    },
    problems,
  };
}

/** Cuts a list in source order into the parts that stand in spans, given in source order too, in one pass. */
function cursor<T extends { readonly span: Span }>(items: readonly T[]): (span: Span) => readonly T[] {
  let next = 0;
  return ({ start, end }) => {
    while ((items[next]?.span.start ?? start) < start) next += 1;
    const from = next;
    while ((items[next]?.span.start ?? end) < end) next += 1;
    return items.slice(from, next);
  };
}

/** What stands before the first question, the title left out. */
function introduction({ markdown }: PolicyDocument): PolicyDocument['markdown']['blocks'] {
  const first = markdown.blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return markdown.blocks.slice(0, first === -1 ? undefined : first).filter((block) => block.kind !== 'heading');
}
