import { writesWhole } from '../adapters/interrupts.js';
import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { auditHuman } from '../render/audit-human.js';
import { paints } from '../render/paint.js';
import { acceptFlags, isGiven, whatIfFlags } from './audit-flags.js';
import { audited } from './audit-run.js';
import { defineCommand } from './command.js';
import { exitCode, failOnLevels } from './exit-code.js';
import { choice, text, texts, toggle } from './flags.js';
import { auditFormats, auditOutputs, readOutputs, resultsWritten, withoutReport, writeResult } from './formats.js';

// What only some flags need is imported where they are looked at: an audit in CI starts with it every time.
export const command = defineCommand({
  args: ['PLAN'],
  flags: {
    format: choice(auditFormats, 'human'),
    out: texts(),
    report: toggle(),
    compare: text(),
    pdf: text(),
    map: texts(),
    ask: toggle(),
    ...acceptFlags,
    'fail-on': choice(failOnLevels, 'error'),
    explain: text(),
    ...whatIfFlags,
    costs: toggle(),
  },
  async run({ flags, args, session }) {
    const plan = args.PLAN ?? null;
    const { explain, costs, compare, pdf } = flags;
    if (explain !== undefined)
      return (await import('./audit-explain.js')).auditExplain({ flags: { ...withoutReport(flags), explain }, plan, session });
    if (costs) return (await import('./audit-costs.js')).runCosts({ flags: withoutReport(flags), plan, session });
    if (isGiven(whatIfFlags, flags)) return (await import('./audit-what-if.js')).runWhatIf({ flags: withoutReport(flags), plan, session });
    const { cwd, today, language, paint, width } = session;
    const outputs = readOutputs({ values: flags.out ?? [], cwd, known: auditOutputs });
    const request = { cwd, plan, ...(flags.map === undefined ? {} : { map: flags.map }), today, content: packageRoot() };
    const result = isGiven(acceptFlags, flags)
      ? await (await import('./audit-accept.js')).acceptRisk({ request, flags })
      : flags.ask
        ? await (await import('./ask-session.js')).askAndTell({ request, session })
        : await audited({ request, session });
    const comparison =
      compare === undefined
        ? null
        : await (await import('../app/compare-audits.js')).compareWithEarlier({ path: compare, cwd, result, files: nodeFiles });
    const html = async (): Promise<string> => (await import('../render/audit-html.js')).auditHtml({ result, comparison, language });
    await writeResult({
      format: flags.format,
      outputs,
      found: { command: 'audit', findings: result.findings, sources: result.sources, files: 1, notChecked: [] },
      own: {
        human: async (to) => {
          const look = { result, comparison, language, paint: to === 'terminal' ? paint : paints({ colour: false }), width };
          return flags.report ? (await import('../render/report-human.js')).reportHuman(look) : auditHuman(look);
        },
        json: async () => (await import('../render/audit-json.js')).auditJson({ result, comparison, language }),
        markdown: async () => (await import('../render/audit-markdown.js')).auditMarkdown({ result, comparison, language }),
        html,
        actions: async (to) => (await import('./audit-report.js')).actionsFile({ result, language, to }),
      },
      failOn: flags['fail-on'],
      session,
    });
    if (pdf !== undefined)
      await writesWhole(resultsWritten, async () => (await import('./write-pdf.js')).writePdf({ path: pdf, html: await html(), cwd }));
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });
  },
});
