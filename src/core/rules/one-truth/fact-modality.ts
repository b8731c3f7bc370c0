import { type Comment, type Section, sourceSpan } from '../../document/model.js';
import { parseStatement } from '../../document/statement.js';
import { readingLanguage, scopeOf } from '../../facts/declared.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import type { At } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { type Obligation, obligationsOf } from '../../versions/obligations.js';
import { defineRule } from '../rule.js';
import { commonWords } from './common-words.data.js';

export const rule = defineRule({
  id: 'fact-modality',
  group: 'one-truth',
  scope: 'handbook',
  walks: true,
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Hier erlaubt, dort verboten', en: 'Allowed here, forbidden there' },
  firm: true,
  messages: {
    contradiction: {
      de: 'Zum Anliegen „{topic}“ steht hier „{text}“, an anderer Stelle „{other}“; erwartet wird überall dieselbe Regel. Entscheiden Sie, was gilt, und gleichen Sie beide Stellen an.',
      en: 'On topic “{topic}” this says “{text}”, another place says “{other}”; the same rule is expected everywhere. Decide what applies, and bring both places in line.',
    },
  },
  check(handbook, { report, walk }) {
    const byTopic = new Map<string, Stand[]>();
    walk({
      gathered: byTopic,
      visit: (document) => collect({ document, handbook, byTopic }),
      end() {
        for (const [topic, statements] of byTopic) {
          const opposites = oppositeFinder(statements.filter(({ forbids }) => !forbids));
          for (const ban of statements.filter(({ forbids }) => forbids)) {
            const opposite = opposites(ban);
            if (opposite === undefined) continue;
            report({ message: 'contradiction', at: ban.at, data: { topic, text: ban.text, other: opposite.text }, related: [opposite.at] });
          }
        }
      },
    });
  },
});

interface Stand {
  readonly at: At;
  readonly text: string;
  readonly forbids: boolean;
  readonly language: Language;
  /** Empty for all. */
  readonly countries: readonly string[];
  readonly audience: readonly string[];
  /** Whom the document is for; what one circle may do, another may be denied. */
  readonly readers: string | null;
  /** The first letters of what is allowed or forbidden, and to whom. */
  readonly stems: ReadonlySet<string>;
}

/** Adds what a document says on topics that its sections are bound to. */
function collect({ document, handbook, byTopic }: { document: PolicyDocument; handbook: Handbook; byTopic: Map<string, Stand[]> }): void {
  if (document.head.status === 'retired' || document.head.type === 'quiz') return;
  const scope = scopeOf(document, handbook);
  const language = readingLanguage(scope);
  if (language === null) return;
  const readers = document.head.audience;
  for (const { section, topic } of boundSections(document)) {
    const stands = obligationsOf(withoutQuotes(section), language).flatMap((statement) => {
      const forbids = forbidding(statement);
      // "Only", "except" and "without" name a case of its own.
      if (forbids === null || statement.limits.length > 0) return [];
      const { inline, text, audience } = statement;
      const at = { source: document.source, span: sourceSpan(inline, { start: 0, end: inline.text.length }) };
      return [{ at, text, forbids, language, countries: scope.countries, audience, readers, stems: stemsOf(text, language) }];
    });
    const others = byTopic.get(topic);
    if (others === undefined) byTopic.set(topic, stands);
    else others.push(...stands);
  }
}

/** The sections that a comment `topic:` between their heading and the next one binds. */
function boundSections({ markdown }: PolicyDocument): readonly { readonly section: Section; readonly topic: string }[] {
  const found: { section: Section; topic: string }[] = [];
  let index = -1;
  for (const comment of markdown.comments) {
    while ((markdown.sections[index + 1]?.heading.span.start ?? Number.POSITIVE_INFINITY) <= comment.span.start) index += 1;
    const section = markdown.sections[index];
    const topic = section === undefined ? null : topicOf(comment);
    if (section !== undefined && topic !== null) found.push({ section, topic });
  }
  return found;
}

function topicOf(comment: Comment): string | null {
  if (!comment.text.includes('topic')) return null;
  return parseStatement(comment)?.entries.find(({ key }) => key === 'topic')?.value ?? null;
}

/** A section's own words: block quotes are somebody else's, and a subsection is bound by its own comment. */
function withoutQuotes({ blocks }: Section): Section['blocks'] {
  const next = blocks.findIndex(({ kind }) => kind === 'heading');
  return (next === -1 ? blocks : blocks.slice(0, next)).filter(({ kind }) => kind !== 'quote');
}

function forbidding({ modality, negated, also }: Obligation): boolean | null {
  if (also.length > 0) return null;
  if (modality === 'may') return negated;
  return modality === 'do' && negated ? true : null;
}

/**
 * Makes the search for the first permission that contradicts a ban. The words of one are among those of the other, so the rarest word of the shorter one leads there: looking through all
 * permissions for every ban would take the square of the time.
 */
function oppositeFinder(permissions: readonly Stand[]): (ban: Stand) => Stand | undefined {
  const withStem = new Map<string, number[]>();
  for (const [index, { stems }] of permissions.entries())
    for (const stem of stems) {
      const others = withStem.get(stem);
      if (others === undefined) withStem.set(stem, [index]);
      else others.push(index);
    }
  const count = (stem: string): number => withStem.get(stem)?.length ?? 0;
  const rarestOf = ({ stems }: Stand): string | undefined => {
    let rarest: string | undefined;
    for (const stem of stems) if (rarest === undefined || count(stem) < count(rarest)) rarest = stem;
    return rarest;
  };
  const byRarest = new Map<string, number[]>();
  for (const [index, permission] of permissions.entries()) {
    const rarest = rarestOf(permission);
    if (rarest === undefined) continue;
    const others = byRarest.get(rarest);
    if (others === undefined) byRarest.set(rarest, [index]);
    else others.push(index);
  }
  return (ban) => {
    const firstIn = (indexes: readonly number[] | undefined): number =>
      indexes?.find((index) => {
        const permission = permissions[index];
        return permission !== undefined && contradicts(permission, ban);
      }) ?? Number.POSITIVE_INFINITY;
    const first = Math.min(firstIn(withStem.get(rarestOf(ban) ?? '')), ...[...ban.stems].map((stem) => firstIn(byRarest.get(stem))));
    return permissions[first];
  };
}

/** True when one says of the same thing, in the same words and with nothing added, what the other denies. */
function contradicts(one: Stand, other: Stand): boolean {
  if (one.language !== other.language || one.readers !== other.readers || !reaches(other, one)) return false;
  const apart =
    one.countries.length > 0 && other.countries.length > 0 && !one.countries.some((country) => other.countries.includes(country));
  if (apart) return false;
  const [narrow, wide] = one.stems.size < other.stems.size ? [one.stems, other.stems] : [other.stems, one.stems];
  return narrow.size >= 2 && [...narrow].every((stem) => wide.has(stem));
}

/** True when a ban is for those whom a permission is for: a ban for nobody in particular is for all, one for a group is an exception for that group. */
function reaches(ban: Stand, permission: Stand): boolean {
  const named = ban.audience.filter((name) => name !== 'everybody' && name !== 'nobody');
  return named.length === 0 || named.join() === permission.audience.join();
}

const words = new RegExp(`[${letters}]{4,}`, 'g');

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  const found = searchText(text).match(words) ?? [];
  return new Set(found.filter((word) => !commonWords[language].has(word)).map((word) => word.slice(0, 5)));
}
