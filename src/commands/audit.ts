import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { audit } from '../app/audit.js';
import { auditHuman } from '../render/audit-human.js';
import { auditJson } from '../render/audit-json.js';
import { auditMarkdown } from '../render/audit-markdown.js';
import { defineCommand } from './command.js';
import { exitCode, failOnLevels } from './exit-code.js';
import { choice } from './flags.js';

const renderers = { human: auditHuman, json: auditJson, markdown: auditMarkdown } as const;

export const command = defineCommand({
  args: ['PLAN'],
  flags: {
    format: choice(['human', 'json', 'markdown'], 'human'),
    'fail-on': choice(failOnLevels, 'error'),
  },
  async run({ flags, args, session: { cwd, today, stdout, language, paint, width } }) {
    const result = await audit({ cwd, plan: args.PLAN ?? null, today, content: packageRoot() }, { files: nodeFiles });
    stdout.write(renderers[flags.format]({ result, language, paint, width }));
    return exitCode({ findings: result.findings, failOn: flags['fail-on'] });
  },
});
