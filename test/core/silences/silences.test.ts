import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintRules } from '../../../src/core/rules/lint-rules.generated.js';
import { runRules } from '../../../src/core/rules/run.js';
import { findingsOf, materialOf, outcomeOf, today } from '../../support/read-handbook.js';

const rules = lintRules.filter(({ id }) => /^silence-|^fact-vague$|^tone-blame$|^fm-review$/.test(id));
const path = 'policies/r.de.md';
const head =
  'id: r\ntype: answer\ntopic: t\ntitle: R\nlang: de\nversion: "1.0.0"\nstatus: draft\nowner: o\napprover: a\nreview-by: 2027-06-01';
const doc = (body: string, front = head): string => `---\n${front}\n---\n\n# R\n\n${body}\n`;
const ok = (more = ''): string => `<!-- unisono-ok: fact-vague${more}, reason: Zitat -->`;
const vague = 'Wir melden uns zeitnah.';

const found = (body: string): string[] => lintOf({ [path]: doc(body) });
const lintOf = (files: Readonly<Record<string, string>>): string[] =>
  findingsOf({ files, rules })
    .filter(({ rule }) => rule !== 'tone-blame')
    .map(({ rule, message, place }) => `${rule} ${message} ${place.line}`);

describe('a comment unisono-ok', () => {
  it('is needed in these tests: without one there is a finding', () => {
    expect(found(vague)).toEqual(['fact-vague vague 16']);
  });

  it.each([
    ['alone before a paragraph', `${ok()}\n\n${vague}`],
    ['directly above it', `${ok()}\n${vague}`],
    ['before a list', `Text.\n\n${ok()}\n\n- ${vague}\n- ${vague}`],
    ['before a table', `Text.\n\n${ok()}\n\n| a |\n|---|\n| ${vague} |`],
    ['behind the text of a paragraph', `${vague} ${ok()}`],
    ['in a list item', `- ${vague} ${ok()}\n- Text.`],
    ['in a list item before a paragraph', `- Text.\n\n  ${ok()}\n\n  ${vague}`],
    ['under a heading', `## A <a id="a"></a>\n\n${ok()}\n\nText.\n\n${vague}\n\n### B <a id="b"></a>\n\n${vague}`],
    ['in a heading', `## A <a id="a"></a> ${ok()}\n\nText.\n\n${vague}`],
    ['second under a heading', `## A <a id="a"></a>\n<!-- topic: t -->\n${ok()}\n\nText.\n\n${vague}`],
    ['over several lines', `<!--\nunisono-ok: fact-vague,\nreason: Zitat, und\nmehr\n-->\n\n${vague}`],
    ['with an end that lies ahead', `${ok(', until: 2099-01-01')}\n\n${vague}`],
    ['on its last day', `${ok(`, until: ${today}`)}\n\n${vague}`],
    ['among other statements', `<!-- topic: t, unisono-ok: fact-vague, reason: Zitat -->\n\n${vague}`],
  ])('holds %s', (_, body) => expect(found(body.startsWith('<!--') ? `Text.\n\n${body}` : body)).toEqual([]));

  it.each([
    ['the paragraph after the next', `Text.\n\n${ok()}\n\n${vague}\n\n${vague}`],
    ['the next section', `## A <a id="a"></a>\n\n${ok()}\n\n${vague}\n\n## B <a id="b"></a>\n\n${vague}`],
    ['another item of the list', `- ${vague} ${ok()}\n- ${vague}`],
  ])('does not hold for %s', (_, body) => expect(found(body)).toEqual([expect.stringMatching(/^fact-vague vague/)]));

  it('holds for the rule that it names only, and for several', () => {
    const both = 'Text.\n\nWir melden uns zeitnah, wie bereits mitgeteilt.';
    const rulesOf = (comment: string): string[] =>
      findingsOf({ files: { [path]: doc(both.replace('Text.', `Text.\n\n${comment}`)) }, rules }).map(({ rule }) => rule);
    expect(rulesOf('<!-- unisono-ok: fact-vague, reason: Zitat -->')).toEqual(['tone-blame']);
    expect(rulesOf('<!-- unisono-ok: fact-vague, unisono-ok: tone-blame, reason: Zitat -->')).toEqual([]);
    expect(rulesOf('<!-- unisono-ok: fact-vague, reason: Zitat -->\n<!-- unisono-ok: tone-blame, reason: Zitat -->')).toEqual([]);
  });

  it('in code is an example', () => {
    expect(found(`\`\`\`markdown\n${ok()}\n\`\`\`\n\nText \`${ok()}\`.`)).toEqual([]);
  });
});

describe('a comment without effect', () => {
  it.each([
    ['<!-- unisono-ok: fact-vague -->', 'no-reason'],
    ['<!-- unisono-ok: fact-vague, reason: -->', 'no-reason'],
    ['<!-- unisono-ok: fact-vagu, reason: x -->', 'unknown-rule-near'],
    ['<!-- unisono-ok: xxxxxxxxxxx, reason: x -->', 'unknown-rule'],
    ['<!-- unisono-ok: SEL-01, reason: x -->', 'audit-check'],
    ['<!-- unisono-ok: fm-safe-yaml, reason: x -->', 'always-shown'],
    ['<!-- unisono-ok, reason: x -->', 'no-rule'],
    ['<!-- unisono-ok fact-vague, reason: x -->', 'malformed'],
    ['<!-- unisono-ok: fact-vague, until: 31.03.2027, reason: x -->', 'not-a-day'],
    ['<!-- unisono-ok: fact-vague, until, reason: x -->', 'not-a-day'],
    ['<!-- unisono-ok: fact-vague, grund: x, reason: x -->', 'unknown-key'],
    ['<!-- unisono-ok: fact-vague because, well, reason: x -->', 'unknown-rule'],
  ])('%s is a finding, and what it was to silence as well', (comment, message) => {
    const all = found(`Text.\n\n${comment}\n\n${vague}`);
    expect(all).toContain(`silence-invalid ${message} 18`);
    expect(all).toContain('fact-vague vague 20');
  });

  it.each(['<!-- Hier ist unisono-ok ein Wort. -->', '<!-- unisono-okay: fact-vague -->'])('%s is prose', (comment) => {
    expect(found(`Text.\n\n${comment}\n\nText.`)).toEqual([]);
  });

  it('is found when nothing is there to silence, with a suggestion that deletes its line', () => {
    const text = doc(`Text.\n\n${ok()}\nNoch ein Text.`);
    const [finding, ...others] = findingsOf({ files: { [path]: text }, rules });
    expect([finding?.rule, others]).toEqual(['silence-unused', []]);
    const [edit] = finding?.suggestion?.edits ?? [];
    expect(edit).toBeDefined();
    if (edit !== undefined) expect(text.slice(0, edit.span.start) + text.slice(edit.span.end)).toBe(doc('Text.\n\nNoch ein Text.'));
  });

  it('is found at the end of a document, where nothing follows', () => {
    expect(found(`Text.\n\n${ok()}`)).toEqual(['silence-unused unused 18']);
  });

  it('is not called unused when the rule did not run', () => {
    const files = { [path]: doc(`Text.\n\n${ok()}\n\nText.`) };
    expect(findingsOf({ files, rules: rules.filter(({ id }) => id !== 'fact-vague') })).toEqual([]);
  });

  it('has expired from the day after its last one on', () => {
    expect(found(`Text.\n\n${ok(', until: 2026-11-21')}\n\n${vague}`)).toEqual(['silence-expired expired 18', 'fact-vague vague 20']);
  });
});

describe('a comment in YAML', () => {
  const front = (comment: string, alone: boolean): string => {
    const line = 'review-by: 2026-01-01';
    return head.replace(/review-by: .*/, alone ? `${comment}\n\n${line}` : `${line}   ${comment}`);
  };

  it.each([true, false])('holds for a line of the front matter (above it: %s)', (alone) => {
    const comment = '# unisono-ok: fm-review, reason: Läuft aus.';
    expect(lintOf({ [path]: doc('Text.', head.replace('2027-06-01', '2026-01-01')) })).toEqual(['fm-review overdue 11']);
    expect(lintOf({ [path]: doc('Text.', front(comment, alone)) })).toEqual([]);
  });

  it('is judged like any other', () => {
    expect(lintOf({ [path]: doc('Text.', front('# unisono-ok: fm-review', true)) })).toEqual([
      'silence-invalid no-reason 11',
      'fm-review overdue 13',
    ]);
    expect(lintOf({ 'facts.yaml': 'schema: 1\n# unisono-ok: fact-vague, reason: x\na: { value: 4 h, owner: o }\n' })).toEqual([
      'silence-unused unused 2',
    ]);
  });

  it('inside a value is text', () => {
    expect(
      lintOf({
        'facts.yaml':
          'schema: 1\na: { value: "4 h # unisono-ok: fact-vague", owner: o }\nb: { value: 1 h, owner: o, note: "x # unisono-ok: nix" }\n',
      }),
    ).toEqual([]);
  });
});

describe('silences as a whole', () => {
  it('are counted, and ignored where somebody asks for everything', () => {
    const files = { [path]: doc(`Text.\n\n${ok()}\n\n${vague}\n\n${ok()}\n\nText.`) };
    const outcome = outcomeOf({ files, rules });
    expect(outcome.silenced.map(({ rule }) => rule)).toEqual(['fact-vague']);
    expect(outcome.verdicts.get('fact-vague')).toBe('finding');
    const settings = { rules: {}, paths: [], thresholds: {}, root: '' };
    const all = runRules({ rules, material: materialOf(files), today, settings, ignoreSilences: true });
    expect([all.findings.map(({ rule }) => rule), all.silenced]).toEqual([['fact-vague'], []]);
  });

  it('take findings away and add none but their own', () => {
    const comment = fc.constantFrom(
      ok(),
      ok(', until: 2020-01-01'),
      '<!-- unisono-ok: fact-vague -->',
      '<!-- unisono-ok: tone-blame, reason: x -->',
    );
    const block = fc.constantFrom(vague, `- ${vague}\n- Text.`, 'Text.', '## A', `> ${vague}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(block, comment), { maxLength: 12 }), (blocks) => {
        const vagueOnes = (parts: readonly string[]) =>
          outcomeOf({ files: { [path]: doc(parts.join('\n\n')) }, rules }).findings.filter(({ rule }) => rule === 'fact-vague').length;
        const outcome = outcomeOf({ files: { [path]: doc(blocks.join('\n\n')) }, rules });
        const left = outcome.findings.filter(({ rule }) => rule === 'fact-vague').length;
        expect(left + outcome.silenced.length).toBe(vagueOnes(blocks.map((part) => (part.startsWith('<!--') ? '<!-- x -->' : part))));
      }),
      { numRuns: 60 },
    );
  });

  // To hold every comment against every finding, 400 million pairs, would run into the timeout.
  it('are found in a text full of them', () => {
    const many = 20_000;
    const body = `${`${ok()}\n\n`.repeat(many)}${`${vague}\n\n`.repeat(many)}`;
    const { findings, silenced } = outcomeOf({ files: { [path]: doc(body) }, rules });
    expect([silenced.length, findings.filter(({ rule }) => rule === 'fact-vague').length]).toEqual([many, 0]);
  });
});
