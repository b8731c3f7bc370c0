import type { DiffResult } from '../core/diff-result.js';
import { writeValue } from '../core/facts/typed-value.js';
import { formatMessage, type Language } from '../core/language.js';
import type { FactChange, HeadChange, ObligationChange, PolicyChange, Reason, SectionChange } from '../core/versions/change.js';
import type { Obligation } from '../core/versions/obligations.js';
import type { Proposal } from '../core/versions/proposal.js';
import { aspectWords, headValue, obligationWords, reasonWords, sectionWords, stepWords } from '../core/versions/reason-words.js';
import { diffWords } from '../i18n/diff.js';
import { speak } from '../i18n/words.js';
import { countWords, type LinePair, linePairs, redline } from './redline.js';
import { safeLine } from './safe-text.js';

/** What every readable form of a comparison shows, in words; texts are safe to print but not escaped for any format. */
export interface DiffPage {
  readonly title: string;
  readonly summary: string;
  readonly documents: readonly DocumentPart[];
  readonly proposals: readonly ClosingPart[];
  readonly impact: readonly ClosingPart[];
}

export interface DocumentPart {
  readonly title: string;
  /** Id, language and path. */
  readonly name: string;
  /** The language of the document's own texts, null when it does not say. */
  readonly language: string | null;
  readonly version: string;
  /** Changed declarations: for whom, where, declared facts. */
  readonly tables: readonly { readonly title: string; readonly rows: readonly ValueRow[] }[];
  /** Changed ones only. */
  readonly sections: readonly SectionPart[];
}

export interface ValueRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface SectionPart {
  readonly kind: Exclude<SectionChange['kind'], 'same'>;
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly obligations: readonly ObligationPart[];
  /** Changed lines that are no changed obligations. */
  readonly others: readonly LinePair[];
  /** Every line of the section. */
  readonly lines: readonly LinePair[];
  /** How many words changed. */
  readonly count: string;
}

export interface ObligationPart extends LinePair {
  readonly label: string;
}

export interface ClosingPart {
  readonly text: string;
  readonly items: readonly string[];
}

/** The comparison as something to read, in the user's language. */
export function diffPage({ result, language }: { result: DiffResult; language: Language }): DiffPage {
  const word = speak(diffWords, language);
  const { changes, compared, base } = result;
  const name = base.from === 'released' ? word('released') : safeLine(base.name);
  return {
    title: word('title', { base: name }),
    summary:
      changes.length === 0 ? word('nothing', { base: name, count: compared }) : word('summary', { changed: changes.length, compared }),
    documents: changes.map((change) => documentPart(change, language)),
    proposals: result.proposals.map((proposal) => proposalPart(proposal, language)),
    impact: changes.length === 0 ? [] : impactParts(result, language),
  };
}

function documentPart(change: PolicyChange, language: Language): DocumentPart {
  const word = speak(diffWords, language);
  const document = change.after ?? change.before;
  const tables = [
    { title: word('head'), rows: change.head.map((each) => headRow(each, language)) },
    { title: word('facts'), rows: change.facts.map((each) => factRow(each, language)) },
  ];
  return {
    title: safeLine(document?.head.title ?? change.id),
    name: [change.id, ...(change.language === null ? [] : [change.language]), ...(document === null ? [] : [document.path])]
      .map(safeLine)
      .join(' · '),
    language: change.language,
    version: versionText(change, language),
    tables: tables.filter(({ rows }) => rows.length > 0),
    sections: change.sections.flatMap((section) => sectionPart(section, language) ?? []),
  };
}

function versionText({ before, after }: PolicyChange, language: Language): string {
  const word = speak(diffWords, language);
  const old = safeLine(before?.head.version ?? '?');
  const now = safeLine(after?.head.version ?? '?');
  if (before === null) return word('newDocument', { version: now });
  if (after === null) return word('goneDocument', { version: old });
  return old === now ? word('version', { version: now }) : word('raised', { before: old, after: now });
}

function proposalPart({ policy, from, to, step, reasons }: Proposal, language: Language): ClosingPart {
  const word = speak(diffWords, language);
  const data = { policy, from: from ?? '?', to: to ?? '?', step, why: stepWords[step][language] };
  const text = word(to === null ? 'lastVersion' : from === null ? 'firstVersion' : 'proposal', data);
  return { text: safeLine(text), items: briefReasons(reasons, language) };
}

/** One line for each thing that changed, behind the sections that it concerns; which words changed is told where the section is. */
function briefReasons(reasons: readonly Reason[], language: Language): readonly string[] {
  const sections = new Map<string, Set<string>>();
  for (const reason of reasons) {
    const text = reason.obligation === null ? reasonText(reason, language) : changeLabel(reason.obligation, language);
    const ids = sections.get(text) ?? new Set();
    sections.set(text, reason.section === null || reason.section === '' ? ids : ids.add(`#${reason.section}`));
  }
  return [...sections].map(([text, ids]) => safeLine(ids.size === 0 ? text : `${[...ids].join(', ')}: ${text}`));
}

/** A reason in full words, with the sentences that it is about. */
export function reasonText(reason: Reason, language: Language): string {
  return formatMessage({ ...reasonWords(reason), language });
}

function changeLabel({ kind, aspects }: ObligationChange, language: Language): string {
  if (kind === 'added' || kind === 'removed') return speak(diffWords, language)(`obligation-${kind}`);
  const label = obligationWords[kind][language];
  if (aspects.length === 0) return label;
  return `${label} (${aspects.map((aspect) => aspectWords[aspect][language]).join(', ')})`;
}

function headRow({ key, before, after }: HeadChange, language: Language): ValueRow {
  const shown = (value: string | null): string => {
    const words = headValue(key, value);
    return safeLine(typeof words === 'string' ? words : words[language]);
  };
  return { label: speak(diffWords, language)(key), before: shown(before), after: shown(after) };
}

function factRow({ id, before, after }: FactChange, language: Language): ValueRow {
  const none = speak(diffWords, language)('undeclared');
  return {
    label: safeLine(id),
    before: before === null ? none : safeLine(writeValue(before, language)),
    after: after === null ? none : safeLine(writeValue(after, language)),
  };
}

function sectionPart(section: SectionChange, language: Language): SectionPart | null {
  const { kind } = section;
  if (kind === 'same') return null;
  const word = speak(diffWords, language);
  const lines = linePairs(section.before, section.after).map(safePair);
  const counts = lines.map(({ before, after }) => countWords(redline(before ?? '', after ?? '')));
  return {
    kind,
    id: safeLine(section.id),
    title: safeLine(section.title.trim()),
    what: kind === 'added' || kind === 'removed' ? word(`section-${kind}`) : sectionWords[kind][language],
    obligations: section.obligations.map((each) => obligationPart(each, language)),
    others: lines.flatMap((pair) => withoutObligations(pair, section.obligations) ?? []),
    lines,
    count: word('wordCount', {
      removed: counts.reduce((sum, { removed }) => sum + removed, 0),
      added: counts.reduce((sum, { added }) => sum + added, 0),
    }),
  };
}

function safePair({ before, after }: LinePair): LinePair {
  return { before: before === null ? null : safeLine(before), after: after === null ? null : safeLine(after) };
}

function obligationPart(change: ObligationChange, language: Language): ObligationPart {
  const { before, after } = change;
  return {
    label: changeLabel(change, language),
    before: before === null ? null : sentence(before, after),
    after: after === null ? null : sentence(after, before),
  };
}

/** The sentence; with the facts behind its links where nothing else tells the two apart. */
function sentence(obligation: Obligation, other: Obligation | null): string {
  const text = safeLine(obligation.text);
  return other?.text === obligation.text && obligation.facts.length > 0 ? `${text} [${safeLine(obligation.facts.join(', '))}]` : text;
}

/** With more changed obligations in one section, looking for each of them in each line would take too long: lines are then shown as they are. */
const maxSought = 500;

/** What is left of a changed line without the obligations that are listed by themselves; null when nothing is. */
function withoutObligations(pair: LinePair, obligations: readonly ObligationChange[]): LinePair | null {
  if (pair.before === pair.after) return null;
  if (obligations.length > maxSought) return pair;
  const rest = (text: string | null, side: 'before' | 'after'): string | null => {
    let left = text ?? '';
    for (const change of obligations) left = left.replace(safeLine(change[side]?.text ?? ''), '');
    left = left.replace(/ {2,}/g, ' ').trim();
    return /[\p{L}\p{N}]/u.test(left.replace(/^(?:•|\d+\.)(?: \[[ x]\])?/, '')) ? left : null;
  };
  const left = { before: rest(pair.before, 'before'), after: rest(pair.after, 'after') };
  return left.before === left.after ? null : left;
}

function impactParts({ impact }: DiffResult, language: Language): readonly ClosingPart[] {
  const word = speak(diffWords, language);
  const questions = (wanted: 'stale' | 'trusted' | 'reworded'): readonly string[] =>
    impact.questions
      .filter(({ stale, demands }) => wanted === (stale ? 'stale' : demands ? 'trusted' : 'reworded'))
      .map(({ quiz, question, sections }) =>
        safeLine(
          word('question', {
            quiz: quiz.id,
            language: quiz.language,
            question: question.title.trim(),
            sections: sections.map(({ target, section }) => `${target}#${section}`).join(', '),
          }),
        ),
      );
  const [stale, trusted, reworded] = [questions('stale'), questions('trusted'), questions('reworded')];
  const parts: ClosingPart[] = [
    ...(stale.length === 0 ? [] : [{ text: word('stale', { count: stale.length }), items: stale }]),
    ...(trusted.length === 0 ? [] : [{ text: word('trusted', { count: trusted.length }), items: trusted }]),
    ...(reworded.length === 0 ? [] : [{ text: word('reworded', { count: reworded.length }), items: reworded }]),
    ...impact.renewals.map(({ policy, sections }) => ({
      text: safeLine(word('renewal', { policy, sections: sections.map((section) => `#${section}`).join(', ') })),
      items: [],
    })),
  ];
  return parts.length === 0 ? [{ text: word('noImpact'), items: [] }] : parts;
}
