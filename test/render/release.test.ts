import { expect, test } from 'vitest';
import type { ReleaseResult } from '../../src/core/versions/release-result.js';
import { paints } from '../../src/render/paint.js';
import { releaseJson, releaseText } from '../../src/render/release.js';
import { releaseResultSchema } from '../../src/render/release-result-schema.js';
import { changed, planFor, releasedHandbook, smallHandbook } from '../support/released-handbook.js';

const released = releasedHandbook();
const de = 'policies/returns.de.md';
const en = 'policies/returns.en.md';
const stricter = changed(
  changed(released, de, (text) => text.replace('Ton hilft', 'Ton ist Pflicht und hilft')),
  en,
  (text) => text.replace('tone helps', 'tone is mandatory and helps'),
);
const note = () => 'Alle grüßen.';
const settled = { files: [de], tags: ['returns@1.0.0'], commit: null };

const results: readonly ReleaseResult[] = [
  { outcome: 'dry-run', plan: planFor({ files: stricter, noteFor: note }) },
  { outcome: 'dry-run', plan: planFor({ files: stricter, editorial: 'So war es immer gemeint' }) },
  {
    outcome: 'dry-run',
    plan: planFor({ files: Object.fromEntries(Object.entries(released).filter(([path]) => path !== de && path !== en)) }),
  },
  { outcome: 'refused', plan: planFor({ files: stricter }) },
  { outcome: 'refused', plan: planFor({ files: smallHandbook({ [de]: '---\nid: \u202e\n---\n\u001b[31m' }) }) },
  { outcome: 'declined', plan: planFor({ files: stricter, noteFor: note }) },
  { outcome: 'nothing-to-do', plan: planFor({ files: released, policies: ['returns'] }) },
  { outcome: 'nothing-to-do', plan: planFor({ files: released }) },
  { outcome: 'released', plan: planFor({ files: smallHandbook() }), commit: '0123456789abcdef0123456789abcdef01234567' },
  { outcome: 'released', plan: planFor({ files: smallHandbook() }), commit: null },
  { outcome: 'completed', ...settled },
  { outcome: 'undone', ...settled },
  { outcome: 'pending', ...settled },
];

test.each(results.map((result, index) => [`${result.outcome} ${index}`, result] as const))(
  '%s can be read in both languages, and as JSON',
  (_, result) => {
    const texts = (['de', 'en'] as const).map((language) => releaseText({ result, language, paint: paints({ colour: false }), width: 80 }));
    expect(texts[0]).not.toBe(texts[1]);
    for (const text of texts) {
      expect(text).toMatch(/\S\n$/);
      expect(text).not.toMatch(/[\u001b\u202e]|undefined|null|(?<!\\u)\{|\[object/);
    }
    const json = releaseJson({ result, language: 'de' });
    expect(() => releaseResultSchema.parse(JSON.parse(json))).not.toThrow();
  },
);

test('a plan says what changes, why, and who repeats what', () => {
  const [first] = results;
  if (first === undefined) throw new Error('no result');
  expect(releaseText({ result: first, language: 'en', paint: paints({ colour: false }), width: 100 })).toBe(`
To be released:
  returns: 1.0.0 becomes 2.0.0
    - tone: tightened (force): “Ein freundlicher Ton hilft beiden Seiten.” becomes “Ein freundlicher
      Ton ist Pflicht und hilft beiden Seiten.”
    policies/returns.de.md, effective 2026-11-22: Alle grüßen.
    policies/returns.en.md, effective 2026-11-22: Alle grüßen.

Files
  ~ policies/returns.de.md  (changed)
  ~ policies/returns.en.md  (changed)
  ~ unisono.lock  (changed)
  + .unisono/released/: 2 files, the released texts

What staff repeat
  Nobody needs to repeat anything.

Tags: returns@2.0.0
Dry run: nothing was written.
`);
});
