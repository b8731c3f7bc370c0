import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { audit } from '../../src/app/audit.js';
import { Interrupted } from '../../src/ports.js';
import { folderWith } from '../support/folder.js';
import { cacheFolder } from '../support/program.js';
import { keys, open } from '../support/terminal.js';

const row = (index: number): string => `Facebook,https://www.facebook.com/firm${index},Fragen,support,press,4 h`;
const list = (rows: number): string => ['platform,address,purpose,owner,deputy,reply', ...[...Array(rows).keys()].map(row), ''].join('\n');

const request = { plan: 'channels.csv', today: '2026-11-22', content: process.cwd().replaceAll('\\', '/') };

describe('Ctrl-C during an audit', () => {
  it('ends it with one sentence of its own', async () => {
    const sentence = 'Die Prüfung des Kanalplans wurde abgebrochen, bevor sie fertig war. Es wurde nichts geschrieben.';
    const cwd = folderWith({ 'channels.csv': list(20_000) });
    const call = ['audit', 'channels.csv', '--out', 'json=result.json', '--lang', 'de', '--date', '2026-11-22'];
    let said = false;
    // A key that comes while the program is still being loaded ends it at once; then it comes later.
    for (let wait = 600; !said; wait += 300) {
      const terminal = open(call, { cwd, cols: 120 });
      await sleep(wait);
      terminal.press(keys.ctrlC);
      expect(await terminal.exit(), 'the audit was over before anybody could end it').toBe(130);
      said = terminal.everything().includes(sentence);
      // A result that is there is whole, and nothing else is left behind.
      if (existsSync(join(cwd, 'result.json'))) JSON.parse(readFileSync(join(cwd, 'result.json'), 'utf8'));
      expect(readdirSync(cwd).filter((name) => name !== 'result.json')).toEqual(['channels.csv']);
    }
    expect(existsSync(join(cwd, 'result.json'))).toBe(false);
  });

  it('comes between any two checks', async () => {
    const cwd = folderWith({ 'channels.csv': list(3) });
    let steps = 0;
    const counted = (): void => {
      steps += 1;
    };
    const counting = { step: async () => counted(), during: <T>(work: Promise<T>) => work };
    const ports = { files: nodeFiles, sheets: nodeSheets };
    const result = await audit({ ...request, cwd }, { ...ports, stop: counting });
    expect(result).toEqual(await audit({ ...request, cwd }, ports));
    expect(steps).toBeGreaterThan(30);
    let left = 20;
    const ending = {
      ...counting,
      step: async () => {
        left -= 1;
        if (left === 0) throw new Interrupted();
      },
    };
    await expect(audit({ ...request, cwd }, { ...ports, stop: ending })).rejects.toBeInstanceOf(Interrupted);
    expect(left).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('does not cut a result short that is being written', async () => {
    const cwd = folderWith({ 'channels.csv': list(2_000) });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const args = ['audit', 'channels.csv', '--out', 'json=pipe', '--lang', 'en', '--date', '2026-11-22'];
    const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TZ: 'UTC', LC_ALL: 'C', XDG_CACHE_HOME: cacheFolder };
    const program = spawn(process.execPath, [resolve('bin/run.cjs'), ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const told = program.stderr.toArray();
    const ended = once(program, 'exit');
    // Opening succeeds when the program has begun to write; more than a pipe holds, so that it waits for us.
    const pipe = await openFile(join(cwd, 'pipe'));
    program.kill('SIGINT');
    const result = await pipe.readFile('utf8');
    await pipe.close();
    expect(await ended).toEqual([130, null]);
    expect(result.length).toBeGreaterThan(64 * 1024);
    expect(() => JSON.parse(result)).not.toThrow();
    expect(Buffer.concat(await told).toString()).toBe('Interrupted while results were being written; every file is complete.\n');
  });
});
