import { closestSentence } from '../document/closest-sentence.js';
import { type Paragraph, type Section, type Table, type Target, visitBlocks } from '../document/model.js';
import { findTarget } from '../document/outline.js';
import { sentencesOf } from '../document/sentences.js';
import { hasFillIn } from '../facts/fill-in.js';
import { documentAt } from '../handbook/find-document.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { languages } from '../language.js';
import { obligationsOf } from '../versions/obligations.js';
import { isBest, optionsOf } from './options.js';
import type { Binding, Question, QuizDocument } from './quiz.js';
import { rightAnswer } from './right-answer.js';

/** A place of a policy that a question cites. */
export interface Cited {
  readonly document: PolicyDocument;
  /** `<policy id>`, with `unisono:` before it for the guideline library. */
  readonly target: string;
  /** The innermost section in which the cited place stands; null for a document as a whole. */
  readonly section: Section | null;
  /** The statement that the link points at, when it is one and no heading. */
  readonly statement: Paragraph | null;
}

/** What a learner reads about a cited place. */
export interface Citation {
  readonly quote: string | null;
  readonly section: string | null;
  readonly document: string;
  readonly role: { readonly name: string; readonly reach: string | null } | null;
}

/** What a binding points at, or null when there is no such document or section. `unisono:` links lead to the library in the given language, else in any. */
export function resolveBinding({ binding, handbook, language }: { binding: Binding; handbook: Handbook; language: string }): Cited | null {
  const { target, anchor } = binding;
  const own = !target.startsWith('unisono:');
  const twins = own ? [] : (handbook.library.get(target.slice('unisono:'.length)) ?? []);
  const document = own ? documentAt(handbook, target) : (twins.find(({ head }) => head.lang === language) ?? twins[0]);
  if (document === undefined) return null;
  const name = own ? (document.head.id ?? target) : target;
  if (anchor === null) return { document, target: name, section: null, statement: null };
  const found = findTarget(document.markdown.targets, anchor);
  if (found === undefined || found.section === null) return null;
  return { document, target: name, section: found.section, statement: statementOf(found) };
}

function statementOf({ block }: Target): Paragraph | null {
  return block?.kind === 'paragraph' ? block : null;
}

/** The policy that a pass of the quiz stands for, in the quiz's language, else in any; null when the handbook has none of that id. */
export function policyOf({
  quiz,
  handbook,
}: {
  quiz: Pick<QuizDocument, 'policy' | 'language'>;
  handbook: Handbook;
}): PolicyDocument | null {
  const versions = handbook.documents.filter(({ head }) => head.id === quiz.policy && head.type !== 'quiz');
  return versions.find(({ head }) => head.lang === quiz.language) ?? versions[0] ?? null;
}

/** What a learner reads about the places that a question cites, each once, in the order of the links. */
export function citationsOf({
  question,
  quiz,
  handbook,
}: {
  question: Question;
  quiz: Pick<QuizDocument, 'policy' | 'language'>;
  handbook: Handbook;
}): readonly Citation[] {
  const seen = new Set<string>();
  return question.bindings.flatMap((binding) => {
    const key = `${binding.target}#${binding.anchor ?? ''}`;
    const cited = resolveBinding({ binding, handbook, language: quiz.language });
    if (cited === null || seen.has(key)) return [];
    seen.add(key);
    const { document, section } = cited;
    return [
      {
        quote: quoteOf(cited, question),
        section: section === null || section.level === 1 ? null : section.title,
        document: document.head.title ?? document.head.id ?? document.path,
        role: roleOf({ cited, quiz, handbook }),
      },
    ];
  });
}

/** The statement that is cited, else the sentence of the section that says most of what the right answer and its explanation say, else its first obligation or sentence. */
function quoteOf({ document, section, statement }: Cited, question: Question): string | null {
  if (statement !== null) return textOf(statement);
  if (section === null) return null;
  const sentences = sentencesIn(section);
  const feedback = optionsOf(question).flatMap((option) => (isBest(question, option) ? (option.feedback ?? []) : []));
  const closest = closestSentence(sentences, [...rightAnswer(question), ...feedback, question.explanation ?? ''].join(' '));
  if (closest !== null) return closest;
  const language = languages.find((known) => known === document.head.lang) ?? null;
  const obligation = obligationsOf(section, language).find(({ modality, negated }) => modality !== null || negated);
  return obligation?.text ?? sentences[0] ?? null;
}

/** What of a section can be quoted: its sentences, and the rows of its tables. What only leads over to a list or a table says nothing by itself, and so does what is not filled in yet. */
function sentencesIn({ blocks }: Section): readonly string[] {
  const found: string[] = [];
  visitBlocks(blocks, (block) => {
    if (block.kind === 'paragraph')
      for (const { start, end } of sentencesOf(block.inline)) found.push(block.inline.text.slice(start, end).trim());
    else if (block.kind === 'table') for (const row of block.rows) found.push(rowText(row));
  });
  const said = found.filter((sentence) => sentence !== '');
  const whole = said.filter((sentence) => !sentence.endsWith(':') && !hasFillIn(sentence));
  return whole.length > 0 ? whole : said;
}

function rowText(row: Table['rows'][number]): string {
  return row
    .map(({ inline }) => inline.text.trim())
    .filter((text) => text !== '')
    .join(' – ');
}

function textOf({ inline }: Paragraph): string | null {
  const text = inline.text.trim();
  return text === '' ? null : text;
}

/** Whom to ask: the owner of the cited policy, or of the policy that the quiz is about where the cited one belongs to the library. */
function roleOf({
  cited,
  quiz,
  handbook,
}: {
  cited: Cited;
  quiz: Pick<QuizDocument, 'policy' | 'language'>;
  handbook: Handbook;
}): Citation['role'] {
  const owners = [cited.document.head.owner, policyOf({ quiz, handbook })?.head.owner];
  for (const owner of owners) {
    const role = handbook.roles.get(owner ?? '');
    if (role === undefined) continue;
    const reach = role.reach === null || hasFillIn(role.reach) ? null : role.reach;
    return { name: role.name[quiz.language] ?? Object.values(role.name)[0] ?? role.id, reach };
  }
  return null;
}
