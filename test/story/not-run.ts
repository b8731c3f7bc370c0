/** A command that a page shows without running it. */
interface NotRun {
  readonly pages: readonly string[];
  readonly command: string;
  /** What it needs that no test may use. */
  readonly why: string;
  /** What tries it, or the part of it that can be tried. */
  readonly triedIn?: string;
}

/** All of them: whoever adds a command to a page writes a fence `console`, or gives a reason here. */
export const notRun: readonly NotRun[] = [
  { pages: ['README.md', 'README.de.md'], command: 'npm ci && npm pack', why: 'fetches packages from a registry' },
  {
    pages: ['README.md', 'README.de.md'],
    command: 'npm ci && npm run demo',
    why: 'fetches packages from a registry; the demo itself runs on the page for contributors',
    triedIn: 'docs/guides/contributors.en.md',
  },
  { pages: ['README.md', 'README.de.md'], command: 'npm ci && npm test', why: 'runs everything, this test too', triedIn: '.ci/run' },
  {
    pages: ['docs/guides/contributors.de.md', 'docs/guides/contributors.en.md'],
    command: 'npm ci',
    why: 'fetches packages from a registry',
  },
  {
    pages: ['docs/guides/contributors.de.md', 'docs/guides/contributors.en.md'],
    command: 'npm test',
    why: 'runs everything, this test too',
    triedIn: '.ci/run',
  },
  ...[
    'unisono lint --format rdjson --fail-on never | reviewdog -f=rdjson -name=unisono -reporter=local -diff="git diff HEAD~1"',
    'unisono lint --out junit=unisono.junit.xml --out sarif=unisono.sarif',
    'npm install --prefix "$RUNNER_TEMP/unisono" --ignore-scripts --no-audit --no-fund --no-save -- "$PWD/tools/unisono-0.1.0.tgz"',
    'node "$RUNNER_TEMP/unisono/node_modules/unisono/bin/run.cjs" lint --format github',
  ].map((command) => ({
    pages: ['docs/ci.de.md', 'docs/ci.en.md'],
    command,
    why: 'belongs to services and programs of others',
    triedIn: 'test/ci/integrations.test.ts',
  })),
];
