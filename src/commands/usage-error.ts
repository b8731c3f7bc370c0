import { nearest } from '../core/nearest.js';
import { UserError } from '../core/user-error.js';

/** Says in the user's language what oclif's parser did not accept; null for errors that are not about usage. oclif's own texts are English and hard-wrapped. */
export function usageError({ error, command, flags }: { error: unknown; command: string; flags: readonly string[] }): UserError | null {
  if (!(error instanceof Error)) return null;
  const hint = { de: `Hilfe: unisono ${command} --help`, en: `Help: unisono ${command} --help` };
  switch (error.constructor.name) {
    case 'NonExistentFlagsError': {
      const given = (error as Error & { flags?: string[] }).flags?.[0] ?? '';
      const meant = nearest(given.replace(/^-+/, ''), flags);
      return new UserError({
        what: { de: `Die Option ${given} gibt es bei „${command}“ nicht.`, en: `“${command}” has no option ${given}.` },
        hint: meant === null ? hint : { de: `Meinten Sie --${meant}? ${hint.de}`, en: `Did you mean --${meant}? ${hint.en}` },
        cause: error,
      });
    }
    case 'FlagInvalidOptionError': {
      const [, flag = '', allowed = ''] = /Expected --?([\w-]+)=\S* to be one of: (.*)/.exec(error.message) ?? [];
      return new UserError({
        what: {
          de: `--${flag} hat einen unbekannten Wert; möglich sind: ${allowed.split('\n')[0]}.`,
          en: `--${flag} has an unknown value; possible are: ${allowed.split('\n')[0]}.`,
        },
        hint,
        cause: error,
      });
    }
    case 'ArgInvalidOptionError':
    case 'UnexpectedArgsError': {
      const given = (error as Error & { args?: unknown[] }).args?.map(String).join(' ') ?? '';
      return new UserError({
        what: { de: `Mit „${given}“ kann der Befehl nichts anfangen.`, en: `The command cannot use “${given}”.` },
        hint,
        cause: error,
      });
    }
    case 'RequiredArgsError': {
      const missing = (error as Error & { args?: { name: string }[] }).args?.map(({ name }) => name).join(', ') ?? '';
      return new UserError({ what: { de: `Es fehlt: ${missing}.`, en: `Missing: ${missing}.` }, hint, cause: error });
    }
    case 'FailedFlagValidationError':
      return new UserError({
        what: { de: 'Die Optionen passen nicht zusammen.', en: 'The options do not fit together.' },
        hint,
        cause: error,
      });
    case 'CLIError':
    case 'CLIParseError':
    case 'FailedFlagParsingError': {
      const [, flag = ''] = /(--?[\w-]+)/.exec(error.message) ?? [];
      const [, allowed = null] = /expects one of these values: (.+)/.exec(error.message) ?? [];
      if (flag === '') return null;
      return new UserError({
        what:
          allowed === null
            ? { de: `Bei ${flag} fehlt der Wert.`, en: `${flag} lacks its value.` }
            : { de: `Bei ${flag} fehlt der Wert; möglich sind: ${allowed}.`, en: `${flag} lacks its value; possible are: ${allowed}.` },
        hint,
        cause: error,
      });
    }
    default:
      return null;
  }
}
