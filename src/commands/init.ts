import * as Args from '@oclif/core/args';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import packageJson from '../../package.json' with { type: 'json' };
import type { ExitCode } from './exit-code.js';
import { commandPrompter } from './prompter.js';
import { localeRegion, session } from './session.js';

export default class Init extends Command {
  static override args = { DIR: Args.string() };
  static override flags = {
    answers: Flags.string(),
    yes: Flags.boolean(),
    'dry-run': Flags.boolean(),
    only: Flags.string({ options: ['plan'] }),
    company: Flags.string(),
    countries: Flags.string(),
    languages: Flags.string(),
    staff: Flags.string(),
    customers: Flags.string(),
    'works-council': Flags.boolean({ allowNo: true }),
    address: Flags.string(),
    'sensitive-products': Flags.boolean({ allowNo: true }),
    departments: Flags.string(),
    channels: Flags.string(),
    'code-owner': Flags.string(),
  };

  async run(): Promise<ExitCode> {
    const { flags, args } = await this.parse(Init);
    const { init } = await import('../app/init.js');
    const { answersInFlags } = await import('../app/given-answers.js');
    const { lintCounts } = await import('../app/lint-counts.js');
    const { filesBelow, nodeFiles } = await import('../adapters/node-files.js');
    const { packageRoot } = await import('../adapters/package-root.js');
    const { initPlanText, initResultText } = await import('../render/init.js');
    const { cwd, env, today, stdout, stderr, language, paint, width } = session();
    const content = packageRoot();
    const result = await init(
      {
        cwd,
        folder: args.DIR ?? '',
        flags: answersInFlags(flags),
        answersPath: flags.answers ?? null,
        yes: flags.yes,
        dryRun: flags['dry-run'],
        only: flags.only === 'plan' ? 'plan' : null,
        language,
        region: localeRegion(env),
        today,
        toolVersion: packageJson.version,
        packageSpec: `${packageJson.name}@${packageJson.version}`,
        content,
      },
      {
        files: nodeFiles,
        filesBelow,
        prompter: (missing) => commandPrompter({ missing }),
        show: (plan) => stderr.write(initPlanText({ plan, language, paint, width })),
        lint: (root) => lintCounts({ root, cwd, content, today }, { files: nodeFiles }),
      },
    );
    stdout.write(initResultText({ result, language, paint, width }));
    return 0;
  }
}
