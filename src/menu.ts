import { session } from './commands/session.js';
import type { CommandHelp } from './i18n/help/help.js';
import { menuWords } from './i18n/menu.js';
import { speak } from './i18n/words.js';

/** Shows the menu of commands and returns the arguments of the chosen one; null when nothing is to be done. */
export async function chooseCommand(commands: Readonly<Record<string, CommandHelp>>): Promise<readonly string[] | null> {
  const { language } = session();
  const word = speak(menuWords, language);
  const { commandPrompter } = await import('./commands/prompter.js');
  const prompter = commandPrompter({ missing: [] });
  const label = (text: string, id: string): string => `${text.replace(/^./u, (first) => first.toUpperCase())} (${id})`;
  const choices = Object.entries(commands).map(([id, { summary }]) => ({
    value: id,
    label: label(summary[language], id.replace(':', ' ')),
  }));
  const choice = await prompter
    .one({
      message: word('what'),
      choices: [...choices, { value: 'help', label: label(word('help'), 'help') }, { value: '', label: word('nothing') }],
    })
    .finally(() => prompter.close());
  if (choice === '') return null;
  return choice === 'help' ? ['--help'] : choice.split(':');
}
