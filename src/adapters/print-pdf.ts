import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../core/user-error.js';
import { browserProgram, type Machine, thisMachine } from './browser-program.js';

const timeout = 120_000;

/**
 * Prints a page as a tagged PDF with an installed Chromium, Chrome or Edge: without a window, without a network, with a profile of its own that is removed again.
 * Throws a UserError when there is none, or it does not print.
 */
export async function printPdf(html: string, machine: Machine = thisMachine): Promise<Uint8Array> {
  const program = browserProgram(machine);
  if (program === null) throw noBrowser(machine.env.UNISONO_BROWSER ?? '');
  const { execa } = await import('execa');
  const folder = await mkdtemp(join(tmpdir(), 'unisono-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const result = await execa(program, [...switches(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], {
      cwd: folder,
      timeout,
      reject: false,
      windowsHide: true,
      stdin: 'ignore',
      maxBuffer: 1024 * 1024,
    });
    const bytes = await readFile(pdf).catch(() => null);
    if (bytes === null || bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw notPrinted({ program, slow: result.timedOut });
    return bytes;
  } finally {
    // The browser's helpers may still be writing their profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
  }
}

function switches(folder: string): string[] {
  return [
    '--headless=new',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    // No name leads anywhere: the page asks for nothing, and the browser itself cannot either.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium refuses to start its sandbox as root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function noBrowser(named: string): UserError {
  return new UserError({
    what:
      named === ''
        ? {
            de: 'Für --pdf wird Chromium, Google Chrome oder Microsoft Edge gebraucht; gefunden wurde keiner davon.',
            en: '--pdf needs Chromium, Google Chrome or Microsoft Edge; none of them was found.',
          }
        : {
            de: `Den Browser „${named}“, den UNISONO_BROWSER nennt, gibt es nicht.`,
            en: `The browser “${named}” that UNISONO_BROWSER names does not exist.`,
          },
    hint: {
      de: 'Nennen Sie das Programm in UNISONO_BROWSER, oder schreiben Sie die Seite mit --out html=bericht.html und drucken Sie sie aus einem Browser.',
      en: 'Name the program in UNISONO_BROWSER, or write the page with --out html=report.html and print it from a browser.',
    },
  });
}

function notPrinted({ program, slow }: { program: string; slow: boolean }): UserError {
  return new UserError({
    what: slow
      ? { de: `„${program}“ hat nach zwei Minuten kein PDF geschrieben.`, en: `“${program}” wrote no PDF within two minutes.` }
      : { de: `„${program}“ hat kein PDF geschrieben.`, en: `“${program}” wrote no PDF.` },
    hint: {
      de: 'Schreiben Sie die Seite mit --out html=bericht.html und drucken Sie sie aus einem Browser.',
      en: 'Write the page with --out html=report.html and print it from a browser.',
    },
  });
}
