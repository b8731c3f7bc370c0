import packageJson from '../../package.json' with { type: 'json' };
import { endingWith, readUntil, writesWhole } from '../adapters/interrupts.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { answersInFlags } from '../app/given-answers.js';
import { init } from '../app/init.js';
import { nothingWritten } from '../app/nothing-written.js';
import { initPlanText, initResultText } from '../render/init.js';
import { checkWritten } from './check-written.js';
import { defineCommand } from './command.js';
import { choice, text, toggle, yesOrNo } from './flags.js';
import { commandPrompter } from './prompter.js';
import { localeRegion } from './session.js';

export const command = defineCommand({
  args: ['DIR'],
  flags: {
    answers: text(),
    yes: toggle(),
    'dry-run': toggle(),
    only: choice(['plan']),
    company: text(),
    countries: text(),
    languages: text(),
    staff: text(),
    customers: text(),
    'works-council': yesOrNo(),
    address: text(),
    tone: text(),
    'sensitive-products': yesOrNo(),
    with: text(),
    departments: text(),
    channels: text(),
    'code-owner': text(),
  },
  async run({ flags, args, session: { cwd, env, today, stdout, stderr, language, paint, width } }) {
    const content = packageRoot();
    const result = await endingWith(nothingWritten, (stop) =>
      init(
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
          files: readUntil(nodeFiles, stop),
          filesBelow,
          prompter: (missing) => commandPrompter({ missing, stop }),
          show: (plan) => stderr.write(initPlanText({ plan, language, paint, width })),
          lint: checkWritten({ cwd, content, today }),
          whole: writesWhole,
        },
      ),
    );
    stdout.write(initResultText({ result, language, paint, width }));
    return 0;
  },
});
