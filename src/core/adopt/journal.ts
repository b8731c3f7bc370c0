import * as z from 'zod/mini';
import type { FileStep } from './adoption.js';

/** Everything that an adoption writes, kept on the disk before the first change: with it the same command completes an adoption that was cut short, and `--undo` takes one back. */
export interface AdoptJournal {
  readonly schema: 1;
  /** True when the folder was a handbook already. */
  readonly handbook: boolean;
  /** In the order of writing; `unisono.yaml` comes last, so that a folder is a handbook only when everything is there. */
  readonly steps: readonly FileStep[];
  /** True when the steps take an adoption back. */
  readonly undo?: true;
}

export const adoptJournalFile = '.unisono/adopt.json';
/** The journal of the last adoption that was completed. */
export const lastAdoptionFile = '.unisono/last-adoption.json';

// Names of foreign files may hold anything but must not lead out of the folder.
const path = z.string().check(z.refine((value) => value.split('/').every((part) => part !== '' && part !== '.' && part !== '..')));

const journalSchema = z.strictObject({
  schema: z.literal(1),
  handbook: z.boolean(),
  steps: z.array(z.strictObject({ path, before: z.nullable(z.string()), after: z.nullable(z.string()) })),
  undo: z.optional(z.literal(true)),
});

/** The journal that takes an adoption back, last step first: the folder is no handbook any more before anything else goes. */
export function reversed({ schema, handbook, steps }: AdoptJournal): AdoptJournal {
  return {
    schema,
    handbook,
    undo: true,
    steps: steps.map(({ path, before, after }) => ({ path, before: after, after: before })).reverse(),
  };
}

/** Reads a journal; null for anything that is none. */
export function readAdoptJournal(text: string): AdoptJournal | null {
  try {
    const { undo, ...journal } = journalSchema.parse(JSON.parse(text));
    return undo === undefined ? journal : { ...journal, undo };
  } catch {
    return null;
  }
}

export function writeAdoptJournal(journal: AdoptJournal): string {
  return `${JSON.stringify(journal)}\n`;
}
