import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { type ExitCode, exitCode, failOnLevels } from './exit-code.js';
import { session } from './session.js';

export default class Lint extends Command {
  static override strict = false;
  static override flags = {
    format: Flags.string({ options: ['human', 'json'], default: 'human' }),
    'fail-on': Flags.string({ options: [...failOnLevels], default: 'error' }),
  };

  async run(): Promise<ExitCode> {
    const { flags, argv } = await this.parse(Lint);
    const { lint } = await import('../app/lint.js');
    const { nodeFiles } = await import('../adapters/node-files.js');
    const { packageRoot } = await import('../adapters/package-root.js');
    const { cwd, today, stdout, language, paint, width } = session();
    const result = await lint({ cwd, paths: argv as string[], today, content: packageRoot() }, { files: nodeFiles });
    const { lintHuman, lintJson } = await import('../render/lint.js');
    stdout.write(flags.format === 'json' ? lintJson({ result, language }) : lintHuman({ result, language, paint, width }));
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });
  }
}
