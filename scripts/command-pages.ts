import { commandHelp } from '../src/commands/table.js';
import { type Language, type Localised, languages } from '../src/core/language.js';
import { inLanguage } from '../src/help.js';
import { cliWords } from '../src/i18n/cli.js';
import { type CommandHelp, type FlagHelp, globalFlags } from '../src/i18n/help/help.js';
import { speak } from '../src/i18n/words.js';

const words = {
  title: { de: 'Alle Befehle', en: 'All commands' },
  made: {
    de: 'Aus den Hilfetexten des Programms erzeugt, `npm run generate`. Nicht von Hand ändern.',
    en: 'Made from the help of the program, `npm run generate`. Do not edit.',
  },
  intro: {
    de: 'Dasselbe sagt `unisono BEFEHL --help`, auch ohne Netz. `unisono` allein zeigt im Terminal ein Menü.',
    en: '`unisono COMMAND --help` says the same, without a network too. `unisono` alone shows a menu in a terminal.',
  },
  other: { de: '[English](commands.en.md)', en: '[Deutsch](commands.de.md)' },
  command: { de: 'Befehl', en: 'Command' },
  what: { de: 'Was er tut', en: 'What it does' },
  always: { de: 'Immer möglich', en: 'Always possible' },
  exit: { de: 'Womit ein Befehl endet', en: 'How a command ends' },
  option: { de: 'Angabe', en: 'Option' },
  example: { de: 'Beispiel', en: 'Example' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
} as const satisfies Record<string, Localised>;

/** `docs/commands.<language>.md`: what `--help` says about every command, on one page. */
export function commandPages(): readonly (readonly [path: string, text: string])[] {
  return languages.map((language) => [`docs/commands.${language}.md`, page(language)] as const);
}

function page(language: Language): string {
  const word = (key: keyof typeof words): string => words[key][language];
  const all = Object.entries(commandHelp).map(([id, help]) => ({ id: id.replace(':', ' '), help }));
  const list = all.map(({ id, help }) => [`[\`unisono ${id}\`](#unisono-${id.replace(' ', '-')})`, help.summary[language]]);
  return `${[
    `# ${word('title')}`,
    `<!-- ${word('made')} -->`,
    `${word('other')} · ${word('intro')}`,
    table([word('command'), word('what')], list),
    `## ${word('always')}`,
    table([word('option'), word('meaning')], flagRows(globalFlags, language)),
    `## ${word('exit')}`,
    `${speak(cliWords, language)('exitCodesText')}.`,
    ...all.map((command) => room({ ...command, language })),
  ].join('\n\n')}\n`;
}

function room({ id, help, language }: { id: string; help: CommandHelp; language: Language }): string {
  const word = (key: keyof typeof words): string => words[key][language];
  const args = Object.entries(help.args).map(([name, text]) => [code(name), text[language]]);
  const options = [...args, ...flagRows(help.flags, language)];
  return [
    `## unisono ${id}`,
    [`${help.summary[language].replace(/^./, (first) => first.toUpperCase())}.`, help.description?.[language] ?? ''].join(' ').trim(),
    ...(options.length === 0 ? [] : [table([word('option'), word('meaning')], options)]),
    table(
      [word('example'), word('what')],
      help.examples.map(({ command, what }) => [code(`unisono ${inLanguage(command, language)}`), what[language]]),
    ),
  ].join('\n\n');
}

function flagRows(flags: Readonly<Record<string, FlagHelp>>, language: Language): string[][] {
  return Object.entries(flags).map(([name, flag]) => [
    code(`--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`),
    flag[language],
  ]);
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
