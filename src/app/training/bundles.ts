import { recordSchema, type TrainingRecord } from '../../core/quiz/record.js';
import { type BundleCheck, type CheckSignature, checkBundle, type Signer, sealLine, writeBundle } from '../../core/training/bundle.js';
import { UserError } from '../../core/user-error.js';
import type { Files, Records } from '../../ports.js';
import { readText } from './people.js';

/** A bundle of 300,000 records is below this. */
export const maxBundleBytes = 256 * 1024 * 1024;

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

/** Looks through a bundle. Throws a `UserError` when the file is none. */
export async function verifyBundle(
  { cwd, path, seal }: { cwd: string; path: string; seal: string | null },
  { files, check }: { files: Files; check: CheckSignature },
): Promise<BundleCheck> {
  const bundle = checkBundle({ text: await readText({ cwd, path, maxBytes: maxBundleBytes }, { files }), check, seal });
  if (bundle === null)
    throw new UserError({
      what: { de: `„${path}“ ist kein Bündel von Nachweisen.`, en: `“${path}” is no bundle of records.` },
      hint: { de: 'Bündel schreibt: unisono training export DATEI', en: 'To write bundles, run: unisono training export FILE' },
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

/** Everything that is held about one person, and the names of what could not be read and may be about them too. */
export async function exportPerson(
  { person }: { person: string },
  { records }: { records: Records },
): Promise<{
  readonly records: readonly TrainingRecord[];
  readonly listed: { readonly unit: string | null; readonly audience: string | null } | null;
  readonly damaged: readonly string[];
}> {
  const { records: held, damaged } = await records.of(person);
  const listed = (await records.people()).find(({ code }) => code === person);
  return { records: held.filter((record) => recordSchema.safeParse(record).success), listed: listed ?? null, damaged };
}
