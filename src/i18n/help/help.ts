import type { Localised } from '../../core/language.js';

/** What `--help` says about a command. A test holds names of arguments and flags against the command itself. */
export interface CommandHelp {
  /** One line for the list of commands. */
  readonly summary: Localised;
  /** A few sentences below it. */
  readonly description?: Localised;
  /** What stands behind the command's name, such as `[PATHS]`. */
  readonly usage: string;
  readonly args: Readonly<Record<string, Localised>>;
  readonly flags: Readonly<Record<string, FlagHelp>>;
  /** At least two. `command` is what stands behind `unisono`; two texts where it names files of the user. */
  readonly examples: readonly { readonly command: string | Localised; readonly what: Localised }[];
}

export interface FlagHelp extends Localised {
  /** What a value looks like, such as `FILE` or `human|json`; absent for switches. */
  readonly value?: string;
}

export const globalFlags: Readonly<Record<string, FlagHelp>> = {
  lang: {
    value: 'de|en',
    de: 'Sprache; sonst die des Handbuchs, sonst die des Rechners',
    en: 'language; else the handbook’s, else the machine’s',
  },
  date: { value: 'YYYY-MM-DD', de: 'Tag, für den geurteilt wird; sonst heute', en: 'day for which is judged; else today' },
  plain: { de: 'nummerierte Zeilen ohne Zeichenspiele (auch ACCESSIBLE=1)', en: 'numbered lines, nothing redrawn (also ACCESSIBLE=1)' },
  'no-color': { de: 'ohne Farben (auch NO_COLOR=1)', en: 'without colours (also NO_COLOR=1)' },
  'no-input': { de: 'nichts fragen; Fehlendes nennt eine Meldung', en: 'ask nothing; a message names what is missing' },
  help: { de: 'diese Hilfe (auch -h)', en: 'this help (also -h)' },
};

/** What stands where a command would: `unisono --version`. */
export const versionFlag: FlagHelp = { de: 'Version des Programms (auch -v)', en: 'version of the program (also -v)' };
