import { type LevelSettings, levelFinder } from '../rules/levels.js';
import { rule as workExceedsTime } from '../rules/select-channels/work-exceeds-time.js';
import { type LoadSettings, loadDefaults } from './load.js';

/** What reckons the work of a plan: the defaults with what the settings of `work-exceeds-time` (SEL-09) say. */
export function loadSettings(settings: LevelSettings): LoadSettings {
  return { ...loadDefaults, ...levelFinder(settings)(workExceedsTime).options };
}
