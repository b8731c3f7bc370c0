import type { Language, Localised } from '../core/language.js';
import { chooseDocuments, documentWords, offeredDocuments } from '../core/scaffold/chosen-documents.js';
import type { FurtherDocument, FurtherSet } from '../core/scaffold/further-documents.js';
import { templateValues } from '../core/scaffold/plan-files.js';
import { addWords } from '../i18n/add.js';
import { speak } from '../i18n/words.js';
import type { Files, Prompter } from '../ports.js';
import { joinPath } from './paths.js';
import { readTemplates, type Templates } from './read-templates.js';
import { handbookRoot } from './upgrade.js';
import { rememberedAnswers } from './upgrade-material.js';

export interface FurtherRequest {
  readonly cwd: string;
  /** The folder of the handbook as typed; empty for the handbook around the working folder. */
  readonly folder: string;
  readonly language: Language;
  readonly today: string;
  readonly toolVersion: string;
  /** The folder of the package with templates and schemas. */
  readonly content: string;
}

/** The documents that the templates offer beyond those of every handbook, and which of them the handbook has. Throws a UserError where there is no handbook, or nobody knows how it was made. */
export async function furtherDocuments(
  request: FurtherRequest,
  { files, filesBelow }: { files: Files; filesBelow(root: string): Files },
): Promise<readonly FurtherSet[]> {
  const root = await handbookRoot(request, files);
  const below = filesBelow(root);
  const { answers } = await rememberedAnswers({ root, language: request.language, files: below });
  const templates = await readTemplates({ content: request.content, named: null }, files);
  const { list } = templates;
  const fitting = chooseDocuments({ list, chosen: documentWords(list), values: templateValues({ ...request, answers }, list.version) });
  const documents: (FurtherDocument & { set: string })[] = [];
  for (const { id, set, from } of offeredDocuments(list)) {
    if (!fitting.document.includes(id)) continue;
    const kinds = await Promise.all(from.map((path) => below.kind(joinPath(root, path))));
    documents.push({ id, set, title: titleOf({ from, templates }), there: kinds.includes('file') });
  }
  return list.sets.map(({ id, name, what }) => ({ id, name, what, documents: documents.filter(({ set }) => set === id) }));
}

/** The title of a document in each language, from its front matter. */
function titleOf({ from, templates }: { from: readonly string[]; templates: Templates }): Localised {
  const titleIn = (language: Language): string => {
    const text = templates.templates.get(from.find((path) => path.endsWith(`.${language}.md`)) ?? '')?.text ?? '';
    return /^title: "(.*)"$/m.exec(text)?.[1] ?? '';
  };
  return { de: titleIn('de'), en: titleIn('en') };
}

/** Asks which of the documents that are not there shall come in. */
export async function askFurther({
  sets,
  language,
  prompter,
}: {
  sets: readonly FurtherSet[];
  language: Language;
  prompter: Prompter;
}): Promise<readonly string[]> {
  const word = speak(addWords, language);
  const missing = sets.flatMap(({ name, documents }) => documents.filter(({ there }) => !there).map((document) => ({ ...document, name })));
  if (missing.length === 0) return [];
  return prompter.several({
    message: word('ask'),
    hint: word('ask-hint'),
    choices: missing.map(({ id, title, name }) => ({ value: id, label: title[language], note: name[language] })),
  });
}
