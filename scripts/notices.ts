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
  // Data that was taken over and so is in no list of modules.
  const data =
    '## date-holidays 3.37.0, data (CC-BY-SA-3.0)\n\nThe list of public holidays in this package is taken from the data of https://github.com/commenthol/date-holidays by commenthol and contributors, which relies on articles of Wikipedia, and shortened to rules. The list is available under the same licence, https://creativecommons.org/licenses/by-sa/3.0/.';
  return `# Software of others in this package\n\n${[...parts, data].join('\n\n')}\n`;
}
