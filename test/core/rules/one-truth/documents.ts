import type { Edit } from '../../../../src/core/finding.js';

/** A document with complete front matter around a body. */
export function documentOf({
  id = 'returns',
  lang = 'de',
  type = 'answer',
  body,
  countries,
  status = 'approved',
}: {
  id?: string;
  lang?: string;
  type?: string;
  body: string;
  countries?: string;
  status?: string;
}): string {
  return [
    '---',
    `id: ${id}`,
    `type: ${type}`,
    `title: ${id}`,
    `lang: ${lang}`,
    ...(countries === undefined ? [] : [`countries: [${countries}]`]),
    'version: "1.0.0"',
    `status: ${status}`,
    'owner: support-lead',
    'approver: management',
    'approved-on: 2026-11-02',
    'effective: 2026-11-02',
    'review-by: 2027-05-02',
    'changes:',
    '  - { version: "1.0.0", date: 2026-11-02, note: "First version." }',
    '---',
    '',
    `# ${id}`,
    '',
    body,
    '',
  ].join('\n');
}

/** The files with edits applied, later places first. */
export function edited(files: Readonly<Record<string, string>>, edits: readonly Edit[]): Record<string, string> {
  const texts: Record<string, string> = { ...files };
  for (const { file, span, text } of [...edits].sort((a, b) => b.span.start - a.span.start))
    texts[file] = `${texts[file]?.slice(0, span.start)}${text}${texts[file]?.slice(span.end)}`;
  return texts;
}
