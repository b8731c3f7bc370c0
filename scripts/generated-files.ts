import { resolve } from 'node:path';
import { commandPages } from './command-pages.js';
import { glossaryPage } from './glossary.js';
import { readabilityPages } from './readability-page.js';
import { readingScoresPage } from './reading-scores.js';
import { recommendationsPage } from './recommendations.js';
import { ruleCatalogue } from './rule-catalogue.js';
import { ruleDocs } from './rule-docs.js';
import { ruleLists } from './rule-index.js';
import { schemas } from './schemas.js';
import { terminalPicture } from './terminal-picture.js';

/** Every generated file with the text it should have. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...ruleLists(root),
    ...(await schemas()),
    ...ruleDocs(root),
    ...commandPages(),
    ['docs/glossary.md', glossaryPage(root)],
    ...readabilityPages(root),
    ['docs/reading-scores.md', readingScoresPage(root)],
    ['docs/recommendations.md', recommendationsPage(root)],
    ['docs/rules-catalogue.md', ruleCatalogue()],
    ['docs/pictures/audit.svg', await auditPicture()],
  ]);
}

function auditPicture(): Promise<string> {
  return terminalPicture({
    args: ['--lang', 'en', '--date', '2026-11-22', 'audit', 'launch-2010'],
    title: 'unisono audit launch-2010',
    cwd: resolve('examples/flawed').replaceAll('\\', '/'),
    lines: 40,
  });
}
