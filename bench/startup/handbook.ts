import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a handbook with five real documents: three guidelines of the library as its policies would be, and two more, with facts and a plan. */
export function fiveDocumentHandbook(root: string): void {
  mkdirSync(join(root, 'policies'), { recursive: true });
  for (const id of ['strategy', 'rules', 'training', 'proactive', 'respect'])
    cpSync(`policies/${id}.en.md`, join(root, `policies/${id}.en.md`));
  writeFileSync(
    join(root, 'unisono.yaml'),
    'schema: 1\ncompany: { name: Sample Ltd, countries: [DE], languages: [en] }\nroles:\n  editors: { name: Editors, deputy: reviewers, reach: editors@example.com }\n  reviewers: { name: Reviewers, deputy: editors, reach: reviewers@example.com }\n',
  );
  writeFileSync(
    join(root, 'facts.yaml'),
    'schema: 1\nreturn-window: { value: 14 d, owner: editors, mentions: { en: [return, send back] } }\n',
  );
  writeFileSync(
    join(root, 'channels.yaml'),
    'schema: 1\nchannels:\n  - { platform: phone, purpose: Questions about faults and contracts, owner: editors, deputy: reviewers, reply: 5 min }\n  - { platform: facebook, purpose: News and public questions, owner: editors, deputy: reviewers, reply: 4 h }\n',
  );
}
