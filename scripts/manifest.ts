import { Plugin } from '@oclif/core';

/** What oclif reads at start instead of the commands themselves: made by oclif's own code from the built program. */
export async function manifest(root: string): Promise<string> {
  const plugin = new Plugin({ root, type: 'core', ignoreManifest: true, errorOnManifestCreate: true, respectNoCacheDefault: true });
  await plugin.load();
  return `${JSON.stringify(plugin.manifest, null, 1)}\n`;
}
