import * as z from 'zod/mini';
import type { Problem } from '../finding.js';
import { type Language, type Localised, languages } from '../language.js';
import type { Source } from '../place.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { id, text, version } from '../yaml/schema-parts.js';
import { validate } from '../yaml/validate.js';

/** A path below a folder that no part of can climb out of it, with names that every system takes. */
const path = text.check(z.refine((value) => isSafePath(value), { params: { message: 'wrong-form' } }));

const localised = z.strictObject({ de: text, en: text });

/** A topic of the channel plan that an answer guide is about; its id is that of the guide. */
const topicSchema = z.strictObject({
  name: localised,
  owner: id,
  class: z.enum(['inquiry', 'complaint', 'press', 'news']),
  privacy: z.enum(['public', 'personal', 'sensitive', 'exclusive']),
});

const entrySchema = z
  .strictObject({
    document: z.optional(path),
    from: z.optional(path),
    to: z.optional(path),
    set: z.optional(id),
    when: z.optional(text),
    roles: z.optional(z.array(id).check(z.minLength(1))),
    topic: z.optional(topicSchema),
  })
  .check(
    z.refine(
      ({ document, from, to }) =>
        document === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined,
      {
        params: { message: 'wrong-form' },
      },
    ),
  );

const templateListSchema = z.strictObject({
  id,
  version,
  sets: z.optional(z.array(z.strictObject({ id, name: localised, what: localised, suggested: z.optional(text) }))),
  files: z.array(entrySchema).check(z.minLength(1)),
});

/** Documents that belong together and that a handbook can have or not. */
export interface DocumentSet {
  readonly id: string;
  readonly name: Localised;
  /** What is in it, as a short list. */
  readonly what: Localised;
  /** The condition under which it is suggested; null for never. */
  readonly suggested: string | null;
}

/** A topic that an answer guide brings into the channel plan. */
export interface TemplateTopic extends z.output<typeof topicSchema> {
  readonly id: string;
}

/** Which template becomes which file, and when. */
export interface TemplateFile {
  readonly from: string;
  readonly to: string;
  /** The id of the document in all its languages; null for files that are no documents. */
  readonly document: string | null;
  /** The set to which the file belongs; null for what every handbook has. */
  readonly set: string | null;
  /** The language of the file, where it has one. */
  readonly language: Language | null;
  readonly when: string | null;
  /** Roles that the document names and that not every handbook has. */
  readonly roles: readonly string[];
  readonly topic: TemplateTopic | null;
}

/** `template.yaml`, with one entry for every file: a document stands there once for all languages. */
export interface TemplateList {
  readonly id: string;
  readonly version: string;
  readonly sets: readonly DocumentSet[];
  readonly files: readonly TemplateFile[];
}

/** Reads `template.yaml`; every fault is a problem of the rule `template`, in the messages of `schemaMessages`. */
export function readTemplateList(source: Source): { readonly list: TemplateList | null; readonly problems: readonly Problem[] } {
  const { value, problems } = parseYaml({ source });
  if (value === null || problems.length > 0) return { list: null, problems };
  const checked = validate({ node: value, schema: templateListSchema, source, rule: 'template' });
  if (checked.valid === null) return { list: null, problems: checked.problems };
  const { sets = [], files, ...head } = checked.valid;
  return {
    list: {
      ...head,
      sets: sets.map(({ suggested = null, ...set }) => ({ ...set, suggested })),
      files: files.flatMap(filesOf),
    },
    problems: [],
  };
}

function filesOf(entry: z.output<typeof entrySchema>): readonly TemplateFile[] {
  const { document, from = '', to = '', roles = [] } = entry;
  const common = { set: entry.set ?? null, when: entry.when ?? null, roles };
  if (document === undefined) return [{ ...common, from, to, document: null, language: null, topic: null }];
  const id = document.slice(document.lastIndexOf('/') + 1);
  return languages.map((language) => {
    const file = `${document}.${language}.md`;
    return { ...common, from: file, to: file, document: id, language, topic: entry.topic === undefined ? null : { id, ...entry.topic } };
  });
}

const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/** True for a relative path with `/` as separator whose parts are ordinary names on Linux, macOS and Windows. */
export function isSafePath(value: string): boolean {
  return value.split('/').every((part) => {
    const controls = [...part].some((character) => character < ' ');
    return (
      part !== '' &&
      part !== '.' &&
      part !== '..' &&
      !controls &&
      !/[<>:"|?*\\]/.test(part) &&
      !/[. ]$/.test(part) &&
      !deviceName.test(part)
    );
  });
}
