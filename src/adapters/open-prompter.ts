import { UserError } from '../core/user-error.js';
import type { PromptWords } from '../i18n/prompts.js';
import type { Prompter } from '../ports.js';
import { inquirerPrompter } from './inquirer-prompter.js';
import { linePrompter } from './line-prompter.js';

export interface PrompterRequest {
  readonly words: PromptWords;
  readonly colour: boolean;
  /** Numbered lines instead of menus: `--plain` or `ACCESSIBLE=1`. */
  readonly plain: boolean;
  /** Both must be terminals. */
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Ends what is being asked as Ctrl-C does. */
  readonly signal?: AbortSignal;
}

/** The prompter for this terminal, with `close` to give the input back. */
export function openPrompter({ words, colour, plain, input, output, signal }: PrompterRequest): Prompter & { close(): void } {
  const ends = signal === undefined ? {} : { signal };
  if (plain) return linePrompter({ words, input, output, ...ends });
  return { ...inquirerPrompter({ words, colour, input, output, ...ends }), close: () => undefined };
}

/** What is said where nobody can be asked: no terminal, CI, or `--no-input`. `missing` are the flags that would give the answers. */
export function nobodyToAsk(missing: readonly string[]): UserError {
  const flags = missing.join(', ');
  return new UserError({
    what: {
      de: 'Hier kann niemand gefragt werden: Es gibt kein Terminal, oder Fragen sind abgeschaltet.',
      en: 'There is nobody to ask: there is no terminal, or questions are switched off.',
    },
    hint:
      flags === ''
        ? { de: 'Rufen Sie den Befehl in einem Terminal auf.', en: 'Run the command in a terminal.' }
        : { de: `Geben Sie die Antworten als Optionen an: ${flags}`, en: `Give the answers as flags: ${flags}` },
  });
}
