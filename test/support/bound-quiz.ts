import { lockFile } from '../../src/core/handbook/layout.js';
import { readHandbook } from '../../src/core/handbook/read-handbook.js';
import { reviewsOfHandbook } from '../../src/core/quiz/staleness.js';
import { writeLock } from '../../src/core/versions/lock-text.js';

/** The four sections that the questions of the quiz are about. */
export const sections = ['one', 'two', 'three', 'four'] as const;

export type SectionTexts = Readonly<Partial<Record<(typeof sections)[number], string>>>;

const settings =
  'schema: 1\ncompany: { name: Muster GmbH, languages: [de] }\nroles: { lead: { name: Leitung Kommunikation, deputy: chief }, chief: { deputy: lead } }\n';

/** A policy whose sections say “Sie sollen <id> melden.” unless told otherwise. */
function policy(texts: SectionTexts): string {
  const parts = sections.map((id) => `## Über ${id} <a id="${id}"></a>\n\n${texts[id] ?? `Sie sollen ${id} melden.`}\n`);
  return `---\nid: rules\ntype: rules\ntitle: Regeln\nlang: de\nversion: "1.0.0"\nstatus: approved\nowner: lead\napprover: chief\napproved-on: 2026-11-02\nreview-by: 2027-05-02\nchanges: [{ version: "1.0.0", date: 2026-11-02, note: Alles wird gemeldet. }]\n---\n\n# Regeln\n\n${parts.join('\n')}`;
}

/** A quiz with one question about each section; in each, the first option is right. */
function quiz(more: string): string {
  const questions = sections.map(
    (id) =>
      `## Frage ${id} <a id="q-${id}"></a>\n\nWas gilt?\n\n- [x] Melden\n- [ ] Schweigen\n\n> Siehe [${id}](../policies/rules.de.md#${id}).\n`,
  );
  return `---\nid: basics\ntype: quiz\ntitle: Grundlagen\nlang: de\nversion: "1.0.0"\npolicy: rules\n${more}---\n\n# Grundlagen\n\n${questions.join('\n')}`;
}

/** A handbook with a policy, a quiz bound to it, and a lock that says: all questions were reviewed when the texts were `reviewed`. */
export function boundHandbook({
  texts = {},
  reviewed = {},
  quizHead = '',
}: {
  texts?: SectionTexts;
  reviewed?: SectionTexts | null;
  quizHead?: string;
} = {}) {
  const files = (of: SectionTexts): Record<string, string> => ({
    'unisono.yaml': settings,
    'policies/rules.de.md': policy(of),
    'quizzes/basics.de.md': quiz(quizHead),
  });
  const lock: Record<string, string> =
    reviewed === null ? {} : { [lockFile]: writeLock({ entries: reviewsOfHandbook(read(files(reviewed))) }) };
  return { files: { ...files(texts), ...lock }, earlier: { 'policies/rules.de.md': policy(reviewed ?? {}) } };
}

/** Reads files as a handbook, without the guideline library. */
export function read(files: Readonly<Record<string, string>>) {
  const texts = Object.entries(files).map(([path, text]) => ({ path, file: path, content: { text } }));
  return readHandbook({ texts, paths: Object.keys(files), library: new Map(), root: '' });
}
