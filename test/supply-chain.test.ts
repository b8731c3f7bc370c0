import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { folderWith } from './support/folder.js';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

describe('the lockfile', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const all = Object.entries(packages).filter(([path]) => path !== '');

  test('holds every package to its content and names no registry', () => {
    expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
    expect(all.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('brings no script that runs on installing, but for the bundler, and nothing that users install', () => {
    expect(all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(['node_modules/esbuild']);
    expect(all.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
  });
});

describe('the build', () => {
  const build = (): string => {
    const folder = join(folderWith({}), 'out');
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    return folder;
  };

  test('gives the same bytes every time', { timeout: 180_000 }, () => {
    const [one, other] = [build(), build()];
    const digests = (folder: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(folder).map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ]),
      );
    expect(Object.keys(digests(one))).toEqual(expect.arrayContaining(['THIRD-PARTY.md', 'program.cjs', 'sbom.json']));
    expect(digests(other)).toEqual(digests(one));
    // What the other tests look at was built from these sources.
    expect(digests('dist')).toEqual(digests(one));
  });

  test('names exactly the packages that it holds, in the versions and with the digests of the lockfile', async () => {
    const parts = readdirSync('src/adapters').filter((file) => file.endsWith('.part.ts'));
    const nameIn = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { metafile } = await esbuild({
      entryPoints: ['src/main.ts', ...parts.map((file) => `src/adapters/${file}`)],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
      platform: 'node',
      format: 'cjs',
      external: ['typescript', 'tsx', 'ts-node', 'pnpapi'],
      logLevel: 'error',
    });
    const places = new Set(
      Object.keys(metafile.inputs).flatMap(
        (file) => /(node_modules\/.*node_modules\/|node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
      ),
    );
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
    const expected = [...places].map((place) => `${nameIn(place)} ${packages[place]?.version}`).sort();
    const list = JSON.parse(readFileSync('dist/sbom.json', 'utf8')) as {
      bomFormat: string;
      specVersion: string;
      components: { name: string; version: string; purl: string; hashes: { content: string }[] }[];
      dependencies: { dependsOn: string[] }[];
    };
    expect([list.bomFormat, list.specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(list.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(expected);
    expect(list.dependencies[0]?.dependsOn).toEqual(list.components.map(({ purl }) => purl));
    const digests = [...places].map((place) => `${nameIn(place)} ${packages[place]?.integrity}`).sort();
    const listed = list.components.map(
      ({ name, hashes }) => `${name} sha512-${Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')}`,
    );
    expect(listed.sort()).toEqual(digests);
    const heads = [...readFileSync('dist/THIRD-PARTY.md', 'utf8').matchAll(/^## (\S+ \d+\.\d+\.\d+\S*) \([^)]*\)$/gm)].map(
      (match) => match[1],
    );
    expect(heads.sort()).toEqual(expected);
  });
});

test('what was taken from others as data is attributed as both of its licences ask', () => {
  const notice = readFileSync('dist/THIRD-PARTY.md', 'utf8').split('## date-holidays')[1] ?? '';
  for (const part of [
    'commenthol',
    'https://github.com/commenthol/date-holidays',
    'https://creativecommons.org/licenses/by-sa/3.0/',
    'Changed:',
  ])
    expect(notice).toContain(part);
  const articles = notice.match(/^- https:\/\/\w\w\.wikipedia\.org\/\S+$/gm) ?? [];
  expect(articles.length).toBeGreaterThanOrEqual(14);
  expect(articles.join(' ')).not.toMatch(/Tonga|Maroc|Ukraine/);
});

describe('the bundle', () => {
  const code = readFileSync('dist/program.cjs', 'utf8');

  test('makes no code out of text and knows no network', () => {
    expect(code.match(/require\("(?:node:)?(?:https?|http2|net|tls|dns|dgram|vm|inspector)(?:\/\w+)?"\)/g) ?? []).toEqual([]);
    expect(code.match(/(?<![.\w])eval\(|\bnew Function\(|\bWebSocket\(|(?<![.\w])fetch\(/g) ?? []).toEqual([]);
  });

  test.each(['lint', 'lint --format sarif', 'audit', 'explain fact-vague'])(
    '%s needs no right to write, to start programs or to load add-ons',
    (line) => {
      const args = line.split(' ');
      const cwd = folderWith({
        'unisono.yaml': 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\n',
        'channels.yaml': 'schema: 1\nchannels: [{ platform: phone }]\n',
        'policies/rules.de.md': '---\nid: rules\n---\n# Regeln\n',
      });
      const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [flag, '--allow-fs-read=*', '--no-warnings', resolve('bin/run.cjs'), ...args, '--date', '2026-11-22'],
        { cwd, env: { LC_ALL: 'C', HOME: cwd }, encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([args[0] === 'explain' ? 0 : 1, '']);
      expect(stdout).not.toBe('');
    },
  );
});
