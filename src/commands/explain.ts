import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import type { ExitCode } from './exit-code.js';
import { session } from './session.js';

export default class Explain extends Command {
  static override args = { RULE: Args.string() };

  async run(): Promise<ExitCode> {
    const { args } = await this.parse(Explain);
    const { explain } = await import('../app/explain.js');
    const { nodeFiles } = await import('../adapters/node-files.js');
    const { packageRoot } = await import('../adapters/package-root.js');
    const { explainText } = await import('../render/explain.js');
    const { cwd, stdout, language, paint, width } = session();
    const explanation = await explain({ query: args.RULE ?? null, language, content: packageRoot(), cwd }, { files: nodeFiles });
    stdout.write(explainText({ explanation, language, paint, width }));
    return 0;
  }
}
