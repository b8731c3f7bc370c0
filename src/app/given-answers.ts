import { decode, maxFileBytes } from '../core/decode.js';
import type { Problem } from '../core/finding.js';
import { formatMessage, type Language, type Localised } from '../core/language.js';
import { toPlace } from '../core/place.js';
import { rule as planSchema } from '../core/rules/reading/plan-schema.js';
import { schemaMessages } from '../core/rules/reading/schema-messages.js';
import { rule as yamlSyntax } from '../core/rules/reading/yaml-syntax.js';
import { type PartialAnswers, readAnswers } from '../core/scaffold/answers.js';
import { templateMessages } from '../core/scaffold/template-messages.js';
import { UserError } from '../core/user-error.js';
import { writtenNumber } from '../core/written-number.js';
import type { Files } from '../ports.js';
import { resolvePath } from './paths.js';

/** What answers files and templates can get wrong: as YAML, by their schema, in the template language. */
const messages: Readonly<Record<string, Localised>> = {
  ...yamlSyntax.messages,
  ...planSchema.messages,
  ...schemaMessages,
  ...templateMessages,
};

/** A problem as one line, in both languages; with its place unless it has none that a person could open. */
export function problemText(problem: Problem): Localised {
  const message = messages[problem.message];
  if (message === undefined) throw new Error(`there are no words for ${problem.rule}/${problem.message}`);
  const { file, line, column } = toPlace(problem.at);
  const at = file === '' ? '' : `${file}:${line}:${column} `;
  const say = (language: Language): string => at + formatMessage({ message, language, data: problem.data });
  return { de: say('de'), en: say('en') };
}

/** Reads an answers file that somebody named. Throws a UserError with every fault of the file. */
export async function readAnswersFile({ path, cwd, files }: { path: string; cwd: string; files: Files }): Promise<PartialAnswers> {
  const read = await files.read(resolvePath(cwd, path), { maxBytes: maxFileBytes });
  const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
  if (decoded === null || !('text' in decoded)) throw notReadable(path);
  return checked(readAnswers({ file: path, text: decoded.text }));
}

function notReadable(path: string): UserError {
  return new UserError({
    what: { de: `Die Antwortdatei „${path}“ kann nicht gelesen werden.`, en: `The answers file “${path}” cannot be read.` },
    hint: {
      de: 'Prüfen Sie die Schreibweise und in welchem Ordner Sie stehen. Es muss eine Textdatei sein.',
      en: 'Check the spelling and the folder you are in. It must be a text file.',
    },
  });
}

/** What the flags of `init` say. */
export interface AnswerFlags {
  readonly company?: string | undefined;
  readonly countries?: string | undefined;
  readonly languages?: string | undefined;
  readonly staff?: string | undefined;
  readonly customers?: string | undefined;
  readonly 'works-council'?: boolean | undefined;
  readonly address?: string | undefined;
  readonly tone?: string | undefined;
  readonly 'sensitive-products'?: boolean | undefined;
  readonly with?: string | undefined;
  readonly departments?: string | undefined;
  readonly channels?: string | undefined;
  readonly 'code-owner'?: string | undefined;
}

/** The answers in the flags; lists are separated by commas, channels may carry their status (`facebook:planned`). Throws a UserError with every fault. */
export function answersInFlags(flags: AnswerFlags): PartialAnswers {
  const given = {
    company: flags.company,
    countries: listIn(flags.countries)?.map((country) => (/^[a-z]{2}$/i.test(country) ? country.toUpperCase() : country)),
    languages: listIn(flags.languages)?.map((language) => language.toLowerCase()),
    staff: flags.staff === undefined ? undefined : (writtenNumber(flags.staff.trim()) ?? flags.staff),
    customers: flags.customers,
    'works-council': flags['works-council'],
    address: flags.address,
    tone: flags.tone,
    'sensitive-products': flags['sensitive-products'],
    documents: listIn(flags.with)?.map((word) => word.toLowerCase()),
    departments: listIn(flags.departments),
    channels: listIn(flags.channels)?.map(channelIn),
    'code-owner': flags['code-owner'],
  };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (Object.keys(said).length === 0) return {};
  return checked(readAnswers({ file: '', text: JSON.stringify(said) }));
}

function listIn(text: string | undefined): string[] | undefined {
  return text
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function channelIn(word: string): { platform: string; status?: string } {
  const colon = word.lastIndexOf(':');
  return colon === -1 ? { platform: word } : { platform: word.slice(0, colon).trim(), status: word.slice(colon + 1).trim() };
}

function checked({ answers, problems }: ReturnType<typeof readAnswers>): PartialAnswers {
  if (answers !== null) return answers;
  const texts = problems.map(problemText);
  throw new UserError({
    what: { de: texts.map(({ de }) => de).join('\n'), en: texts.map(({ en }) => en).join('\n') },
    hint: {
      de: 'Berichtigen Sie die Antworten und rufen Sie den Befehl noch einmal auf. Geschrieben wurde nichts.',
      en: 'Correct the answers and run the command again. Nothing was written.',
    },
  });
}
