import * as z from 'zod/mini';
import type { Problem } from '../finding.js';
import type { Source } from '../place.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { id, text, version } from '../yaml/schema-parts.js';
import { validate } from '../yaml/validate.js';

/** A path below a folder that no part of can climb out of it, with names that every system takes. */
const path = text.check(z.refine((value) => isSafePath(value), { params: { message: 'wrong-form' } }));

const templateListSchema = z.strictObject({
  id,
  version,
  files: z.array(z.strictObject({ from: path, to: path, when: z.optional(text) })).check(z.minLength(1)),
});

/** `template.yaml`: which template becomes which file, and when. */
export type TemplateList = z.output<typeof templateListSchema>;

/** Reads `template.yaml`; every fault is a problem of the rule `template`, in the messages of `schemaMessages`. */
export function readTemplateList(source: Source): { readonly list: TemplateList | null; readonly problems: readonly Problem[] } {
  const { value, problems } = parseYaml({ source });
  if (value === null || problems.length > 0) return { list: null, problems };
  const checked = validate({ node: value, schema: templateListSchema, source, rule: 'template' });
  return { list: checked.valid, problems: checked.problems };
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
