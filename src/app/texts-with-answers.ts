import { cellOf, cellsToFill, columnOfField, fillCsv } from '../core/channels/fill-table.js';
import type { ChannelPlan } from '../core/channels/plan.js';
import { type Answer, putAnswer, regionFor } from '../core/channels/put-answers.js';
import type { Table } from '../core/channels/table.js';
import { encodeTable, maxFileBytes, maxWorkbookBytes } from '../core/decode.js';
import type { Language } from '../core/language.js';
import type { Source } from '../core/place.js';
import type { Material } from '../core/rules/run.js';
import type { Writable } from '../core/yaml/write-yaml.js';
import type { Files, Sheets } from '../ports.js';
import { resolvePath } from './paths.js';
import { openTable } from './read-plan-file.js';

interface Request {
  readonly request: { readonly cwd: string; readonly language: Language; readonly map?: readonly string[] };
  readonly ports: { readonly files: Files; readonly sheets: Sheets };
  readonly material: Material;
  readonly field: string;
  readonly answers: readonly Answer[];
}

/** The files of a plan, by the names that people know, with answers to a question in them; null when one of them has no safe place. */
export async function textsWithAnswers({ material, ...rest }: Request): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const { plan } = material;
  if (plan === null) return null;
  const { field, answers } = rest;
  const inTable = answers.flatMap((answer) => {
    const region = regionFor({ plan, field, subject: answer.subject });
    return region?.at.source.cells === undefined ? [] : [{ region, value: answer.value }];
  });
  if (inTable.length > 0) return inTable.length === answers.length ? fillTable({ ...rest, plan, answers: inTable }) : null;
  const sources = new Map<string, Source>();
  for (const answer of answers) {
    const source = regionFor({ plan, field, subject: answer.subject })?.at.source ?? plan.source;
    const current = sources.get(source.file) ?? source;
    const text = putAnswer({ source: current, plan, field, answer: { ...answer, value: inPlanWords(field, answer.value) } });
    if (text === null) return null;
    sources.set(source.file, { file: source.file, text });
  }
  return new Map([...sources].map(([file, { text }]) => [file, new TextEncoder().encode(text)]));
}

/** A value in the words of the plan where people say it in those of a list: `Kontaktseite` is `contact`. */
function inPlanWords(field: string, value: Writable): Writable {
  const words = columnOfField(field)?.words ?? {};
  const translated = (word: string): string => words[word.toLowerCase()] ?? word;
  if (typeof value === 'string') return translated(value);
  return Array.isArray(value) ? (value as readonly string[]).map(translated) : value;
}

async function fillTable({
  request: { cwd, language, map = [] },
  ports: { files, sheets },
  plan,
  field,
  answers,
}: Omit<Request, 'material' | 'answers'> & {
  plan: ChannelPlan;
  answers: readonly { readonly region: ChannelPlan['regions'][number]; readonly value: Answer['value'] }[];
}): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const column = columnOfField(field);
  const { file } = plan.source;
  const path = resolvePath(cwd, file);
  const read = await files.read(path, { maxBytes: Math.max(maxFileBytes, maxWorkbookBytes) });
  const table: Table | null = read.ok ? await openTable({ content: { bytes: read.bytes }, path, file, cwd, map, files, sheets }) : null;
  if (!read.ok || table === null || column === null) return null;
  const filling = {
    table,
    column,
    language,
    answers: answers.map(({ region, value }) => ({ region, text: cellOf({ field, value, language }) })),
  };
  const bytes = table.form === 'csv' ? encodeTable(fillCsv(filling), read.bytes) : await sheets.fill(read.bytes, cellsToFill(filling));
  return bytes === null ? null : new Map([[file, bytes]]);
}
