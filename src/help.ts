import type { Language, Localised } from './core/language.js';
import { cliWords } from './i18n/cli.js';
import { type CommandHelp, type FlagHelp, globalFlags, versionFlag } from './i18n/help/help.js';
import { speak } from './i18n/words.js';
import type { Paint } from './render/paint.js';
import { columns, wrapText } from './render/text-layout.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** The list of commands: all of them, or those whose names begin with the topic. */
export function rootHelp({
  commands,
  version,
  topic = '',
  ...look
}: Look & { commands: Readonly<Record<string, CommandHelp>>; version: string; topic?: string }): string {
  const word = speak(cliWords, look.language);
  return page([
    wrapText({ text: `unisono ${version}: ${word('tagline')}`, width: look.width }),
    section(word('usage'), `  unisono ${topic === '' ? '' : `${topic} `}${word('commandWord')} [${word('optionsWord')}]`, look),
    section(
      word('commands'),
      columns({
        rows: Object.entries(commands).map(([id, { summary }]) => [id.replace(':', ' '), summary[look.language]]),
        width: look.width,
      }),
      look,
    ),
    section(word('globalFlags'), flagRows({ ...globalFlags, ...(topic === '' ? { version: versionFlag } : {}) }, look), look),
    section(word('examples'), examples(exampleOfEach(commands), look), look),
    section(word('exitCodes'), wrapText({ text: word('exitCodesText'), width: look.width, indent: 2 }), look),
    wrapText({ text: word('moreHelp'), width: look.width }),
  ]);
}

/** The help of one command. `id` is written with a space, such as `quiz list`. */
export function helpOf({ id, help, ...look }: Look & { id: string; help: CommandHelp }): string {
  const word = speak(cliWords, look.language);
  const args = Object.entries(help.args);
  return page([
    wrapText({ text: help.summary[look.language].replace(/^./, (first) => first.toUpperCase()), width: look.width }),
    help.description === undefined ? '' : wrapText({ text: help.description[look.language], width: look.width }),
    section(
      word('usage'),
      wrapText({
        text: ['unisono', id, help.usage, `[${word('optionsWord')}]`].filter((part) => part !== '').join(' '),
        width: look.width,
        indent: 2,
      }),
      look,
    ),
    args.length === 0
      ? ''
      : section(word('arguments'), columns({ rows: args.map(([name, text]) => [name, text[look.language]]), width: look.width }), look),
    Object.keys(help.flags).length === 0 ? '' : section(word('flags'), flagRows(help.flags, look), look),
    section(word('globalFlags'), flagRows(globalFlags, look), look),
    section(word('examples'), examples(help.examples, look), look),
  ]);
}

function flagRows(flags: Readonly<Record<string, FlagHelp>>, { language, width }: Look): string {
  return columns({
    rows: Object.entries(flags).map(([name, flag]) => [`--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`, flag[language]]),
    width,
  });
}

function examples(list: CommandHelp['examples'], { language, paint, width }: Look): string {
  return list
    .map(
      ({ command, what }) =>
        `${wrapText({ text: what[language], width, indent: 2 })}\n    ${paint.cyan(`unisono ${inLanguage(command, language)}`)}`,
    )
    .join('\n');
}

/** A text that is the same in every language, or the one in this language. */
export function inLanguage(text: string | Localised, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

function exampleOfEach(commands: Readonly<Record<string, CommandHelp>>): CommandHelp['examples'] {
  return Object.values(commands).flatMap(({ examples: [first] }) => (first === undefined ? [] : [first]));
}

function section(title: string, body: string, { paint }: Look): string {
  return `${paint.bold(title)}\n${body}`;
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
