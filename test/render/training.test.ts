import { describe, expect, it } from 'vitest';
import type { BundleCheck } from '../../src/core/training/bundle.js';
import { bundleText, damagedLines } from '../../src/render/training.js';

const changed = (missing: number): BundleCheck => ({
  head: {
    kind: 'unisono-records',
    schema: 1,
    count: 9,
    day: '2026-11-27',
    root: 'a'.repeat(64),
    key: 'b'.repeat(64),
    tool: '0.1.0',
  } as unknown as BundleCheck['head'],
  records: [],
  strange: [],
  missing: Array.from({ length: missing }, (_, index) => `record-${index}`),
  signature: 'valid',
  headFits: true,
  sealFits: true,
});

describe('what was found in a bundle', () => {
  it('names the first records that are missing and how many more there are', () => {
    const text = bundleText({ bundle: changed(6), language: 'de', width: 400 });
    expect(text).toContain('record-4 und 1 weiterer');
    expect(bundleText({ bundle: changed(7), language: 'en', width: 400 })).toContain('record-4, and 2 more');
    expect(bundleText({ bundle: changed(5), language: 'de', width: 400 })).toContain('record-3 und record-4');
  });

  it('does not say of a changed bundle that nothing was changed', () => {
    expect(bundleText({ bundle: changed(1), language: 'de', width: 400 })).not.toContain('Geprüft ist');
    expect(bundleText({ bundle: changed(0), language: 'de', width: 400 })).toContain(
      'Geprüft ist, dass seit der Unterschrift nichts geändert wurde',
    );
  });
});

describe('records that are damaged', () => {
  it('are named up to five, with how many more there are', () => {
    const files = Array.from({ length: 8 }, (_, index) => `r${index}.json`);
    expect(damagedLines({ damaged: files, language: 'de' })[0]).toContain('r4.json und 3 weitere');
    expect(damagedLines({ damaged: files.slice(0, 2), language: 'en' })[0]).toContain('r0.json and r1.json');
  });
});
