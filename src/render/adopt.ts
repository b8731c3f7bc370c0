import type { AdoptedDocument, AdoptResult, AdoptView, Doubt, Reason } from '../core/adopt/adoption.js';
import type { Language } from '../core/language.js';
import { adoptWords } from '../i18n/adopt.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** What `adopt` is about to do: every document with what it becomes, why, and what somebody should look at; then what stays as it is and what is written besides. */
export function adoptViewText({ view, language, paint, width }: { view: AdoptView } & Look): string {
  const word = speak(adoptWords, language);
  const folder = shownFolder(view);
  const wrapped = (text: string, indent = 0): string => wrapText({ text, width, indent, hang: 2 });
  if (view.undo !== null) return undoText({ folder, resumed: view.resumed, undo: view.undo, width, language });
  if (view.resumed) return `\n${wrapped(word('resumed', { folder, count: view.others.length }))}\n\n`;
  const { documents, left, relinked, others, held, gaps, foreignAnchors } = view;
  const common =
    documents.length < fewDocuments ? [] : (documents[0]?.added ?? []).filter((key) => documents.every(({ added }) => added.includes(key)));
  const doubts = sharedDoubts(documents);
  const memory = others.filter((path) => !path.startsWith('.unisono/schema/'));
  return [
    '',
    paint.bold(wrapped(word(view.handbook ? 'head-handbook' : 'head', { folder, count: documents.length }))),
    ...(common.length === 0 ? [] : [wrapped(word('keys-all', { keys: common.join(', ') }))]),
    ...documents.flatMap((document) => documentLines({ document: withoutShared({ document, common, doubts }), language, paint, width })),
    ...doubts.map((doubt) => {
      const names = documents.filter((document) => document.doubts.some((own) => isSame(own, doubt))).map(({ from }) => safeLine(from));
      return wrapped(
        `${paint.yellow('?')} ${word('unsure-many', { count: names.length, doubt: doubtText(doubt, language), files: shortList(names, language) })}`,
      );
    }),
    ...(left.length === 0 ? [] : [word('left-head')]),
    ...left.map(({ path, why }) => wrapped(`${paint.yellow('!')} ${safeLine(path)}  (${word(`left-${why}`)})`, 2)),
    ...(relinked.length === 0 ? [] : [wrapped(word('relinked', { files: relinked.map(({ path }) => safeLine(path)).join(', ') }))]),
    ...(memory.length === 0 ? [] : [wrapped(word('others', { files: memory.join(', ') }))]),
    ...(foreignAnchors === 0 ? [] : [wrapped(word('foreign-anchors', { count: foreignAnchors }))]),
    wrapped(held === 0 ? word('not-held') : word('held', { count: held, gaps })),
    '',
    '',
  ].join('\n');
}

/** From so many documents on, what they have in common is said once. */
const fewDocuments = 4;

function isSame(a: Doubt, b: Doubt): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What somebody should look at in many documents. */
function sharedDoubts(documents: readonly AdoptedDocument[]): readonly Doubt[] {
  const all = documents.flatMap((document) => document.doubts);
  const first = all.filter((doubt, at) => all.findIndex((other) => isSame(other, doubt)) === at);
  return first.filter((doubt) => all.filter((other) => isSame(other, doubt)).length >= fewDocuments);
}

function withoutShared({
  document,
  common,
  doubts,
}: {
  document: AdoptedDocument;
  common: readonly string[];
  doubts: readonly Doubt[];
}): AdoptedDocument {
  return {
    ...document,
    added: document.added.filter((key) => !common.includes(key)),
    doubts: document.doubts.filter((doubt) => !doubts.some((other) => isSame(other, doubt))),
  };
}

const mostNames = 12;

function shortList(paths: readonly string[], language: Language): string {
  const [named, more] = [paths.slice(0, mostNames).join(', '), paths.length - mostNames];
  return more > 0 ? `${named} ${speak(adoptWords, language)('more', { count: more })}` : named;
}

function undoText({
  folder,
  resumed,
  undo: { restored, removed },
  width,
  language,
}: Pick<Look, 'width' | 'language'> & { folder: string; resumed: boolean; undo: NonNullable<AdoptView['undo']> }): string {
  const word = speak(adoptWords, language);
  const named = (paths: readonly string[]): string => shortList(paths.map(safeLine), language);
  const lines = [
    word(resumed ? 'undo-resumed' : 'undo-head', { folder }),
    ...(restored.length === 0 ? [] : [word('undo-restored', { count: restored.length, files: named(restored) })]),
    ...(removed.length === 0 ? [] : [word('undo-removed', { count: removed.length, files: named(removed) })]),
  ];
  return `\n${lines.map((text) => wrapText({ text, width, indent: 0, hang: 2 })).join('\n')}\n\n`;
}

function shownFolder({ folder }: AdoptView): string {
  return safeLine(folder === '' ? './' : folder);
}

function documentLines({ document, language, paint, width }: { document: AdoptedDocument } & Look): readonly string[] {
  const word = speak(adoptWords, language);
  const { from, to, type, lang, version, added, rewritten, anchors, links, reasons, doubts } = document;
  const path = from === to ? safeLine(to) : word('moves', { from: safeLine(from), to: safeLine(to) });
  const title = safeLine(document.title);
  const parts = [
    ...(added.length === 0 ? [] : [word('keys', { keys: added.join(', ') })]),
    ...(rewritten.length === 0 ? [] : [word('rewritten', { keys: rewritten.join(', ') })]),
    ...(anchors === 0 ? [] : [word('anchors', { count: anchors })]),
    ...(links === 0 ? [] : [word('links', { count: links })]),
  ];
  const texts = [
    word('about', { title, type: word(`type-${type}`), lang, version }),
    ...(reasons.length === 0 ? [] : [word('because', { reasons: reasons.map((reason) => reasonText(reason, language)).join('; ') })]),
    ...(parts.length === 0 ? [] : [word('adds', { parts: parts.join('; ') })]),
  ];
  return [
    wrapText({ text: `${paint.green('+')} ${path}`, width, indent: 2, hang: 2 }),
    ...texts.map((text) => wrapText({ text, width, indent: 4, hang: 2 })),
    ...doubts.map((doubt) =>
      wrapText({ text: `${paint.yellow('?')} ${word('unsure', { doubt: doubtText(doubt, language) })}`, width, indent: 4, hang: 2 }),
    ),
  ];
}

function reasonText(reason: Reason, language: Language): string {
  const word = speak(adoptWords, language);
  return reason.code === 'type-words' ? word('reason-type-words', { words: reason.words.join(', ') }) : word(`reason-${reason.code}`);
}

function doubtText(doubt: Doubt, language: Language): string {
  const word = speak(adoptWords, language);
  switch (doubt.code) {
    case 'type-tie':
      return word('doubt-type-tie', { words: doubt.words.join(', ') });
    case 'id-taken':
      return word('doubt-id-taken', { id: doubt.id });
    case 'owner-role':
    case 'approver-role':
      return word(`doubt-${doubt.code}`, { role: doubt.role });
    case 'status-open':
      return word('doubt-status-open', { status: safeLine(doubt.status) });
    case 'set-aside':
      return word('doubt-set-aside', { keys: doubt.keys.join(', ') });
    default:
      return word(`doubt-${doubt.code}`);
  }
}

/** How `adopt` ended, and what to do next. */
export function adoptResultText({ result, language, paint, width }: { result: AdoptResult } & Look): string {
  const word = speak(adoptWords, language);
  const { outcome, documents, lint, resumed } = result;
  if (outcome === 'dry-run' || outcome === 'declined') return `${word(outcome)}\n`;
  if (outcome === 'undone') return `${paint.green(wrapText({ text: word('undone'), width }))}\n`;
  const folder = shownFolder(result);
  if (outcome === 'nothing-to-do') return `${wrapText({ text: word('nothing', { folder }), width })}\n`;
  const moved = documents.filter(({ from, to }) => from !== to).length;
  const lines = [
    paint.green(resumed ? word('completed') : word('written', { count: documents.length, moved })),
    ...(lint === null ? [] : [word('checked', { errors: lint.errors, warnings: lint.warnings, gaps: lint.gaps })]),
    word('next'),
  ];
  return `${lines.map((text) => wrapText({ text, width })).join('\n')}\n`;
}

/** The result of `adopt` as one JSON value. */
export function adoptJson({ result }: { result: AdoptResult }): string {
  const { outcome, folder, handbook, resumed, documents, relinked, left, others, foreignAnchors, held, gaps, written, lint, undo } = result;
  return safeJson({
    schemaVersion: 1,
    summary: {
      outcome,
      folder,
      handbook,
      resumed,
      documents: documents.length,
      moved: documents.filter(({ from, to }) => from !== to).length,
      left: left.length,
      written,
      held,
      gaps,
      foreignAnchors,
      lint,
    },
    documents,
    relinked,
    left,
    others,
    ...(undo === null ? {} : { undo }),
  });
}
