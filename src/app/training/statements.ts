import type { Handbook } from '../../core/handbook/handbook.js';
import { homePageOf, statementOf } from '../../core/training/xapi.js';
import { UserError } from '../../core/user-error.js';
import type { Records } from '../../ports.js';

/** All records of a store as xAPI statements: one JSON array, one statement a line. Throws a `UserError` where nobody said under which page the person codes mean something. */
export async function exportStatements(
  { handbook, homePage: given }: { handbook: Handbook; homePage: string | null },
  { records }: { records: Records },
): Promise<{ readonly text: string; readonly count: number; readonly damaged: readonly string[] }> {
  const wanted = given ?? handbook.settings.value?.records?.['home-page'] ?? null;
  if (wanted === null) throw noHomePage();
  const homePage = homePageOf(wanted);
  if (homePage === null) throw notAPage(wanted);
  const { records: all, damaged } = await records.all();
  const lines = all.map((record) => JSON.stringify(statementOf({ record, homePage })));
  return { text: lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`, count: lines.length, damaged };
}

const example = {
  de: 'Zum Beispiel: --home-page https://www.example.com, oder „records: {home-page: https://www.example.com}“ in unisono.yaml',
  en: 'For example: --home-page https://www.example.com, or “records: {home-page: https://www.example.com}” in unisono.yaml',
};

function noHomePage(): UserError {
  return new UserError({
    what: {
      de: 'xAPI nennt Lernende mit einem Konto auf einer Internetseite, und hier steht nicht, auf welcher: Ein Code allein ist dort niemand.',
      en: 'xAPI names learners by an account on a web page, and it does not say on which: a code alone is nobody there.',
    },
    hint: example,
  });
}

function notAPage(given: string): UserError {
  return new UserError({
    what: {
      de: `„${given}“ ist keine Internetseite, unter der Codes etwas bedeuten: Erwartet wird eine Adresse mit https:// ohne ? und #.`,
      en: `“${given}” is no web page under which codes mean something: expected is an address with https:// and without ? and #.`,
    },
    hint: example,
  });
}
