import { plainText } from '../document/plain-text.js';
import type { Problem } from '../finding.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import { type Span, wholeFile } from '../place.js';
import type { Question, QuizDocument } from './quiz.js';
import { readQuestion } from './read-question.js';

/** In thousandths; what holds when a quiz names no pass mark. */
const usualPassMark = 800;

/**
 * Reads the questions of a quiz: one for each heading of level 2. A question that cannot be asked is left out, and a problem of the rule `quiz-syntax` says so;
 * nothing is left out silently. What the front matter lacks is filled from the document, and the rule `fm-schema` says so.
 */
export function readQuiz(document: PolicyDocument): { quiz: Omit<QuizDocument, 'document'>; problems: readonly Problem[] } {
  const { head, markdown, path, source } = document;
  const top = new Set(markdown.blocks);
  const sections = markdown.sections.filter(({ level, heading }) => level === 2 && top.has(heading));
  const problems: Problem[] = [];
  const questions = new Map<string, Question>();
  const commentsIn = cursor(markdown.comments);
  const linksIn = cursor(markdown.links);
  for (const section of sections) {
    const parts = { comments: commentsIn(section.span), links: linksIn(section.span) };
    const { question, problems: faults } = readQuestion({ section, ...parts, path, source });
    problems.push(...faults);
    if (question === null) continue;
    if (questions.has(section.id))
      problems.push({ rule: 'quiz-syntax', message: 'duplicate-question', data: { id: section.id }, at: question.at });
    else questions.set(section.id, question);
  }
  if (sections.length === 0) problems.push({ rule: 'quiz-syntax', message: 'no-questions', data: {}, at: wholeFile(source) });
  const title = markdown.sections.find(({ level }) => level === 1)?.title;
  const name = /([^/]*?)(?:\.([a-z]{2}))?(?:-[A-Z]{2})?\.md$/.exec(path);
  const id = head.id ?? name?.[1] ?? path;
  return {
    quiz: {
      id,
      title: head.title ?? title ?? id,
      language: head.lang ?? name?.[2] ?? 'en',
      version: head.version ?? '',
      policy: head.policy ?? '',
      passMark: head.passMark ?? usualPassMark,
      drawn: head.questions !== null && head.questions > 0 ? head.questions : null,
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
