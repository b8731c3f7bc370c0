import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

/** A package of somebody else that went into the bundles. */
export interface BundledPackage {
  /** Relative to the root of the project. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; null where only a text is there. */
  readonly licence: string | null;
  /** The text of its licence; empty where the package holds none. */
  readonly licenceText: string;
}

/** Every package that went into the bundles, sorted by folder. Fails when one states no licence. */
export function bundledPackages(metafiles: readonly Metafile[]): readonly BundledPackage[] {
  const folders = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.slice(1, 2) ?? []),
  );
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const file = readdirSync(folder)
      .sort()
      .find((entry) => /^(licen[sc]e|copying)/i.test(entry));
    if (license === undefined && file === undefined) throw new Error(`${name} states no licence`);
    const licenceText = file === undefined || !existsSync(`${folder}/${file}`) ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
    return { folder, name, version, licence: license ?? null, licenceText };
  });
}
