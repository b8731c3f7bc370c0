import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { type ExitCode, exitCode, failOnLevels } from './exit-code.js';
import { session } from './session.js';

export default class Audit extends Command {
  static override args = { PLAN: Args.string() };
  static override flags = {
    format: Flags.string({ options: ['human', 'json', 'markdown'], default: 'human' }),
    'fail-on': Flags.string({ options: [...failOnLevels], default: 'error' }),
  };

  async run(): Promise<ExitCode> {
    const { flags, args } = await this.parse(Audit);
    const { audit } = await import('../app/audit.js');
    const { nodeFiles } = await import('../adapters/node-files.js');
    const { packageRoot } = await import('../adapters/package-root.js');
    const { cwd, today, stdout, language, paint, width } = session();
    const result = await audit({ cwd, plan: args.PLAN ?? null, today, content: packageRoot() }, { files: nodeFiles });
    stdout.write(await render());
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });

    async function render(): Promise<string> {
      if (flags.format === 'json') return (await import('../render/audit-json.js')).auditJson({ result, language });
      if (flags.format === 'markdown') return (await import('../render/audit-markdown.js')).auditMarkdown({ result, language });
      return (await import('../render/audit-human.js')).auditHuman({ result, language, paint, width });
    }
  }
}
