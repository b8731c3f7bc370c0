import { configuredRecords } from '../adapters/configured-records.js';
import { nodeFiles } from '../adapters/node-files.js';
import { nodeSheets } from '../adapters/node-sheets.js';
import { packageRoot } from '../adapters/package-root.js';
import { audit } from '../app/audit.js';
import type { OpenRecords } from '../app/count-trained.js';
import { auditHuman } from '../render/audit-human.js';
import { auditJson } from '../render/audit-json.js';
import { auditMarkdown } from '../render/audit-markdown.js';
import { paints } from '../render/paint.js';
import { askAndTell } from './ask-session.js';
import { runCosts } from './audit-costs.js';
import { auditExplain } from './audit-explain.js';
import { asksWhatIf, runWhatIf, whatIfFlags } from './audit-what-if.js';
import { defineCommand } from './command.js';
import { exitCode, failOnLevels } from './exit-code.js';
import { choice, text, texts, toggle } from './flags.js';
import { formats, readOutputs, writeResult } from './formats.js';

export const command = defineCommand({
  args: ['PLAN'],
  flags: {
    format: choice(formats, 'human'),
    out: texts(),
    map: texts(),
    ask: toggle(),
    'fail-on': choice(failOnLevels, 'error'),
    explain: text(),
    ...whatIfFlags,
    costs: toggle(),
  },
  async run({ flags, args, session }) {
    if (flags.explain !== undefined) return auditExplain({ flags: { ...flags, explain: flags.explain }, plan: args.PLAN ?? null, session });
    if (flags.costs) return runCosts({ flags, plan: args.PLAN ?? null, session });
    if (asksWhatIf(flags)) return runWhatIf({ flags, plan: args.PLAN ?? null, session });
    const { cwd, today, language, paint, width } = session;
    const outputs = readOutputs({ values: flags.out ?? [], cwd });
    const openRecords: OpenRecords = (store) => configuredRecords({ ...store, cwd, environment: session.env, platform: process.platform });
    const request = { cwd, plan: args.PLAN ?? null, ...(flags.map === undefined ? {} : { map: flags.map }), today, content: packageRoot() };
    const result = flags.ask
      ? await askAndTell({ request, session })
      : await audit(request, { files: nodeFiles, sheets: nodeSheets, openRecords });
    await writeResult({
      format: flags.format,
      outputs,
      found: { command: 'audit', findings: result.findings, sources: result.sources, files: 1, notChecked: [] },
      own: {
        human: (to) => auditHuman({ result, language, paint: to === 'file' ? paints({ colour: false }) : paint, width }),
        json: () => auditJson({ result, language }),
        markdown: () => auditMarkdown({ result, language }),
      },
      failOn: flags['fail-on'],
      session,
    });
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });
  },
});
