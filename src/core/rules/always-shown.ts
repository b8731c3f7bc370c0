/**
 * Rules whose findings nothing hides: no baseline, no comment, no level `off`. What could not be read was judged by nobody, a comment or a baseline that is wrong must not hide
 * that it is, and hidden characters could hide the very comment that silences them (docs/decisions/0005-what-is-held-back.md).
 */
export const alwaysShown: ReadonlySet<string> = new Set([
  'baseline-schema',
  'facts-schema',
  'fm-safe-yaml',
  'hidden-characters',
  'lock-syntax',
  'plan-reference',
  'plan-schema',
  'plan-table',
  'quiz-syntax',
  'settings-schema',
  'silence-invalid',
  'unreadable',
  'yaml-syntax',
]);
