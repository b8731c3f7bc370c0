import { nodeFiles } from '../adapters/node-files.js';
import { resolvePath } from '../app/paths.js';

/** Prints a page to a file. Throws a UserError without a browser that can. */
export async function writePdf({ path, html, cwd }: { path: string; html: string; cwd: string }): Promise<void> {
  const { printPdf } = await import('../adapters/print-pdf.js');
  await nodeFiles.write(resolvePath(cwd, path), await printPdf(html), { replace: true });
}
