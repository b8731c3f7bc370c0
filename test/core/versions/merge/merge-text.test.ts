import { describe, expect, it, test } from 'vitest';
import { rule } from '../../../../src/core/rules/structure/upgrade-conflict.js';
import { type MergedFile, mergeFile } from '../../../../src/core/versions/merge/merge-text.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';

function merge(base: string, ours: string, theirs: string, path = 'policies/x.en.md'): MergedFile {
  return mergeFile({ path, base, ours, theirs, language: path.includes('.de.') ? 'de' : 'en' });
}

/** What `change` makes of a text; a change that changes nothing is a wrong test. */
function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change: ${from}`);
  return changed;
}

const document = `---
id: x
title: "Rules"
version: "0.1.0"
owner: comms-lead
approver: management
template: { id: handbook, version: "1.0.0" }
changes:
  - { version: "0.1.0", date: 2026-11-22, note: "First version." }
---

# Rules

What you write about us online helps to shape our name.

## Scope <a id="scope"></a>

These rules apply to everyone who works here, including trainees and managers. They cover whatever you publish at work.

- Expect customers to read along.
- Speak for yourself and say where you work.
- Pass on every complaint within 4 hours.

## Press <a id="press"></a>

Note the name and the deadline. Hand the request to the communications lead on the same day.

## Help <a id="help"></a>

Ask the communications lead.
`;

describe('a paragraph', () => {
  test.each<[string, string | RegExp, string, string | RegExp, string, string]>([
    [
      'other words on both sides',
      'including trainees',
      'even trainees',
      'at work',
      'at any hour',
      'even trainees and managers. They cover whatever you publish at any hour.',
    ],
    [
      'a word more and a word less',
      'everyone who',
      'everyone else who',
      ' and managers',
      '',
      'everyone else who works here, including trainees. They',
    ],
    [
      'the same word on both sides, and one of the template',
      'everyone',
      'all',
      /everyone(.*)at work/s,
      'all$1at home',
      'apply to all who works here, including trainees and managers. They cover whatever you publish at home',
    ],
  ])('takes both changes: %s', (_, ourFrom, ourTo, theirFrom, theirTo, expected) => {
    const { text, conflicts } = merge(document, change(document, ourFrom, ourTo), change(document, theirFrom, theirTo));
    expect(conflicts).toEqual([]);
    expect(text).toContain(expected);
  });

  it('never mixes changes of one phrase: “4 hours” does not become “2 days”', () => {
    const { text, conflicts } = merge(document, change(document, '4 hours', '2 hours'), change(document, '4 hours', '4 days'));
    expect(conflicts).toMatchObject([{ why: 'changed', at: 'scope' }]);
    expect(text).toContain('- Pass on every complaint within 2 hours.\n\n> **[upgrade: ');
    expect(text).toContain('> - Pass on every complaint within 4 days.\n');
    expect(text).not.toContain('2 days');
  });

  it('that was wrapped anew is no other text', () => {
    const ours = change(document, 'including trainees and managers. They cover', 'including trainees\nand managers. They\ncover');
    const { text, conflicts } = merge(document, ours, change(document, 'whatever you publish', 'everything you publish'));
    expect(conflicts).toEqual([]);
    expect(text).toBe(change(ours, 'whatever you publish', 'everything you publish'));
  });

  it('that the company deleted and the template changed is shown, not brought back', () => {
    const { text, conflicts } = merge(
      document,
      change(document, /Note the name.*\n\n/, ''),
      change(document, 'on the same day', 'at once'),
    );
    expect(conflicts).toMatchObject([{ why: 'gone-here', at: 'press' }]);
    expect(text).toContain('You have deleted this text');
    expect(text).toContain('> Note the name and the deadline. Hand the request to the communications lead at once.');
  });

  it('that the template deleted and the company changed stays, with a mark', () => {
    const ours = change(document, 'on the same day', 'at once');
    const { text, conflicts } = merge(document, ours, change(document, /Note the name.*\n\n/, ''));
    expect(conflicts).toMatchObject([{ why: 'gone-there', at: 'press' }]);
    expect(text).toContain('communications lead at once.\n\n> **[upgrade: The text before is yours. The new template no longer has it.');
  });
});

describe('a list', () => {
  it('takes items of both sides at one place, and one item once', () => {
    const ours = change(document, 'within 4 hours.\n', 'within 4 hours.\n- Ours.\n- The same.\n');
    const { text, conflicts } = merge(
      document,
      ours,
      change(document, 'within 4 hours.\n', 'within 4 hours.\n- The same.\n- A new one.\n'),
    );
    expect(conflicts).toEqual([]);
    expect(text).toContain('within 4 hours.\n- Ours.\n- The same.\n- A new one.\n\n## Press');
  });
});

describe('a section', () => {
  it('keeps its identity when its title changes, by its anchor', () => {
    const ours = change(document, '## Press <', '## Journalists <');
    const { text, conflicts } = merge(document, ours, change(document, 'on the same day', 'at once'));
    expect(conflicts).toEqual([]);
    expect(text).toContain(
      '## Journalists <a id="press"></a>\n\nNote the name and the deadline. Hand the request to the communications lead at once.',
    );
  });

  it('keeps its identity without an anchor, by its words; the title of the document always', () => {
    const plain = document.replace(/ <a id="[a-z]+"><\/a>/g, '');
    const ours = change(change(plain, '## Press', '## Journalists'), '# Rules', '# How we speak');
    const { text, conflicts } = merge(plain, ours, change(change(plain, 'on the same day', 'at once'), 'helps to shape', 'shapes'));
    expect(conflicts).toEqual([]);
    expect(text).toContain('# How we speak\n\nWhat you write about us online shapes our name.');
    expect(text).toMatch(/## Journalists\n\nNote .* at once\./);
    expect(text).not.toContain('## Press');
  });

  it('that the template adds stands behind the one that precedes it there, below what the company put under that one', () => {
    const ours = change(document, '## Help <', '### Local press <a id="local"></a>\n\nOurs.\n\n## Help <');
    const theirs = change(document, '## Help <', '## Tools <a id="tools"></a>\n\nNew.\n\n## Help <');
    const { text, conflicts } = merge(document, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(text.match(/^##.*?id="(\w+)"/gm)?.map((line) => /"(\w+)"/.exec(line)?.[1])).toEqual([
      'scope',
      'press',
      'local',
      'tools',
      'help',
    ]);
  });

  it('that the company deleted stays away, and a change of it is told', () => {
    const ours = change(document, /## Press[\s\S]*?(?=## Help)/, '');
    const { text, conflicts, notes } = merge(document, ours, change(document, 'on the same day', 'at once'));
    expect([conflicts, notes]).toEqual([[], [{ kind: 'deleted-by-you', at: 'press' }]]);
    expect(text).toBe(ours);
  });

  it('that the template deleted goes if the company left it alone, and stays with a mark if not', () => {
    const theirs = change(document, /## Press[\s\S]*?(?=## Help)/, '');
    const clean = merge(document, change(document, 'Ask the', 'Always ask the'), theirs);
    expect(clean.conflicts).toEqual([]);
    expect(clean.text).not.toContain('Press');
    const touched = merge(document, change(document, 'on the same day', 'at once'), theirs);
    expect(touched.conflicts).toMatchObject([{ why: 'gone-there', at: 'press' }]);
    expect(touched.text).toContain('lead at once.\n\n> **[upgrade: ');
  });

  it('stands where the company moved it, and the template’s changes follow it there', () => {
    const press = /## Press[\s\S]*?(?=## Help)/.exec(document)?.[0] ?? '';
    const ours = change(change(document, press, ''), '## Scope', `${press}## Scope`);
    const { text, conflicts } = merge(document, ours, change(document, 'on the same day', 'at once'));
    expect(conflicts).toEqual([]);
    expect(text).toBe(change(ours, 'on the same day', 'at once'));
  });
});

describe('front matter', () => {
  it('keeps the company’s values, takes new keys and the version of the template', () => {
    const ours = change(
      change(document, 'owner: comms-lead', 'owner: support-lead # since May'),
      'version: "0.1.0"\nowner',
      'version: "1.3.0"\nowner',
    );
    const theirs = change(
      change(change(document, 'owner: comms-lead', 'owner: press-lead'), 'handbook, version: "1.0.0"', 'handbook, version: "2.0.0"'),
      'approver:',
      'for: all-staff\napprover:',
    );
    const { text, conflicts } = merge(document, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(text).toContain(
      'version: "1.3.0"\nowner: support-lead # since May\nfor: all-staff\napprover: management\ntemplate: { id: handbook, version: "2.0.0" }\n',
    );
  });

  it('asks where both changed a key that is nobody’s', () => {
    const { text, conflicts } = merge(document, change(document, '"Rules"', '"Our rules"'), change(document, '"Rules"', '"The rules"'));
    expect(conflicts).toMatchObject([{ why: 'changed', at: 'title' }]);
    expect(text).toMatch(/# \[upgrade: title\. [^\n]*\]\n# {3}title: "The rules"\ntitle: "Our rules"\n/);
  });
});

describe('YAML', () => {
  const facts = `schema: 1

# How fast we are.
first: { value: 15 min, owner: comms-lead, mentions: { en: [first steps] } }
second: { value: 30 min, owner: comms-lead }

# Where we are.
roles:
  comms-lead:
    name: Communications
    deputy: support-lead # suggestion
  support-lead:
    name: Support
topics:
  - { id: delivery, owner: support-lead }
  - id: outage
    owner: support-lead
`;

  test.each<[string, [string | RegExp, string], [string | RegExp, string], string]>([
    [
      'values of one entry',
      ['15 min', '20 min'],
      ['[first steps]', '[first steps, start]'],
      'first: { value: 20 min, owner: comms-lead, mentions: { en: [first steps, start] } }\n',
    ],
    [
      'items of one list',
      ['[first steps]', '[first steps, ours]'],
      ['[first steps]', '[new, first steps]'],
      'en: [new, first steps, ours]',
    ],
    [
      'a new key in a group',
      ['name: Support', 'name: Customer care'],
      ['    deputy: support-lead # suggestion\n', '    deputy: support-lead # suggestion\n    reach: intranet\n'],
      '    deputy: support-lead # suggestion\n    reach: intranet\n  support-lead:\n    name: Customer care\n',
    ],
    [
      'keys between braces',
      ['30 min, owner: comms-lead', '30 min, owner: comms-lead, note: ours'],
      ['30 min, owner', '45 min, owner'],
      'second: { value: 45 min, owner: comms-lead, note: ours }',
    ],
    [
      'a comment of ours',
      ['# How fast we are.', '# How fast we are.\n# Checked in May.'],
      ['second:', 'new: { value: 1 h }\nsecond:'],
      '# Checked in May.\nfirst: { value: 15 min, owner: comms-lead, mentions: { en: [first steps] } }\nnew: { value: 1 h }\nsecond:',
    ],
    [
      'new items on both sides',
      ['    owner: support-lead\n', '    owner: support-lead\n  - { id: ours, owner: x }\n'],
      ['  - { id: delivery', '  - { id: fresh, owner: y }\n  - { id: delivery'],
      'topics:\n  - { id: fresh, owner: y }\n  - { id: delivery, owner: support-lead }\n  - id: outage\n    owner: support-lead\n  - { id: ours, owner: x }\n',
    ],
    [
      'an entry that the company deleted',
      [/second:.*\n/, ''],
      ['15 min', '10 min'],
      'first: { value: 10 min, owner: comms-lead, mentions: { en: [first steps] } }\n\n# Where',
    ],
  ])('takes both changes: %s', (_, [ourFrom, ourTo], [theirFrom, theirTo], expected) => {
    const { text, conflicts } = merge(facts, change(facts, ourFrom, ourTo), change(facts, theirFrom, theirTo), 'facts.yaml');
    expect(conflicts).toEqual([]);
    expect(text).toContain(expected);
  });

  it('keeps the company’s value with the template’s in a comment, which lint refuses', () => {
    const { text, conflicts } = merge(
      facts,
      change(facts, 'deputy: support-lead', 'deputy: management'),
      change(facts, 'deputy: support-lead', 'deputy: press-lead'),
      'unisono.yaml',
    );
    expect(conflicts).toMatchObject([{ why: 'changed', at: 'roles.comms-lead.deputy' }]);
    expect(text).toMatch(
      / {4}# \[upgrade: roles\.comms-lead\.deputy\. [^\n]*\]\n {4}# {3}deputy: press-lead # suggestion\n {4}deputy: management # suggestion\n/,
    );
    expect(lines(findingsOf({ files: { 'facts.yaml': text }, rules: [rule] }))).toEqual([
      expect.stringMatching(/^facts\.yaml:11:\d+ error open$/),
    ]);
  });

  it('that both sides made unreadable together stays the company’s, with the template in a comment', () => {
    const ours = change(facts, 'second:', 'third: { value: 1 h }\nsecond:');
    const theirs = `${facts}third: { value: 2 h }\n`;
    const { text, conflicts } = merge(facts, ours, theirs, 'facts.yaml');
    expect(conflicts).toHaveLength(1);
    expect(text.endsWith(ours)).toBe(true);
    expect(text).toContain('#   third: { value: 2 h }');
  });
});

test('CODEOWNERS and workflows are merged line by line', () => {
  const base = '# Who\n/policies/ @a\n/facts.yaml @a\n\njobs:\n  - run: lint\n';
  const clean = merge(
    base,
    change(base, '/policies/ @a', '/policies/ @ours'),
    change(base, '- run: lint', '- run: lint --fix'),
    '.github/CODEOWNERS',
  );
  expect(clean).toEqual({ text: '# Who\n/policies/ @ours\n/facts.yaml @a\n\njobs:\n  - run: lint --fix\n', conflicts: [], notes: [] });
  const both = merge(
    base,
    change(base, '/policies/ @a', '/policies/ @ours'),
    change(base, '/policies/ @a', '/policies/ @new'),
    '.github/CODEOWNERS',
  );
  expect(both.text).toMatch(/^# Who\n# \[upgrade: [^\n]*\]\n# {3}\/policies\/ @new\n\/policies\/ @ours\n\/facts/);
});

test('lint refuses every mark in documents, drafts too', () => {
  const { text } = merge(document, change(document, '4 hours', '2 hours'), change(document, '4 hours', '4 days'), 'policies/x.de.md');
  const draft = change(text, 'id: x\n', 'id: x\nstatus: draft\n');
  expect(lines(findingsOf({ files: { 'policies/x.de.md': draft }, rules: [rule] }))).toEqual([expect.stringMatching(/ error open$/)]);
});

test('a table takes changes of different rows', () => {
  const table = '# T\n\n| File | Owner |\n|---|---|\n| one file | the lead of one |\n| two file | the lead of two |\n';
  const ours = change(table, '| one file |', '| our one file |');
  const { text, conflicts } = merge(table, ours, `${change(table, 'lead of two', 'head of two')}| three file | nobody yet |\n`);
  expect(conflicts).toEqual([]);
  expect(text).toBe(
    '# T\n\n| File | Owner |\n|---|---|\n| our one file | the lead of one |\n| two file | the head of two |\n| three file | nobody yet |\n',
  );
});
