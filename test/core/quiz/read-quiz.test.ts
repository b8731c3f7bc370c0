import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/handbook/read-document.js';
import { formatMessage } from '../../../src/core/language.js';
import { toPlace } from '../../../src/core/place.js';
import { bestTotal } from '../../../src/core/quiz/path.js';
import { readQuiz } from '../../../src/core/quiz/read-quiz.js';
import { rule } from '../../../src/core/rules/reading/quiz-syntax.js';

const head = `---
id: alltag
type: quiz
title: Alltag
lang: de
version: "1.0.0"
policy: rules
pass-mark: 70 %
questions: 3
---
`;
const headLines = head.split('\n').length - 1;

function read(body: string, path = 'quizzes/alltag.de.md') {
  return readQuiz(readDocument({ source: { file: path, text: head + body }, path }));
}

/** Problems as `message line:column`, lines counted from the first one behind the front matter. */
function problemsOf(body: string): string[] {
  return read(body).problems.map(({ message, at }) => {
    const { line, column } = toPlace(at);
    return `${message} ${line - headLines}:${column}`;
  });
}

const twoOptions = '\n- [ ] Eins\n- [x] Zwei\n';

describe('reading a quiz', () => {
  it('reads questions with options, feedback, explanation and settings', () => {
    const { quiz, problems } = read(`
# Alltag

Ein Satz vorweg.

## Am Abend <a id="late"></a>
<!-- critical, points: 2.5 -->

Sie lesen eine Bewertung.

Was tun Sie?

- [ ] Antworten,
  sofort.
  > Das wäre ein Streit geworden.
  >
  > Morgen lesen ihn alle.
- [x] Weitergeben.

> Siehe [Beschwerde gesehen](../policies/rules.de.md#complaint-seen).

## Eine zweite

- [x] Ja
- [ ] Nein
- [x] Vielleicht
`);
    expect(problems).toEqual([]);
    expect(quiz).toMatchObject({
      id: 'alltag',
      title: 'Alltag',
      language: 'de',
      version: '1.0.0',
      policy: 'rules',
      passMark: 700,
      drawn: 3,
      introduction: 'Ein Satz vorweg.',
    });
    expect(quiz.questions).toMatchObject([
      {
        id: 'late',
        explicit: true,
        title: 'Am Abend',
        prompt: 'Sie lesen eine Bewertung.\n\nWas tun Sie?',
        kind: 'single',
        critical: true,
        grading: 'exact',
        points: 2500,
        explanation: 'Siehe Beschwerde gesehen.',
        options: [
          { id: 'a', text: 'Antworten, sofort.', right: false, feedback: 'Das wäre ein Streit geworden.\n\nMorgen lesen ihn alle.' },
          { id: 'b', text: 'Weitergeben.', right: true, feedback: null },
        ],
        bindings: [{ target: 'policies/rules.de.md', anchor: 'complaint-seen', url: '../policies/rules.de.md#complaint-seen' }],
      },
      { id: 'eine-zweite', explicit: false, prompt: '', kind: 'multiple', grading: 'partial', points: 1000, critical: false, bindings: [] },
    ]);
  });

  it.each([
    ['Wahr', 'Falsch', 'true-false'],
    ['Falsch.', 'Richtig', 'true-false'],
    ['TRUE', 'False', 'true-false'],
    ['Wahr', 'Unwahr', 'single'],
    ['Ja', 'Nein', 'single'],
  ])('takes %s and %s for %s', (first, second, kind) => {
    expect(read(`## F\n\n- [x] ${first}\n- [ ] ${second}\n`).quiz.questions[0]?.kind).toBe(kind);
  });

  it.each([
    ['../policies/a.de.md#x', 'policies/a.de.md', 'x'],
    ['../policies/deep/a%20b.md', 'policies/deep/a b.md', null],
    ['unisono:select-channels#too-many', 'unisono:select-channels', 'too-many'],
    ['../../elsewhere/a.md#x', null, null],
    ['../policies/100%.md#50%', null, null],
    ['../policies/a.md', 'policies/a.md', null],
    ['https://example.com/a.md#x', null, null],
    ['#other', null, null],
    ['other.de.md#x', null, null],
    ['../facts.yaml#hours', null, null],
    ['mailto:a@example.com', null, null],
    ['/policies/a.md', null, null],
  ])('binds %s to %s', (url, target, anchor) => {
    const bindings = read(`## F\n\nText <${url}> [link](<${url}>).\n${twoOptions}`).quiz.questions[0]?.bindings.map((b) => [
      b.target,
      b.anchor,
    ]);
    expect(bindings?.find((binding) => binding !== undefined) ?? [null, null]).toEqual([target, anchor]);
  });

  it('resolves links from the folder in which the quiz lies', () => {
    const { quiz } = read(`## F\n\n[link](../../policies/a.md#x)\n${twoOptions}`, 'quizzes/at/alltag.de.md');
    expect(quiz.questions[0]?.bindings[0]?.target).toBe('policies/a.md');
  });

  it('finds bindings in options and feedback too', () => {
    const { quiz } = read('## F\n\n- [ ] Eins [a](../policies/a.md#x)\n  > Weil [b](../policies/b.md#y)\n- [x] Zwei\n');
    expect(quiz.questions[0]?.bindings.map(({ target }) => target)).toEqual(['policies/a.md', 'policies/b.md']);
  });

  it('reads our own quizzes without a problem', () => {
    const files = readdirSync('quizzes').filter((file) => file.endsWith('.md'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const path = `quizzes/${file}`;
      const { quiz, problems } = readQuiz(readDocument({ source: { file: path, text: readFileSync(path, 'utf8') }, path }));
      expect(problems).toEqual([]);
      expect(quiz.questions.length).toBeGreaterThan(4);
      for (const question of quiz.questions) expect(question.bindings.length, `${file}#${question.id}`).toBeGreaterThan(0);
    }
  });
});

describe('what a quiz gets wrong', () => {
  const cases: [string, string, string[]][] = [
    ['no question', '# Titel\n', ['no-questions -9:1']],
    ['no options', '## F\n\nText.\n', ['no-options 1:1']],
    ['one option', '## F\n\n- [x] Eins\n', ['one-option 3:1']],
    ['no right option', '## F\n\n- [ ] Eins\n- [ ] Zwei\n', ['no-right-option 1:1']],
    ['only right options', '## F\n\n- [x] Eins\n- [x] Zwei\n', ['only-right-options 1:1']],
    ['an item without a box', '## F\n\n- [x] Eins\n- [ ] Zwei\n- Drei\n', ['mixed-list 5:1']],
    ['an option without text', '## F\n\n- [x] Eins\n- [ ]\n- [ ] Zwei\n', ['empty-option 4:1']],
    ['only options without text', '## F\n\n- [x]\n- [ ]\n', ['empty-option 3:1']],
    ['a list without boxes', '## F\n\n- Eins\n- Zwei\n', ['unmarked-options 3:1']],
    ['two lists', `## F\n${twoOptions}\nText.\n${twoOptions}`, ['second-list 8:1']],
    ['two questions of one id', `## F <a id="f"></a>\n${twoOptions}\n## G <a id="f"></a>\n${twoOptions}`, ['duplicate-question 6:1']],
    ['one item to order', '## F\n\n1. Eins\n', ['one-item 3:1']],
    ['an item twice', '## F\n\n1. Eins\n2. Eins\n', ['double-option 4:1']],
    ['a table of one pair', '## F\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', ['one-pair 3:1']],
    ['a table of three columns', '## F\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n', ['not-two-columns 3:1']],
    ['a pair without a right cell', '## F\n\n| a | b |\n|---|---|\n| 1 | |\n| 2 | 3 |\n', ['empty-target 5:7']],
    ['a stem twice', '## F\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 3 |\n', ['double-option 6:3']],
    ['an answer that stands in the text', '## F\n\nWie lange?\n= 4\n', ['accepted-in-text 3:1']],
    ['an empty answer', '## F\n\n= Impressum\n= (0.5)\n', ['empty-answer 4:1']],
    ['a line among answers', '## F\n\n= Impressum\nKontakt\n', ['not-accepted-line 4:1']],
    ['only answers that count in part', '## F\n\n= (0.5) Kontakt\n', ['no-full-answer 3:1']],
    ['an answer below nothing', '## F\n\n= Impressum\n= (-0.5) Kontakt\n', ['bad-weight 4:1']],
    ['a broken number', '## F\n\n= 24 ± zwei\n', ['bad-number 3:1']],
    ['a range upside down', '## F\n\n= 28..20\n', ['bad-number 3:1']],
    ['weights that are no whole', '## F\n\n- [x] (0.5) Eins\n- [x] (0.2) Zwei\n- [ ] Drei\n', ['bad-weights 3:1']],
    ['a wrong option with a weight', '## F\n\n- [x] (0.5) Eins\n- [x] (0.5) Zwei\n- [ ] (0.5) Drei\n', ['bad-weight 5:1']],
    ['a negative weight where one is right', '## F\n\n- [x] Eins\n- [ ] (-0.5) Zwei\n', ['bad-weight 4:1']],
    ['a judgement without weights', `## F\n<!-- judgement: best -->\n${twoOptions}`, ['no-weight 4:1']],
    ['a judgement without a best', '## F\n<!-- judgement: best -->\n\n- [ ] (0.9) Eins\n- [ ] (0) Zwei\n', ['no-best 1:1']],
    ['a judgement without a worst', '## F\n<!-- judgement: best+worst -->\n\n- [ ] (1) Eins\n- [ ] (0.5) Zwei\n', ['no-worst 1:1']],
    ['a ranking with equals', '## F\n<!-- judgement: rank -->\n\n- [ ] (1) Eins\n- [ ] (1) Zwei\n', ['equal-weights 1:1']],
    ['an unknown judgement', `## F\n<!-- judgement: average -->\n${twoOptions}`, ['bad-judgement 2:17']],
    ['a judgement of a table', '## F\n<!-- judgement: best -->\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', ['judgement-without-list 4:1']],
    ['a step that is missing', '## F\n\n- [x] [Weiter](#go)\n- [ ] Nein\n\n## G <a id="on"></a>\n\n1. a\n2. b\n', ['unknown-step 3:1']],
    [
      'a step that is mistyped',
      '## F\n\n- [x] [Weiter](#nexd)\n- [ ] Nein\n\n## G <a id="next"></a>\n\n1. a\n2. b\n',
      ['unknown-step-near 3:1'],
    ],
    ['a circle', '## F\n\n- [x] [Weiter](#g)\n\n## G\n\n- [x] [Weiter](#h)\n\n## H\n\n- [x] [Weiter](#g)\n', ['circle 11:1']],
    ['nothing but a circle', '## F\n\n- [x] [Weiter](#g)\n\n## G\n\n- [x] [Zurück](#f)\n', ['circle 1:1']],
    ['a scene without points', '## F\n\n- [ ] [Weiter](#g)\n- [ ] Nein\n\n## G\n\nEnde.\n', ['no-points 1:1']],
    ['a statement with options', `## F\n<!-- statement -->\n${twoOptions}`, ['statement-with-options 4:1']],
    ['a statement without a text', '## F\n<!-- statement -->\n', ['empty-statement 1:1']],
    ['a setting of a later version', `## F\n<!-- confidence -->\n${twoOptions}`, ['later-setting 2:6']],
    ['a way of counting that does not exist', '## F\n<!-- partial: half -->\n\n1. a\n2. b\n', ['bad-partial 2:15']],
    ['a pool without a name', `## F\n<!-- pool, pick: 1 -->\n${twoOptions}`, ['bad-pool 2:6']],
    ['a pick without a number', `## F\n<!-- pool: a, pick: all -->\n${twoOptions}`, ['bad-pick 2:21', 'pool-without-pick 1:1']],
    ['a pick without a pool', `## F\n<!-- pick: 1 -->\n${twoOptions}`, ['pick-without-pool 2:6']],
    ['a pick that is too large', `## F\n<!-- pool: a, pick: 2 -->\n${twoOptions}`, ['pick-too-many 2:15']],
    [
      'different picks',
      `## F\n<!-- pool: a, pick: 1 -->\n${twoOptions}\n## G\n<!-- pool: a, pick: 2 -->\n${twoOptions}`,
      ['pick-differs 8:15'],
    ],
    ['a mistyped setting', `## F\n<!-- critcal -->\n${twoOptions}`, ['unknown-setting-near 2:6']],
    ['an unknown setting', `## F\n<!-- wichtig, critical -->\n${twoOptions}`, ['unknown-setting 2:6']],
    ['a flag with a value', `## F\n<!-- critical: false -->\n${twoOptions}`, ['flag-with-value 2:16']],
    ['points without a number', `## F\n<!-- points: zwei -->\n${twoOptions}`, ['bad-points 2:14']],
    ['no points', `## F\n<!-- points: 0 -->\n${twoOptions}`, ['bad-points 2:14']],
    ['critical and partial', `## F\n<!-- critical, partial -->\n${twoOptions}`, ['partial-critical 2:16']],
    ['exact and partial', `## F\n<!-- exact -->\n<!-- partial -->\n${twoOptions}`, ['partial-exact 3:6']],
    ['a note elsewhere', `## F\n\nText.\n\n<!-- todo: later -->\n${twoOptions}`, []],
    ['a note in prose', `## F\n<!-- Ask legal about this one. -->\n${twoOptions}`, []],
    ['a silenced rule', `## F\n<!-- unisono-ok: fact-vague, reason: quoted -->\n${twoOptions}`, []],
    ['a setting below the text', `## F\n\nText.\n\n<!-- critical -->\n${twoOptions}`, []],
  ];
  it.each(cases)('%s', (_, body, expected) => {
    expect(problemsOf(body)).toEqual(expected);
  });

  it('asks neither what it cannot grade nor what it only half understands', () => {
    for (const body of [
      '## F\n\n1. Eins\n1. Eins\n',
      `## F\n<!-- judgement: best -->\n${twoOptions}`,
      '## F\n\n- [x] Eins\n- Zwei\n- [ ] Drei\n',
    ])
      expect(read(body).quiz.questions).toEqual([]);
    expect(read(`## F\n\nText.\n\n<!-- critical -->\n${twoOptions}`).quiz.questions[0]?.critical).toBe(true);
  });

  it('stops at 26 letters', () => {
    const options = Array.from({ length: 27 }, (_, index) => `- [${index === 0 ? 'x' : ' '}] Nummer ${index}`).join('\n');
    expect(problemsOf(`## F\n\n${options}\n`)).toEqual(['too-many-options 29:1']);
  });

  it('stops at 200 steps, and takes long chains and wide graphs without failing', () => {
    const chain = Array.from({ length: 3000 }, (_, index) => `## S${index}\n\n- [x] [Weiter](#s${index + 1})\n- [ ] Nein\n`).join('\n');
    expect(problemsOf(`${chain}\n## S3000\n\nEnde.\n`)).toEqual(['too-many-steps 1:1']);
    const wide = Array.from({ length: 60 }, (_, index) => `## S${index}\n\n- [x] [a](#s${index + 1})\n- [ ] [b](#s${index + 2})\n`).join(
      '\n',
    );
    const [scene] = read(`${wide}\n## S60\n\nEnde.\n\n## S61\n\nEnde.\n`).quiz.questions;
    expect(scene?.kind === 'scenario' && bestTotal(scene)).toBe(60_000);
  });

  it('offers the setting that was probably meant', () => {
    const [problem] = read(`## F\n<!-- critcal -->\n${twoOptions}`).problems;
    expect(problem).toMatchObject({ data: { key: 'critcal', meant: 'critical' }, suggestion: { edits: [{ text: 'critical' }] } });
  });

  it('has words in both languages for every problem', () => {
    const seen = new Set<string>();
    for (const [, body] of cases)
      for (const { message, data } of read(body).problems) {
        seen.add(message);
        for (const language of ['de', 'en'] as const) {
          const words = rule.messages[message as keyof typeof rule.messages] ?? { de: '', en: '' };
          expect(formatMessage({ message: words, data, language })).toMatch(/[.!]$/);
        }
      }
    expect([...seen, 'too-many-options', 'too-many-steps'].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  it('takes any text without failing, in time that grows with its length', () => {
    const pieces = [
      '## F\n',
      '- [x] a\n',
      '- [ ] b\n',
      '- c\n',
      '> d\n',
      '  > e\n',
      '<!-- critical -->\n',
      '<!-- points: 2',
      ' -->\n',
      '[x](a.md#y)\n',
      '\n',
      '1. x\n',
      '= 3\n',
      '# T\n',
      '| a |\n|---|\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const { quiz, problems } = read(parts.join(''));
        for (const each of quiz.questions) {
          if (each.kind !== 'single' && each.kind !== 'multiple' && each.kind !== 'true-false') continue;
          const { options } = each;
          expect(options.length).toBeGreaterThan(1);
          expect(options.some(({ right }) => right)).toBe(true);
          expect(options.some(({ right }) => !right)).toBe(true);
        }
        for (const { at } of problems) expect(at.span.end).toBeLessThanOrEqual(at.source.text.length);
      }),
    );
    const { quiz } = read(`## F <!-- x, y -->\n[a](../policies/a.md#b)\n${twoOptions}\n`.repeat(20_000));
    expect(quiz.questions).toHaveLength(20_000);
  });
});
