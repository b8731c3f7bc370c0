import { defaultSettings, type FileTable } from './read-handbook.js';

/** A policy in one language with the front matter that rules want. */
export function policyText({
  id = 'social-media-rules',
  lang = 'en',
  version = '1.0.0',
  audience = 'all-staff',
  title = 'Social media rules',
  body,
}: {
  id?: string;
  lang?: string;
  version?: string;
  audience?: string;
  title?: string;
  body: string;
}): string {
  return `---
id: ${id}
type: rules
title: ${JSON.stringify(title)}
lang: ${lang}
version: "${version}"
status: approved
owner: comms-lead
approver: management
approved-on: 2026-01-01
effective: 2026-01-01
review-by: 2027-01-01
for: ${audience}
changes: [{ version: "${version}", date: 2026-01-01, note: First }]
---
# ${title}

${body}`;
}

/** A small handbook with one policy in English. */
export function smallBook(body = '## Scope <a id="scope"></a>\n\nStaff must answer within 4 hours.\n', more: FileTable = {}): FileTable {
  return { 'unisono.yaml': defaultSettings, 'policies/social-media-rules.en.md': policyText({ body }), ...more };
}
