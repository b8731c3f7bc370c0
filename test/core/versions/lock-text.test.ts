import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlace } from '../../../src/core/place.js';
import type { Lock, LockEntry } from '../../../src/core/versions/lock.js';
import { keyOf, lockOf, lockSides, mergeLocks, readLock, writeLock } from '../../../src/core/versions/lock-text.js';
import { handbookOf } from '../../support/read-handbook.js';

const digest = (name: 'n1' | 'o1', digit: string): string => `${name}:${digit.repeat(64)}`;
const section = (id: string, digit = 'a', version = '1.2.0'): LockEntry => ({
  kind: 'section',
  policy: 'rules',
  language: 'de',
  countries: ['AT', 'DE'],
  version,
  section: id,
  text: digest('n1', digit),
  obligations: digest('o1', digit),
});
const line = (id: string, digit = 'a', version = '1.2.0'): string =>
  `section rules de AT,DE ${id} ${version} ${digest('n1', digit)} ${digest('o1', digit)}`;
const text = (...lines: readonly string[]): string => ['unisono-lock 1', ...lines, ''].join('\n');

function read(content: string): { entries: readonly LockEntry[]; problems: readonly string[] } {
  const { lock, problems } = readLock({ file: 'unisono.lock', text: content });
  return {
    entries: lock.entries,
    problems: problems.map(({ rule, message, at }) => {
      const { line: row, column } = toPlace(at);
      return `${rule} ${row}:${column} ${message}`;
    }),
  };
}

describe('the lock file', () => {
  it('has one sorted line for each entry', () => {
    const review: LockEntry = {
      kind: 'review',
      quiz: 'basics',
      language: 'de',
      question: 'bad review',
      target: 'policies/my rules.de.md',
      section: '',
      text: digest('n1', 'a'),
      obligations: digest('o1', 'b'),
    };
    const written = writeLock({ entries: [section('scope'), section('press'), review] });
    expect(written).toBe(
      text(
        `review basics de bad%20review policies/my%20rules.de.md - ${digest('n1', 'a')} ${digest('o1', 'b')}`,
        line('press'),
        line('scope'),
      ),
    );
    expect(read(written)).toEqual({ entries: [review, section('press'), section('scope')], problems: [] });
  });

  it('is read with any line ends and with a byte order mark', () => {
    expect(read(`\ufeff${text(line('press'), line('scope')).replaceAll('\n', '\r\n')}`)).toEqual({
      entries: [section('press'), section('scope')],
      problems: [],
    });
  });

  it.each([
    ['a newer schema', `unisono-lock 2\n${line('a')}\n`, ['1:1 newer-schema'], 0],
    ['no title', `${line('a')}\n`, ['1:1 no-title'], 1],
    ['nothing', '', ['1:1 no-title'], 0],
    ['something else', '{"a": 1}\n', ['1:1 no-title'], 0],
    ['an unknown entry', text('quiz a', line('a')), ['2:1 unknown-entry'], 1],
    ['a missing field', text(line('a').slice(0, -68), line('b')), ['2:1 wrong-count'], 1],
    ['two spaces', text(line('a').replace(' de', '  de')), ['2:1 wrong-count'], 0],
    ['a cut digest', text(line('a').slice(0, -1)), [`2:${line('a').length - 66} wrong-value`], 0],
    ['a version of two numbers', text(line('a', 'a', '1.2')), ['2:26 wrong-value'], 0],
    ['countries in small letters', text(line('a').replace('AT,DE', 'at')), ['2:18 wrong-value'], 0],
    ['a broken escape', text(line('%zz')), ['2:24 wrong-value'], 0],
    ['a control character', text(line('a\u0007')), ['2:24 wrong-value'], 0],
    ['a doubled line', text(line('a'), line('a')), ['3:1 doubled'], 1],
    ['two digests for one place', text(line('a', 'a'), line('a', 'b')), ['3:1 doubled'], 1],
    ['lines out of order', text(line('b'), line('a'), line('c')), ['3:1 unsorted'], 3],
  ])('reports %s', (_, content, problems, count) => {
    const found = read(content);
    expect(found.problems).toEqual(problems.map((problem) => `lock-syntax ${problem}`));
    expect(found.entries).toHaveLength(count);
  });

  it('stops after many faults', () => {
    const found = read(text(...Array.from({ length: 10_000 }, () => 'x')));
    expect(found.problems).toHaveLength(51);
    expect(found.problems.at(-1)).toBe('lock-syntax 52:1 more');
  });

  it('reads both sides of a conflict and reports it once', () => {
    const conflict = text(
      line('a'),
      '<<<<<<< HEAD',
      line('b', 'b'),
      '||||||| 0123abc',
      line('b', 'a'),
      '=======',
      line('b', 'c', '1.3.0'),
      line('c', 'c'),
      '>>>>>>> press',
      line('d'),
    );
    expect(read(conflict)).toMatchObject({ problems: ['lock-syntax 3:1 merge-markers'], entries: { length: 4 } });
    const sides = lockSides({ file: 'unisono.lock', text: conflict });
    expect(sides.map(({ entries }) => entries)).toEqual([
      [section('a'), section('b', 'b'), section('d')],
      [section('a'), section('b', 'c', '1.3.0'), section('c', 'c'), section('d')],
    ]);
    expect(mergeLocks(...sides)).toEqual({
      lock: { schema: 1, entries: [section('a'), section('b', 'c', '1.3.0'), section('c', 'c'), section('d')] },
      recompute: [section('b', 'c', '1.3.0')],
    });
  });

  it('holds every section of policies and answers, not of quizzes', () => {
    const document = (id: string, type: string, extra = ''): string =>
      `---\nid: ${id}\ntype: ${type}\ntitle: A\nlang: de\nversion: "1.0.0"\n${extra}---\n\nVorab.\n\n# Titel <a id="top"></a>\n\n## Ärger\n\nSie müssen melden.\n`;
    const handbook = handbookOf({
      'policies/a.de.md': document('a', 'rules', 'countries: [DE, AT]\n'),
      'answers/b.de.md': document('b', 'answer'),
      'quizzes/c.de.md': document('c', 'quiz'),
    });
    const { entries } = lockOf({ handbook, reviews: [] });
    expect(entries.map(keyOf)).toEqual([
      'section a de AT,DE -',
      'section a de AT,DE top',
      'section a de AT,DE ärger',
      'section b de - -',
      'section b de - top',
      'section b de - ärger',
    ]);
    expect(handbook.lock).toBeNull();
    const again = handbookOf({ 'policies/a.de.md': document('a', 'rules'), 'unisono.lock': writeLock({ entries }) });
    expect(again.lock?.entries).toEqual(entries);
  });
});

const word = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', '-', '%', '\n', '\u00a0', '\u202e', 'ä', 'a', '.', '='),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 8,
});
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const digests = { text: hex.map((digits) => `n1:${digits}`), obligations: hex.map((digits) => `o1:${digits}`) };
const entry: fc.Arbitrary<LockEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('section' as const),
    policy: word,
    language: fc.constantFrom('de', 'en', 'fr'),
    countries: fc.subarray(['AT', 'CH', 'DE']),
    version: fc.constantFrom('0.1.0', '1.2.0', '1.10.0'),
    section: word,
    ...digests,
  }),
  fc.record({
    kind: fc.constant('review' as const),
    quiz: word,
    language: fc.constantFrom('de', 'en'),
    question: word,
    target: word,
    section: word,
    ...digests,
  }),
);
const lock: fc.Arbitrary<Lock> = fc
  .uniqueArray(entry, { maxLength: 12, selector: keyOf })
  .map((entries) => readLock({ file: 'a', text: writeLock({ entries }) }).lock);

describe('laws', () => {
  it('what is printed is read again, and is printed the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 12, selector: keyOf }), (entries) => {
        const written = writeLock({ entries });
        const { lock: again, problems } = readLock({ file: 'unisono.lock', text: written });
        expect(problems).toEqual([]);
        expect(new Set(again.entries)).toEqual(new Set(entries));
        expect(writeLock(again)).toBe(written);
      }),
    );
  });

  it('any text is read without an exception, and places lie inside it', () => {
    const piece = fc.oneof(word, fc.constantFrom('unisono-lock 1', line('a'), '<<<<<<< a', '=======', '>>>>>>> b', 'section', 'review a'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.constantFrom('\n', '\r\n', ' '), (pieces, separator) => {
        const source = { file: 'unisono.lock', text: pieces.join(separator) };
        for (const { at } of readLock(source).problems) expect(at.span.end).toBeLessThanOrEqual(source.text.length);
        lockSides(source);
      }),
    );
  });

  it('merging keeps every key, names what differs, and does not change a lock that is merged with itself', () => {
    fc.assert(
      fc.property(lock, lock, (ours, theirs) => {
        const merged = mergeLocks(ours, theirs);
        const keys = new Set([...ours.entries, ...theirs.entries].map(keyOf));
        expect(new Set(merged.lock.entries.map(keyOf))).toEqual(keys);
        expect(merged.lock.entries).toHaveLength(keys.size);
        expect(mergeLocks(theirs, ours).recompute.map(keyOf)).toEqual(merged.recompute.map(keyOf));
        expect(mergeLocks(ours, ours)).toEqual({ lock: ours, recompute: [] });
      }),
    );
  });
});
