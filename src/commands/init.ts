import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import packageJson from '../../package.json' with { type: 'json' };
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { answersInFlags } from '../app/given-answers.js';
import { init } from '../app/init.js';
import { lintCounts } from '../app/lint-counts.js';
import { initPlanText, initResultText } from '../render/init.js';
import { defineCommand } from './command.js';
import { commandPrompter } from './prompter.js';
import { localeRegion } from './session.js';

export const command = defineCommand({
  args: { DIR: Args.string() },
  flags: {
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
  },
  async run({ flags, args, session: { cwd, env, today, stdout, stderr, language, paint, width } }) {
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
  },
});
