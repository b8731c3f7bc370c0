import { compareText, type Problem } from '../finding.js';
import type { HandbookFile } from '../handbook/handbook.js';
import { type Source, wholeFile } from '../place.js';
import { entryOf, type YamlNode } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { validate } from '../yaml/validate.js';
import { type Baseline, type BaselineEntry, entryKey } from './baseline.js';
import { baselineEntrySchema, baselineSchema } from './schema.js';

const rule = 'baseline-schema';

const head = `# Findings of "unisono lint" that are known and held back; whatever else is found counts.
# "unisono lint --update-baseline" takes out what is gone. After a merge keep the lines of both sides.
`;

/** Prints a baseline as YAML: one line for each entry, sorted by code units, so that branches merge line by line and the same entries give the same bytes. */
export function baselineText({ entries }: Baseline): string {
  const lines = entries.map(lineOf).sort(compareText);
  return `${head}schema: 1\nfindings:${lines.length === 0 ? ' []' : ''}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** Reads `.unisono/baseline.yaml`. Every fault is a problem of the file; entries without one count. Of two entries for the same findings the larger count holds. */
export function readBaseline(source: Source): { file: HandbookFile; baseline: Baseline } {
  const { value, problems } = parseYaml({ source });
  const fileWith = (found: readonly Problem[]): HandbookFile => ({ kind: 'baseline', source, problems: found });
  if (value === null) {
    const empty = [{ rule, message: 'empty-file', data: {}, at: wholeFile(source) }];
    return { file: fileWith(problems.length > 0 ? problems : empty), baseline: { entries: [] } };
  }
  const whole = validate({ node: value, schema: baselineSchema, source, rule });
  const entries = whole.valid?.findings ?? usableEntries(value, source);
  return { file: fileWith(problems.length > 0 ? problems : whole.problems), baseline: { entries: joined(entries.map(toEntry)) } };
}

type WrittenEntry = NonNullable<ReturnType<typeof validEntry>>;

function usableEntries(root: YamlNode, source: Source): WrittenEntry[] {
  const list = entryOf(root, 'findings')?.value;
  return (list?.kind === 'list' ? list.items : []).flatMap((node) => validEntry(node, source) ?? []);
}

function validEntry(node: YamlNode, source: Source) {
  return validate({ node, schema: baselineEntrySchema, source, rule }).valid;
}

function toEntry({ rule: id, document, section, excerpt, count, since, until, reason }: WrittenEntry): BaselineEntry {
  return { rule: id, document, section: section ?? '', excerpt: excerpt ?? '', count: count ?? 1, since, until: until ?? null, reason };
}

function joined(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const found = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const twin = found.get(entryKey(entry));
    if (twin === undefined || twin.count < entry.count) found.set(entryKey(entry), entry);
  }
  return [...found.values()];
}

function lineOf({ rule: id, document, section, excerpt, count, since, until, reason }: BaselineEntry): string {
  const fields = [
    `rule: ${quoted(id)}`,
    `document: ${quoted(document)}`,
    ...(section === '' ? [] : [`section: ${quoted(section)}`]),
    ...(excerpt === '' ? [] : [`excerpt: ${quoted(excerpt)}`]),
    ...(count === 1 ? [] : [`count: ${count}`]),
    `since: ${since}`,
    ...(until === null ? [] : [`until: ${until}`]),
    `reason: ${quoted(reason)}`,
  ];
  return `  - { ${fields.join(', ')} }`;
}

/** A text as a YAML scalar on one line. Whatever cannot be seen is written as its number, so that nothing hides in the file. */
function quoted(text: string): string {
  if (/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/i.test(text) && !/^(?:null|true|false)$/i.test(text)) return text;
  if (!/[\p{C}\p{Zl}\p{Zp}"\\]/u.test(text)) return `"${text}"`;
  if (!/[\p{C}\p{Zl}\p{Zp}']/u.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}
