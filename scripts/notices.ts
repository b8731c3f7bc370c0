import type { Metafile } from 'esbuild';
import { bundledPackages } from './bundled-packages.js';

/** The licence texts of every package that went into the bundles, as bundling drops licence comments. Fails when a package has no licence. */
export function notices(metafiles: readonly Metafile[]): string {
  const parts = bundledPackages(metafiles).map(
    ({ name, version, licence, licenceText }) => `## ${name} ${version} (${licence ?? 'see below'})\n\n${licenceText}`,
  );
  return `# Software of others in this package\n\n${parts.join('\n\n')}\n`;
}
