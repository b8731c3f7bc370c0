import { UserError } from '../core/user-error.js';
import type { Prompter } from '../ports.js';
import { inquirerPrompter } from './inquirer-prompter.js';
import { linePrompter } from './line-prompter.js';
import type { PromptWords } from './prompt-words.js';

export interface PrompterRequest {
  readonly words: PromptWords;
  readonly colour: boolean;
  /** `--plain` or `ACCESSIBLE=1`. */
  readonly plain: boolean;
  /** `--no-input`. */
  readonly noInput: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** True when somebody can be asked: stdin and stderr are terminals, no CI, no `--no-input`. */
export function canAsk({ noInput, environment, input, output }: Omit<PrompterRequest, 'words' | 'colour' | 'plain'>): boolean {
  const ci = environment.CI;
  return !noInput && input.isTTY === true && output.isTTY === true && (ci === undefined || ci === '' || ci === 'false' || ci === '0');
}

/** The prompter for this terminal, with `close` to give the input back. Throws a `UserError` that names the missing flags when nobody can be asked. */
export function openPrompter(request: PrompterRequest & { readonly missing: readonly string[] }): Prompter & { close(): void } {
  const { words, input, output, missing } = request;
  if (!canAsk(request)) throw nobodyToAsk(missing);
  if (request.plain) return linePrompter({ words, input, output });
  return { ...inquirerPrompter({ words, colour: request.colour, input, output }), close: () => undefined };
}

/** What is said when a question has no answer and nobody can be asked; `missing` are the flags that would answer it. */
export function nobodyToAsk(missing: readonly string[]): UserError {
  const flags = missing.join(', ');
  return new UserError({
    what: {
      de: 'Hier kann niemand gefragt werden: Es gibt kein Terminal, oder die Eingabe ist abgeschaltet.',
      en: 'There is nobody to ask: there is no terminal, or input is switched off.',
    },
    hint:
      flags === ''
        ? { de: 'Rufen Sie den Befehl in einem Terminal auf.', en: 'Run the command in a terminal.' }
        : { de: `Geben Sie die Antworten als Optionen an: ${flags}`, en: `Give the answers as flags: ${flags}` },
  });
}
