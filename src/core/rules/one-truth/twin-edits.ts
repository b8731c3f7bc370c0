import type { Section } from '../../document/model.js';
import type { Edit } from '../../finding.js';
import { atKey } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { sectionSkeleton } from '../../handbook/section-skeleton.js';
import { compareVersions } from '../../versions/version-number.js';
import { entryOf } from '../../yaml/node.js';

/** Gives the twin with the lower version the higher one; nothing where one of the two is not written as a version. */
export function raised(one: PolicyDocument, other: PolicyDocument): { suggestion?: { edits: readonly Edit[] } } {
  const [version, otherVersion] = [one.head.version, other.head.version];
  if (version === null || otherVersion === null) return {};
  const [lower, higher] = compareVersions(version, otherVersion) < 0 ? [one, otherVersion] : [other, version];
  if (entryOf(lower.frontMatter, 'version')?.value.kind !== 'scalar') return {};
  return { suggestion: { edits: [{ file: lower.source.file, span: atKey(lower, 'version').span, text: `"${higher}"` }] } };
}

/** An empty section for one that the other language has: before the section that follows it there, else at the end. */
export function counterpart({ section, from, to }: { section: Section; from: PolicyDocument; to: PolicyDocument }): Edit {
  const language = to.head.lang === 'de' ? 'de' : 'en';
  const there = new Map(to.markdown.sections.flatMap((own) => (own.explicit ? [[own.id, own] as const] : [])));
  const later = from.markdown.sections.slice(from.markdown.sections.indexOf(section) + 1);
  const next = later
    .map(({ id, explicit }) => (explicit ? there.get(id) : undefined))
    .find((found) => found !== undefined && found.level <= section.level);
  const name = section.title.replace(/[[\]<>`*_\\]/g, '');
  const title = { de: `[ausfüllen: Überschrift zu „${name}“]`, en: `[fill in: heading for “${name}”]` }[language];
  return sectionSkeleton({ document: to, id: section.id, title, level: section.level, language, before: next?.heading.span.start ?? null });
}
