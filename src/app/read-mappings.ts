import { type ColumnFinder, columnFinder, type MappingEntry, readMapping } from '../core/channels/column-mapping.js';
import type { Table } from '../core/channels/table.js';
import { plainHeading } from '../core/channels/table-columns.js';
import { decode, maxFileBytes } from '../core/decode.js';
import { nearest } from '../core/nearest.js';
import { UserError } from '../core/user-error.js';
import { parseYaml } from '../core/yaml/parse-yaml.js';
import type { Files } from '../ports.js';
import { cannotOpen } from './lint.js';
import { resolvePath } from './paths.js';

export interface Mapping {
  readonly entries: readonly MappingEntry[];
  readonly find: ColumnFinder;
}

/** Reads what was given to `--map`: pairs, or YAML files with pairs. Throws a UserError for what is neither, and for a field that does not exist. */
export async function readMappings({ texts, cwd, files }: { texts: readonly string[]; cwd: string; files: Files }): Promise<Mapping> {
  const entries: MappingEntry[] = [];
  for (const text of texts)
    entries.push(...(text.includes('=') ? (readMapping(text) ?? refuse(text)) : await readFile({ text, cwd, files })));
  const finder = columnFinder(entries);
  if ('unknown' in finder) throw unknownField(finder.unknown, finder.meant);
  return { entries, find: finder.find };
}

/** Throws a UserError for a heading that the list does not have. */
export function checkMapped({ entries }: Mapping, { header }: Table): void {
  const headings = header.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  for (const { heading } of entries) {
    if (headings.some((own) => plainHeading(own) === plainHeading(heading))) continue;
    const meant = nearest(heading, headings);
    const list = headings.filter((own) => own !== '').join(', ');
    throw new UserError({
      what: {
        de: `--map nennt die Spalte „${heading}“, die es in der Liste nicht gibt.`,
        en: `--map names the column “${heading}”, which the list does not have.`,
      },
      hint:
        meant === null
          ? { de: `Die Liste hat: ${list}`, en: `The list has: ${list}` }
          : { de: `Meinten Sie „${meant}“?`, en: `Did you mean “${meant}”?` },
    });
  }
}

/** For `--map` where there are no headings. */
export function mapWithoutList(typed: string): UserError {
  return new UserError({
    what: { de: `--map gehört zu Listen; „${typed}“ ist keine.`, en: `--map belongs to lists; “${typed}” is none.` },
    hint: {
      de: 'Zum Beispiel: unisono audit kanaele.csv --map "Zuständig=owner"',
      en: 'For example: unisono audit channels.csv --map "In charge=owner"',
    },
  });
}

async function readFile({ text, cwd, files }: { text: string; cwd: string; files: Files }): Promise<readonly MappingEntry[]> {
  const read = await files.read(resolvePath(cwd, text), { maxBytes: maxFileBytes });
  if (!read.ok) {
    if (read.reason === 'missing') return refuse(text);
    throw cannotOpen(text, read.reason === 'denied' || read.reason === 'folder' ? read.reason : 'other');
  }
  const decoded = decode({ bytes: read.bytes });
  const { value } = 'text' in decoded ? parseYaml({ source: { file: text, text: decoded.text } }) : { value: null };
  if (value?.kind !== 'map') return refuse(text);
  return value.entries.map(({ key, value: field }) =>
    field.kind === 'scalar' ? { heading: key, field: field.raw.replace(/^(["'])(.*)\1$/s, '$2') } : refuse(text),
  );
}

function refuse(text: string): never {
  throw new UserError({
    what: {
      de: `Mit „--map ${text}“ lässt sich nichts zuordnen: Es ist weder ein Paar „Überschrift=Angabe“ noch eine Datei mit solchen Paaren.`,
      en: `“--map ${text}” maps nothing: it is neither a pair “heading=field” nor a file with such pairs.`,
    },
    hint: {
      de: 'Zum Beispiel: --map "Kanalname=name,Zuständig=owner", oder eine YAML-Datei mit Zeilen wie „Zuständig: owner“.',
      en: 'For example: --map "Label=name,In charge=owner", or a YAML file with lines such as “In charge: owner”.',
    },
  });
}

function unknownField({ heading, field }: MappingEntry, meant: string | null): UserError {
  return new UserError({
    what: {
      de: `--map ordnet „${heading}“ der Angabe „${field}“ zu, die es nicht gibt.`,
      en: `--map maps “${heading}” to the field “${field}”, which does not exist.`,
    },
    hint:
      meant === null
        ? {
            de: 'Möglich sind die Felder eines Kanals (owner, deputy, reply …), deutsche Überschriften dafür und „-“ zum Auslassen.',
            en: 'Possible are the fields of a channel (owner, deputy, reply …), headings for them, and “-” to leave a column out.',
          }
        : { de: `Meinten Sie „${meant}“?`, en: `Did you mean “${meant}”?` },
  });
}
