/** How handbooks elsewhere call what our front matter states, small letters with hyphens; our own collection, 2026-11-22. */
export const headAliases = {
  title: ['title', 'titel'],
  lang: ['lang', 'language', 'locale', 'sprache'],
  version: ['version', 'fassung'],
  owner: [
    ...['owner', 'document-owner', 'policy-owner', 'responsible', 'maintainer'],
    ...['verantwortlich', 'verantwortung', 'zuständig', 'eigentümer', 'dokumentverantwortung'],
  ],
  'review-by': ['review-by', 'review-date', 'next-review', 'review-due', 'nächste-prüfung', 'nächste-überprüfung', 'wiedervorlage'],
  translation: ['translationkey', 'translation-key', 'translation-id', 'ref'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
