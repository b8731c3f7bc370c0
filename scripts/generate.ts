import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ruleLists } from './rule-index.js';

/** Writes every generated file that is not up to date. `test/generated.test.ts` fails when one is stale. */
write(ruleLists('.'));
// Loaded only now: the pages come from the rules in the lists.
const { generatedFiles } = await import('./generated-files.js');
write(await generatedFiles('.'));

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
