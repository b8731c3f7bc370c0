import { highsSolver } from '../../adapters/highs-solver.js';
import { endingWith, writesWhole } from '../../adapters/interrupts.js';
import { nodeFiles } from '../../adapters/node-files.js';
import { nodeSheets } from '../../adapters/node-sheets.js';
import { packageRoot } from '../../adapters/package-root.js';
import { portfolio } from '../../app/portfolio.js';
import { type Paint, paints } from '../../render/paint.js';
import { portfolioHuman, portfolioMarkdown } from '../../render/portfolio.js';
import { portfolioJson } from '../../render/portfolio-json.js';
import { guardCommands } from '../../render/safe-text.js';
import { auditNotFinished } from '../audit-run.js';
import { defineCommand } from '../command.js';
import { choice, texts, toggle } from '../flags.js';
import { keepSources, readOutputs, resultsWritten } from '../formats.js';

/** Enough for any plan of a company; a program that takes longer is not finished. */
const seconds = 30;

const portfolioFormats = ['human', 'json', 'markdown'] as const;

export const command = defineCommand({
  args: ['PLAN'],
  flags: {
    keep: texts(),
    drop: texts(),
    hours: texts(),
    suggest: toggle(),
    format: choice(portfolioFormats, 'human'),
    out: texts(),
  },
  async run({ flags, args, session: { cwd, today, language, stdout, paint, width } }) {
    const outputs = readOutputs({ values: flags.out ?? [], cwd, known: portfolioFormats });
    const request = {
      cwd,
      plan: args.PLAN ?? null,
      today,
      content: packageRoot(),
      keep: flags.keep ?? [],
      drop: flags.drop ?? [],
      hours: flags.hours ?? [],
      suggest: flags.suggest,
    };
    const solver = highsSolver({ seconds });
    const result = await endingWith(auditNotFinished, (stop) =>
      portfolio(request, { files: nodeFiles, sheets: nodeSheets, solver, stop }),
    ).finally(() => solver.stop());
    keepSources({ outputs, sources: result.sources, cwd });
    const print = (format: string, look: Paint): string =>
      format === 'json'
        ? portfolioJson({ result, language })
        : format === 'markdown'
          ? portfolioMarkdown({ result, language })
          : guardCommands(portfolioHuman({ result, language, paint: look, width }));
    await writesWhole(resultsWritten, async () => {
      for (const { format, path } of outputs) await nodeFiles.write(path, print(format, paints({ colour: false })), { replace: true });
      stdout.write(print(flags.format, paint));
    });
    // What the plan does not say is a question, never a failure; an answer that did not come is none.
    return result.answer.kind === 'infeasible' ? 1 : result.answer.kind === 'unfinished' ? 2 : 0;
  },
});
