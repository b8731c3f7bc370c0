import { chmod, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { compareText } from '../core/finding.js';
import { attemptsIn, countTogether } from '../core/training/question-marks.js';
import type { Marks } from '../ports.js';
import { fileFailure } from './file-failure.js';
import { damagedRegister, fileMode, parsed, refuseNewer } from './folder-store.js';
import { removeLeftovers, timeIn, writeFileWhole } from './write-file.js';

/** Beside the records, in a folder that has a name that no record has. */
const place = 'marks';

const count = z.int().check(z.nonnegative());

const portionSchema = z.strictObject({
  form: z.string(),
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  marks: z.array(z.strictObject({ question: z.string(), mark: count, rest: count, count })),
});

const marksSchema = z.strictObject({
  schema: z.literal(1),
  /** Attempts that are too few yet to be counted. */
  waiting: z.array(portionSchema),
  counted: z.array(portionSchema),
});

type Portion = z.output<typeof portionSchema>;
type MarksFile = z.output<typeof marksSchema>;

/** How long somebody waits for others who are counting, and after how long a lock must have been left behind, in milliseconds. */
const patience = 3000;
const leftBehind = 15_000;

/**
 * Counts marks in files beside the records, one for each quiz, written anew as a whole with every attempt and sorted: nothing in them says which counts came together, and there is no file for an
 * attempt whose time could be laid beside the time of a record. Throws a `UserError` when something cannot be read or written.
 */
export function folderMarks(folder: string): Marks {
  const within = join(folder, place);
  const pathOf = (quiz: string): string => {
    if (!/^[a-z0-9][a-z0-9-]{0,150}$/.test(quiz)) throw new Error(`"${quiz}" cannot be a file name`);
    return join(within, `${quiz}.json`);
  };

  async function write(path: string, { waiting, counted }: MarksFile): Promise<void> {
    const sorted = (portions: readonly Portion[]): readonly Portion[] =>
      [...portions].sort((a, b) => compareText(a.form, b.form) || compareText(a.month, b.month));
    const value = { schema: 1, waiting: sorted(waiting), counted: sorted(counted) };
    await writeFileWhole({ path, text: `${JSON.stringify(value)}\n`, replace: true, mode: await fileMode(folder) });
    await removeLeftovers(within);
  }

  /** One after the other: two that counted at once would lose one of both. False where others took too long. */
  async function alone(path: string, work: () => Promise<void>): Promise<boolean> {
    const lock = `${path}.lock`;
    let ahead: number | null = null;
    for (const start = Date.now(); ; await sleep(20 + Math.random() * 30)) {
      const handle = await open(lock, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return null;
        throw error;
      });
      if (handle !== null) {
        await handle.close();
        break;
      }
      ahead ??= (await timeIn(within)) - Date.now();
      const locked = (await stat(lock).catch(() => null))?.mtimeMs;
      if (locked !== undefined && Date.now() + ahead - locked > leftBehind) await unlink(lock).catch(() => undefined);
      else if (Date.now() - start > patience) return false;
    }
    try {
      await work();
    } finally {
      await unlink(lock).catch(() => undefined);
    }
    return true;
  }

  async function quizzes(): Promise<readonly string[]> {
    const names = await readdir(within).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names
      .filter((name) => name.endsWith('.json'))
      .sort(compareText)
      .map((name) => join(within, name));
  }

  return {
    async add({ quiz, form, month, batch, marks }) {
      const path = pathOf(quiz);
      await refuseNewer(folder);
      try {
        await makeFolder({ folder, within });
        await alone(path, async () => {
          const { waiting, counted } = await readMarks(path);
          const before = waiting.filter((portion) => portion.form === form).flatMap((portion) => portion.marks);
          const now = { form, month, marks: [...countTogether([...before, ...marks])] };
          const others = waiting.filter((portion) => portion.form !== form);
          if (attemptsIn(now.marks) < batch) return write(path, { schema: 1, waiting: [...others, now], counted });
          const same = (portion: Portion): boolean => portion.form === form && portion.month === month;
          const all = countTogether([...now.marks, ...counted.filter(same).flatMap((portion) => portion.marks)]);
          const grown = [...counted.filter((portion) => !same(portion)), { form, month, marks: [...all] }];
          await write(path, { schema: 1, waiting: others, counted: grown });
        });
      } catch (error) {
        throw fileFailure({ error, path: within, doing: 'write' });
      }
    },

    async of(quiz) {
      await refuseNewer(folder);
      try {
        const { counted } = await readMarks(pathOf(quiz));
        const forms = [...new Set(counted.map(({ form }) => form))].sort(compareText);
        return forms.map((form) => ({
          form,
          marks: countTogether(counted.filter((portion) => portion.form === form).flatMap(({ marks }) => marks)),
        }));
      } catch (error) {
        throw fileFailure({ error, path: within, doing: 'read' });
      }
    },

    async remove({ before, dryRun }) {
      await refuseNewer(folder);
      let attempts = 0;
      try {
        for (const path of await quizzes()) {
          const old = ({ month }: Portion): boolean => month < before;
          const look = async (): Promise<MarksFile> => {
            const file = await readMarks(path);
            attempts += [...file.waiting, ...file.counted].filter(old).reduce((sum, { marks }) => sum + attemptsIn(marks), 0);
            return file;
          };
          if (dryRun) await look();
          else
            await alone(path, async () => {
              const { waiting, counted } = await look();
              const kept = (portions: readonly Portion[]): Portion[] => portions.filter((portion) => !old(portion));
              await write(path, { schema: 1, waiting: kept(waiting), counted: kept(counted) });
            });
        }
        return attempts;
      } catch (error) {
        throw fileFailure({ error, path: within, doing: 'remove' });
      }
    },
  };
}

async function readMarks(path: string): Promise<MarksFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return { schema: 1, waiting: [], counted: [] };
  const value = marksSchema.safeParse(parsed(text));
  if (!value.success) throw damagedRegister(path);
  return value.data;
}

/** Everybody who may store records in a shared folder may count marks there too. */
async function makeFolder({ folder, within }: { folder: string; within: string }): Promise<void> {
  const made = await mkdir(within, { recursive: true, mode: 0o700 });
  if (made !== undefined && (await fileMode(folder)) === 0o640) await chmod(within, 0o2770);
}
