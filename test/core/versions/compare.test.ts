import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../src/core/language.js';
import { openQuiz } from '../../../src/core/quiz/open-quiz.js';
import type { PolicyChange } from '../../../src/core/versions/change.js';
import { compareHandbooks } from '../../../src/core/versions/compare.js';
import { impactOf } from '../../../src/core/versions/impact.js';
import { reasonWords } from '../../../src/core/versions/reason-words.js';
import { boundHandbook, read } from '../../support/bound-quiz.js';
import { type FileTable, handbookOf } from '../../support/read-handbook.js';

const path = 'policies/rules.de.md';

function policy(body: string, head: Readonly<Record<string, string>> = {}): string {
  const keys = { id: 'rules', type: 'rules', title: 'Regeln', lang: 'de', version: '"1.0.0"', ...head };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n# Regeln\n\n${body}\n`;
}

function changesBetween(before: FileTable | null, after: FileTable): readonly PolicyChange[] {
  return compareHandbooks({ before: before === null ? null : handbookOf(before), after: handbookOf(after) });
}

function changeOf(before: string, after: string): PolicyChange {
  const [change] = changesBetween({ [path]: policy(before) }, { [path]: policy(after) });
  if (change === undefined) throw new Error('no change');
  return change;
}

const kinds = ({ sections }: PolicyChange): string[] => sections.map(({ id, kind }) => `${id} ${kind}`);
const statements = ({ sections }: PolicyChange): string[] =>
  sections.flatMap(({ obligations }) => obligations.map(({ kind, aspects }) => [kind, ...aspects].join(' ')));

const seen = '## Beschwerde gesehen <a id="complaint-seen"></a>\n\n';

describe('compareDocuments', () => {
  it.each([
    ['white space', 'Sie müssen  das\nmelden.', 'Sie müssen das melden.'],
    ['list markers', '- Eins.\n- Zwei.', '* Eins.\n* Zwei.'],
    ['emphasis', 'Sie **müssen** das melden.', 'Sie müssen das melden.'],
    ['where a link leads', '[Mehr](a.de.md) dazu.', '[Mehr](b.de.md) dazu.'],
    ['comments', 'Text. <!-- alt -->', 'Text.'],
  ])('%s is no change', (_, before, after) => {
    const change = changeOf(seen + before, seen + after);
    expect([change.step, change.reasons, kinds(change)]).toEqual(['none', [], ['regeln same', 'complaint-seen same']]);
  });

  it('calls other words for the same a patch', () => {
    const change = changeOf(`${seen}Sie müssen den Link sofort weitergeben.`, `${seen}Sie müssen den Link gleich weiterreichen.`);
    expect([change.step, kinds(change)]).toEqual(['patch', ['regeln same', 'complaint-seen wording']]);
  });

  it('calls a sentence that was split a patch', () => {
    const change = changeOf(
      `${seen}Der Ton ist freundlich und die Antwort bleibt kurz.`,
      `${seen}Der Ton ist freundlich. Die Antwort bleibt kurz.`,
    );
    expect(change.step).toBe('patch');
  });

  it('calls an added explanation minor', () => {
    const change = changeOf(`${seen}Der Ton ist freundlich.`, `${seen}Der Ton ist freundlich. Viele Leute lesen still mit.`);
    expect([change.step, kinds(change)]).toEqual(['minor', ['regeln same', 'complaint-seen guidance']]);
  });

  it.each([
    ['Sie sollten den Vorfall melden.', 'Sie müssen den Vorfall melden.', 'tightened modality'],
    ['Sie müssen den Vorfall melden.', 'Sie müssen den Vorfall nicht melden.', 'loosened negation'],
    ['Melden Sie den Vorfall innerhalb von 4 Stunden.', 'Melden Sie den Vorfall innerhalb von 2 Stunden.', 'tightened numbers'],
    ['Die Agentur antwortet.', 'Nur die Agentur antwortet.', 'tightened limits'],
    ['Sie müssen den Vorfall der Presse melden.', 'Sie müssen den Vorfall dem Betriebsrat melden.', 'changed audience'],
    ['Der Ton ist freundlich.', 'Der Ton ist freundlich. Sie dürfen keine Fotos zeigen.', 'added'],
    ['Sie dürfen keine Fotos zeigen. Bleiben Sie ruhig.', 'Bleiben Sie ruhig.', 'removed'],
  ])('calls “%s” -> “%s” major: %s', (before, after, expected) => {
    const change = changeOf(seen + before, seen + after);
    expect([change.step, statements(change)]).toEqual(['major', [expected]]);
  });

  it('does not mistake other statements of the section for changed ones', () => {
    const change = changeOf(
      `${seen}- Sie dürfen Fotos teilen.\n- Sie müssen Beschwerden melden.\n- Sie sollten freundlich bleiben.`,
      `${seen}- Sie sollten freundlich bleiben.\n- Sie müssen Beschwerden innerhalb von 2 Stunden melden.\n- Sie dürfen Fotos teilen.`,
    );
    expect(statements(change)).toEqual(['tightened numbers']);
  });

  it('knows a section by its id, whatever its title', () => {
    const change = changeOf(`${seen}Text.`, '## Ärger im Netz <a id="complaint-seen"></a>\n\nText.');
    expect([change.step, kinds(change)]).toEqual(['patch', ['regeln same', 'complaint-seen wording']]);
  });

  it('takes equal words under another id for a move', () => {
    const change = changeOf(`${seen}Sie müssen das melden.`, '## Beschwerde gesehen <a id="complaint"></a>\n\nSie müssen das melden.');
    expect([change.step, kinds(change)]).toEqual(['none', ['regeln same', 'complaint same']]);
  });

  it('lists removed sections where they stood', () => {
    const section = (id: string, text = 'Text.') => `## ${id} <a id="${id}"></a>\n\n${text}\n\n`;
    const change = changeOf(
      `${section('a')}${section('b')}${section('c')}`,
      `${section('x', 'Ganz anderes.')}${section('a')}${section('c')}`,
    );
    expect([change.step, kinds(change)]).toEqual(['minor', ['regeln same', 'x added', 'a same', 'b removed', 'c same']]);
    expect(change.reasons.map(({ kind, section: id }) => `${kind} ${id}`)).toEqual(['section-added x', 'section-removed b']);
  });

  it('does not count a statement that only went to another section as an obligation', () => {
    const change = changeOf(
      '## A <a id="a"></a>\n\nText eins. Sie müssen das melden.\n\n## B <a id="b"></a>\n\nText zwei.',
      '## A <a id="a"></a>\n\nText eins.\n\n## B <a id="b"></a>\n\nText zwei. Sie müssen das melden.',
    );
    expect([change.step, kinds(change)]).toEqual(['minor', ['regeln same', 'a guidance', 'b guidance']]);
  });

  it('tells a change in a subsection once', () => {
    const change = changeOf('## A\n\nText.\n\n### B\n\nSie müssen das melden.', '## A\n\nText.\n\n### B\n\nSie dürfen das melden.');
    expect(kinds(change)).toEqual(['regeln same', 'a same', 'b obligations']);
  });

  it.each([
    ['for', { for: 'posters' }, { for: 'all-staff' }, 'gilt jetzt für alle Beschäftigten statt für die Kanalbetreuung'],
    ['countries', { countries: '[DE]' }, { countries: '[AT, DE]' }, 'gilt jetzt in AT, DE statt in DE'],
    ['countries', {}, { countries: '[DE]' }, 'gilt jetzt in DE statt in allen Ländern der Firma'],
    ['type', { type: 'playbook' }, {}, 'ist jetzt Richtlinie statt Eskalationsplan'],
  ])('calls another “%s” major', (key, before, after, words) => {
    const [change, ...more] = changesBetween({ [path]: policy('Text.', before) }, { [path]: policy('Text.', after) });
    expect(more).toEqual([]);
    expect([change?.step, change?.head.map((head) => head.key)]).toEqual(['major', [key]]);
    expect(change?.reasons.map((reason) => formatMessage({ ...reasonWords(reason), language: 'de' }))).toEqual([words]);
  });

  it('takes the order of countries for nothing', () => {
    const [change] = changesBetween(
      { [path]: policy('Text.', { countries: '[DE, AT]' }) },
      { [path]: policy('Text.', { countries: '[AT, DE]' }) },
    );
    expect(change?.step).toBe('none');
  });

  it('sees declared values that changed behind the same words', () => {
    const facts = (value: string): string => `schema: 1\nreturn-window: { value: ${value}, owner: legal }\n`;
    const text = policy('## Rückgabe <a id="return"></a>\n\nRückgabe wie [vereinbart](../facts.yaml#return-window).');
    const [change] = changesBetween({ [path]: text, 'facts.yaml': facts('14 d') }, { [path]: text, 'facts.yaml': facts('30 d') });
    expect(change?.step).toBe('major');
    expect(change?.reasons).toMatchObject([{ kind: 'fact', section: 'return', fact: { id: 'facts:return-window' } }]);
    const [same] = changesBetween({ [path]: text, 'facts.yaml': facts('14 d') }, { [path]: text, 'facts.yaml': facts('2 weeks') });
    expect(same?.step).toBe('none');
  });
});

describe('compareHandbooks', () => {
  it('takes everything for new where there was nothing', () => {
    const [change] = changesBetween(null, { [path]: policy('Text.') });
    expect([change?.step, change?.reasons.map(({ kind }) => kind)]).toEqual(['major', ['document-added']]);
  });

  it('finds a document by its id wherever it lies, and leaves quizzes out', () => {
    const changes = changesBetween(
      {
        'policies/a.de.md': policy('Text.'),
        'policies/old.de.md': policy('Weg.', { id: 'old' }),
        'quizzes/q.de.md': policy('Text.', { id: 'q', type: 'quiz' }),
      },
      {
        'policies/sub/rules.de.md': policy('Text.'),
        'policies/new.de.md': policy('Neu.', { id: 'new' }),
        'answers/rules.en.md': policy('Text.', { lang: 'en' }),
      },
    );
    expect(changes.map(({ id, language, step, before, after }) => [id, language, step, before?.path, after?.path])).toEqual([
      ['rules', 'en', 'major', undefined, 'answers/rules.en.md'],
      ['new', 'de', 'major', undefined, 'policies/new.de.md'],
      ['old', 'de', 'major', 'policies/old.de.md', undefined],
      ['rules', 'de', 'none', 'policies/a.de.md', 'policies/sub/rules.de.md'],
    ]);
  });
});

describe('a text that is the same letter by letter', () => {
  const facts = (days: number, other = ''): string =>
    `schema: 1\nreturn-window: { value: ${days} d, owner: service, mentions: { de: [Frist] } }\n${other}`;
  const text = policy(`${seen}Sie müssen binnen [14 Tagen](../facts.yaml#return-window) antworten.\n\n## Ton\n\nFreundlich.`);
  const files = { 'unisono.yaml': 'schema: 1\n', 'facts.yaml': facts(14), [path]: text };

  it('is compared as any other would be', () => {
    // A fact that the text does not cite makes the handbooks differ, so that the text is compared in full.
    const [short] = changesBetween(files, files);
    const [full] = changesBetween(files, {
      ...files,
      'facts.yaml': facts(14, 'refund-within: { value: 5 d, owner: service, mentions: { de: [Erstattung] } }\n'),
    });
    const told = (change: PolicyChange | undefined) =>
      change === undefined ? null : { ...change, before: change.before?.path, after: change.after?.path, sections: kinds(change) };
    expect(told(short)).toEqual(told(full));
    expect(told(short)).toMatchObject({ step: 'none', sections: ['regeln same', 'complaint-seen same', 'ton same'] });
  });

  it('says something else where a fact that it cites, or its place, is another', () => {
    const [fact] = changesBetween(files, { ...files, 'facts.yaml': facts(7) });
    expect([fact?.step, fact?.facts.map(({ id }) => id)]).toEqual(['major', ['facts:return-window']]);
    const { [path]: moved, ...others } = files;
    const [place] = changesBetween(files, { ...others, 'policies/below/rules.de.md': moved });
    // From there the link leads nowhere.
    expect(place?.facts).toMatchObject([{ id: 'facts:return-window', after: null }]);
  });
});

describe('impactOf', () => {
  const quiz = `---
id: basics
type: quiz
title: Quiz
lang: de
version: "1.0.0"
policy: rules
---

# Quiz

## Eins <a id="one"></a>

Was tun?

- [ ] Nichts.
- [x] Melden.

> Steht in [A](../policies/rules.de.md#a).

## Zwei <a id="two"></a>

Was noch?

- [ ] Nichts.
- [x] Lesen.

> Steht in [B](../policies/rules.de.md#b) und [C](../policies/rules.de.md#c).
`;
  const sections = (texts: Readonly<Record<string, string>>): string =>
    policy(
      Object.entries(texts)
        .map(([id, text]) => `## ${id} <a id="${id}"></a>\n\n${text}`)
        .join('\n\n'),
    );
  const before = { a: 'Sie sollten das melden.', b: 'Der Ton ist freundlich.', c: 'Sie dürfen Fotos teilen.' };

  function impact(after: Readonly<Record<string, string>>) {
    const [old, fresh] = [
      handbookOf({ [path]: sections(before), 'quizzes/basics.de.md': quiz }),
      handbookOf({ [path]: sections(after), 'quizzes/basics.de.md': quiz }),
    ];
    const { questions, renewals } = impactOf({ changes: compareHandbooks({ before: old, after: fresh }), handbook: fresh });
    return {
      questions: questions.map(({ question, sections: cited, demands }) => ({
        id: question.id,
        cited: cited.map(({ section }) => section),
        demands,
      })),
      renewals,
    };
  }

  it('names nobody for a text that did not change', () => {
    expect(impact(before)).toEqual({ questions: [], renewals: [] });
  });

  it('tells questions on other obligations from those on other words', () => {
    expect(impact({ ...before, a: 'Sie müssen das melden.', b: 'Der Ton ist herzlich.' })).toEqual({
      questions: [
        { id: 'one', cited: ['a'], demands: true },
        { id: 'two', cited: ['b'], demands: false },
      ],
      renewals: [{ policy: 'rules', sections: ['a'] }],
    });
  });

  it('calls those stale that are not asked, and trusts a question without a review', () => {
    const changed = { one: 'Sie dürfen one nicht melden.' };
    const was = read(boundHandbook().files);
    for (const [reviewed, stale] of [
      [{}, true],
      [changed, false],
      [null, false],
    ] as const) {
      const now = read(boundHandbook({ texts: changed, reviewed }).files);
      const { questions } = impactOf({ changes: compareHandbooks({ before: was, after: now }), handbook: now });
      expect(questions.map((each) => [each.question.id, each.demands, each.stale])).toEqual([['q-one', true, stale]]);
      expect(now.quizzes.flatMap((each) => openQuiz({ quiz: each, handbook: now }).stale)).toHaveLength(stale ? 1 : 0);
    }
  });

  it('counts a section that is gone as another demand', () => {
    const { c: _, ...left } = before;
    expect(impact(left)).toEqual({
      questions: [{ id: 'two', cited: ['c'], demands: true }],
      renewals: [{ policy: 'rules', sections: ['c'] }],
    });
  });
});

describe('laws', () => {
  const line = fc.constantFrom(
    '## Eins <a id="a"></a>',
    '## Zwei <a id="b"></a>',
    '### Nie <a id="c"></a>',
    'Sie müssen das melden.',
    'Sie dürfen Fotos zeigen.',
    'Antworten Sie nicht, und fragen Sie.',
    'Der Ton ist freundlich.',
    'Nie ins Netz gehören:',
    '- Adressen',
    '- [x] gelesen',
    '> Zitat innerhalb von 4 Stunden',
    '| a | b |\n|---|---|\n| 2 h | nur heute |',
    '```\ncode\n```',
    '<div>roh</div>',
    'Rückgabe in [14 Tagen](../facts.yaml#r).',
  );
  const text = fc
    .array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }) }), { maxLength: 12 })
    .map((lines) => lines.join('\n\n'));

  it('a text compared with itself did not change', () => {
    fc.assert(
      fc.property(text, (body) => {
        const change = changeOf(body, body);
        expect([change.step, change.reasons, change.sections.every(({ kind }) => kind === 'same')]).toEqual(['none', [], true]);
      }),
    );
  });

  it('every section of both texts stands in the comparison once, and the step is that of the gravest reason', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { sections, reasons, step } = changeOf(before, after);
        const olds = sections.flatMap((section) => section.before?.id ?? []);
        const news = sections.flatMap((section) => section.after?.id ?? []);
        expect(new Set(olds).size).toBe(olds.length);
        expect(new Set(news).size).toBe(news.length);
        expect(step).toBe(reasons[0]?.step ?? 'none');
        for (const reason of reasons) expect(formatMessage({ ...reasonWords(reason), language: 'en' })).not.toBe('');
      }),
    );
  });

  it('the way back has the same step', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(changeOf(after, before).step).toBe(changeOf(before, after).step);
      }),
    );
  });
});
