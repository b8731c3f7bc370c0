import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { notices } from './notices.js';

/** Builds `dist/`: one CommonJS bundle, and the licences of what is bundled. */
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const { outputFiles, metafile } = await build({
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  legalComments: 'none',
  // Only for plug-ins and TypeScript projects, which the bundle does not have.
  external: ['typescript', 'tsx', 'ts-node', 'pnpapi'],
  define: { 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
});
// Plain ASCII can be read without decoding; esbuild leaves regular expressions as they are written.
const code = (outputFiles[0]?.text ?? '').replace(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
// The wrapper that a module needs stands in the file, so that nothing has to be put together at every start.
writeFileSync('dist/program.cjs', `// build ${hash}\n(function (exports, require, module, __filename, __dirname) {${code}\n})`);
writeFileSync('dist/THIRD-PARTY.md', notices(metafile));
