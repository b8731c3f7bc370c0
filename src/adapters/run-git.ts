import { existsSync } from 'node:fs';
import { win32 } from 'node:path';
import { UserError } from '../core/user-error.js';

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface GitCall {
  /** The git command and its arguments; paths are literal, never patterns, and stand behind `--`. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly input?: string;
  /** In bytes. */
  readonly maxOutput?: number;
  /** True when Ctrl-C in the terminal must not reach git, because it writes. */
  readonly apart?: boolean;
}

/** No hooks, no monitor, no maintenance in the background: nothing that a repository's settings name is started. */
const settings = [
  'core.quotepath=off',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.ext.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
  // The program that signs may be one that the repository names; `release --sign` asks for it.
  'commit.gpgSign=false',
  'tag.gpgSign=false',
  'tag.forceSignAnnotated=false',
].flatMap((setting) => ['-c', setting]);

/** Where a hook or another tool started us, git would look at its repository instead of the handbook's. */
const inherited = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

const environment: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(inherited.map((name) => [name, undefined])),
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  // A partial clone would fetch what is missing: no transport is allowed at all.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_EDITOR: ':',
  LC_ALL: 'C',
  LANGUAGE: '',
};

const timeout = 60_000;
const usualOutput = 64 * 1024 * 1024;

/**
 * Runs git once, never through a shell. Null when git is not installed or the folder does not exist; a failure of git itself comes back as its exit code.
 * Throws a `UserError` when git takes more than a minute, says more than `maxOutput`, or refuses the repository because it belongs to somebody else.
 */
export async function runGit({ args, cwd, input = '', maxOutput = usualOutput, apart = false }: GitCall): Promise<GitAnswer | null> {
  const program = gitProgram();
  if (program === null) return null;
  // Loaded only here: most calls of the program never ask git.
  const { execa } = await import('execa');
  const result = await execa(program, ['--no-pager', ...settings, ...args], {
    cwd,
    input,
    env: environment,
    encoding: 'buffer',
    maxBuffer: maxOutput,
    timeout,
    reject: false,
    stripFinalNewline: false,
    windowsHide: true,
    // On Windows it would open a window.
    detached: apart && process.platform !== 'win32',
  });
  if (result.timedOut) throw tooSlow();
  if (result.isMaxBuffer) throw tooMuch();
  if (result.exitCode === undefined) {
    if (result.code === 'ENOENT' || result.code === 'ENOTDIR') return null;
    throw gitFailed({ doing: args[0] ?? '', detail: result.code ?? result.signal ?? 'unknown' });
  }
  const stderr = new TextDecoder().decode(result.stderr);
  if (result.exitCode !== 0 && /lazy fetching disabled|transport '[^']*' not allowed|promisor/.test(stderr)) throw partialClone();
  if (/detected dubious ownership|unsafe repository/.test(stderr)) throw foreignRepository(cwd);
  return { exitCode: result.exitCode, stdout: result.stdout, stderr };
}

/** On Windows a program of the same name in the working folder would be found first; so the folders of PATH are searched here. */
function gitProgram(): string | null {
  if (process.platform !== 'win32') return 'git';
  const path = process.env.PATH ?? process.env.Path ?? '';
  const folders = path.split(';').filter((folder) => win32.isAbsolute(folder));
  return folders.map((folder) => win32.join(folder, 'git.exe')).find((program) => existsSync(program)) ?? null;
}

/** The `UserError` for something that git did not do, with the first line of its own words. */
export function gitFailed({ doing, detail }: { doing: string; detail: string }): UserError {
  const line =
    detail
      .split('\n')
      .find((each) => each.trim() !== '')
      ?.trim()
      .slice(0, 300) ?? '';
  const reason = line === '' ? { de: '.', en: '.' } : { de: `: ${line}`, en: `: ${line}` };
  return new UserError({
    what: { de: `„git ${doing}“ ist fehlgeschlagen${reason.de}`, en: `“git ${doing}” failed${reason.en}` },
    hint: {
      de: 'Rufen Sie „git status“ im Ordner des Handbuchs auf und bringen Sie in Ordnung, was dort gemeldet wird.',
      en: 'Run “git status” in the folder of the handbook and put right what it reports.',
    },
  });
}

/** The `UserError` for git that was there a moment ago and is not any more. */
export function gitGone(): UserError {
  return new UserError({
    what: { de: 'Das Programm git wurde nicht gefunden.', en: 'The program git was not found.' },
    hint: { de: 'Installieren Sie git oder nehmen Sie es in PATH auf.', en: 'Install git or add it to PATH.' },
  });
}

function tooSlow(): UserError {
  return new UserError({
    what: { de: 'git hat nach einer Minute nicht geantwortet.', en: 'git did not answer within a minute.' },
    hint: {
      de: 'Prüfen Sie mit „git status“, ob das Repository erreichbar ist und kein anderes Programm es sperrt.',
      en: 'Check with “git status” that the repository can be reached and no other program locks it.',
    },
  });
}

function tooMuch(): UserError {
  return new UserError({
    what: {
      de: 'Das Repository enthält mehr Text, als ein Handbuch haben kann.',
      en: 'The repository contains more text than a handbook can have.',
    },
    hint: {
      de: 'Legen Sie das Handbuch in einen eigenen Ordner und rufen Sie den Befehl dort auf.',
      en: 'Put the handbook into a folder of its own and run the command there.',
    },
  });
}

function partialClone(): UserError {
  return new UserError({
    what: {
      de: 'Frühere Texte fehlen hier: Das Repository ist nur teilweise geholt, und aus dem Netz wird nichts nachgeladen.',
      en: 'Earlier texts are missing here: the repository was fetched in part only, and nothing is loaded from the network.',
    },
    hint: { de: 'Holen Sie den Rest mit: git fetch --refetch --no-filter', en: 'Fetch the rest with: git fetch --refetch --no-filter' },
  });
}

function foreignRepository(folder: string): UserError {
  return new UserError({
    what: {
      de: `git liest das Repository um „${folder}“ nicht, weil der Ordner jemand anderem gehört.`,
      en: `git does not read the repository around “${folder}” because the folder belongs to somebody else.`,
    },
    hint: {
      de: 'Wenn Sie ihm trauen: git config --global --add safe.directory ORDNER, mit dem Ordner des Repositorys',
      en: 'If you trust it: git config --global --add safe.directory DIR, with the folder of the repository',
    },
  });
}
