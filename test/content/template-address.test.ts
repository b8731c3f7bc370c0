import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'templates/handbook';
/** What only one form of address says, and not at the start of a sentence, where “Sie” may be “they”. */
const oneForm = /\p{Ll}+en Sie\b|\b(?:Ihnen|dir|dich)\b|(?:Ihre|deine?) (?:Daten|Frage|Antwort)\b|\berreicht ihr\b/u;

test('German templates leave the form of address to the company', () => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.de.md'))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        // What customers say themselves, and what nobody should write.
        .filter((line) => !line.startsWith('Schlecht: ') && !line.startsWith('| „'))
        .flatMap((line) => oneForm.exec(line.replace(/\{\{[^}]*\|[^}]*\}\}/g, '').replace(/„Ich sorge .*“/, '')) ?? [])
        .map((words) => `${name}: ${words}`),
    );
  expect(found).toEqual([]);
});
