import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { notices } from './notices.js';
import { softwareList } from './software-list.js';

/**
 * Builds `dist/`, or the folder that is named: one CommonJS bundle, one more for every part (a library too heavy to be read at every start), the licences of what is bundled, and a list of it
 * for machines. The same sources give the same bytes.
 */
const out = process.argv[2] ?? 'dist';
rmSync(out, { recursive: true, force: true });
mkdirSync(out);

const partOf = (path: string): string => basename(path).replace(/\.part\.[jt]s$/, '');

/** Leaves the parts out of the bundle, which then loads them from beside it when they are needed. */
const partsApart: Plugin = {
  name: 'parts',
  setup({ onResolve }) {
    onResolve({ filter: /\.part\.js$/ }, ({ path }) => ({ path: `./${partOf(path)}.cjs`, external: true }));
  },
};

const shared = {
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
} satisfies BuildOptions;

// Its other form asks where the module lies, which a bundle in CommonJS does not know.
const commonForm = { highs: resolve('node_modules/highs/build/highs.js') };

const { outputFiles, metafile } = await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  plugins: [partsApart],
  // What stays an `import()` would not resolve from code that was loaded with a code cache.
  supported: { 'dynamic-import': false },
});
const parts = readdirSync('src/adapters')
  .filter((file) => file.endsWith('.part.ts'))
  .sort();
const metafiles = [metafile];
for (const file of parts) {
  const part = await build({ ...shared, entryPoints: [`src/adapters/${file}`], alias: commonForm });
  writeFileSync(`${out}/${partOf(file)}.cjs`, part.outputFiles[0]?.text ?? '');
  metafiles.push(part.metafile);
}
// The script of a quiz in a file: `quiz export --to html` writes it into a page, so that phones grade with the same code.
const page = await build({ ...shared, entryPoints: ['src/offline/main.ts'], platform: 'browser', format: 'iife', target: 'es2020' });
writeFileSync(`${out}/offline-quiz.js`, page.outputFiles[0]?.text ?? '');
metafiles.push(page.metafile);
copyFileSync('node_modules/highs/build/highs.wasm', `${out}/highs.wasm`);
// Plain ASCII can be read without decoding; esbuild leaves regular expressions as they are written.
const code = (outputFiles[0]?.text ?? '').replace(/[^\u0000-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
// The wrapper that a module needs stands in the file, so that nothing has to be put together at every start.
writeFileSync(`${out}/program.cjs`, `// build ${hash}\n(function (exports, require, module, __filename, __dirname) {${code}\n})`);
writeFileSync(`${out}/THIRD-PARTY.md`, notices(metafiles));
writeFileSync(`${out}/sbom.json`, softwareList(metafiles));
