import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserProgram, type Machine, thisMachine } from '../../src/adapters/browser-program.js';
import { printPdf } from '../../src/adapters/print-pdf.js';
import { UserError } from '../../src/core/user-error.js';
import { auditHtml } from '../../src/render/audit-html.js';
import { auditResultOf } from '../support/audit-result.js';
import { folderWith } from '../support/folder.js';

function machine({ files = [], ...rest }: Partial<Omit<Machine, 'exists'>> & { files?: readonly string[] }): Machine {
  return { platform: 'linux', env: {}, exists: (path) => files.includes(path), ...rest };
}

describe('which browser prints', () => {
  test('the one that is named, and no other when it does not exist', () => {
    const files = ['/opt/mine', '/usr/bin/chromium'];
    const PATH = '/usr/bin';
    expect(browserProgram(machine({ files, env: { UNISONO_BROWSER: '/opt/mine', PATH } }))).toBe('/opt/mine');
    expect(browserProgram(machine({ files, env: { UNISONO_BROWSER: '/opt/gone', PATH } }))).toBeNull();
  });

  test('on Linux the first on PATH, never one in the working folder', () => {
    const files = ['chromium', './chromium', '/usr/bin/google-chrome'];
    expect(browserProgram(machine({ files, env: { PATH: '.::bin:/usr/bin' } }))).toBe('/usr/bin/google-chrome');
    expect(browserProgram(machine({ files: ['chromium'], env: { PATH: '.:' } }))).toBeNull();
    expect(browserProgram(machine({}))).toBeNull();
  });

  test('on a Mac from the applications, also the own ones', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(browserProgram(machine({ platform: 'darwin', files: [edge] }))).toBe(edge);
    const own = '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(browserProgram(machine({ platform: 'darwin', files: [own], env: { HOME: '/Users/a' } }))).toBe(own);
  });

  test('on Windows from where installers put it', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(browserProgram(machine({ platform: 'win32', files: [edge], env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } }))).toBe(
      edge,
    );
  });
});

async function failure(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  return error;
}

const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('unisono-pdf-'));

describe('printing', () => {
  test('without a browser says what to do', async () => {
    const { what, hint } = await failure(printPdf('<p>x', machine({})));
    expect(what.en).toContain('none of them was found');
    expect(hint.en).toContain('UNISONO_BROWSER');
  });

  test('a browser that prints nothing is named, and leaves nothing behind', async () => {
    const program = join(folderWith({}), 'browser');
    writeFileSync(program, '#!/bin/sh\nexit 0\n');
    chmodSync(program, 0o755);
    const before = leftovers();
    const { what } = await failure(printPdf('<p>x', { ...thisMachine, env: { UNISONO_BROWSER: program } }));
    expect(what.en).toContain('wrote no PDF');
    expect(leftovers()).toEqual(before);
  });

  test('a real one writes a tagged PDF whose first page is the board’s, in the language of the page', async () => {
    const plan = `schema: 1\ncompany: { name: Müller & Söhne, countries: [DE], languages: [de] }\nchannels: [{ platform: facebook, owner: A }]\n`;
    const before = leftovers();
    const bytes = await printPdf(auditHtml({ result: auditResultOf(plan), language: 'de' }));
    expect(leftovers()).toEqual(before);
    const path = join(folderWith({}), 'report.pdf');
    writeFileSync(path, bytes);
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(info).toMatch(/Title:\s+Kanäle und Antworten: Müller & Söhne/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:\s+59\d(?:\.\d+)? x 84\d/);
    const first = execFileSync('pdftotext', ['-l', '1', path, '-'], { encoding: 'utf8' });
    expect(first).toContain('Entscheidungen');
    expect(first).not.toContain('Feststellungen nach Leitlinie');
  });
});
