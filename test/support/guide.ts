import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, callInProcess } from './program.js';
import { keys, open } from './terminal.js';

/** The day on which every page is followed. */
const day = '2026-11-27';

const fence = /^```(\w*) ?(.*)$/;
const step = /^(?<wait>.*) => (?<key>.*)$/;
/** What chance makes, where it stands, and what pages call it. */
const random = [
  { pattern: /^[a-z0-9]{5}-[a-z0-9]{5}(?=[;,])/gm, samples: ['h7kqd-2m4xw', 'w3n8p-6tcvf', 'b9yzr-4gj7s'] },
  { pattern: /(?<="person": ?"|(?:Code für Sie|code for you): )[a-z0-9]{12}\b/g, samples: ['k3x9wq7r2mtd'] },
  { pattern: /\b[0-9a-f]{40}(?=\.json)/g, samples: ['02fa36db805d10ba26e861353f0ce23391da6d74'] },
];

/** What differs from day to day, or tells a reader nothing, and what stands in its place. */
const passing = [
  { pattern: /(?<=^added \d+ packages? in )\S+$/gm, shown: '1s' },
  { pattern: /(?<=\b[noq]1:)[0-9a-f]{64}\b/g, shown: '…' },
  { pattern: /^\uFEFF/gm, shown: '' },
];

interface Stage {
  /** Where the reader stands, below the folder in which the page began. */
  cwd: string;
  readonly path: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** What is called otherwise on the page than it was by chance. */
  readonly codes: Map<string, string>;
}

const pages = new Map<string, Promise<string>>();

/**
 * Follows a page as a reader would, in an empty folder, and returns its text with what the commands said just now. A fence that names a file is written to it; in a fence `console` what
 * stands behind `$` is run. `lines=3-9` shows a part of what the last one said, `lines=1-3,-5` its first three and last five lines, `lines=Accepted` the paragraph that begins so, `exit=1` is how it ends; with several commands `lines=1-2/3-9` and `exit=1/0` count from the last one.
 * `twin` shows what the same commands said on the English page, without running them again.
 *
 * Comments, which readers do not see: `terminal` above a fence types on a terminal (what to wait for, `=>`, what to press); `before` runs commands that the text describes in words or
 * that are the reader's own affair (`$REPOSITORY` is this repository); `in a clone` puts a copy of this repository into the folder, `with the packed program` the file that `npm pack` makes of it.
 */
export function follow(path: string): Promise<string> {
  const known = pages.get(path) ?? followAnew(path);
  pages.set(path, known);
  return known;
}

async function followAnew(path: string): Promise<string> {
  const language = /\.(de|en)\.md$/.exec(path)?.[1] ?? 'en';
  const folder = mkdtempSync(join(tmpdir(), 'unisono-page-'));
  const text = readFileSync(path, 'utf8');
  try {
    const stage: Stage = { path, folder, cwd: join(folder, 'work'), env: surroundings({ folder, language }), codes: new Map() };
    mkdirSync(stage.cwd);
    if (text.includes('<!-- in a clone -->')) cloneInto(join(stage.cwd, 'unisono'));
    if (text.includes('<!-- with the packed program -->'))
      await promisify(execFile)('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', stage.cwd]);
    return await followed(text.split('\n'), stage);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function followed(lines: readonly string[], stage: Stage): Promise<string> {
  const out: string[] = [];
  let steps: readonly string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    out.push(line);
    if (line === '<!-- terminal' || line === '<!-- before') {
      const end = lines.indexOf('-->', at);
      const inside = lines.slice(at + 1, end);
      if (line === '<!-- terminal') steps = inside;
      else for (const command of inside) await said({ command, stage });
      out.push(...inside, '-->');
      at = end;
      continue;
    }
    const [, kind = '', info = ''] = fence.exec(line) ?? [];
    if (!line.startsWith('```')) continue;
    const end = lines.indexOf('```', at + 1);
    const block = lines.slice(at + 1, end);
    if (kind === 'console') {
      const commands = block.filter((one) => one.startsWith('$ ')).map((one) => one.slice(2));
      if (info.split(' ').includes('twin')) out.push(...(await saidByTwin(commands, stage)));
      else
        for (const [index, command] of commands.entries()) {
          const [shown, exit] = ['lines', 'exit'].map((name) => setting({ name, info, fromLast: commands.length - 1 - index }));
          out.push(`$ ${command}`, ...(await said({ command, ...(shown && { shown }), ...(exit && { exit }), steps, stage })));
        }
      steps = [];
    } else {
      if (/^[\w./-]+\.\w+$/.test(info)) write(join(stage.cwd, info), `${block.join('\n')}\n`);
      out.push(...block);
    }
    out.push('```');
    at = end;
  }
  return out.join('\n');
}

/** What `name=` says about one of the commands of a fence, such as `lines=1-2/3-9`. */
function setting({ name, info, fromLast }: { name: string; info: string; fromLast: number }): string | undefined {
  return new RegExp(`\\b${name}=(\\S+)`)
    .exec(info)?.[1]
    ?.split('/')
    .at(-1 - fromLast);
}

/** The lines of the fence with the same commands on the English page. */
async function saidByTwin(commands: readonly string[], { path }: Stage): Promise<readonly string[]> {
  const twin = await follow(
    existsSync(path.replace('.de.md', '.en.md')) ? path.replace('.de.md', '.en.md') : path.replace('.de.md', '.md'),
  );
  const fences = [...twin.matchAll(/^```console.*\n([\s\S]*?)\n```$/gm)].map(([, body = '']) => body.split('\n'));
  const found = fences.find((body) => body.filter((line) => line.startsWith('$ ')).join() === commands.map((one) => `$ ${one}`).join());
  if (found === undefined) throw new Error(`the English page has no fence with ${commands.join(', ')}`);
  return found;
}

interface Command {
  readonly command: string;
  readonly shown?: string;
  readonly exit?: string;
  readonly steps?: readonly string[];
  readonly stage: Stage;
}

async function said({ command, shown, exit = '0', steps = [], stage }: Command): Promise<readonly string[]> {
  const moved = /^cd (\S+)$/.exec(command)?.[1];
  if (moved !== undefined) {
    stage.cwd = join(stage.cwd, moved);
    return [];
  }
  let real = command;
  for (const [code, called] of stage.codes) real = real.replaceAll(called, code);
  const { text, code } = steps.length > 0 ? await typed({ command: real, steps, stage }) : await run({ command: real, stage });
  if (code !== Number(exit)) throw new Error(`${command} ended with ${code}, not ${exit}:\n${text}`);
  const lines = named(text, stage)
    .split('\n')
    .map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return shown === undefined ? lines : partsOf(lines, shown);
}

/** The lines that `1-3,8-9`, `-5` or `Accepted` names, with a mark for what is left out. */
function partsOf(lines: readonly string[], ranges: string): readonly string[] {
  const out: string[] = [];
  let next = 1;
  for (const range of ranges.split(',')) {
    const [from, to] = rangeOf(lines, range);
    if (from > next) out.push('…');
    out.push(...lines.slice(from - 1, to));
    next = to + 1;
  }
  return next > lines.length ? out : [...out, '…'];
}

/** First and last line, counted from one. */
function rangeOf(lines: readonly string[], range: string): readonly [number, number] {
  const [, first = '', last = ''] = /^(\d*)-(\d+)$/.exec(range) ?? [];
  if (last !== '') return first === '' ? [lines.length + 1 - Number(last), lines.length] : [Number(first), Number(last)];
  const at = lines.findIndex((line) => line.startsWith(range));
  if (at === -1) throw new Error(`no line begins with ${range}:\n${lines.join('\n')}`);
  const end = lines.indexOf('', at);
  return [at + 1, end === -1 ? lines.length : end];
}

/** Calls the program in this process, which is much faster, where no shell is needed. */
async function run({ command, stage }: { command: string; stage: Stage }): Promise<{ text: string; code: number }> {
  const [program, ...args] = words(command);
  if (program === 'unisono' && !/[|>&()*]/.test(command)) {
    const { code, output } = await callInProcess({ args: dated(args), cwd: stage.cwd, env: stage.env });
    return { text: output, code };
  }
  const child = spawn('sh', ['-c', `exec 2>&1\n${command}`], { cwd: stage.cwd, env: stage.env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { text, code: code ?? -1 };
}

/** The words of a command, quotation marks taken off. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

function dated(args: readonly string[]): readonly string[] {
  return args.includes('--date') ? args : ['--date', day, ...args];
}

async function typed({
  command,
  steps,
  stage,
}: {
  command: string;
  steps: readonly string[];
  stage: Stage;
}): Promise<{ text: string; code: number }> {
  const terminal = open(dated(words(command).slice(1)), { cwd: stage.cwd, env: { ...stage.env, CI: '' } });
  for (const line of steps) {
    const { wait, key } = step.exec(line)?.groups ?? {};
    if (wait === undefined || key === undefined) throw new Error(`no step: ${line}`);
    await terminal.waitFor(wait);
    terminal.press(key in keys ? keys[key as keyof typeof keys] : key);
  }
  const code = await terminal.exit();
  return { text: terminal.everything(), code };
}

/** What the machine and chance put into a text, as the page says it. */
function named(text: string, { folder, codes }: Stage): string {
  let shown = text.replaceAll(join(folder, 'home'), '~').replaceAll(join(folder, 'work'), '~');
  for (const { pattern, shown: instead } of passing) shown = shown.replace(pattern, instead);
  for (const { pattern, samples } of random) {
    const known = (): number => samples.filter((sample) => [...codes.values()].includes(sample)).length;
    for (const [code] of shown.matchAll(pattern)) if (!codes.has(code)) codes.set(code, samples[known()] ?? code);
  }
  for (const [code, called] of codes) shown = shown.replaceAll(code, called);
  return shown;
}

function surroundings({ folder, language }: { folder: string; language: string }): Readonly<Record<string, string>> {
  const bin = join(folder, 'bin', 'unisono');
  write(
    bin,
    [
      '#!/bin/sh',
      `case " $* " in *" --date "*) ;; *) set -- --date ${day} "$@" ;; esac`,
      `exec "${process.execPath}" "${resolve('bin/run.cjs')}" "$@"`,
      '',
    ].join('\n'),
  );
  chmodSync(bin, 0o755);
  for (const name of ['home', 'tmp']) mkdirSync(join(folder, name));
  const moment = `${day}T12:00:00Z`;
  return {
    REPOSITORY: resolve('.'),
    PATH: `${dirname(bin)}:${process.env.PATH ?? ''}`,
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
    XDG_CACHE_HOME: cacheFolder,
    TZ: 'UTC',
    LC_ALL: '',
    LANG: language === 'de' ? 'de_DE.UTF-8' : 'en_GB.UTF-8',
    NO_COLOR: '1',
    CI: '1',
    npm_config_prefix: join(folder, 'npm'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '3',
    GIT_CONFIG_KEY_0: 'init.defaultBranch',
    GIT_CONFIG_VALUE_0: 'main',
    GIT_CONFIG_KEY_1: 'user.name',
    GIT_CONFIG_VALUE_1: 'Editor',
    GIT_CONFIG_KEY_2: 'user.email',
    GIT_CONFIG_VALUE_2: 'editor@example.com',
    GIT_AUTHOR_DATE: moment,
    GIT_COMMITTER_DATE: moment,
  };
}

/** What is under version control here, but tests and measurements, with the packages that are installed here. */
function cloneInto(folder: string): void {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !/^(?:bench|test)\//.test(path) && existsSync(path));
  for (const path of tracked) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(path, join(folder, path));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
