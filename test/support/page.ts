import { readFileSync } from 'node:fs';

/** A fence on a page of the documentation. */
export interface Fence {
  readonly kind: string;
  /** What a reader could copy from it into a shell or a pipeline. */
  readonly commands: readonly string[];
}

const shells = new Set(['sh', 'bash', 'zsh', 'shell', 'powershell', 'bat', 'cmd']);
const programs = /^\s*(?:- (?:run: )?|\$ |script: |sh ')?((?:unisono|npm|npx|node|git|curl|docker|pip|reviewdog|pre-commit) .*?)'?$/;

/** The fences of a page, also those that are indented. */
export function fencesOf(path: string): readonly Fence[] {
  return [...readFileSync(path, 'utf8').matchAll(/^ *```(\w*).*\n([\s\S]*?)^ *```$/gm)].map(([, kind = '', body = '']) => {
    const lines = body.split('\n').filter((line) => !/^\s*(?:#.*)?$/.test(line));
    return {
      kind,
      commands: shells.has(kind)
        ? lines.map((line) => line.replace(/\s+#.*$/, '').trim())
        : lines.flatMap((line) => programs.exec(line)?.[1] ?? []),
    };
  });
}
