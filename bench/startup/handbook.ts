import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const documents = ['strategy', 'rules', 'training', 'proactive', 'respect'];

/** Writes a handbook with five documents of the guideline library, facts and a plan. */
export function fiveDocumentHandbook(root: string): void {
  mkdirSync(join(root, 'policies'), { recursive: true });
  for (const id of documents) {
    const text = readFileSync(`policies/${id}.en.md`, 'utf8');
    // Links to documents that are left out become their text.
    const closed = text.replace(/\[([^\]]+)\]\((?:\.\/)?([a-z-]+)\.en\.md#[a-z-]+\)/g, (link, label: string, target: string) =>
      documents.includes(target) ? link : label,
    );
    writeFileSync(join(root, `policies/${id}.en.md`), closed);
  }
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
