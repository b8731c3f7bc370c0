import { decode, maxFileBytes } from '../core/decode.js';
import type { Problem } from '../core/finding.js';
import type { Source } from '../core/place.js';
import { readTemplateList, type TemplateList } from '../core/scaffold/template-list.js';
import { UserError } from '../core/user-error.js';
import type { Files } from '../ports.js';
import { problemText } from './given-answers.js';
import { joinPath } from './paths.js';

/** What handbooks are made of. */
export interface Templates {
  readonly list: TemplateList;
  readonly templates: ReadonlyMap<string, Source>;
  readonly schemas: ReadonlyMap<string, string>;
}

/** Reads the templates of the package, or those of a folder that somebody `named`, absolute. Throws a UserError for faults of a named folder, an Error for those of the package. */
export async function readTemplates({ content, named }: { content: string; named: string | null }, files: Files): Promise<Templates> {
  const folder = named ?? joinPath(content, 'templates/handbook');
  const source = async (path: string, from: string): Promise<Source> => {
    const read = await files.read(joinPath(from, path), { maxBytes: maxFileBytes });
    const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
    if (decoded === null || !('text' in decoded)) throw templateMissing({ named, path });
    return { file: named === null ? path : joinPath(named, path), text: decoded.text };
  };
  const { list, problems } = readTemplateList(await source('template.yaml', folder));
  if (list === null) throw faultyTemplates({ named, problems });
  const templates = new Map<string, Source>();
  for (const { from } of list.files) templates.set(from, await source(from, folder));
  const schemas = new Map<string, string>();
  const schemaSource = joinPath(content, 'schema');
  for (const path of await files.list(schemaSource)) schemas.set(path, (await source(path, schemaSource)).text);
  return { list, templates, schemas };
}

/** Faults of the package are a bug, those of a named folder its owner's. */
export function faultyTemplates({ named, problems }: { named: string | null; problems: readonly Problem[] }): Error {
  const texts = problems.map(problemText);
  if (named === null) return new Error(texts.map(({ en }) => en).join('\n'));
  return new UserError({
    what: { de: texts.map(({ de }) => de).join('\n'), en: texts.map(({ en }) => en).join('\n') },
    hint: { de: 'Berichtigen Sie die Vorlagen. Geschrieben wurde nichts.', en: 'Correct the templates. Nothing was written.' },
  });
}

function templateMissing({ named, path }: { named: string | null; path: string }): Error {
  if (named === null) return new Error(`the package is incomplete: ${path}`);
  return new UserError({
    what: {
      de: `Im Ordner der Vorlagen fehlt ${path}, oder es ist kein Text.`,
      en: `The folder of templates lacks ${path}, or it is no text.`,
    },
    hint: {
      de: 'Gebraucht wird ein Ordner mit template.yaml und allen Dateien, die dort stehen.',
      en: 'What is needed is a folder with template.yaml and all files listed there.',
    },
  });
}
