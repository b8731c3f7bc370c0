import packageJson from '../package.json' with { type: 'json' };
import type { ExitCode } from './commands/exit-code.js';
import { type Host, languageDespite, openSession, runInSession, type Session, session } from './commands/session.js';
import { type CommandId, commandHelp, commands } from './commands/table.js';
import { formatMessage, type Language } from './core/language.js';
import { nearest } from './core/nearest.js';
import { UserError } from './core/user-error.js';
import { cliWords } from './i18n/cli.js';
import { globalFlags } from './i18n/help/help.js';
import { speak } from './i18n/words.js';
import { Interrupted } from './ports.js';
import { guardCommands, safeText } from './render/safe-text.js';
import { wrapText } from './render/text-layout.js';

/** Runs the program for one list of arguments and returns its exit code. The only place that turns errors into exit codes. */
export async function runProgram({ argv, host }: { argv: readonly string[]; host: Host }): Promise<ExitCode> {
  let opened: { session: Session; rest: readonly string[] } | null = null;
  let command = '';
  try {
    opened = openSession({ argv, host });
    const { rest } = opened;
    return await runInSession(opened.session, async () => {
      if (versionFlags.has(rest[0] ?? '')) return showVersion();
      const { id, args } = findCommand(rest);
      command = id ?? '';
      if (asksForHelp(rest)) return showHelp(id === null ? topicOf(args) : id);
      if (id === null && args.length > 0) throw unknownOption(args[0] ?? '');
      if (id === null) return await openMenu({ host });
      return await runCommand({ id, args });
    });
  } catch (error) {
    return explainError({ error, host, command, language: opened?.session.language ?? languageDespite({ argv, host }) });
  }
}

/** Splits the arguments into command and rest; `quiz list` is one command. A leading word that is no command is an error with the nearest one. */
function findCommand(rest: readonly string[]): { id: CommandId | null; args: readonly string[] } {
  const words = rest[0] === 'help' ? rest.slice(1) : rest;
  const [first, second] = words;
  if (first === undefined || first.startsWith('-')) return { id: null, args: words };
  const pair = `${first}:${second ?? ''}`;
  if (isCommand(pair)) return { id: pair, args: words.slice(2) };
  if (isCommand(first)) return { id: first, args: words.slice(1) };
  const verbs = Object.keys(commands).flatMap((id) => (id.startsWith(`${first}:`) ? [id.slice(first.length + 1)] : []));
  if (verbs.length > 0 && asksForHelp(rest)) return { id: null, args: words };
  if (verbs.length > 0) throw verbMissing({ topic: first, typed: second ?? null, verbs });
  const meant = nearest(first, Object.keys(commands));
  throw new UserError({
    what: { de: `Den Befehl „${first}“ gibt es nicht.`, en: `There is no command “${first}”.` },
    hint:
      meant === null
        ? { de: 'Alle Befehle: unisono --help', en: 'All commands: unisono --help' }
        : { de: `Meinten Sie: unisono ${meant}`, en: `Did you mean: unisono ${meant}` },
  });
}

function verbMissing({ topic, typed, verbs }: { topic: string; typed: string | null; verbs: readonly string[] }): UserError {
  const known = typed !== null && !typed.startsWith('-');
  const meant = known ? nearest(typed, verbs) : null;
  const all = verbs.join(', ');
  return new UserError({
    what: known
      ? { de: `„${topic} ${typed}“ gibt es nicht.`, en: `There is no “${topic} ${typed}”.` }
      : { de: `Nach „${topic}“ fehlt noch ein Wort.`, en: `A word is missing after “${topic}”.` },
    hint:
      meant === null
        ? { de: `Möglich sind: ${all}`, en: `Possible: ${all}` }
        : { de: `Meinten Sie: unisono ${topic} ${meant}`, en: `Did you mean: unisono ${topic} ${meant}` },
  });
}

function isCommand(id: string): id is CommandId {
  return Object.hasOwn(commands, id);
}

function asksForHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--');
  return rest[0] === 'help' || rest.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

const versionFlags: ReadonlySet<string> = new Set(['--version', '-v']);

/** Writes what the fast path of bin/run.cjs writes, where global flags stand before it. */
function showVersion(): ExitCode {
  const { stdout, runtime } = session();
  stdout.write(`${packageJson.name}/${packageJson.version} ${runtime}\n`);
  return 0;
}

/** What stands before the verbs, such as `training`; empty for all commands. */
function topicOf(args: readonly string[]): { readonly topic: string } {
  const [first = ''] = args;
  return { topic: first.startsWith('-') ? '' : first };
}

async function showHelp(about: CommandId | { readonly topic: string }): Promise<ExitCode> {
  const { helpOf, rootHelp } = await import('./help.js');
  const { stdout, language, paint, width } = session();
  const look = { language, paint, width };
  if (typeof about === 'string') stdout.write(helpOf({ id: about.replace(':', ' '), help: commandHelp[about], ...look }));
  else {
    const shown = Object.entries(commandHelp).filter(([id]) => about.topic === '' || id.startsWith(`${about.topic}:`));
    stdout.write(rootHelp({ commands: Object.fromEntries(shown), version: packageJson.version, ...look, topic: about.topic }));
  }
  return 0;
}

function unknownOption(typed: string): UserError {
  const [name = ''] = typed.split('=');
  const meant = nearest(name.replace(/^-+/, ''), [...Object.keys(globalFlags), 'version']);
  return new UserError({
    what: {
      de: `Die Option ${name} gibt es nicht; Optionen eines Befehls stehen hinter ihm.`,
      en: `There is no option ${name}; options of a command stand behind it.`,
    },
    hint:
      meant === null
        ? { de: 'Alle Befehle und Optionen: unisono --help', en: 'All commands and options: unisono --help' }
        : { de: `Meinten Sie: unisono --${meant}`, en: `Did you mean: unisono --${meant}` },
  });
}

async function openMenu({ host }: { host: Host }): Promise<ExitCode> {
  if (!session().mayAsk) return showHelp({ topic: '' });
  const { chooseCommand } = await import('./menu.js');
  const argv = await chooseCommand(commandHelp);
  return argv === null ? 0 : runProgram({ argv, host });
}

async function runCommand({ id, args }: { id: CommandId; args: readonly string[] }): Promise<ExitCode> {
  const [{ readFlags }, command] = await Promise.all([import('./commands/flags.js'), commands[id]()]);
  const { values, words } = readFlags({
    argv: args,
    flags: command.flags,
    command: id.replace(':', ' '),
    maxWords: command.manyWords ? Number.POSITIVE_INFINITY : command.args.length,
  });
  return command.run({
    flags: values,
    args: Object.fromEntries(command.args.map((name, index) => [name, words[index]])),
    words,
    session: session(),
  });
}

function explainError({ error, host, command, language }: { error: unknown; host: Host; command: string; language: Language }): ExitCode {
  const { stderr } = host;
  const word = speak(cliWords, language);
  // Names of files and other words of theirs may stand in it; only a terminal needs lines that fit.
  const say = (text: string): void => {
    const shown = guardCommands(safeText(text));
    stderr.write(`${stderr.isTerminal ? wrapText({ text: shown, width: stderr.columns ?? 80 }) : shown}\n`);
  };
  if (error instanceof Interrupted) {
    say(error.saved === null ? word('interrupted') : formatMessage({ message: error.saved, language }));
    return 130;
  }
  if (error instanceof UserError) {
    say(`${error.what[language]}\n${error.hint[language]}`);
    return 2;
  }
  const name = error instanceof Error ? error.name : typeof error;
  stderr.write(`${word('bug', { version: packageJson.version, command, name })}\n`);
  if ((host.env.DEBUG ?? '') !== '') stderr.write(`${error instanceof Error ? stackOf(error) : String(error)}\n`);
  return 2;
}

function stackOf(error: Error): string {
  return `${error.stack ?? error.message}${error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : ''}`;
}
