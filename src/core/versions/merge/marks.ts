import type { Language } from '../../language.js';
import type { Span } from '../../place.js';
import type { Clash, Conflict } from './unit.js';

const sentences: Readonly<Record<Clash, Readonly<Record<Language, string>>>> = {
  changed: {
    de: 'Der Text davor ist Ihrer. Die neue Vorlage sagt hier etwas anderes. Übernehmen Sie, was gelten soll, und löschen Sie dann diesen Kasten.',
    en: 'The text before is yours. The new template says something else here. Keep what is to apply, then delete this box.',
  },
  'gone-here': {
    de: 'Diesen Text haben Sie gelöscht, und die neue Vorlage hat ihn geändert. Übernehmen Sie ihn oder nicht, und löschen Sie dann diesen Kasten.',
    en: 'You have deleted this text, and the new template has changed it. Take it over or not, then delete this box.',
  },
  'gone-there': {
    de: 'Der Text davor ist Ihrer. Die neue Vorlage hat ihn nicht mehr. Behalten oder löschen Sie ihn, und löschen Sie dann diesen Kasten.',
    en: 'The text before is yours. The new template no longer has it. Keep or delete it, then delete this box.',
  },
};

const below: Readonly<Record<Clash, Readonly<Record<Language, string>>>> = {
  changed: {
    de: 'Die Angabe darunter ist Ihre. Die neue Vorlage sagt hier etwas anderes. Übernehmen Sie, was gelten soll, und löschen Sie dann diesen Kommentar.',
    en: 'The entry below is yours. The new template says something else here. Keep what is to apply, then delete this comment.',
  },
  'gone-here': {
    de: 'Diese Angabe haben Sie gelöscht, und die neue Vorlage hat sie geändert. Übernehmen Sie sie oder nicht, und löschen Sie dann diesen Kommentar.',
    en: 'You have deleted this entry, and the new template has changed it. Take it over or not, then delete this comment.',
  },
  'gone-there': {
    de: 'Die Angabe darunter ist Ihre. Die neue Vorlage hat sie nicht mehr. Behalten oder löschen Sie sie, und löschen Sie dann diesen Kommentar.',
    en: 'The entry below is yours. The new template no longer has it. Keep or delete it, then delete this comment.',
  },
};

/** A conflict as a block quote of Markdown, behind the company's text. */
export function conflictBox({ conflict: { why, theirs }, language }: { conflict: Conflict; language: Language }): string {
  const text = theirs.replace(/^\n+|\s+$/g, '');
  const quoted = text === '' ? [] : ['>', ...text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`))];
  return [`> **[upgrade: ${sentences[why][language]}]**`, ...quoted].join('\n');
}

/** A conflict as comment lines of YAML, CODEOWNERS or a workflow, before the company's entry. */
export function conflictComment({
  conflict: { why, theirs, at },
  indent,
  language,
}: {
  conflict: Conflict;
  indent: string;
  language: Language;
}): string {
  const text = theirs.replace(/^\n+|\s+$/g, '');
  const lines = text === '' ? [] : text.split('\n').map((line) => `${indent}#   ${line}`.trimEnd());
  return [`${indent}# [upgrade: ${at === '' ? '' : `${at}. `}${below[why][language]}]`, ...lines].join('\n');
}

/** The conflicts of earlier upgrades that nobody has settled yet: block quotes in Markdown, comment lines anywhere. */
export function openConflicts(text: string): readonly Span[] {
  return Array.from(text.matchAll(/^[ \t]*(?:>[ \t]*\*\*|#[ \t]*)(\[upgrade: [^\]\r\n]*\])/gm), (match) => {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return { start, end: match.index + match[0].length };
  });
}
