import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { partsOf } from '../../../../src/core/versions/merge/blocks.js';
import { textOf } from '../../../../src/core/versions/merge/unit.js';
import { rootUnits, unitsOfEntry, type YamlUnit } from '../../../../src/core/versions/merge/yaml-units.js';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.js';
import { anyText, documents } from '../../document/documents.js';
import { filledTemplates } from './filled.js';

/** Merging sees line feeds only, and front matter apart. */
const body = fc.oneof(documents, anyText).map((text) => text.replace(/\r\n?/g, '\n').replace(/^\uFEFF?---/, '--'));

function whole(text: string): string {
  const { lead, parts } = partsOf(text);
  return lead + parts.map(({ units, gap }) => textOf(units) + gap).join('');
}

describe('the units of Markdown', () => {
  test.each(filledTemplates().filter(({ path }) => path.endsWith('.md')))('in a row are the text: $path', ({ text }) => {
    expect(whole(text)).toBe(text);
    expect(partsOf(text).parts.length).toBeGreaterThan(3);
  });

  it('in a row are the text, whatever it is', () => {
    fc.assert(
      fc.property(body, (text) => whole(text) === text),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('#', ' ', '\n', 'a', '-', '>', '1.', '[a]: b', '```', '|', '<!--', '-->', '\t') }),
        (text) => whole(text) === text,
      ),
      {
        numRuns: 2000,
      },
    );
  });
});

function leaves(unit: YamlUnit): string {
  const units = unitsOfEntry(unit);
  return units === null ? unit.text : units.map((child) => leaves(child) + child.gap).join('');
}

describe('the units of YAML', () => {
  test.each(filledTemplates().filter(({ path }) => /^\w+\.yaml$/.test(path)))(
    'in a row are the text, down to the last value: $path',
    ({ text }) => {
      const { value } = parseYaml({ source: { file: '', text } });
      if (value === null) throw new Error('empty');
      const units = rootUnits({ source: text, node: value, start: 0, end: text.length });
      expect(units).not.toBeNull();
      expect((units ?? []).map((unit) => leaves(unit) + unit.gap).join('')).toBe(text);
      expect((units ?? []).some((unit) => unitsOfEntry(unit) !== null)).toBe(true);
    },
  );
});
