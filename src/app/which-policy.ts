import type { Language } from '../core/language.js';
import { UserError } from '../core/user-error.js';
import type { Files, Prompter } from '../ports.js';
import { findRoot, loadHandbook } from './load-handbook.js';

/**
 * Asks which document a pass of an imported quiz is to stand for: one of the handbook around the working folder. Throws a `UserError` that names them where nobody can be asked, or there are
 * none: a quiz that stands for the wrong document would prove something else than people were asked.
 */
export async function whichPolicy(
  { cwd, content, language }: { cwd: string; content: string; language: Language },
  { files, prompter }: { files: Files; prompter: () => Prompter | null },
): Promise<string> {
  const root = await findRoot({ start: cwd, files });
  const documents = root === null ? [] : (await loadHandbook({ root, cwd, content, files })).documents;
  const titles = new Map<string, string>();
  for (const { head } of documents) if (head.id != null && head.type !== 'quiz') titles.set(head.id, head.title ?? head.id);
  const ids = [...titles.keys()].sort();
  const asked = ids.length === 0 ? null : prompter();
  if (asked === null) throw noPolicy(ids);
  return asked.one({
    message: { de: 'Für welches Dokument steht dieses Quiz?', en: 'Which document is this quiz about?' }[language],
    choices: ids.map((id) => ({ value: id, label: id, note: titles.get(id) ?? id })),
  });
}

function noPolicy(ids: readonly string[]): UserError {
  const [first = 'social-media-rules'] = ids;
  const list = ids.slice(0, 12).join(', ');
  return new UserError({
    what: {
      de: 'Es fehlt, für welches Dokument dieses Quiz steht: Wer besteht, hat dessen Text gelernt.',
      en: 'The file does not say which document this quiz is about: people who pass have learned its text.',
    },
    hint: {
      de: `Nennen Sie es mit --policy, zum Beispiel: --policy ${first}${list === '' ? '' : `. Dieses Handbuch hat: ${list}`}`,
      en: `Name it with --policy, for example: --policy ${first}${list === '' ? '' : `. This handbook has: ${list}`}`,
    },
  });
}
