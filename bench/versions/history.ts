import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface History {
  readonly policies: number;
  /** Those on the default branch and on the branch that leaves it, together. */
  readonly commits: number;
  /** How many of the last commits are on the branch. */
  readonly branched: number;
}

const settings =
  'schema: 1\ncompany: { name: Sample Ltd, countries: [DE], languages: [en, de] }\nroles:\n  editors: { name: Editors, deputy: reviewers, reach: editors@example.com }\n  reviewers: { name: Reviewers, deputy: editors, reach: reviewers@example.com }\n';

/**
 * Makes a repository with a handbook of so many policies, made of the guideline library, and a history in which each commit changes a sentence with an obligation in one
 * document. The first commit is tagged `start`; `main` and `topic` are its branches, `topic` is checked out.
 */
export function makeHistory(folder: string, { policies, commits, branched }: History): void {
  const texts = libraryTexts(policies);
  const stream: string[] = [];
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;
  const commit = (number: number, branch: string, from: string | null, files: readonly string[]): void => {
    const who = `Editor <editor@example.com> ${1_700_000_000 + number * 600} +0000`;
    stream.push(`commit refs/heads/${branch}\nmark :${number}\ncommitter ${who}\n${data(`Change ${number}`)}`);
    if (from !== null) stream.push(`from ${from}\n`);
    stream.push(...files);
  };
  const entries = [...texts.entries()];
  commit(1, 'main', null, [file('unisono.yaml', settings), ...entries.map(([path, text]) => file(path, text))]);
  stream.push('reset refs/tags/start\nfrom :1\n\n');
  for (let number = 2; number <= commits; number++) {
    const branch = number > commits - branched ? 'topic' : 'main';
    // A stride that is prime to most counts visits the documents in turn, but not in order.
    const [path, text] = entries[(number * 37) % entries.length] ?? ['', ''];
    const changed = `${text}\n## Change <a id="change"></a>\n\nStaff must answer within ${number} hours.\n`;
    commit(number, branch, `:${number - 1}`, [file(path, changed)]);
  }
  const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '--initial-branch=main');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: stream.join('') });
  git('checkout', branched > 0 ? 'topic' : 'main');
}

function libraryTexts(count: number): ReadonlyMap<string, string> {
  const sources = readdirSync('policies')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(`policies/${name}`, 'utf8'));
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const id = `policy-${index + 1}`;
      const text = (sources[index % sources.length] ?? '').replace(/^id: .*$/m, `id: ${id}`);
      return [`policies/${id}.${/^lang: (\w+)/m.exec(text)?.[1] ?? 'en'}.md`, text];
    }),
  );
}
