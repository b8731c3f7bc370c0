import { nodeGit } from '../adapters/git.js';
import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { diff } from '../app/diff.js';
import { diffHtml } from '../render/diff-html.js';
import { diffHuman } from '../render/diff-human.js';
import { diffJson } from '../render/diff-json.js';
import { diffMarkdown } from '../render/diff-markdown.js';
import { defineCommand } from './command.js';
import { choice, text } from './flags.js';

const renderers = { human: diffHuman, markdown: diffMarkdown, html: diffHtml, json: diffJson } as const;

export const command = defineCommand({
  manyWords: true,
  flags: {
    from: text(),
    format: choice(['human', 'markdown', 'html', 'json'], 'human'),
  },
  async run({ flags, words, session: { cwd, stdout, language, paint, width, plain } }) {
    const request = { cwd, policies: words, from: flags.from ?? null, content: packageRoot() };
    const result = await diff(request, { files: nodeFiles, git: nodeGit });
    stdout.write(renderers[flags.format]({ result, language, paint, width, plain }));
    return 0;
  },
});
