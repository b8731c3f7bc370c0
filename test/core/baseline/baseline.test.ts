import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyBaseline,
  type Baseline,
  baselineSize,
  entryKey,
  growBaseline,
  makeBaseline,
  shrinkBaseline,
} from '../../../src/core/baseline/baseline.js';
import { baselineText, readBaseline } from '../../../src/core/baseline/baseline-text.js';
import type { Finding } from '../../../src/core/finding.js';
import { alwaysShown } from '../../../src/core/rules/always-shown.js';
import { allRules } from '../../../src/core/rules/index.generated.js';

const finding = ({ rule, document, section, excerpt }: Record<'rule' | 'document' | 'section' | 'excerpt', string>): Finding => ({
  rule,
  code: null,
  severity: 'error',
  message: 'found',
  data: {},
  wording: { de: '', en: '' },
  place: { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 },
  identity: { document, section, excerpt },
  related: [],
  guideline: null,
  fix: null,
  suggestion: null,
});

const anyText = fc.oneof(
  fc.constantFrom('', 'zeitnah', 'null', 'true', "it's", 'a "b" c', 'back\\slash', '- x', '{', '\u202e', '\ud83d'),
  fc.string({ unit: 'binary' }),
);
const findings = fc.array(
  fc
    .record({
      rule: fc.constantFrom('fact-vague', 'ref-target', 'off'),
      document: anyText.map((text) => `d${text}`),
      section: anyText,
      excerpt: anyText,
    })
    .map(finding),
);
const known = fc.array(
  fc.constantFrom('a', 'b', 'c').map((excerpt) => finding({ rule: 'fact-vague', document: 'd', section: '', excerpt })),
);

const since = '2026-11-22';
const reason = 'Altbestand';
const make = (all: readonly Finding[]): Baseline => makeBaseline({ findings: all, since, reason });
const apply = (baseline: Baseline, all: readonly Finding[], { today = since, judged = (): boolean => true } = {}) =>
  applyBaseline({ baseline, findings: all, today, judged });
const asCounts = ({ entries }: Baseline) => new Map(entries.map((entry) => [entryKey(entry), entry.count]));

describe('a baseline', () => {
  it('knows everything that it was made of, in any order', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const { remaining, held, gone } = apply(make(all), [...all].reverse());
        expect([remaining, held.length, gone]).toEqual([[], all.length, []]);
      }),
    );
  });

  it('holds back no more than it knows: the further ones of equal findings count', () => {
    fc.assert(
      fc.property(known, known, (before, after) => {
        const { remaining, held } = apply(make(before), after);
        expect([...remaining, ...held].length).toBe(after.length);
        const left = apply(make(after), before);
        expect(held.length).toBe(left.held.length);
      }),
    );
  });

  it('names what is gone, and is the baseline of the rest without it', () => {
    fc.assert(
      fc.property(known, known, (before, after) => {
        const baseline = make(before);
        const { gone, held } = apply(baseline, after);
        const shrunk = shrinkBaseline({ baseline, gone });
        expect(asCounts(shrunk)).toEqual(asCounts(make(held)));
        expect(apply(shrunk, after).gone).toEqual([]);
      }),
    );
  });

  it('never grows by shrinking', () => {
    fc.assert(
      fc.property(known, known, (before, after) => {
        const baseline = make(before);
        const shrunk = asCounts(shrinkBaseline({ baseline, gone: apply(baseline, after).gone }));
        for (const [key, count] of shrunk) expect(count).toBeLessThanOrEqual(asCounts(baseline).get(key) ?? 0);
      }),
    );
  });

  it('knows everything after growing by the rest, and keeps day and reason of what it knew', () => {
    fc.assert(
      fc.property(known, known, (before, after) => {
        const baseline = make(before);
        const more = growBaseline({ baseline, findings: apply(baseline, after).remaining, since: '2027-01-01', reason: 'later' });
        expect(apply(more, after).remaining).toEqual([]);
        for (const entry of baseline.entries)
          expect(more.entries.find((other) => entryKey(other) === entryKey(entry))).toMatchObject({ since, reason });
      }),
    );
  });

  it('is written one entry a line, sorted, without anything invisible, and read back as it was', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const text = baselineText(make(all));
        const { file, baseline } = readBaseline({ file: 'baseline.yaml', text });
        expect(file.problems).toEqual([]);
        expect(asCounts(baseline)).toEqual(asCounts(make(all)));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        const lines = text.split('\n').filter((line) => line.startsWith('  - '));
        expect(lines).toHaveLength(make(all).entries.length);
        expect(lines).toEqual([...lines].sort());
        expect(baselineText(make([...all].reverse()))).toBe(text);
        expect(baselineText(baseline)).toBe(text);
      }),
    );
  });

  it('does not take out what a rule found that could not judge this time', () => {
    const baseline = make([finding({ rule: 'ver-bump-missing', document: 'd', section: '', excerpt: 'v' })]);
    expect(apply(baseline, [], { judged: () => false }).gone).toEqual([]);
    expect(apply(baseline, []).gone).toHaveLength(1);
  });

  it('holds an entry back until its last day and not longer', () => {
    const all = [finding({ rule: 'fact-vague', document: 'd', section: '', excerpt: 'v' })];
    const baseline = { entries: make(all).entries.map((entry) => ({ ...entry, until: '2026-12-31' })) };
    expect(apply(baseline, all, { today: '2026-12-31' })).toMatchObject({ remaining: [], gone: [] });
    expect(apply(baseline, all, { today: '2027-01-01' })).toMatchObject({ remaining: all, gone: baseline.entries });
  });

  it.each([...alwaysShown])('neither takes in nor holds back what %s finds', (rule) => {
    const all = [finding({ rule, document: 'd', section: '', excerpt: 'v' })];
    expect(make(all).entries).toEqual([]);
    const entry = { rule, document: 'd', section: '', excerpt: 'v', count: 1, since, until: null, reason };
    expect(apply({ entries: [entry] }, all)).toEqual({ remaining: all, held: [], gone: [entry] });
  });
});

describe('a damaged baseline', () => {
  const good = '  - { rule: fact-vague, document: d.de, since: 2026-11-22, reason: x }\n';
  const read = (text: string) => readBaseline({ file: 'baseline.yaml', text });

  it('says what is wrong and where, and the other lines count', () => {
    const { file, baseline } = read(`schema: 1\nfindings:\n${good}  - { rule: fact-vague, document: e.de, since: gestern, reason: x }\n`);
    expect(file.problems.map(({ message, at }) => [message, at.source.text.slice(at.span.start, at.span.end)])).toEqual([
      ['not-a-day', 'gestern'],
    ]);
    expect(baseline.entries.map(({ document }) => document)).toEqual(['d.de']);
  });

  it('of two lines for the same findings takes the larger count', () => {
    const { file, baseline } = read(`schema: 1\nfindings:\n${good}${good.replace('since', 'count: 3, since')}${good}`);
    expect(file.problems).toEqual([]);
    expect(baselineSize(baseline)).toBe(3);
  });

  it.each([
    ['', 'empty-file'],
    ['schema: 2\nfindings: []\n', 'not-allowed-near'],
    ['schema: 1\n', 'missing-key'],
    ['- x\n', 'wrong-root'],
  ])('is a finding when the file says %j', (text, message) => expect(read(text).file.problems[0]?.message).toBe(message));

  it('is a finding where two branches met', () => {
    const { problems } = read(`schema: 1\nfindings:\n<<<<<<< ours\n${good}=======\n${good}>>>>>>> theirs\n`).file;
    expect(problems.map(({ rule }) => rule)).toContain('yaml-syntax');
  });
});

describe('the rules that are always shown', () => {
  it('are rules, all faults of reading among them', () => {
    const ids = new Set(allRules.map(({ id }) => id));
    for (const id of alwaysShown) expect(ids).toContain(id);
    const reading = allRules.filter(({ group, severity }) => group === 'reading' && severity === 'error').map(({ id }) => id);
    expect([...alwaysShown].filter((id) => id !== 'fm-safe-yaml').sort()).toEqual(reading.sort());
  });
});
