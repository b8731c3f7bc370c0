import { nobodyToAsk, openPrompter } from '../adapters/open-prompter.js';
import { promptWords } from '../i18n/prompts.js';
import type { Prompter } from '../ports.js';
import { session } from './session.js';

/** A prompter for the running command. Throws a UserError that names the flags which would give the answers when nobody can be asked. */
export function commandPrompter({ missing }: { missing: readonly string[] }): Prompter & { close(): void } {
  const { mayAsk, plain, paint, language } = session();
  if (!mayAsk) throw nobodyToAsk(missing);
  return openPrompter({
    words: promptWords[language],
    colour: paint.bold('x') !== 'x',
    plain,
    input: process.stdin,
    output: process.stderr,
  });
}
