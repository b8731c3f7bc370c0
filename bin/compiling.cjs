'use strict';

/**
 * How V8 should compile for runs that mostly last less than a second: regular expressions at once, without a slow first run; functions later and with fewer others put into them,
 * since a short run ends before that pays. No kind of object is put among the old ones from the start because many of its kind grew old before: it dies soon all the same, and what it
 * points to is then kept and copied until the next full collection. Saves two fifths of the processor time of `lint` on a fresh handbook and a fifth on a thousand documents
 * (`bench/lint`, `bench/startup`). V8 complains aloud about settings that it does not know, so others than the tried versions are left alone.
 */
exports.compilingFlags = function compilingFlags(v8) {
  const major = Number.parseInt(v8, 10);
  const later = major === 11 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=30000';
  return major >= 11 && major <= 13
    ? ['--no-regexp-tier-up', '--max-inlined-bytecode-size-cumulative=200', later, '--no-allocation-site-pretenuring']
    : [];
};
