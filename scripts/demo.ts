import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Shows the main job on real input: scaffold a handbook in a temporary folder, lint and audit it, audit a flawed example, grade a quiz from a file. */
const program = resolve('bin/run.cjs');
const german = /^de/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const language = german ? 'de' : 'en';
const folder = mkdtempSync(join(tmpdir(), 'unisono-demo-'));
const handbook = 'handbook';

if (!existsSync('dist/program.cjs')) call({ title: 'npm run build', command: 'npm', args: ['run', 'build', '--silent'] });

show(
  german ? 'Ein Handbuch anlegen' : 'Scaffold a handbook',
  ['init', handbook, '--yes', '--company', german ? 'Muster GmbH' : 'Sample Ltd', '--languages', 'de,en'],
  [0],
);
show(german ? 'Seine Texte prüfen: Nur markierte Lücken bleiben' : 'Check its texts: only marked fill-ins remain', ['lint', handbook], [0]);
show(german ? 'Seinen Kanalplan prüfen' : 'Audit its channel plan', ['audit', handbook], [0]);
show(german ? 'Einen fehlerhaften Plan prüfen' : 'Audit a flawed plan', ['audit', resolve('examples/flawed/launch-2010')], [1]);
show(german ? 'Warum zählt das?' : 'Why does that matter?', ['explain', 'COO-13'], [0]);
show(german ? 'Welche Quiz es gibt' : 'Which quizzes there are', ['quiz', 'list', '--handbook', handbook], [0]);

console.log(
  german
    ? `\nDas Quiz beginnt im Terminal mit:\n  node bin/run.cjs quiz social-media-basics --handbook ${join(folder, handbook)}`
    : `\nIn a terminal the quiz starts with:\n  node bin/run.cjs quiz social-media-basics --handbook ${join(folder, handbook)}`,
);

function show(title: string, args: readonly string[], expected: readonly number[]): void {
  console.log(`\n${bold(`== ${title}`)}\n$ unisono ${args.join(' ')}\n`);
  call({ title, command: process.execPath, args: [program, '--lang', language, ...args], expected, cwd: folder });
}

function bold(text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[1m${text}\u001b[0m` : text;
}

function call({
  title,
  command,
  args,
  expected = [0],
  cwd = process.cwd(),
}: {
  title: string;
  command: string;
  args: readonly string[];
  expected?: readonly number[];
  cwd?: string;
}): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd });
  if (status === null || !expected.includes(status)) {
    console.error(`${title}: ended with ${status}, expected ${expected.join(' or ')}`);
    process.exit(1);
  }
}
