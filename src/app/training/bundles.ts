import { recordSchema, type TrainingRecord } from '../../core/quiz/record.js';
import { recordBlocksIn, recordName } from '../../core/quiz/record-file.js';
import {
  type BundleCheck,
  bundleIsSound,
  type CheckSignature,
  checkBundle,
  type Signer,
  sealLine,
  writeBundle,
} from '../../core/training/bundle.js';
import { UserError } from '../../core/user-error.js';
import type { Files, Records } from '../../ports.js';
import { readText } from './people.js';

/** A bundle of 300,000 records is below this. */
const maxBundleBytes = 256 * 1024 * 1024;

/** All records of a store as a signed bundle, and the line that seals it. */
export async function exportBundle(
  { today, tool }: { today: string; tool: string },
  { records, signer }: { records: Records; signer: Signer },
): Promise<{ readonly text: string; readonly seal: string; readonly count: number; readonly damaged: readonly string[] }> {
  const { records: all, damaged } = await records.all();
  const text = writeBundle({ records: all, signer, today, tool });
  const head = checkHead(text);
  return { text, seal: sealLine(head), count: head.count, damaged };
}

export interface ImportResult {
  readonly records: number;
  /** How many of them were not there before. */
  readonly fresh: number;
  /** How many came in blocks, as learners hand them in, rather than in a bundle. */
  readonly blocks: number;
}

/**
 * Takes records in: from a bundle in which nothing was changed, or from the blocks that learners hand in. What is there already changes nothing. Throws a `UserError` for anything else, and
 * then nothing is taken in.
 */
export async function importRecords(
  { cwd, path }: { cwd: string; path: string },
  { files, records, check }: { files: Files; records: Records; check: CheckSignature },
): Promise<ImportResult> {
  const text = await readText({ cwd, path, maxBytes: maxBundleBytes }, { files });
  const bundle = checkBundle({ text, check, seal: null });
  if (bundle !== null && !bundleIsSound(bundle)) throw changedBundle(path);
  const { found, broken } = bundle === null ? recordBlocksIn(text) : { found: bundle.records, broken: [] };
  if (broken.length > 0) throw brokenBlock(path, broken[0] ?? 1);
  if (found.length === 0 && bundle === null) throw nothingInside(path);
  const before = new Set((await records.all().catch(notReadable)).records.map(recordName));
  const names = new Set<string>();
  for (const record of found) {
    const name = recordName(record);
    if (names.has(name)) continue;
    names.add(name);
    if (!before.has(name)) await records.append(record);
  }
  const fresh = [...names].filter((name) => !before.has(name)).length;
  return { records: names.size, fresh, blocks: bundle === null ? found.length : 0 };
}

/** Whoever may only add records still may take some in; what is there is then not known. */
function notReadable(error: unknown): { readonly records: readonly TrainingRecord[] } {
  if (error instanceof UserError) return { records: [] };
  throw error;
}

/** Looks through a bundle. Throws a `UserError` when the file is none. */
export async function verifyBundle(
  { cwd, path, seal }: { cwd: string; path: string; seal: string | null },
  { files, check }: { files: Files; check: CheckSignature },
): Promise<BundleCheck> {
  const bundle = checkBundle({ text: await readText({ cwd, path, maxBytes: maxBundleBytes }, { files }), check, seal });
  if (bundle === null)
    throw new UserError({
      what: { de: `„${path}“ ist kein Bündel von Nachweisen.`, en: `“${path}” is no bundle of records.` },
      hint: { de: 'Bündel schreibt: unisono training export DATEI', en: 'Bundles are written by: unisono training export FILE' },
    });
  return bundle;
}

/** The records whose code somebody shows. Throws a `UserError` for what is no code. */
export async function verifyCode({ code }: { code: string }, { records }: { records: Records }): Promise<readonly TrainingRecord[]> {
  const start = code.toLowerCase().replace(/[\s-]/g, '');
  if (!/^[0-9a-f]{12,40}$/.test(start))
    throw new UserError({
      what: {
        de: `„${code}“ ist weder eine Datei noch der Code einer Bescheinigung.`,
        en: `“${code}” is neither a file nor the code of a certificate.`,
      },
      hint: {
        de: 'Der Code steht unten auf der Bescheinigung: vier Gruppen zu fünf Zeichen.',
        en: 'The code is at the bottom of the certificate: four groups of five characters.',
      },
    });
  return records.named(start);
}

function checkHead(text: string): BundleCheck['head'] {
  const bundle = checkBundle({ text, check: () => true, seal: null });
  if (bundle === null) throw new Error('a bundle that was just written cannot be read');
  return bundle.head;
}

function changedBundle(path: string): UserError {
  return new UserError({
    what: {
      de: `Das Bündel „${path}“ wurde nachträglich geändert; nichts wurde übernommen.`,
      en: `The bundle “${path}” was changed afterwards; nothing was taken in.`,
    },
    hint: { de: `Was anders ist, zeigt: unisono training verify ${path}`, en: `To see what differs: unisono training verify ${path}` },
  });
}

function brokenBlock(path: string, line: number): UserError {
  return new UserError({
    what: {
      de: `${path}:${line}: Dieser Block ist kein vollständiger Nachweis; nichts wurde übernommen.`,
      en: `${path}:${line}: this block is no complete record; nothing was taken in.`,
    },
    hint: {
      de: 'Lassen Sie sich den Block noch einmal schicken, von der ersten bis zur letzten Zeile mit UNISONO RECORD.',
      en: 'Ask for the block again, from the first to the last line with UNISONO RECORD.',
    },
  });
}

function nothingInside(path: string): UserError {
  return new UserError({
    what: { de: `In „${path}“ steht kein Nachweis.`, en: `There is no record in “${path}”.` },
    hint: {
      de: 'Übernommen werden Bündel von „unisono training export“ und die Blöcke mit UNISONO RECORD, die Lernende abgeben.',
      en: 'Bundles of “unisono training export” are taken in, and the blocks with UNISONO RECORD that learners hand in.',
    },
  });
}

/** Everything that is held about one person. */
export async function exportPerson(
  { person }: { person: string },
  { records }: { records: Records },
): Promise<{
  readonly records: readonly TrainingRecord[];
  readonly listed: { readonly unit: string | null; readonly audience: string | null } | null;
}> {
  const { records: held } = await records.of(person);
  const listed = (await records.people()).find(({ code }) => code === person);
  return { records: held.filter((record) => recordSchema.safeParse(record).success), listed: listed ?? null };
}
