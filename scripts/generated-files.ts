import { ruleDocs } from './rule-docs.js';
import { ruleIndex } from './rule-index.js';
import { schemas } from './schemas.js';

/** Every generated file with the text it should have. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([['src/core/rules/index.generated.ts', ruleIndex(root)], ...(await schemas()), ...(await ruleDocs(root))]);
}
