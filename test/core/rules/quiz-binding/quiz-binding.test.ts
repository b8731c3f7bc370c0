import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/quiz-binding/quiz-binding.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

interface Parts {
  readonly lang?: 'de' | 'en';
  readonly policy?: string;
  readonly anchor?: string;
  readonly comment?: string;
  readonly options?: string;
  readonly link?: string;
}

const rightSecond = '- [ ] one\n- [x] two';

function quiz({
  lang = 'de',
  policy = 'rules',
  anchor = ' <a id="seen"></a>',
  comment = '',
  options = rightSecond,
  link,
}: Parts = {}): string {
  const target = link ?? `[§](../policies/rules.${lang}.md#complaint-seen)`;
  return `---\nid: staff\ntype: quiz\ntitle: Quiz\nlang: ${lang}\nversion: "1.0.0"\npolicy: ${policy}\n---\n\n# Quiz\n\n## Question${anchor}\n${comment}\n\nWhat?\n\n${options}\n\n> ${target}\n`;
}

const pairs = (last: string): string => `| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | ${last} |`;
const judged = (half: string): string =>
  `<!-- judgement: best, key: lead + press -->\n\n- [ ] (1) one\n- [ ] (${half}) two\n- [ ] (0) three`;

const rules = (lang: 'de' | 'en', more = ''): string =>
  documentOf({
    id: 'rules',
    type: 'rules',
    lang,
    body: `${lang === 'de' ? '## Gesehen <a id="complaint-seen"></a>\n\nGeben Sie den Link weiter.' : '## Seen <a id="complaint-seen"></a>\n\nPass the link on.'}\n\n${more}`,
  });

const policies = { 'policies/rules.de.md': rules('de'), 'policies/rules.en.md': rules('en') };

const check = (files: Readonly<Record<string, string>>) => findingsOf({ files: { ...policies, ...files }, rules: [rule] });

const both = (de: Parts, en: Parts) =>
  lines(check({ 'quizzes/staff.de.md': quiz(de), 'quizzes/staff.en.md': quiz({ lang: 'en', ...en }) }));

const oneLanguage = 'schema: 1\ncompany: { name: Muster GmbH, languages: [de] }\n';

describe('a question', () => {
  it('is fine with an id and a link to a section', () => {
    expect(both({}, {})).toEqual([]);
  });

  it('needs an id of its own only where there are several languages', () => {
    const files = { 'quizzes/staff.de.md': quiz({ anchor: '' }) };
    expect(lines(check(files))).toEqual(['quizzes/staff.de.md:12:1 error no-id']);
    const alone = { 'unisono.yaml': oneLanguage, 'policies/rules.de.md': rules('de'), ...files };
    expect(lines(findingsOf({ files: alone, rules: [rule] }))).toEqual([]);
  });

  it.each([
    ['nothing', 'not-bound', 'No link.'],
    ['the web', 'not-bound', '[x](https://example.com/a.md#b)'],
    ['a quiz', 'not-bound', '[x](staff.de.md#seen)'],
    ['a whole document', 'not-a-section', '[x](../policies/rules.de.md)'],
  ])('may not be bound to %s', (_, message, link) => {
    expect(check({ 'quizzes/staff.de.md': quiz({ link }) }).map((finding) => finding.message)).toContain(message);
  });

  it('may be bound to the guideline library', () => {
    const files = { 'quizzes/staff.de.md': quiz({ policy: 'select-channels', link: '[x](unisono:select-channels#too-many)' }) };
    expect(lines(check(files)).filter((line) => line.includes('error'))).toEqual([]);
  });
});

describe('a quiz', () => {
  it('belongs to a document that exists', () => {
    expect(lines(check({ 'quizzes/staff.de.md': quiz({ policy: 'other' }) }))).toEqual(['quizzes/staff.de.md:7:9 error no-policy']);
  });

  it('says which duties it does not ask about', () => {
    const more =
      '## Nie online <a id="never-online"></a>\n\nSie dürfen keine Kundendaten veröffentlichen.\n\n## Warum <a id="why"></a>\n\nDas muss so sein.\n\n## Gut zu wissen <a id="note"></a>\n\nDas ist schön.';
    const findings = check({ 'policies/rules.de.md': rules('de', more), 'quizzes/staff.de.md': quiz() });
    expect(findings).toMatchObject([
      {
        message: 'not-asked',
        severity: 'info',
        data: { count: 1, sections: [{ de: '„Nie online“' }] },
        related: [{ file: 'policies/rules.de.md' }],
      },
    ]);
  });
});

describe('a judgement', () => {
  const withKey = (key: string) =>
    lines(
      check({
        'unisono.yaml': roles,
        'quizzes/staff.de.md': quiz({ comment: `<!-- judgement: best${key} -->`, options: judged('0.5').split('\n\n')[1] ?? '' }),
      }),
    );
  const roles = 'schema: 1\ncompany: { name: Muster GmbH, languages: [de] }\nroles: { lead: { deputy: press }, press: { deputy: lead } }\n';

  it('names two roles that judged', () => {
    expect(withKey(', key: lead + press').filter((line) => !line.includes('twin'))).toEqual([]);
    expect(withKey('')).toContain('quizzes/staff.de.md:12:1 warning few-raters');
    expect(withKey(', key: lead + lead')).toContain('quizzes/staff.de.md:12:1 warning few-raters');
    expect(withKey(', key: lead + chief')).toContain('quizzes/staff.de.md:12:1 error unknown-rater');
  });
});

describe('two languages of a quiz', () => {
  it.each<[string, Parts, Parts, string[]]>([
    [
      'another id',
      {},
      { anchor: ' <a id="other"></a>' },
      ['quizzes/staff.en.md:12:1 error twin-lacks', 'quizzes/staff.de.md:12:1 error twin-lacks'],
    ],
    ['another key', {}, { options: '- [x] one\n- [ ] two' }, ['quizzes/staff.en.md:12:1 error twin-key']],
    ['another number of options', {}, { options: `${rightSecond}\n- [ ] three` }, ['quizzes/staff.en.md:12:1 error twin-options']],
    ['another grading', {}, { comment: '<!-- critical -->' }, ['quizzes/staff.en.md:12:1 error twin-grading']],
    ['another section', {}, { link: '[§](../policies/rules.en.md#rules)' }, ['quizzes/staff.en.md:12:1 error twin-binding']],
    ['another kind', {}, { options: '1. one\n2. two' }, ['quizzes/staff.en.md:12:1 error twin-kind']],
    ['other pairs', { options: pairs('4') }, { options: pairs('2') }, ['quizzes/staff.en.md:12:1 error twin-key']],
    ['another number', { options: '= 24 ± 2' }, { options: '= 24 ± 3' }, ['quizzes/staff.en.md:12:1 error twin-key']],
    ['other weights', { options: judged('0.5') }, { options: judged('0.4') }, ['quizzes/staff.en.md:12:1 error twin-key']],
    [
      'another way of counting',
      { options: '1. one\n2. two' },
      { options: '1. one\n2. two', comment: '<!-- partial: places -->' },
      ['quizzes/staff.en.md:12:1 error twin-grading'],
    ],
    [
      'another pick',
      {
        comment: '<!-- pool: a, pick: 1 -->',
        options: `${rightSecond}\n\n> x\n\n## Other <a id="o"></a>\n<!-- pool: a -->\n\n${rightSecond}`,
      },
      {
        comment: '<!-- pool: a, pick: 2 -->',
        options: `${rightSecond}\n\n> x\n\n## Other <a id="o"></a>\n<!-- pool: a -->\n\n${rightSecond}`,
      },
      ['quizzes/staff.de.md:12:1 error not-bound', 'quizzes/staff.en.md:12:1 error not-bound', 'quizzes/staff.en.md:2:5 error twin-pools'],
    ],
    ['another policy', {}, { policy: 'select-channels' }, ['quizzes/staff.en.md:7:9 error other-policy']],
  ])('may not have %s', (_, de, en, expected) => {
    expect(
      both(de, en)
        .filter((line) => line.includes('error') && !line.includes('rater'))
        .sort(),
    ).toEqual([...expected].sort());
  });
});
