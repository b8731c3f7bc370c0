import { readCsv } from '../channels/csv.js';
import type { Localised } from '../language.js';
import { type Source, toPlace } from '../place.js';
import { UserError } from '../user-error.js';
import { normalCode } from './person-code.js';
import type { Person } from './tally.js';

/** The columns of a staff list, by the heads that people write. */
const columns: Readonly<Record<'code' | 'unit' | 'audience', readonly string[]>> = {
  code: ['code', 'personencode', 'kennung', 'person'],
  unit: ['unit', 'bereich', 'abteilung', 'department', 'team', 'einheit'],
  audience: ['audience', 'zielgruppe', 'adressatenkreis', 'for', 'gruppe'],
};

const audiences: ReadonlyMap<string, string> = new Map([
  ['all-staff', 'all-staff'],
  ['alle', 'all-staff'],
  ['posters', 'posters'],
  ['kanalbetreuung', 'posters'],
  ['crisis-team', 'crisis-team'],
  ['krisenteam', 'crisis-team'],
]);

/**
 * Reads a staff list: a table with the columns code, unit and audience. Anything else in it is refused, so that no name and no staff number gets into the store by accident.
 * Throws a `UserError` with file, line and column.
 */
export function readPeople(source: Source): readonly Person[] {
  const { rows, unclosed } = readCsv(source.text);
  if (unclosed !== null)
    throw fault(source, unclosed.start, { de: 'Dieses Anführungszeichen schließt nichts.', en: 'Nothing closes this quote.' });
  const [head, ...lines] = rows;
  if (head === undefined) throw fault(source, 0, { de: 'Die Liste ist leer.', en: 'The list is empty.' });
  const fields = head.map(({ text, span }) => {
    const word = text.trim().toLowerCase();
    const field = (Object.keys(columns) as (keyof typeof columns)[]).find((name) => columns[name].includes(word));
    if (field === undefined)
      throw fault(source, span.start, {
        de: `Die Spalte „${text.trim()}“ gehört nicht in die Liste; erlaubt sind code, bereich und zielgruppe. Namen und Personalnummern bleiben draußen.`,
        en: `The column “${text.trim()}” does not belong in the list; it takes code, unit and audience. Names and staff numbers stay out.`,
      });
    return field;
  });
  if (!fields.includes('code'))
    throw fault(source, head[0]?.span.start ?? 0, { de: 'Die Spalte „code“ fehlt.', en: 'The column “code” is missing.' });
  const seen = new Set<string>();
  return lines.map((cells) => {
    const cell = (name: keyof typeof columns): { text: string; start: number } => {
      const found = cells[fields.indexOf(name)];
      return { text: fields.includes(name) ? (found?.text.trim() ?? '') : '', start: found?.span.start ?? cells[0]?.span.start ?? 0 };
    };
    const code = cell('code');
    const normal = normalCode(code.text);
    if (normal === null)
      throw fault(source, code.start, {
        de: `„${code.text}“ ist kein Personencode: 4 bis 40 kleine Buchstaben und Ziffern, Striche dürfen dazwischen stehen.`,
        en: `“${code.text}” is no person code: 4 to 40 lower-case letters and digits, with hyphens between them if you like.`,
      });
    if (seen.has(normal))
      throw fault(source, code.start, { de: `Der Code „${code.text}“ steht zweimal da.`, en: `The code “${code.text}” is there twice.` });
    seen.add(normal);
    const audience = cell('audience');
    const known = audiences.get(audience.text.toLowerCase());
    if (audience.text !== '' && known === undefined)
      throw fault(source, audience.start, {
        de: `Die Zielgruppe „${audience.text}“ gibt es nicht; möglich sind all-staff (alle), posters (Kanalbetreuung), crisis-team (Krisenteam).`,
        en: `There is no audience “${audience.text}”; possible are all-staff, posters, crisis-team.`,
      });
    return { code: normal, unit: cell('unit').text.normalize('NFC') || null, audience: known ?? null };
  });
}

function fault(source: Source, start: number, what: Localised): UserError {
  const { file, line, column } = toPlace({ source, span: { start, end: start + 1 } });
  const at = `${file}:${line}:${column}: `;
  return new UserError({
    what: { de: at + what.de, en: at + what.en },
    hint: {
      de: 'Eine Liste sieht so aus: code;bereich;zielgruppe und darunter je Person eine Zeile, etwa k7m2xq4p;Vertrieb;alle',
      en: 'A list looks like this: code;unit;audience and one line for each person below, such as k7m2xq4p;Sales;all-staff',
    },
  });
}
