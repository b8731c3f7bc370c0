import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { audit } from '../app/audit.js';
import { compareWithEarlier } from '../app/compare-audits.js';
import { auditHuman } from '../render/audit-human.js';
import { auditJson } from '../render/audit-json.js';
import { auditMarkdown } from '../render/audit-markdown.js';
import { paints } from '../render/paint.js';
import { askAndTell } from './ask-session.js';
import { acceptFlags, acceptRisk } from './audit-accept.js';
import { runCosts } from './audit-costs.js';
import { auditExplain } from './audit-explain.js';
import { auditPorts } from './audit-ports.js';
import { actionsFile } from './audit-report.js';
import { asksWhatIf, runWhatIf, whatIfFlags } from './audit-what-if.js';
import { defineCommand } from './command.js';
import { exitCode, failOnLevels } from './exit-code.js';
import { choice, text, texts, toggle } from './flags.js';
import { auditFormats, auditOutputs, readOutputs, withoutReport, writeResult } from './formats.js';
import { writePdf } from './write-pdf.js';

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
    if (flags.explain !== undefined)
      return auditExplain({ flags: { ...withoutReport(flags), explain: flags.explain }, plan: args.PLAN ?? null, session });
    if (flags.costs) return runCosts({ flags: withoutReport(flags), plan: args.PLAN ?? null, session });
    if (asksWhatIf(flags)) return runWhatIf({ flags: withoutReport(flags), plan: args.PLAN ?? null, session });
    const { cwd, today, language, paint, width } = session;
    const outputs = readOutputs({ values: flags.out ?? [], cwd, known: auditOutputs });
    const request = { cwd, plan: args.PLAN ?? null, ...(flags.map === undefined ? {} : { map: flags.map }), today, content: packageRoot() };
    const accepts = Object.keys(acceptFlags).some((name) => flags[name as keyof typeof acceptFlags] !== undefined);
    const result = accepts
      ? await acceptRisk({ request, flags })
      : flags.ask
        ? await askAndTell({ request, session })
        : await audit(request, auditPorts(session));
    const comparison =
      flags.compare === undefined ? null : await compareWithEarlier({ path: flags.compare, cwd, result, files: nodeFiles });
    // Only who asks for the report needs what draws it.
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
        json: () => auditJson({ result, comparison, language }),
        markdown: () => auditMarkdown({ result, comparison, language }),
        html,
        actions: (to) => actionsFile({ result, language, to }),
      },
      failOn: flags['fail-on'],
      session,
    });
    if (flags.pdf !== undefined) await writePdf({ path: flags.pdf, html: await html(), cwd });
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });
  },
});
