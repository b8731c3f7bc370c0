import { decodeTable } from '../../core/decode.js';
import { readPeople } from '../../core/training/people.js';
import { normalCode } from '../../core/training/person-code.js';
import type { Person } from '../../core/training/tally.js';
import { UserError } from '../../core/user-error.js';
import type { Files, Random, Records } from '../../ports.js';
import { resolvePath } from '../paths.js';

const maxListBytes = 16 * 1024 * 1024;

/** Replaces the list of people by a table. Throws a `UserError` when it cannot be read or holds more than code, unit and audience. */
export async function importPeople(
  { cwd, path }: { cwd: string; path: string },
  { files, records }: { files: Files; records: Records },
): Promise<{ readonly people: readonly Person[]; readonly gone: number }> {
  const text = await readText({ cwd, path, maxBytes: maxListBytes }, { files });
  const people = readPeople({ file: path, text });
  const codes = new Set(people.map(({ code }) => code));
  const gone = (await records.people()).filter(({ code }) => !codes.has(code)).length;
  await records.setPeople(people);
  return { people, gone };
}

/** The length of a code that is handed out: 31 letters and digits to the power of 10 cannot be guessed, and ten signs can be typed. */
const invitationLength = 10;

/** Makes codes, enters them into the list of people, and returns them: the only time that they are shown. */
export async function invite(
  { count, unit, audience }: { count: number; unit: string | null; audience: string | null },
  { records, random }: { records: Records; random: Random },
): Promise<readonly Person[]> {
  const people = await records.people();
  const known = new Set(people.map(({ code }) => code));
  const fresh: Person[] = [];
  while (fresh.length < count) {
    const code = random.code(invitationLength);
    if (known.has(code)) continue;
    known.add(code);
    fresh.push({ code, unit, audience });
  }
  await records.setPeople([...people, ...fresh]);
  return fresh;
}

/** The code in its stored form. Throws a `UserError` when it is none. */
export function givenCode(text: string): string {
  const code = normalCode(text);
  if (code !== null) return code;
  throw new UserError({
    what: { de: `„${text}“ ist kein Personencode.`, en: `“${text}” is no person code.` },
    hint: {
      de: 'Ein Code hat 4 bis 40 kleine Buchstaben und Ziffern; Striche dazwischen zählen nicht.',
      en: 'A code has 4 to 40 lower-case letters and digits; hyphens between them do not count.',
    },
  });
}

/** A text file that somebody named. Throws a `UserError` when it cannot be read as UTF-8. */
export async function readText(
  { cwd, path, maxBytes }: { cwd: string; path: string; maxBytes: number },
  { files }: { files: Files },
): Promise<string> {
  const read = await files.read(resolvePath(cwd, path), { maxBytes });
  if (!read.ok)
    throw new UserError({
      what: {
        de: `„${path}“ kann nicht gelesen werden${read.reason === 'missing' ? ': Diese Datei gibt es nicht' : read.reason === 'too-large' ? ': Sie ist zu groß' : ''}.`,
        en: `“${path}” cannot be read${read.reason === 'missing' ? ': there is no such file' : read.reason === 'too-large' ? ': it is too large' : ''}.`,
      },
      hint: { de: 'Prüfen Sie Pfad und Schreibweise.', en: 'Check path and spelling.' },
    });
  const decoded = decodeTable({ bytes: read.bytes });
  if ('text' in decoded) return decoded.text;
  throw new UserError({
    what: { de: `„${path}“ ist kein Text in UTF-8.`, en: `“${path}” is no text in UTF-8.` },
    hint: { de: 'Speichern Sie die Datei als „CSV UTF-8“ oder Text in UTF-8.', en: 'Save the file as “CSV UTF-8” or as text in UTF-8.' },
  });
}
