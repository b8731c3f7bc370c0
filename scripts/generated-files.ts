import { ruleDocs } from './rule-docs.js';
import { ruleIndex, ruleNames } from './rule-index.js';
import { schemas } from './schemas.js';

/** Every generated file with the text it should have. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['src/core/rules/index.generated.ts', ruleIndex(root)],
    ['src/core/rules/names.generated.ts', ruleNames(root)],
    ...(await schemas()),
    ...ruleDocs(root),
  ]);
}
