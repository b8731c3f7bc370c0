import { daysBetween } from '../../core/day.js';
import { decode } from '../../core/decode.js';
import type { TrainingRecord } from '../../core/quiz/record.js';
import { recordBlocksIn, recordName } from '../../core/quiz/record-file.js';
import { bundleIsSound, type CheckSignature, checkBundle, fingerprintOf, type Signer } from '../../core/training/bundle.js';
import { type HandedIn, resultBlocksIn, sealFits, sealPurpose } from '../../core/training/handed-in.js';
import { UserError } from '../../core/user-error.js';
import type { Files, Records, StandardInput } from '../../ports.js';
import { maxBundleBytes } from './bundles.js';
import { readText } from './people.js';

export interface ImportResult {
  readonly records: number;
  /** How many of them were not there before. */
  readonly fresh: number;
  /** How many came in blocks that everybody can write, rather than in a bundle. */
  readonly blocks: number;
  /** How many came from a quiz in a file, with its seal. */
  readonly results: number;
}

interface ImportPorts {
  readonly files: Files;
  readonly input: StandardInput;
  readonly records: Records;
  readonly check: CheckSignature;
  /** The key of this user, asked for only where a result is sealed. */
  readonly signer: () => Promise<Signer>;
}

/** What one text holds. */
interface Contents {
  readonly found: readonly TrainingRecord[];
  readonly blocks: number;
  readonly results: number;
}

/**
 * Takes records in, from files or from the standard input (`-`): from bundles in which nothing was changed, from results of quizzes that this user wrote into files, and from the blocks that
 * learners hand in. What is there already changes nothing. Throws a `UserError` for anything else, and then nothing is taken in, from no file.
 */
export async function importRecords(
  { cwd, paths, today }: { cwd: string; paths: readonly string[]; today: string },
  ports: ImportPorts,
): Promise<ImportResult> {
  const { records } = ports;
  const all: Contents[] = [];
  for (const path of paths) {
    const text = path === '-' ? await pasted(ports) : await readText({ cwd, path, maxBytes: maxBundleBytes }, ports);
    all.push(await contentsOf({ text, path: path === '-' ? 'stdin' : path, today }, ports));
  }
  const before = new Set((await records.all().catch(notReadable)).records.map(recordName));
  const names = new Set<string>();
  for (const record of all.flatMap(({ found }) => found)) {
    const name = recordName(record);
    if (names.has(name)) continue;
    names.add(name);
    if (!before.has(name)) await records.append(record);
  }
  const fresh = [...names].filter((name) => !before.has(name)).length;
  const sum = (count: (contents: Contents) => number): number => all.reduce((total, each) => total + count(each), 0);
  return { records: names.size, fresh, blocks: sum(({ blocks }) => blocks), results: sum(({ results }) => results) };
}

async function contentsOf({ text, path, today }: { text: string; path: string; today: string }, ports: ImportPorts): Promise<Contents> {
  const bundle = checkBundle({ text, check: ports.check, seal: null });
  if (bundle !== null) {
    if (!bundleIsSound(bundle)) throw changedBundle(path);
    return { found: bundle.records, blocks: 0, results: 0 };
  }
  const blocks = recordBlocksIn(text);
  const results = resultBlocksIn(text);
  const [broken] = [...blocks.broken, ...results.broken].sort((a, b) => a - b);
  if (broken !== undefined) throw brokenBlock(path, broken);
  for (const result of results.found) await check({ result, path, today }, ports);
  const found = [...blocks.found, ...results.found.map(({ record }) => record)];
  if (found.length === 0) throw nothingInside(path);
  return { found, blocks: blocks.found.length, results: results.found.length };
}

/** Throws a `UserError` when a result is not from a file of this user, was changed, or is of a day to come. */
async function check({ result, path, today }: { result: HandedIn; path: string; today: string }, { signer }: ImportPorts): Promise<void> {
  const { key, secretFor } = await signer();
  const { record, seal } = result;
  if (seal.key !== fingerprintOf(key)) throw foreignResult({ path, result, own: fingerprintOf(key) });
  if (!sealFits({ result, secret: secretFor(sealPurpose(seal.export)) })) throw changedResult({ path, result });
  // Where the sun rises earlier it may be tomorrow already.
  if (daysBetween(today, record.day) > 1) throw futureResult({ path, result });
}

async function pasted({ input }: { input: StandardInput }): Promise<string> {
  const bytes = await input.read({ maxBytes: maxBundleBytes });
  const decoded = bytes === null ? null : decode({ bytes });
  if (decoded !== null && 'text' in decoded) return decoded.text;
  throw new UserError({
    what: { de: 'Die Eingabe ist kein Text in UTF-8, oder sie ist zu groß.', en: 'The input is no text in UTF-8, or it is too large.' },
    hint: { de: 'Fügen Sie den Text ein, den Lernende abgeben.', en: 'Paste the text that learners hand in.' },
  });
}

/** Whoever may only add records still may take some in; what is there is then not known. */
function notReadable(error: unknown): { readonly records: readonly TrainingRecord[] } {
  if (error instanceof UserError) return { records: [] };
  throw error;
}

function foreignResult({ path, result, own }: { path: string; result: HandedIn; own: string }): UserError {
  const { record, seal } = result;
  return new UserError({
    what: {
      de: `${path}: Das Ergebnis von ${record.person} kommt aus einer Quizdatei, die mit einem anderen Schlüssel geschrieben wurde (${seal.key}, Ihrer ist ${own}); nichts wurde übernommen.`,
      en: `${path}: the result of ${record.person} comes from a quiz file that was written with another key (${seal.key}, yours is ${own}); nothing was taken in.`,
    },
    hint: {
      de: 'Prüfen kann es nur, wer die Datei mit „unisono quiz export“ geschrieben hat: am selben Rechner, mit demselben Konto.',
      en: 'Only the person who wrote the file with “unisono quiz export” can check it: on the same computer, with the same account.',
    },
  });
}

function changedResult({ path, result: { record } }: { path: string; result: HandedIn }): UserError {
  return new UserError({
    what: {
      de: `${path}: Das Ergebnis von ${record.person} wurde nach dem Quiz geändert; nichts wurde übernommen.`,
      en: `${path}: the result of ${record.person} was changed after the quiz; nothing was taken in.`,
    },
    hint: {
      de: 'Lassen Sie es sich noch einmal schicken, so wie die Quizdatei es ausgibt.',
      en: 'Ask for it again, just as the quiz file writes it.',
    },
  });
}

function futureResult({ path, result: { record } }: { path: string; result: HandedIn }): UserError {
  return new UserError({
    what: {
      de: `${path}: Das Ergebnis von ${record.person} trägt einen Tag, der noch kommt (${record.day}); nichts wurde übernommen.`,
      en: `${path}: the result of ${record.person} bears a day that is yet to come (${record.day}); nothing was taken in.`,
    },
    hint: {
      de: 'Die Uhr des Geräts ging falsch. Bitten Sie darum, sie zu stellen und das Quiz noch einmal zu machen.',
      en: 'The clock of the device was wrong. Ask to set it and to take the quiz again.',
    },
  });
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
      de: 'Lassen Sie sich den Block noch einmal schicken, von der ersten bis zur letzten Zeile mit UNISONO.',
      en: 'Ask for the block again, from the first to the last line with UNISONO.',
    },
  });
}

function nothingInside(path: string): UserError {
  return new UserError({
    what: { de: `In „${path}“ steht kein Nachweis.`, en: `There is no record in “${path}”.` },
    hint: {
      de: 'Übernommen werden Bündel von „unisono training export“ und die Blöcke mit UNISONO RESULT oder UNISONO RECORD, die Lernende abgeben.',
      en: 'Bundles of “unisono training export” are taken in, and the blocks with UNISONO RESULT or UNISONO RECORD that learners hand in.',
    },
  });
}
