import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { explain } from '../app/explain.js';
import { explainText } from '../render/explain.js';
import { defineCommand } from './command.js';

export const command = defineCommand({
  args: ['RULE'],
  async run({ args, session: { cwd, stdout, language, paint, width } }) {
    const explanation = await explain({ query: args.RULE ?? null, language, content: packageRoot(), cwd }, { files: nodeFiles });
    stdout.write(explainText({ explanation, language, paint, width }));
    return 0;
  },
});
