import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
