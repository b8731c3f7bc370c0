import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/core/handbook/read-document.js';
import { approvedDocument } from '../../../src/core/versions/front-matter-release.js';

const approval = { version: '1.2.0', day: '2026-11-22', note: 'Beschwerden gehen an den „Kundendienst“: sofort.' };

function approve(text: string) {
  return (
    approvedDocument({ document: readDocument({ source: { file: 'a.md', text }, path: 'policies/a.md' }), approval })?.after.source.text ??
    null
  );
}

/** The lines that are new and those that are gone. */
function edits(before: string, after: string | null): { gone: string[]; put: string[] } {
  const [old, now] = [before.split('\n'), (after ?? '').split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), put: now.filter((line) => !old.includes(line)) };
}

const body = '---\n# Title\n\nText with `version: "9.9.9"`.\n';

const head = ({
  version = '"0.1.0"',
  dates = '',
  changes = 'changes:\n  - { version: "0.1.0", date: 2026-09-01, note: "Erster Entwurf" }\n',
}: {
  version?: string;
  dates?: string;
  changes?: string;
} = {}): string =>
  `---\nid: a # the id\ntype: guideline\ntitle: "version: 1"\nversion: ${version} # quoted\nstatus: draft\nowner: one\napprover: two # the board\n${dates}review-by: 2027-01-01\n${changes}`;

const entry = '{ version: "1.2.0", date: 2026-11-22, note: "Beschwerden gehen an den „Kundendienst“: sofort." }';
const always = { gone: ['version: "0.1.0" # quoted', 'status: draft'], put: ['version: "1.2.0" # quoted', 'status: approved'] };

describe('the keys of a release', () => {
  test('that are missing stand below the approver, the newest change first', () => {
    const before = head() + body;
    expect(approve(before)).toBe(
      before
        .replace('"0.1.0" # quoted', '"1.2.0" # quoted')
        .replace('status: draft', 'status: approved')
        .replace('two # the board\n', 'two # the board\napproved-on: 2026-11-22\neffective: 2026-11-22\n')
        .replace('changes:\n', `changes:\n  - ${entry}\n`),
    );
  });

  test.each([
    {
      name: 'an earlier approval is renewed',
      dates: 'approved-on: 2025-01-01\neffective: 2025-02-01\n',
      put: ['approved-on: 2026-11-22', 'effective: 2026-11-22'],
    },
    {
      name: 'a day in the future stays',
      dates: 'approved-on: 2025-01-01\neffective: 2027-01-01 # new year\n',
      put: ['approved-on: 2026-11-22'],
    },
    {
      name: 'keys without a value get one',
      dates: 'approved-on:\neffective: # when?\n',
      put: ['approved-on: 2026-11-22', 'effective: 2026-11-22 # when?'],
    },
    { name: 'today stays', dates: 'effective: 2026-11-22\n', put: ['approved-on: 2026-11-22'] },
  ])('$name', ({ dates, put }) => {
    const before = head({ dates }) + body;
    expect(edits(before, approve(before)).put).toEqual(['version: "1.2.0" # quoted', 'status: approved', ...put, `  - ${entry}`]);
  });

  test.each([
    {
      name: 'in brackets',
      changes: 'changes: [{ version: "0.1.0", date: 2026-09-01, note: "Entwurf" }]\n',
      put: [`changes: [${entry}, { version: "0.1.0", date: 2026-09-01, note: "Entwurf" }]`],
    },
    {
      name: 'in wide brackets',
      changes: 'changes: [ { version: "0.1.0", date: 2026-09-01, note: "Entwurf" } ]\n',
      put: [`changes: [ ${entry}, { version: "0.1.0", date: 2026-09-01, note: "Entwurf" } ]`],
    },
    {
      name: 'in blocks, without indent',
      changes: 'changes:\n- version: "0.1.0"\n  date: 2026-09-01\n  note: Entwurf\n',
      put: ['- version: "1.2.0"', '  date: 2026-11-22', '  note: "Beschwerden gehen an den „Kundendienst“: sofort."'],
    },
    {
      name: 'oldest first',
      changes:
        'changes:\n  - { version: "0.1.0", date: 2026-09-01, note: "Entwurf" }\n  - { version: "1.1.0", date: 2026-10-01, note: "Zweite" } # last\n',
      put: [`  - ${entry}`],
    },
    {
      name: 'oldest first, in blocks with a note over several lines',
      changes:
        'changes:\n  - version: "0.9.0"\n    date: 2026-09-01\n    note: a\n  - version: "1.1.0"\n    date: 2026-10-01\n    note: >\n      folded\n      text\n',
      put: ['  - version: "1.2.0"', '    date: 2026-11-22', '    note: "Beschwerden gehen an den „Kundendienst“: sofort."'],
    },
  ])('a list of changes $name keeps its form', ({ changes, put }) => {
    const before = head({ changes }) + body;
    const after = approve(before);
    expect(edits(before, after).put).toEqual([...always.put, 'approved-on: 2026-11-22', 'effective: 2026-11-22', ...put]);
    if (changes.includes('1.1.0'))
      expect(after?.indexOf('"1.2.0", date') === -1 || (after?.lastIndexOf('1.2.0') ?? 0) > (after?.indexOf('1.1.0') ?? 0)).toBe(true);
  });

  test('an entry for the version is kept, with the day and the note of the release', () => {
    const before =
      head({
        changes:
          'changes:\n  - { version: "1.2.0", date: 2026-01-01, note: old }\n  - { version: "0.1.0", date: 2025-01-01, note: older }\n',
      }) + body;
    expect(edits(before, approve(before)).put.at(-1)).toBe(
      '  - { version: "1.2.0", date: 2026-11-22, note: "Beschwerden gehen an den „Kundendienst“: sofort." }',
    );
  });

  test('quotes stay the quotes that they were', () => {
    expect(approve(head({ version: "'0.1.0'" }) + body)).toContain("\nversion: '1.2.0' # quoted\n");
  });

  test.each([
    ['no front matter', '# Title\n'],
    ['an open front matter', '---\nid: a\n'],
    [
      'one line',
      '---\n{ id: a, version: "0.1.0", status: draft, approver: b, changes: [{ version: "0.1.0", date: 2026-01-01, note: a }] }\n---\n',
    ],
    ['no approver', `${head().replace('approver: two # the board\n', '')}${body}`],
    ['no list of changes', `${head({ changes: 'changes: none\n' })}${body}`],
    ['no changes', `${head({ changes: '' })}${body}`],
  ])('%s: nothing is edited', (_, text) => {
    expect(approve(text)).toBeNull();
  });
});

describe('every other byte', () => {
  const line = fc.stringMatching(/^[ -~äöüß€😀]{0,30}$/u);
  const filler = fc.array(
    line.map((text) => `x-${text.replace(/[^a-z]/g, '')}-key: ${JSON.stringify(text)}`),
    { maxLength: 5 },
  );

  test('stays, with any line end and byte order mark, and releasing twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
        filler,
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('', 'effective: 2030-01-01\n', 'approved-on: 2020-01-01\neffective: 2020-01-01\n'),
        (eol, bom, keys, extra, text, dates) => {
          const unique = [...new Map(extra.map((each) => [each.slice(0, each.indexOf(':')), each])).values()];
          const more = [...keys.map((key) => `k-${key}: 1`), ...unique].map((each) => `${each}\n`).join('');
          const before = `${bom ? '\uFEFF' : ''}${(head({ dates }) + more + body + text.join('\n')).replaceAll('\n', eol)}`;
          const after = approve(before);
          expect(after).not.toBeNull();
          // What is left when the lines of the release are taken out of both is the same.
          const rest = (whole: string): string =>
            whole
              .slice(0, whole.indexOf(`${eol}---${eol}`, 4))
              .split(eol)
              .filter((each) => !/^(?:version|status|approved-on|effective):/.test(each) && !each.includes('"1.2.0"'))
              .join(eol);
          expect(rest(after ?? '')).toBe(rest(before));
          const tail = (whole: string): string => whole.slice(whole.indexOf(`${eol}---${eol}`, 4));
          expect(tail(after ?? '')).toBe(tail(before));
          expect((after ?? '').replaceAll('\r\n', '').includes('\r')).toBe(before.replaceAll('\r\n', '').includes('\r'));
          expect(/(?<!\r)\n/.test(after ?? '')).toBe(/(?<!\r)\n/.test(before));
          expect(approve(after ?? '')).toBe(after);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is found again: a place in the new text leads to its place in the file', () => {
    const text = head() + body;
    const document = readDocument({ source: { file: 'a.md', text }, path: 'policies/a.md' });
    const done = approvedDocument({ document, approval });
    const place = (line: number, column: number) => ({ file: 'a.md', line, column, endLine: line, endColumn: column + 1 });
    const lineOf = (whole: string, part: string): number => whole.slice(0, whole.indexOf(part)).split('\n').length;
    for (const part of ['id: a', 'approver', 'review-by', 'changes', '# Title', 'Text with'])
      expect([part, done?.placeBefore(place(lineOf(done.after.source.text, part), 3))]).toEqual([part, place(lineOf(text, part), 3)]);
  });
});
