import type { Handbook } from '../core/handbook/handbook.js';
import { type LevelSettings, noLevelSettings } from '../core/rules/levels.js';

/** Levels, options and thresholds of a handbook's `unisono.yaml`. */
export function levelSettings({ handbook, root }: { handbook: Handbook | null; root: string }): LevelSettings {
  const value = handbook?.settings.value;
  if (value == null) return { ...noLevelSettings, root };
  return { rules: value.rules ?? {}, paths: value.paths ?? [], thresholds: value.audit?.thresholds ?? {}, root };
}
