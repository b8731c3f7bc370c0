import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { packageFolders } from './notices.js';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/**
 * The packages in the bundles as a list for machines, CycloneDX 1.5 in JSON (https://cyclonedx.org/docs/1.5/json/), with the digests that the lockfile holds them to. It carries neither a
 * time nor a serial number, so that the same sources give the same bytes. Fails when a package is not in the lockfile.
 */
export function softwareList(metafiles: readonly Metafile[]): string {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const components = packageFolders(metafiles).map((folder) => {
    const stated = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { name: string; version: string; license?: string };
    const reference = packageUrl(stated);
    const place = folder.slice(folder.indexOf('node_modules/'));
    return {
      type: 'library',
      'bom-ref': reference,
      name: stated.name,
      version: stated.version,
      purl: reference,
      hashes: [{ alg: 'SHA-512', content: digestOf(packages[place]?.integrity, stated.name) }],
      ...(stated.license === undefined ? {} : { licenses: [licenceOf(stated.license)] }),
    };
  });
  const own = `pkg:npm/${name}@${version}`;
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': own, name, version, purl: own } },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ purl }) => purl) }],
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** As https://github.com/package-url/purl-spec says for npm: the scope is a namespace, its `@` is escaped. */
function packageUrl({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licenceOf(licence: string): object {
  return /[\s(]/.test(licence) ? { expression: licence } : { license: { id: licence } };
}

/** In hexadecimal digits, as the format wants it. */
function digestOf(integrity: string | undefined, name: string): string {
  const digest = /^sha512-([A-Za-z0-9+/=]+)/.exec(integrity ?? '')?.[1];
  if (digest === undefined) throw new Error(`${name} is not in package-lock.json`);
  return Buffer.from(digest, 'base64').toString('hex');
}
