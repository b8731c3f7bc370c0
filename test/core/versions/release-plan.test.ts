import { describe, expect, test } from 'vitest';
import { lockFile } from '../../../src/core/handbook/layout.js';
import { releasedFolder } from '../../../src/core/versions/released-state.js';
import {
  carriedOut,
  changed,
  factsText,
  planFor,
  policyText,
  refusalLines,
  releasedHandbook,
  settingsText,
  smallHandbook,
} from '../../support/released-handbook.js';

const note = () => 'Retouren nimmt ab jetzt der Kundendienst an.';
const de = 'policies/returns.de.md';
const en = 'policies/returns.en.md';

const both = (files: Readonly<Record<string, string>>, edit: (text: string) => string) => changed(changed(files, de, edit), en, edit);
const harder = (text: string) =>
  text
    .replace('Ein freundlicher Ton hilft', 'Ein freundlicher Ton ist Pflicht und hilft')
    .replace('A friendly tone helps', 'A friendly tone is mandatory and helps');
const more = (text: string) => text.replace(/(hilft beiden Seiten\.|helps both sides\.)/, '$1\n\nEin Lächeln wirkt.');
const wording = (text: string) => text.replace('Ein freundlicher', 'Ein netter').replace('A friendly', 'A kind');

describe('the first release', () => {
  const plan = planFor({ files: smallHandbook() });

  test('of a draft is 1.0.0 in all languages, with the note from the front matter', () => {
    expect(plan.refusals).toEqual([]);
    expect(plan.policies.map(({ id, from, to, documents }) => ({ id, from, to, paths: documents.map(({ path }) => path) }))).toEqual([
      { id: 'returns', from: null, to: '1.0.0', paths: [de, en] },
    ]);
    expect(plan.tags).toEqual(['returns@1.0.0']);
    expect(plan.impact.renewals).toEqual([]);
  });

  test('writes documents, released texts and the lock', () => {
    expect(plan.files.map(({ path }) => path)).toEqual([
      `${releasedFolder}facts.yaml`,
      `${releasedFolder}${de}`,
      `${releasedFolder}${en}`,
      `${releasedFolder}unisono.yaml`,
      de,
      en,
      lockFile,
    ]);
    const text = (path: string) => plan.files.find((file) => file.path === path)?.after;
    expect(text(`${releasedFolder}${de}`)).toBe(text(de));
    expect(text(`${releasedFolder}facts.yaml`)).toBe(factsText);
    expect(text(lockFile)).toContain('section returns de - returns 1.0.0 n1:');
  });

  test('leaves nothing to do', () => {
    const again = planFor({ files: carriedOut(smallHandbook(), plan) });
    expect({ policies: again.policies, files: again.files, refusals: again.refusals }).toEqual({ policies: [], files: [], refusals: [] });
  });

  test('of a text that already has a version keeps it', () => {
    const files = changed(
      changed(smallHandbook(), de, (text) => text.replace('"0.1.0"', '"2.3.0"')),
      en,
      (text) => text.replace('"0.1.0"', '"2.3.0"'),
    );
    expect(planFor({ files, noteFor: note }).tags).toEqual(['returns@2.3.0']);
  });
});

describe('the next version', () => {
  const released = releasedHandbook();
  const declare = (version: string) => (text: string) => text.replace('version: "1.0.0"\nstatus', `version: "${version}"\nstatus`);

  test.each([
    { name: 'other words', edit: wording, to: '1.0.1', step: 'patch' },
    { name: 'more guidance', edit: more, to: '1.1.0', step: 'minor' },
    { name: 'a new duty', edit: harder, to: '2.0.0', step: 'major' },
    { name: 'other words, declared higher', edit: (text: string) => declare('1.4.0')(wording(text)), to: '1.4.0', step: 'patch' },
    { name: 'nothing, declared higher', edit: declare('1.0.1'), to: '1.0.1', step: 'none' },
    {
      name: 'nothing, but taken back to a draft',
      edit: (text: string) => text.replace('status: approved', 'status: draft'),
      to: '1.0.1',
      step: 'none',
    },
  ])('$name: $to', ({ edit, to, step }) => {
    const plan = planFor({ files: both(released, edit), noteFor: note });
    expect(plan.policies.map((policy) => [policy.from, policy.to, policy.step])).toEqual([['1.0.0', to, step]]);
    expect(refusalLines(plan)).toEqual([]);
  });

  test('is one for all languages, although only one text changed', () => {
    const plan = planFor({ files: changed(released, en, wording), noteFor: note });
    expect(plan.policies[0]?.to).toBe('1.0.1');
    const texts = plan.files.filter(({ path }) => path === de || path === en);
    expect(texts.map(({ after: text }) => /^version: (.*)$/m.exec(text ?? '')?.[1])).toEqual(['"1.0.1"', '"1.0.1"']);
  });

  test('may not be lower than the changes ask for', () => {
    const plan = planFor({ files: both(released, (text) => declare('1.1.0')(harder(text))), noteFor: note });
    expect(refusalLines(plan)).toEqual([`${de}:6:10 too-low`, `${en}:6:10 too-low`]);
  });

  test('may be lower for an editorial reason, which stands in the note', () => {
    const files = both(released, (text) => declare('1.1.0')(harder(text)));
    const plan = planFor({ files, noteFor: note, editorial: 'Das war immer so gemeint' });
    expect(refusalLines(plan)).toEqual([]);
    expect(plan.policies.map(({ to, lowered, documents }) => [to, lowered, documents.map((document) => document.note)])).toEqual([
      ['1.1.0', true, [`redaktionell: Das war immer so gemeint. ${note()}`, `editorial: Das war immer so gemeint. ${note()}`]],
    ]);
    // The lint rule on too small steps reads the same note.
    expect(planFor({ files: carriedOut(files, plan) }).policies).toEqual([]);
  });

  test('is a patch when only a reason is given', () => {
    expect(planFor({ files: both(released, harder), editorial: 'Das war immer so gemeint' }).tags).toEqual(['returns@1.0.1']);
  });

  test('an editorial note in all languages is a reason too', () => {
    const entry = '  - { version: "1.0.1", date: 2026-11-20, note: "editorial: das war immer so gemeint" }\n';
    const files = both(released, (text) => declare('1.0.1')(harder(text)).replace('changes:\n', `changes:\n${entry}`));
    const plan = planFor({ files });
    expect([plan.tags, refusalLines(plan)]).toEqual([['returns@1.0.1'], []]);
  });

  test('never goes backwards, whatever the reason', () => {
    const plan = planFor({ files: both(released, declare('0.9.0')), noteFor: note, editorial: 'Das war immer so gemeint' });
    expect(refusalLines(plan)).toEqual([`${de}:6:10 backwards`, `${en}:6:10 backwards`]);
  });
});

describe('what is left alone', () => {
  const released = releasedHandbook(
    smallHandbook({
      'policies/tone.de.md': policyText({ id: 'tone', lang: 'de', body: '# Ton\n\n## Ton <a id="tone"></a>\n\nFreundlich.\n' }),
      'policies/tone.en.md': policyText({ id: 'tone', lang: 'en', body: '# Tone\n\n## Tone <a id="tone"></a>\n\nFriendly.\n' }),
    }),
  );

  test('unchanged policies', () => {
    const files = both(released, wording);
    expect(planFor({ files, noteFor: note }).tags).toEqual(['returns@1.0.1']);
    const plan = planFor({ files, noteFor: note, policies: ['tone', 'returns'] });
    expect([plan.tags, plan.unchanged]).toEqual([['returns@1.0.1'], ['tone']]);
  });

  test('policies that were not named', () => {
    const files = changed(both(released, wording), 'policies/tone.de.md', (text) => text.replace('Freundlich', 'Stets freundlich'));
    const plan = planFor({ files, noteFor: note, policies: ['returns'] });
    expect(plan.tags).toEqual(['returns@1.0.1']);
    const kept = carriedOut(files, plan)[`${releasedFolder}policies/tone.de.md`];
    expect(kept).toBe(released[`${releasedFolder}policies/tone.de.md`]);
  });

  test('retired policies', () => {
    const files = both(released, (text) => wording(text).replace('status: approved', 'status: retired'));
    expect(planFor({ files }).policies).toEqual([]);
    const half = changed(released, de, (text) => wording(text).replace('status: approved', 'status: retired'));
    expect(refusalLines(planFor({ files: changed(half, en, wording), noteFor: note }))).toContain(`${de}:7:9 retired-twin`);
  });

  test('deleted policies leave the released texts and the lock', () => {
    const files = Object.fromEntries(Object.entries(released).filter(([path]) => path !== de && path !== en));
    const plan = planFor({ files });
    expect(plan.withdrawn).toEqual([{ id: 'returns', version: '1.0.0' }]);
    const left = carriedOut(files, plan);
    expect(Object.keys(left).filter((path) => path.includes('returns'))).toEqual([]);
    expect(left[lockFile]).not.toContain('returns');
    expect(left[lockFile]).toContain('section tone de');
  });

  test('a renamed file leaves its old released text', () => {
    const { [de]: text = '', ...rest } = both(released, wording);
    const files = { ...rest, 'policies/service/returns.de.md': text.replaceAll('../facts', '../../facts') };
    const left = carriedOut(files, planFor({ files, noteFor: note }));
    expect(Object.keys(left).filter((path) => path.endsWith('returns.de.md'))).toEqual([
      `policies/service/returns.de.md`,
      `${releasedFolder}policies/service/returns.de.md`,
    ]);
  });
});

describe('refusals', () => {
  const council = (state: string) =>
    smallHandbook({
      'unisono.yaml': settingsText({ council: true, languages: ['de'] }),
      'policies/returns.de.md': policyText({
        type: 'rules',
        head: `for: all-staff\n${state}`,
        body: '# Regeln\n\n## Ton <a id="tone"></a>\n\nFreundlich.\n',
      }),
    });
  const own = (files: Readonly<Record<string, string>>) => {
    const { [en]: _, ...german } = files;
    return planFor({ files: german }).refusals.flatMap((refusal) => (refusal.kind === 'release' ? [refusal.message] : []));
  };

  test.each([
    ['', ['council-missing']],
    ['works-council: { state: pending }\n', ['council-open']],
    ['works-council: { state: pending, ref: "BV 1" }\n', ['council-open']],
    ['works-council: { state: agreed }\n', ['council-no-reference']],
    ['works-council: { state: informed }\n', ['council-no-reference']],
    ['works-council: { state: not-applicable }\n', ['council-no-reference']],
    ['works-council: { state: agreed, ref: " " }\n', ['council-no-reference']],
    ['works-council: { state: agreed, ref: "BV 12/2026" }\n', []],
    ['works-council: { state: informed, ref: "Sitzung vom 2. Mai" }\n', []],
    ['works-council: { state: not-applicable, ref: "Tendenzbetrieb, § 118 BetrVG" }\n', []],
  ])('works council %j: %j', (state, expected) => {
    expect(own(council(state))).toEqual(expected);
  });

  test('come all at once, at their places in the files as they are', () => {
    const files = {
      ...smallHandbook(),
      [de]: policyText({ note: null, body: '# Retouren\n\n## Ton <a id="tone"></a>\n\n[ausfüllen: was gilt]\n' }).replace(
        'approver: management',
        'approver: comms-lead',
      ),
    };
    expect(refusalLines(planFor({ files }))).toEqual(
      expect.arrayContaining([`${de}:9:11 fm-status own-approver`, `${de}:11:1 note-missing`, `${de}:18:1 str-placeholder open`]),
    );
    expect(planFor({ files }).refusals.some((refusal) => refusal.kind === 'rule' && refusal.finding.rule === 'twin-drift')).toBe(true);
  });

  test('a language is missing', () => {
    const { [en]: _, ...files } = smallHandbook();
    expect(refusalLines(planFor({ files }))).toEqual([expect.stringMatching(/twin-drift missing$/)]);
  });

  test('two documents for one language', () => {
    const files = smallHandbook({ 'policies/returns-2.de.md': policyText({ lang: 'de' }) });
    expect(refusalLines(planFor({ files })).filter((line) => line.includes('doubled'))).toEqual([`${de}:2:5 doubled`]);
  });

  test.each(['Anpassungen', 'update', 'diverse kleine Änderungen', 'minor changes', '   '])('the note %j says nothing', (empty) => {
    const messages = planFor({ files: smallHandbook(), noteFor: () => empty }).refusals.map((refusal) =>
      refusal.kind === 'release' ? refusal.message : refusal.finding.rule,
    );
    expect(messages).toEqual(empty.trim() === '' ? ['note-missing', 'note-missing'] : ['note-empty', 'note-empty']);
  });

  test('front matter in one line', () => {
    const flow =
      '---\n{ id: tone, type: guideline, title: Ton, lang: de, version: "0.1.0", status: draft, owner: comms-lead, approver: management, review-by: 2027-06-01, changes: [{ version: "0.1.0", date: 2026-09-01, note: "Entwurf für den Ton." }] }\n---\n# Ton\n';
    const files = { 'unisono.yaml': settingsText({ languages: ['de'] }), 'policies/tone.de.md': flow };
    expect(refusalLines(planFor({ files, noteFor: note }))).toContain('policies/tone.de.md:1:1 front-matter-form');
  });

  test('a changed fact that another policy cites too', () => {
    const cites = (lang: string) => policyText({ id: 'tone', lang });
    const released = releasedHandbook(smallHandbook({ 'policies/tone.de.md': cites('de'), 'policies/tone.en.md': cites('en') }));
    const thirty = (text: string) => text.replace('[14 ', '[30 ');
    const all = ['policies/tone.de.md', 'policies/tone.en.md', de, en].reduce((texts, path) => changed(texts, path, thirty), {
      ...released,
    });
    const files = changed(all, 'facts.yaml', (text) => text.replace('14 d', '30 d'));
    const plan = planFor({ files, noteFor: note, policies: ['returns'] });
    expect(refusalLines(plan)).toEqual(['policies/tone.de.md:6:10 shared-fact', 'policies/tone.en.md:6:10 shared-fact']);
    const together = planFor({ files, noteFor: note });
    expect([together.tags, refusalLines(together)]).toEqual([['returns@2.0.0', 'tone@2.0.0'], []]);
  });

  const quizzes = Object.fromEntries(
    ['de', 'en'].map((lang) => [
      `quizzes/basics.${lang}.md`,
      `---\nid: basics\ntype: quiz\ntitle: Basics\nlang: ${lang}\nversion: "1.0.0"\npolicy: returns\n---\n# Basics\n\n## Ton <a id="tone-question"></a>\n\nWas hilft?\n\n- [x] Ein Lächeln\n- [ ] Lautes Rufen\n- [ ] Schweigen\n\n> [Ton](../policies/returns.${lang}.md#tone)\n`,
    ]),
  );

  test('quiz questions on a section that demands something else', () => {
    const released = releasedHandbook(smallHandbook(quizzes));
    expect(released[lockFile]).toMatch(/^review basics de tone-question policies\/returns\.de\.md tone n1:/m);
    const plan = planFor({ files: both(released, harder), noteFor: note });
    expect(refusalLines(plan)).toEqual(['quizzes/basics.de.md:11:1 quiz-stale stale', 'quizzes/basics.en.md:11:1 quiz-stale stale']);
    expect(plan.impact.renewals).toEqual([{ policy: 'returns', sections: ['tone'] }]);
    expect(refusalLines(planFor({ files: both(released, wording), noteFor: note }))).toEqual([]);
  });

  test('hostile front matter never throws', () => {
    for (const text of [
      '',
      '---\n---\n',
      '---\nid: [1]\n---\n',
      '---\nid: x\nversion: 1.10\nchanges: {}\n---\n',
      '\uFEFF---\nid: ../../x\nlang: de\nversion: "1.0.0"\n---\n# x\n',
    ])
      expect(planFor({ files: smallHandbook({ 'policies/x.de.md': text }) }).refusals.length).toBeGreaterThan(0);
  });
});
