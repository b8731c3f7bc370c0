import { expect, it } from 'vitest';
import { boundHandbook } from '../support/bound-quiz.js';
import { folderWith } from '../support/folder.js';
import { keys, open } from '../support/terminal.js';

const gift = '::Wann::Wann antworten wir? {=am selben Tag ~nie}\n';
const document = (id: string, title: string): string =>
  `---\nid: ${id}\ntype: rules\ntitle: ${title}\nlang: de\nversion: "1.0.0"\nstatus: draft\nowner: editors\n---\n\n# ${title}\n`;

const book = (): string =>
  folderWith({
    ...boundHandbook().files,
    'policies/zusagen.de.md': document('zusagen', 'Was wir zusagen'),
    'fragen.gift': gift,
  });

it('quiz import asks for which document the quiz stands, and writes that into it', async () => {
  const terminal = open(['quiz', 'import', 'fragen.gift', '--lang', 'de'], { cwd: book(), rows: 60 });
  await terminal.waitFor('Für welches Dokument steht dieses Quiz?');
  expect(terminal.screen()).toContain('zusagen');
  // The second one, behind the rules.
  terminal.press(keys.down, keys.enter);
  await terminal.waitFor('policy: zusagen');
  await terminal.waitFor('Wann antworten wir?');
  expect(await terminal.exit()).toBe(0);
});

it('quiz import ends with 130 on Ctrl+C at the question and writes nothing', async () => {
  const terminal = open(['quiz', 'import', 'fragen.gift', '--lang', 'en'], { cwd: book(), rows: 60 });
  await terminal.waitFor('Which document is this quiz about?');
  terminal.press(keys.ctrlC);
  expect(await terminal.exit()).toBe(130);
  expect(terminal.everything()).not.toContain('type: quiz');
});

it('quiz import does not ask where the document is named', async () => {
  const terminal = open(['quiz', 'import', 'fragen.gift', '--policy', 'zusagen', '--lang', 'de'], { cwd: book(), rows: 60 });
  await terminal.waitFor('policy: zusagen');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.everything()).not.toContain('Für welches Dokument');
});
