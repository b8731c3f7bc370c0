import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

/** The folders of the packages that went into the bundles, sorted, relative to the root of the project. */
export function packageFolders(metafiles: readonly Metafile[]): readonly string[] {
  const folders = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.slice(1, 2) ?? []);
  return [...new Set(folders)].sort();
}

/** The licence texts of every package that went into the bundles, as bundling drops licence comments. Fails when a package has no licence. */
export function notices(metafiles: readonly Metafile[]): string {
  const parts = packageFolders(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const file = readdirSync(folder).find((entry) => /^(licen[sc]e|copying)/i.test(entry));
    if (license === undefined && file === undefined) throw new Error(`${name} states no licence`);
    const text = file === undefined || !existsSync(`${folder}/${file}`) ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
    return `## ${name} ${version} (${license ?? 'see below'})\n\n${text}`;
  });
  return `# Software of others in this package\n\n${[...parts, holidayNotice()].join('\n\n')}\n`;
}

/** The articles of Wikipedia on which the data of the countries that were taken over rest, as its LICENSE names them. */
const holidayArticles =
  /Feiertage_in_(?:%C3%96sterreich|Deutschland|Italien|Liechtenstein|Polen|der_Schweiz)|Jour_f%C3%A9ri%C3%A9#France|Jours_f%C3%A9ri%C3%A9s_en_Suisse|Feestdagen_in_|Danske_helligdage|Public_holidays_in_(?:Belgium|Denmark|Poland|the_Czech_Republic|the_Netherlands|the_United_Kingdom)$/;

/** Data that was taken over and so is in no list of modules; see docs/decisions/0009-data-of-others.md. Fails when its licence changes. */
function holidayNotice(): string {
  const folder = 'node_modules/date-holidays';
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string; license: string };
  const text = readFileSync(`${folder}/LICENSE`, 'utf8');
  if (license !== '(ISC AND CC-BY-3.0)' || !text.includes('CC BY-SA 3.0')) throw new Error('the licence of date-holidays has changed');
  const articles = text.split('\n').filter((line) => holidayArticles.test(line));
  return [
    `## date-holidays ${version}, data (CC-BY-SA-3.0)`,
    'Title: the public holidays in `holidays.yaml` of date-holidays. Authors: commenthol and contributors, after the articles of Wikipedia named below. Source: https://github.com/commenthol/date-holidays.',
    'Changed: 14 countries were taken, the days written as short rules, days of single towns and everything that is no public holiday left out.',
    'The LICENSE of the source says CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), its package.json CC-BY-3.0 (https://creativecommons.org/licenses/by/3.0/). The list in this package is available under CC BY-SA 3.0, which meets both; the program around it is a work of its own. There is no warranty.',
    articles.map((article) => `- ${article}`).join('\n'),
  ].join('\n\n');
}
