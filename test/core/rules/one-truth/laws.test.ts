import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule as mismatch } from '../../../../src/core/rules/one-truth/fact-mismatch.js';
import { rule as undeclared } from '../../../../src/core/rules/one-truth/fact-undeclared.js';
import { rule as vague } from '../../../../src/core/rules/one-truth/fact-vague.js';
import { rule as binding } from '../../../../src/core/rules/quiz-binding/quiz-binding.js';
import { tries } from '../../../support/kills.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';
import { documentOf, edited } from './documents.js';

const facts =
  'schema: 1\nreturn-window: { value: 14 d, owner: legal, mentions: { de: [Rückgabe] } }\nfee: { value: "4,90 €", owner: legal, mentions: { de: [Porto] } }\n';
const rules = [mismatch, undeclared, vague, binding];

const piece = fc.constantFrom(
  ...[
    'Rückgabe ',
    'Porto ',
    '30 Tage',
    '14 Tagen',
    'einem Tag',
    ' in ',
    'innerhalb von ',
    '5 € ',
    '. ',
    '\n',
    '\n\n',
    '- ',
    '- [x] ',
    '> ',
    '| ',
    '|---|\n',
    '`',
    '**',
    '„',
    '“',
    'zeitnah ',
    '<a id="x"></a>',
  ],
  ...[
    '[',
    '](../facts.yaml#return-window)',
    '[30 Tagen](../facts.yaml#return-window)',
    '[*6* €](../facts.yaml#fee)',
    '## ',
    '<!-- ',
    ' -->',
    '&nbsp;',
    '\\',
    '[fill in: x]',
  ],
);
const bodies = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('on any text', () => {
  it('rules stay inside the files, and fixing twice equals fixing once', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('answer', 'quiz', 'guideline'), (body, type) => {
        const files = {
          'facts.yaml': facts,
          'quizzes/a.md': documentOf({ id: 'a', type, body }),
          'answers/b.md': documentOf({ id: 'b', body }),
        };
        const findings = findingsOf({ files, rules });
        for (const { place, related } of findings)
          for (const { file } of [place, ...related]) expect(Object.keys({ ...files, 'unisono.yaml': '' })).toContain(file);
        const fixed = edited(
          files,
          findings.flatMap(({ fix }) => fix?.edits ?? []),
        );
        const again = findingsOf({ files: fixed, rules });
        expect(lines(again.filter(({ fix }) => fix !== null))).toEqual([]);
      }),
      { numRuns: tries(300) },
    );
  });
});
