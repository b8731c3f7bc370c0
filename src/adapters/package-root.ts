import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the installed package: where `policies/`, `quizzes/`, `templates/` and `docs/rules/` lie. */
export function packageRoot(): string {
  // The bundle lies one level below the root, the source files two or three.
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('the package is incomplete: no package.json above the program');
  }
}
