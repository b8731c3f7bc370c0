import type { Step } from './change.js';

/** A semantic version of three numbers. */
export interface VersionNumber {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Reads a version such as `1.10.0`; null for any other text, and for numbers that a computer cannot count exactly. */
export function parseVersion(text: string): VersionNumber | null {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (match === null) return null;
  const [major, minor, patch] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // One below the limit, so that the next version is exact too.
  return [major, minor, patch].every((number) => number < Number.MAX_SAFE_INTEGER) ? { major, minor, patch } : null;
}

/** Negative when `a` comes before `b`, 0 when they are equal; numbers are compared as numbers (1.10.0 comes after 1.9.0). A text that is no version comes before every version. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parseVersion(a), parseVersion(b)];
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return one.major - other.major || one.minor - other.minor || one.patch - other.patch;
}

/** The next version after a step; null for a text that is no version. Below 1.0.0 the same numbers are raised, since a first release makes 1.0.0 by itself. */
export function raise(version: string, step: Step): string | null {
  const parsed = parseVersion(version);
  if (parsed === null) return null;
  const { major, minor, patch } = parsed;
  switch (step) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'none':
      return version;
  }
}

/** How far `after` was raised above `before`: the highest number that grew. `none` when they are equal; null when it was lowered, or when one is no version. */
export function stepBetween(before: string, after: string): Step | null {
  const [one, other] = [parseVersion(before), parseVersion(after)];
  if (one === null || other === null || compareVersions(before, after) > 0) return null;
  if (other.major !== one.major) return 'major';
  if (other.minor !== one.minor) return 'minor';
  return other.patch === one.patch ? 'none' : 'patch';
}

const rank: Readonly<Record<Step, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/** Negative when step `a` is smaller than `b`, 0 when they are equal. */
export function compareSteps(a: Step, b: Step): number {
  return rank[a] - rank[b];
}
