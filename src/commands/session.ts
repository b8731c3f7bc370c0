import { AsyncLocalStorage } from 'node:async_hooks';
import { findHandbookLanguage } from '../adapters/handbook-language.js';
import { isDay } from '../core/day.js';
import { type Language, languages } from '../core/language.js';
import { UserError } from '../core/user-error.js';
import { type Paint, paints } from '../render/paint.js';

/** Everything about the surroundings that a command may use; nothing below `commands` asks the process for it. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What the program runs on, such as `linux-x64 node-v20.20.2`. */
  readonly runtime: string;
  /** True when somebody sits at a keyboard. */
  readonly inputIsTerminal: boolean;
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** What holds for one call of the program. */
export interface Session extends Host {
  readonly language: Language;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** Numbered lines, no redraw, no box drawing. */
  readonly plain: boolean;
  /** The global options that this call was made with, as they are typed; without those that only say how to print or ask. */
  readonly globals: readonly string[];
  /** False when nothing may be asked. */
  readonly mayAsk: boolean;
  readonly paint: Paint;
  readonly width: number;
}

const current = new AsyncLocalStorage<Session>();

/** The session of the running command. */
export function session(): Session {
  const found = current.getStore();
  if (found === undefined) throw new Error('no session: commands run inside runInSession');
  return found;
}

export function runInSession<T>(value: Session, work: () => Promise<T>): Promise<T> {
  return current.run(value, work);
}

/** The global flags, taken out of the arguments wherever they stand, and the rest. */
export function openSession({ argv, host }: { argv: readonly string[]; host: Host }): { session: Session; rest: readonly string[] } {
  const { values, rest } = takeGlobals(argv);
  const language = chooseLanguage({ asked: values.lang, rest, host });
  const today = chooseDay(values.date);
  const plain = values.plain || isOn(host.env.ACCESSIBLE);
  return {
    rest,
    session: {
      cwd: host.cwd,
      env: host.env,
      stdout: host.stdout,
      stderr: host.stderr,
      runtime: host.runtime,
      get inputIsTerminal() {
        return host.inputIsTerminal;
      },
      language,
      today,
      plain,
      globals: [
        ...(values.lang === null ? [] : ['--lang', values.lang]),
        ...(values.date === null ? [] : ['--date', values.date]),
        ...(values.plain ? ['--plain'] : []),
      ],
      get mayAsk() {
        return !values.noInput && !isOn(host.env.CI) && host.inputIsTerminal && host.stderr.isTerminal;
      },
      paint: paints({ colour: hasColour({ host, off: values.noColor }) }),
      width: Math.min(Math.max(host.stdout.columns ?? 80, 40), 120),
    },
  };
}

interface Globals {
  lang: string | null;
  date: string | null;
  plain: boolean;
  noColor: boolean;
  noInput: boolean;
}

function takeGlobals(argv: readonly string[]): { values: Globals; rest: string[] } {
  const values: Globals = { lang: null, date: null, plain: false, noColor: false, noInput: false };
  const rest: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') {
      rest.push(...argv.slice(i));
      break;
    }
    const [name, inline] =
      word.startsWith('--') && word.includes('=') ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word, null];
    if (name === '--lang' || name === '--date') {
      const value = inline ?? argv[++i];
      if (value === undefined || value === '') throw missingValue(name);
      if (name === '--lang') values.lang = value;
      else values.date = value;
    } else if (word === '--plain') values.plain = true;
    else if (word === '--no-color') values.noColor = true;
    else if (word === '--no-input') values.noInput = true;
    else rest.push(word);
  }
  return { values, rest };
}

function missingValue(flag: string): UserError {
  return new UserError({
    what: { de: `Nach ${flag} fehlt der Wert.`, en: `${flag} lacks its value.` },
    hint:
      flag === '--lang'
        ? { de: 'Zum Beispiel: --lang de', en: 'For example: --lang en' }
        : { de: 'Zum Beispiel: --date 2026-11-22', en: 'For example: --date 2026-11-22' },
  });
}

function chooseLanguage({ asked, rest, host }: { asked: string | null; rest: readonly string[]; host: Host }): Language {
  if (asked !== null) {
    const known = languages.find((language) => language === asked.toLowerCase());
    if (known !== undefined) return known;
    throw new UserError({
      what: { de: `Die Sprache „${asked}“ gibt es hier nicht.`, en: `There is no language “${asked}” here.` },
      hint: { de: 'Möglich sind: --lang de, --lang en', en: 'Possible: --lang de, --lang en' },
    });
  }
  return findHandbookLanguage({ cwd: host.cwd, hints: rest }) ?? localeLanguage(host.env);
}

/** The language for errors in the global flags themselves, before a session exists. */
export function languageDespite({ argv, host }: { argv: readonly string[]; host: Host }): Language {
  const asked = argv.flatMap((word, at) => (word === '--lang' ? [argv[at + 1] ?? ''] : word.startsWith('--lang=') ? [word.slice(7)] : []));
  const known = languages.find((language) => asked.some((word) => word.toLowerCase() === language));
  return known ?? findHandbookLanguage({ cwd: host.cwd, hints: argv }) ?? localeLanguage(host.env);
}

/** The language of the machine: LC_ALL, LC_MESSAGES, LANG in the order of POSIX, else what the runtime reports. */
export function localeLanguage(env: Host['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^de\b|^de_/i.test(locale) ? 'de' : 'en';
}

/** The country of the machine's locale as two capital letters (`de_AT.UTF-8` is AT), or null. */
export function localeRegion(env: Host['env']): string | null {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^[a-z]{2,3}[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? null;
}

function chooseDay(asked: string | null): string {
  if (asked === null) {
    const now = new Date();
    return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
  }
  if (isDay(asked)) return asked;
  throw new UserError({
    what: { de: `„${asked}“ ist kein Tag.`, en: `“${asked}” is not a day.` },
    hint: { de: 'Schreiben Sie das Datum so: --date 2026-11-22', en: 'Write the date like this: --date 2026-11-22' },
  });
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value.toLowerCase() !== 'false';
}

function hasColour({ host, off }: { host: Host; off: boolean }): boolean {
  const { env } = host;
  if (off || (env.NO_COLOR ?? '') !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR.toLowerCase() !== 'false';
  if (isOn(env.CLICOLOR_FORCE)) return true;
  if (env.CLICOLOR === '0' || env.TERM === 'dumb') return false;
  return host.stdout.isTerminal;
}
