import type { Section } from '../../document/model.js';
import { targetIds } from '../../handbook/find-document.js';
import { atKey } from '../../handbook/front-matter.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { linkTarget } from '../../handbook/link-target.js';
import { once } from '../../once.js';
import { type At, wholeFile } from '../../place.js';
import type { PolicyChange } from '../../versions/change.js';
import type { Lock } from '../../versions/lock.js';
import type { Revision } from '../../versions/revision.js';
import { parseVersion } from '../../versions/version-number.js';
import { type Context, defineRule } from '../rule.js';
import { changesSince, isReleased } from './policy-step.js';

const messages = {
  renamed: {
    de: 'Der Anker „{id}“ heißt jetzt „{now}“, war aber schon veröffentlicht; Kennungen bleiben, weil Quiz, Nachweise und Links sie nennen. Geben Sie dem Abschnitt wieder den Anker „{id}“.',
    en: 'The anchor “{id}” is now called “{now}”, but had been released; ids stay, because quizzes, records and links name them. Give the section the anchor “{id}” again.',
  },
  'removed-cited': {
    de: 'Den Anker „{id}“ gibt es nicht mehr, {count} {count:Stelle verweist|Stellen verweisen} noch auf ihn. Setzen Sie ihn dorthin, wo der Inhalt jetzt steht, oder ändern Sie zuerst die Verweise.',
    en: 'The anchor “{id}” is gone, but {count} {count:place|places} still {count:refers|refer} to it. Put it where its content is now, or change the references first.',
  },
  removed: {
    de: 'Den veröffentlichten Anker „{id}“ gibt es nicht mehr, und die Version {version} sagt nicht, dass Pflichten entfallen sind. Setzen Sie ihn dorthin, wo der Inhalt jetzt steht; wenn er wirklich entfällt, heben Sie die erste Zahl der Version.',
    en: 'The released anchor “{id}” is gone, and version {version} does not say that obligations were dropped. Put it where its content is now; if that is really dropped, raise the first number of the version.',
  },
  'document-renamed': {
    de: 'Dieses Dokument hieß „{id}“ und heißt jetzt „{now}“, war aber schon veröffentlicht; Kennungen bleiben, weil Quiz, Nachweise und Links sie nennen. Nehmen Sie wieder „{id}“; der Titel darf sich ändern.',
    en: 'This document was called “{id}” and is now called “{now}”, but had been released; ids stay, because quizzes, records and links name them. Use “{id}” again; the title may change.',
  },
  'document-removed': {
    de: 'Das veröffentlichte Dokument „{id}“ gibt es nicht mehr; Nachweise nennen es weiter. Stellen Sie die Datei wieder her und setzen Sie „status: retired“.',
    en: 'The released document “{id}” is gone; records still name it. Restore the file and set “status: retired”.',
  },
};

type Say = Context<keyof typeof messages>;

export const rule = defineRule({
  id: 'ver-id-stable',
  group: 'versions',
  scope: 'handbook',
  history: true,
  severity: 'error',
  since: '0.1.0',
  guideline: 'training#bound-to-text',
  title: { de: 'Veröffentlichte Kennung geändert', en: 'Released id changed' },
  firm: true,
  messages,
  check(handbook, context) {
    const { base } = context;
    const { lock } = handbook;
    if (base === null && lock === null) return context.notChecked();
    const references = once(() => referencesIn(handbook));
    const changes = base === null ? [] : changesSince(base, handbook);
    const seen = new Set<PolicyDocument>();
    for (const change of changes) {
      const { before, after } = change;
      if (before === null || base === null || !isReleased(before, base)) continue;
      if (after === null) checkDocument({ change, before, handbook, base, context });
      else {
        seen.add(after);
        if (before.source.text !== after.source.text) checkAnchors({ change, before, after, references, context });
      }
    }
    if (lock !== null) checkLock({ lock, handbook, seen, references, context });
  },
});

/** A document of the base that is gone; said once for all its languages, and not at all where one of them is still there. */
function checkDocument({
  change,
  before,
  handbook,
  base,
  context: { report },
}: {
  change: PolicyChange;
  before: PolicyDocument;
  handbook: Handbook;
  base: Revision;
  context: Say;
}): void {
  const { id } = before.head;
  if (id === null || handbook.documents.some(({ head }) => head.id === id && head.type !== 'quiz')) return;
  const known = new Set(base.handbook.documents.map(({ head }) => head.id));
  const now = handbook.documents.find(({ path, head }) => path === before.path && head.id !== null && !known.has(head.id));
  if (now !== undefined) {
    const at = atKey(now, 'id');
    const suggestion = { edits: [{ file: now.source.file, span: at.span, text: id }] };
    report({ message: 'document-renamed', at, data: { id, now: now.head.id ?? '' }, suggestion });
    return;
  }
  const first = base.handbook.documents.find(({ head }) => head.id === id);
  if (first !== change.before) return;
  const quiz = handbook.quizzes.find(({ policy }) => policy === id);
  const at = quiz === undefined ? handbook.settings.at : atKey(quiz.document, 'policy');
  report({ message: 'document-removed', at, data: { id } });
}

function checkAnchors({
  change,
  before,
  after,
  references,
  context,
}: {
  change: PolicyChange;
  before: PolicyDocument;
  after: PolicyDocument;
  references: () => References;
  context: Say;
}): void {
  const there = targetIds(after);
  const moved = new Map(
    change.sections.flatMap(({ before: old, after: now }) =>
      old !== null && now !== null && old.id !== now.id ? [[old.id, now] as const] : [],
    ),
  );
  const reported = new Set<string>();
  for (const { id, explicit } of before.markdown.targets) {
    if (there.has(id) || reported.has(id)) continue;
    const cited = references().get(`${after.path}#${id}`) ?? [];
    // The slug of a heading follows its words; it matters only where somebody used it.
    if (!explicit && cited.length === 0) continue;
    reported.add(id);
    reportGone({ id, document: after, now: moved.get(id) ?? null, cited, dropped: dropsObligations(before, after), context });
  }
}

/** Sections that the lock names, for documents that the base does not have. */
function checkLock({
  lock,
  handbook,
  seen,
  references,
  context,
}: {
  lock: Lock;
  handbook: Handbook;
  seen: ReadonlySet<PolicyDocument>;
  references: () => References;
  context: Say;
}): void {
  const byName = new Map(
    handbook.documents
      .filter(({ head }) => head.type !== 'quiz')
      .map((document) => [nameOf(document.head.id, document.head.lang, document.head.countries ?? []), document]),
  );
  for (const entry of lock.entries) {
    if (entry.kind !== 'section' || entry.section === '') continue;
    const document = byName.get(nameOf(entry.policy, entry.language, entry.countries));
    if (document === undefined || seen.has(document) || targetIds(document).has(entry.section)) continue;
    const cited = references().get(`${document.path}#${entry.section}`) ?? [];
    // Without anchors of their own, ids are slugs that follow the words of their headings.
    if (cited.length === 0 && !document.markdown.sections.some(({ explicit }) => explicit)) continue;
    const dropped = majorOf(document.head.version) > majorOf(entry.version);
    reportGone({ id: entry.section, document, now: null, cited, dropped, context });
  }
}

function reportGone({
  id,
  document,
  now,
  cited,
  dropped,
  context: { report },
}: {
  id: string;
  document: PolicyDocument;
  now: Section | null;
  cited: readonly At[];
  /** True when the version says that obligations changed. */
  dropped: boolean;
  context: Say;
}): void {
  const { source } = document;
  const related = cited.slice(0, 10);
  if (now !== null) {
    const anchor = document.markdown.targets.find((target) => target.explicit && target.id === now.id);
    const span = anchor?.span ?? null;
    // Only what is certainly nothing but the anchor is written anew.
    const safe = span !== null && /^[a-z0-9-]+$/.test(id) && /^<a id="[^"<>]*">$/.test(source.text.slice(span.start, span.end));
    report({
      message: 'renamed',
      at: { source, span: now.heading.span },
      data: { id, now: now.id },
      related,
      ...(safe ? { suggestion: { edits: [{ file: source.file, span, text: `<a id="${id}">` }] } } : {}),
    });
    return;
  }
  const [title] = document.markdown.sections;
  const at = title === undefined ? wholeFile(source) : { source, span: title.heading.span };
  if (cited.length > 0) report({ message: 'removed-cited', at, data: { id, count: cited.length }, related });
  else if (!dropped) report({ message: 'removed', at, data: { id, version: document.head.version ?? '' } });
}

type References = ReadonlyMap<string, readonly At[]>;

/** Who refers to which anchor, `<path>#<anchor>`: links of documents and quizzes, and questions that were reviewed against it. */
function referencesIn({ documents }: Handbook): References {
  const found = new Map<string, At[]>();
  for (const { path, source, markdown } of documents)
    for (const { url, span } of markdown.links) {
      const target = linkTarget({ from: path, url });
      if (target.kind !== 'file' || target.anchor === null) continue;
      const key = `${target.path}#${target.anchor}`;
      const places = found.get(key);
      if (places === undefined) found.set(key, [{ source, span }]);
      else places.push({ source, span });
    }
  return found;
}

function dropsObligations(before: PolicyDocument, after: PolicyDocument): boolean {
  return majorOf(after.head.version) > majorOf(before.head.version);
}

function majorOf(version: string | null): number {
  return version === null ? -1 : (parseVersion(version)?.major ?? -1);
}

function nameOf(id: string | null, language: string | null, countries: readonly string[]): string {
  return JSON.stringify([id, language, [...countries].sort()]);
}
