import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderMarks } from '../../src/adapters/folder-marks.js';
import { folderRecords } from '../../src/adapters/folder-records.js';
import { folderLearnerState } from '../../src/adapters/learner-state.js';
import { scriptPrompter } from '../../src/adapters/script-prompter.js';
import { pickQuiz } from '../../src/app/find-quiz.js';
import { practiseQuiz } from '../../src/app/practise-quiz.js';
import { listQuizzes, takeQuiz } from '../../src/app/quiz.js';
import type { Handbook } from '../../src/core/handbook/handbook.js';
import { readHandbook } from '../../src/core/handbook/read-handbook.js';
import { recordSchema } from '../../src/core/quiz/record.js';
import { UserError } from '../../src/core/user-error.js';
import { textDigest } from '../../src/core/versions/digest.js';
import { Interrupted } from '../../src/ports.js';

const files: Readonly<Record<string, string>> = {
  'unisono.yaml': `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de] }
roles: { comms-lead: { name: { de: Leitung Kommunikation }, deputy: press, reach: presse@example.com }, press: { deputy: comms-lead } }
`,
  'policies/rules.de.md': `---
id: rules
type: rules
title: Social-Media-Richtlinie
lang: de
version: "1.2.0"
status: approved
owner: comms-lead
approver: press
approved-on: 2026-11-01
review-by: 2027-11-01
changes: [{ version: "1.2.0", date: 2026-11-01, note: Neu gefasst. }]
---

# Social-Media-Richtlinie

## Beschwerde gesehen <a id="complaint-seen"></a>

Beschwerden gibt es jeden Tag. Sie antworten nicht selbst, Sie geben den Link weiter.

## Zugang <a id="account-security"></a>

- **Passwörter bleiben geheim.** Auch vor Kolleginnen. <a id="passwords"></a>
`,
  'quizzes/alltag.de.md': `---
id: alltag
type: quiz
title: Sicher im Alltag
lang: de
version: "1.0.0"
policy: rules
pass-mark: 75 %
---

# Sicher im Alltag

Vier Fragen aus dem Alltag.

## Am Abend <a id="late"></a>
<!-- critical -->

Sie lesen um 22 Uhr eine verärgerte Bewertung. Was tun Sie?

- [ ] Ich antworte sofort.
  > Das wäre ein öffentlicher Streit geworden.
- [x] Ich gebe den Link weiter.
  > So antwortet eine Stelle.

> Steht in [Beschwerde gesehen](../policies/rules.de.md#complaint-seen).

## Passwort <a id="password"></a>

Ihr Kollege braucht kurz Ihr Passwort.

- [ ] Wahr
- [x] Falsch

> Steht in [Zugang](../policies/rules.de.md#passwords).

## Zwei richtige <a id="two"></a>

Welche zwei stimmen?

- [x] Eins
- [x] Zwei
- [ ] Drei
- [ ] Vier

## Noch eine <a id="four"></a>

Was stimmt?

- [x] Dies
- [ ] Das
`,
};

function handbookOf(changed: Readonly<Record<string, string>> = {}): Handbook {
  const all = { ...files, ...changed };
  const texts = Object.entries(all).map(([path, text]) => ({ path, file: path, content: { text } }));
  return readHandbook({ texts, paths: Object.keys(all), library: new Map(), root: '' });
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unisono-quiz-'));
});

/** Options are shuffled by this seed; answers below name texts, so that they do not depend on it. */
function room({
  answers,
  handbook = handbookOf(),
  seed = 'seed',
  code = null,
  store = 'records',
  options = '',
}: {
  answers: (string | string[] | boolean | null)[];
  handbook?: Handbook;
  seed?: string;
  code?: string | null;
  store?: string;
  options?: string;
}) {
  const script = scriptPrompter([]);
  const left = [...answers];
  const heard: string[] = [];
  const next = () => {
    const answer = left.shift();
    if (answer === undefined) throw new Interrupted();
    return answer;
  };
  /** Answers by the text of the option and notes everything that was said. */
  const prompter: typeof script = {
    ...script,
    say: (text) => void heard.push(text),
    confirm: async ({ message, above }) => {
      heard.push(...(above === undefined ? [] : [above]), message);
      return next() === true;
    },
    one: async ({ message, choices, above }) => {
      heard.push(...(above === undefined ? [] : [above]), message, ...choices.map(({ value, label }) => `${value}) ${label}`));
      const wanted = next();
      const choice = choices.find(({ label }) => label === wanted);
      if (choice === undefined) throw new Error(`no option ${JSON.stringify(wanted)} in ${JSON.stringify(choices)}`);
      return choice.value;
    },
    several: async ({ message, choices, above }) => {
      heard.push(...(above === undefined ? [] : [above]), message, ...choices.map(({ value, label }) => `${value}) ${label}`));
      const wanted = next() as string[];
      return choices.filter(({ label }) => wanted.includes(label)).map(({ value }) => value);
    },
    order: async ({ message, choices, above }) => {
      heard.push(...(above === undefined ? [] : [above]), message, ...choices.map(({ value, label }) => `${value}) ${label}`));
      return (next() as string[]).flatMap((wanted) => choices.filter(({ label }) => label === wanted).map(({ value }) => value));
    },
    text: async ({ message, check, above }) => {
      for (;;) {
        heard.push(...(above === undefined ? [] : [above]), message);
        const typed = next() as string;
        const fault = check?.(typed) ?? null;
        if (fault === null) return typed;
        heard.push(fault);
      }
    },
  };
  const records = folderRecords(join(folder, store));
  const marks = folderMarks(join(folder, 'records'));
  const state = folderLearnerState(join(folder, 'state'));
  const ports = {
    prompter,
    records,
    marks,
    state,
    clock: { today: () => '2026-11-22' },
    random: { seed: () => seed, code: () => 'code12345678' },
  };
  const quiz = pickQuiz({ handbook, id: 'alltag', language: 'de' });
  const request = { quiz, handbook, language: 'de' as const, tool: '0.1.0', code, options, plain: false };
  return { run: () => takeQuiz(request, ports), heard, said: () => heard.join('\n'), records, state, ports, request };
}

const right = ['Ich gebe den Link weiter.', 'Falsch', ['Eins', 'Zwei'], 'Dies'];

describe('taking a quiz', () => {
  it('leads from the first screen to a record of a pass', async () => {
    const { run, said, records } = room({ answers: [true, ...right] });
    expect(await run()).toEqual({ kind: 'passed' });
    const { records: stored, damaged } = await records.all();
    expect(damaged).toEqual([]);
    const rules = handbookOf().documents.find(({ path }) => path === 'policies/rules.de.md');
    const seen = rules?.markdown.sections.find(({ id }) => id === 'complaint-seen');
    if (seen === undefined) throw new Error('no section');
    expect(stored).toEqual([
      {
        schema: 1,
        person: 'code12345678',
        policy: 'rules',
        version: '1.2.0',
        language: 'de',
        sections: [
          { target: 'rules', section: 'account-security', text: expect.stringMatching(/^n1:/), obligations: expect.stringMatching(/^o1:/) },
          { target: 'rules', section: 'complaint-seen', text: textDigest(seen), obligations: expect.stringMatching(/^o1:/) },
        ],
        quiz: { id: 'alltag', digest: expect.stringMatching(/^q1:/) },
        result: 'passed',
        day: '2026-11-22',
        tool: '0.1.0',
      },
    ]);
    expect(said()).toContain('Frage 1 von 4 (wichtig): Am Abend');
    expect(said()).toContain('Frage 3 von 4: Zwei richtige');
    expect(said()).toContain('Bestanden: Sicher im Alltag. 4 von 4 richtig, 100');
    expect(await readdir(join(folder, 'state'))).toEqual(['person']);
  });

  it('asks somebody who passed before only about what changed since', async () => {
    const first = room({ answers: [true, ...right] });
    expect(await first.run()).toEqual({ kind: 'passed' });
    const rules = files['policies/rules.de.md'] ?? '';
    const changed = handbookOf({
      'policies/rules.de.md': rules
        .replace('## ', '## ')
        .replace(/(id="complaint-seen"><\/a>\n\n)/, '$1Sie dürfen abends nie antworten.\n\n'),
    });
    const again = room({ answers: [true, 'Ich gebe den Link weiter.'], handbook: changed });
    expect(await again.run()).toEqual({ kind: 'passed' });
    expect(again.said()).toContain('nur nach dem, was sich seitdem geändert hat');
    expect(again.said()).toContain('Frage 1 von 1');
    const { records: stored } = await again.records.of('code12345678');
    expect(stored.map(({ sections }) => sections.map(({ section }) => section))).toEqual(
      expect.arrayContaining([['account-security', 'complaint-seen'], ['complaint-seen']]),
    );
    // Whoever is current may take the whole quiz again.
    const third = room({ answers: [false], handbook: changed });
    expect(await third.run()).toEqual({ kind: 'declined' });
    expect(third.said()).not.toContain('nur nach dem');
  });

  it('says before the start exactly which fields will be stored, and where', async () => {
    const { run, heard } = room({ answers: [false] });
    expect(await run()).toEqual({ kind: 'declined' });
    const [opening = ''] = heard;
    const lines = opening.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(Object.keys(recordSchema.shape).length);
    expect(new Set(lines).size).toBe(lines.length);
    for (const value of [
      'code12345678',
      'rules',
      '1.2.0',
      'alltag',
      join(folder, 'records'),
      'Vier Fragen aus dem Alltag.',
      '4 Fragen',
      '75',
      '--plain',
    ])
      expect(opening).toContain(value);
    expect(await readdir(folder)).toEqual(['state']);
  });

  it('explains every answer with the sentence that the question cites, and whom to ask', async () => {
    const { run, said } = room({ answers: [true, 'Ich antworte sofort.', 'Wahr', ['Eins', 'Drei'], 'Das'] });
    expect(await run()).toEqual({ kind: 'not-passed' });
    // The first sentence that binds somebody, not the first of the section.
    expect(said()).toContain('„Sie antworten nicht selbst, Sie geben den Link weiter.“');
    expect(said()).toContain('Steht in „Social-Media-Richtlinie“, Abschnitt „Beschwerde gesehen“.');
    // The statement that carries the anchor, as a whole.
    expect(said()).toContain('„Passwörter bleiben geheim. Auch vor Kolleginnen.“');
    expect(said()).toContain('Fragen beantwortet: Leitung Kommunikation (presse@example.com).');
    expect(said()).toContain('Das wäre ein öffentlicher Streit geworden.');
    expect(said()).toContain('So antwortet eine Stelle.');
    expect(said()).toMatch(/Noch nicht\. Richtig ist: [ab]\./);
    expect(said()).toContain('Am Abend: richtig ist „Ich gebe den Link weiter.“\n');
    expect(said()).not.toMatch(/\{|\}/);
  });

  it('stores nothing of an attempt that was not passed', async () => {
    const { run, said } = room({ answers: [true, 'Ich antworte sofort.', ...right.slice(1)] });
    expect(await run()).toEqual({ kind: 'not-passed' });
    expect(said()).toContain('1 wichtige Frage fehlt noch.');
    expect((await readdir(folder)).sort()).toEqual(['state']);
    expect(await readdir(join(folder, 'state'))).toEqual(['person']);
  });

  it('goes on where it was interrupted', async () => {
    const first = room({ answers: [true, ...right.slice(0, 2)] });
    const broken = await first.run().catch((error: unknown) => error);
    expect(broken).toBeInstanceOf(Interrupted);
    expect((broken as Interrupted).saved?.de).toBe('Ihre Antworten sind gespeichert. Weiter geht es mit:\nunisono quiz alltag');
    const second = room({ answers: [true, ...right.slice(2)], seed: 'another' });
    expect(await second.run()).toEqual({ kind: 'passed' });
    expect(second.heard[0]).toBe('Sicher im Alltag: weiter bei Frage 3 von 4?');
    expect(second.said()).not.toContain('Frage 2 von 4');
  });

  it('keeps the attempts of two people on one device apart', async () => {
    await expect(room({ answers: [true, ...right.slice(0, 1)], code: 'anna1111' }).run()).rejects.toThrow(Interrupted);
    const bert = room({ answers: [true, false, ...right.slice(0, 2)], code: 'bert2222' });
    await expect(bert.run()).rejects.toThrow(Interrupted);
    expect(bert.heard[0]).toContain('Ihr Code, so wie Sie ihn angegeben haben: bert2222');
    expect(bert.said()).toContain('Frage 1 von 4');
    expect(bert.said()).not.toContain('weiter bei Frage');
    expect((await readdir(join(folder, 'state'))).join()).not.toMatch(/anna|bert/);
    const anna = room({ answers: [true, ...right.slice(1)], code: 'anna1111' });
    expect(await anna.run()).toEqual({ kind: 'passed' });
    expect(anna.heard[0]).toBe('Sicher im Alltag: weiter bei Frage 2 von 4?');
    expect((await anna.records.all()).records.map(({ person }) => person)).toEqual(['anna1111']);
  });

  it('says again what will be stored when the record would go to another place', async () => {
    await expect(room({ answers: [true, ...right.slice(0, 1)] }).run()).rejects.toThrow(Interrupted);
    const elsewhere = room({ answers: [true, ...right.slice(1, 2)], store: 'others' });
    await expect(elsewhere.run()).rejects.toThrow(Interrupted);
    expect(elsewhere.heard[0]).toContain('an einem anderen Ort');
    expect(elsewhere.heard[0]).toContain(join(folder, 'others'));
    expect(elsewhere.heard[1]).toBe('Sicher im Alltag: weiter bei Frage 2 von 4?');
    // Agreed to once.
    const again = room({ answers: [true, ...right.slice(2)], store: 'others' });
    expect(await again.run()).toEqual({ kind: 'passed' });
    expect(again.heard[0]).toBe('Sicher im Alltag: weiter bei Frage 3 von 4?');
  });

  it('asks before a pass that could not be stored goes to another place', async () => {
    await writeFile(join(folder, 'records'), 'a file in the way');
    expect(await room({ answers: [true, ...right] }).run()).toMatchObject({ kind: 'not-stored' });
    const declined = room({ answers: [false], store: 'others' });
    expect(await declined.run()).toEqual({ kind: 'declined' });
    expect(declined.heard[0]).toContain(join(folder, 'others'));
    expect(declined.heard[1]).toBe('Sicher im Alltag: Alle Fragen sind beantwortet. Hier abschließen?');
    expect(existsSync(join(folder, 'others'))).toBe(false);
    const agreed = room({ answers: [true], store: 'others' });
    expect(await agreed.run()).toEqual({ kind: 'passed' });
  });

  it('lets a code that was given take the place of the kept one only when the learner says so', async () => {
    const kept = () => readFile(join(folder, 'state', 'person'), 'utf8');
    await room({ answers: [false], code: 'anna1111' }).run();
    expect(await kept()).toBe('anna1111\n');
    const once = room({ answers: [true, false, ...right], code: 'bert2222' });
    expect(await once.run()).toEqual({ kind: 'passed' });
    expect(once.said()).toContain('ein anderer Code gemerkt. Soll hier künftig bert2222 gelten');
    expect((await once.records.all()).records.map(({ person }) => person)).toEqual(['bert2222']);
    expect(await kept()).toBe('anna1111\n');
    const later = room({ answers: [false] });
    await later.run();
    expect(later.heard[0]).toContain('der Code, der auf diesem Gerät für Sie gemerkt ist: anna1111');
    await expect(room({ answers: [true, true], code: 'bert2222' }).run()).rejects.toThrow(Interrupted);
    expect(await kept()).toBe('bert2222\n');
    const own = room({ answers: [false], code: 'bert2222' });
    await own.run();
    expect(own.said()).not.toContain('anderer Code');
  });

  it('names the options of the call wherever it says how to go on', async () => {
    const call = 'unisono quiz alltag --records R --code anna1111';
    const options = '--records R --code anna1111';
    const first = room({ answers: [true, right[0] ?? ''], options, code: 'anna1111' });
    const broken = await first.run().catch((error: unknown) => error);
    expect((broken as Interrupted).saved?.de).toBe(`Ihre Antworten sind gespeichert. Weiter geht es mit:\n${call}`);
    expect(first.heard[0]).toContain(`${call} --plain`);
    const failed = room({ answers: [true, 'Wahr', ['Eins'], 'Das'], options, code: 'anna1111' });
    expect(await failed.run()).toEqual({ kind: 'not-passed' });
    expect(failed.said()).toContain(`${call}.`);
  });

  it('starts over when the learner wants that', async () => {
    await room({ answers: [true, 'Ich antworte sofort.'] })
      .run()
      .catch(() => undefined);
    const again = room({ answers: [false, true, ...right] });
    expect(await again.run()).toEqual({ kind: 'passed' });
  });

  it('keeps nothing when the first screen is left with Ctrl-C', async () => {
    const broken = await room({ answers: [] })
      .run()
      .catch((error: unknown) => error);
    expect((broken as Interrupted).saved?.en).toBe('Stopped. Nothing was saved.');
    expect(await readdir(join(folder, 'state'))).toEqual(['person']);
  });

  it('says that the quiz has changed and starts over', async () => {
    await room({ answers: [true, right[0] ?? ''] })
      .run()
      .catch(() => undefined);
    const changed = (files['quizzes/alltag.de.md'] ?? '').replace('Was stimmt?', 'Was stimmt hier?');
    const again = room({ answers: [true, ...right], handbook: handbookOf({ 'quizzes/alltag.de.md': changed }) });
    expect(await again.run()).toEqual({ kind: 'passed' });
    expect(again.heard[0]).toContain('Das Quiz wurde geändert');
  });

  it('starts over when what was saved is damaged', async () => {
    await room({ answers: [true, right[0] ?? ''] })
      .run()
      .catch(() => undefined);
    const [file = ''] = (await readdir(join(folder, 'state'))).filter((name) => name.startsWith('attempt'));
    await writeFile(join(folder, 'state', file), '{"schema":1');
    const again = room({ answers: [true, ...right] });
    expect(await again.run()).toEqual({ kind: 'passed' });
    expect(again.heard[0]).toContain('nicht lesbar');
  });

  it('gives the record back when it cannot be stored, and stores it the next time', async () => {
    await writeFile(join(folder, 'records'), 'no folder');
    const first = room({ answers: [true, ...right] });
    const outcome = await first.run();
    expect(outcome).toMatchObject({ kind: 'not-stored', record: { person: 'code12345678', day: '2026-11-22' } });
    expect(first.said()).not.toContain('Bestanden:');
    await rm(join(folder, 'records'));
    const second = room({ answers: [] });
    second.ports.clock.today = () => '2026-12-24';
    expect(await second.run()).toEqual({ kind: 'passed' });
    expect(second.said()).toContain('am 22. November 2026 bestanden');
    const { records } = await second.records.all();
    expect(records).toMatchObject([{ day: '2026-11-22' }]);
  });

  it('lets the learner go on where attempts cannot be saved, and says so', async () => {
    const { run, said, ports } = room({ answers: [true, ...right] });
    await ports.state.person('code12345678');
    const save = ports.state.save;
    ports.state.save = (_, text) =>
      save('attempt', text).then(() => folderLearnerState(join(folder, 'state', 'person')).save('attempt', text));
    expect(await run()).toEqual({ kind: 'passed' });
    expect(said().match(/Ihr Stand kann nicht gespeichert werden/g)).toHaveLength(1);
  });

  it('stores one record for one pass on one day', async () => {
    for (let i = 0; i < 2; i++) expect(await room({ answers: [true, ...right] }).run()).toEqual({ kind: 'passed' });
    expect(await readdir(join(folder, 'records'))).toHaveLength(1);
  });

  it('says du where the company does', async () => {
    const settings = (files['unisono.yaml'] ?? '').replace('languages: [de]', 'languages: [de], address: du');
    const { run, said } = room({
      answers: [true, 'Ich antworte sofort.', ...right.slice(1)],
      handbook: handbookOf({ 'unisono.yaml': settings }),
    });
    await run();
    expect(said()).toContain('Wenn du bestehst');
    expect(said()).toContain('Deine Antwort');
    expect(said()).not.toMatch(/\bIhre Antwort|\bSie (?:möchten|können|bestehen)/);
  });

  it('counts marks of questions only where the handbook says so, once, and says so before the start', async () => {
    const on = handbookOf({ 'unisono.yaml': `${files['unisono.yaml']}records: { question-quality: true, smallest-group: 6 }\n` });
    const off = room({ answers: [true, ...right] });
    await off.run();
    expect(off.said()).toContain('Nicht gespeichert werden Name, E-Mail-Adresse, Antworten, Punkte');
    expect(off.said()).not.toContain('mitgezählt');
    const store = join(folder, 'records', 'marks', 'alltag.json');
    expect(existsSync(store)).toBe(false);
    const first = room({ answers: [true, 'Ich antworte sofort.', ...right.slice(1)], handbook: on });
    expect(await first.run()).toEqual({ kind: 'not-passed' });
    expect(first.said()).toContain('Ihre Punkte je Frage beim ersten Versuch mitgezählt, auch wenn Sie nicht bestehen');
    expect(first.said()).toContain('mindestens 6 Personen');
    expect(first.said()).not.toContain('Nicht gespeichert werden');
    const counted = readFileSync(store, 'utf8');
    expect(JSON.parse(counted)).toMatchObject({
      waiting: [{ month: '2026-11', marks: expect.arrayContaining([{ question: 'late', mark: 0, rest: 3000, count: 1 }]) }],
      counted: [],
    });
    // Nothing of the person, the record, the answers, the day.
    const { records: held } = await first.records.all();
    for (const secret of ['code12345678', '2026-11-22', 'Ich antworte', ...held.map(({ quiz }) => quiz.digest)])
      expect(counted).not.toContain(secret);
    // The second attempt of the same person is not counted.
    const second = room({ answers: [true, ...right], handbook: on });
    expect(await second.run()).toEqual({ kind: 'passed' });
    expect(readFileSync(store, 'utf8')).toBe(counted);
  });

  it('counts no marks on a shared computer, where nobody knows whose first attempt it was, and does not say that it does', async () => {
    const on = handbookOf({ 'unisono.yaml': `${files['unisono.yaml']}records: { question-quality: true }\n` });
    const { ports, request, said } = room({ answers: [true, ...right], handbook: on });
    expect(await takeQuiz({ ...request, shared: true }, ports)).toEqual({ kind: 'passed' });
    expect(said()).not.toContain('mitgezählt');
    expect(existsSync(join(folder, 'records', 'marks', 'alltag.json'))).toBe(false);
  });

  it('is passed even where marks cannot be counted', async () => {
    const on = handbookOf({ 'unisono.yaml': `${files['unisono.yaml']}records: { question-quality: true }\n` });
    const { ports, request } = room({ answers: [true, ...right], handbook: on });
    const fails = async (): Promise<never> => {
      throw new UserError({ what: { de: 'voll', en: 'full' }, hint: { de: '', en: '' } });
    };
    expect(await takeQuiz(request, { ...ports, marks: { ...ports.marks, add: fails } })).toEqual({ kind: 'passed' });
  });

  it('speaks English', async () => {
    const { ports, request, said } = room({ answers: [true, 'Ich antworte sofort.', 'Wahr', ['Drei'], 'Das'] });
    expect(await takeQuiz({ ...request, language: 'en' }, ports)).toEqual({ kind: 'not-passed' });
    expect(said()).toContain('Question 1 of 4 (important): Am Abend');
    expect(said()).toContain('Not passed yet: Sicher im Alltag. 0 of 4 right, 0%. 1 important question was missed.');
    expect(said()).not.toMatch(/\{|\}/);
  });

  it('does not begin what could not be recorded', async () => {
    for (const changed of [
      { 'policies/rules.de.md': '' },
      { 'quizzes/alltag.de.md': (files['quizzes/alltag.de.md'] ?? '').replaceAll('[x]', '[ ]') },
    ]) {
      const { run, heard } = room({ answers: [true], handbook: handbookOf(changed) });
      await expect(run()).rejects.toMatchObject({ name: 'UserError', hint: { de: 'Was zu tun ist, sagt: unisono lint' } });
      expect(heard).toEqual([]);
    }
  });

  it('says that some questions cannot be asked', async () => {
    const changed = `${files['quizzes/alltag.de.md']}\n## Reihenfolge\n\n1. Eins\n2. Eins\n`;
    const { run, heard } = room({ answers: [false], handbook: handbookOf({ 'quizzes/alltag.de.md': changed }) });
    await run();
    expect(heard[0]).toContain('1 Frage des Quiz kann nicht gestellt werden');
  });
});

const kinds = `---
id: alltag
type: quiz
title: Alle Arten
lang: de
version: "1.0.0"
policy: rules
---

# Alle Arten

## Was zuerst <a id="order"></a>

1. Sichern
2. Melden
3. Warten

> Steht in [Zugang](../policies/rules.de.md#passwords).

## Wohin <a id="match"></a>

| Fall | Wohin |
|---|---|
| Lob | Team |
| Drohung | Leitung |
| | Presse |

## Wort <a id="word"></a>

Wie heißt die Pflichtangabe?

= Impressum

## Stunden <a id="hours"></a>

= 24 ± 2

## Lage <a id="case"></a>
<!-- judgement: best+worst -->

- [ ] (1) Zuhören
  > Das hilft.
- [ ] (0.4) Warten
- [ ] (0) Streiten
  > Das schadet.

## Am Schalter <a id="counter"></a>

Eine Kundin ist laut.

- [x] [Ich höre zu.](#calm)
  > Sie atmet durch.
- [ ] Ich gehe. <!-- critical -->

## Sie wird ruhig <a id="calm"></a>

Und nun?

- [x] Ich frage nach.
  > So kommt heraus, worum es geht.
- [ ] Ich warte.

## Erklärung <a id="promise"></a>
<!-- statement -->

Ich habe die Richtlinie gelesen und halte mich daran.
`;

describe('all kinds of questions', () => {
  const handbook = handbookOf({ 'quizzes/alltag.de.md': kinds });
  const before = [true, ['Sichern', 'Melden', 'Warten'], 'Team', 'Leitung', 'impressum', 'vier', '24', 'Zuhören', 'Streiten'];

  it('are asked, explained and stored', async () => {
    const { run, said, records } = room({ handbook, answers: [...before, 'Ich höre zu.', 'Ich frage nach.', true] });
    expect(await run()).toEqual({ kind: 'passed' });
    expect((await records.all()).records).toMatchObject([{ result: 'passed', policy: 'rules' }]);
    expect(said()).toContain('Hier wird eine Zahl erwartet');
    expect(said()).toContain('Sie atmet durch.');
    expect(said()).toContain('So kommt heraus, worum es geht.');
    expect(said()).toContain('Auf diesem Weg 2 von 2 Punkten.');
    expect(said()).toContain('Zugestimmt.');
    expect(said()).toContain('Bestanden: Alle Arten. 6 von 6 richtig, 100');
  });

  it('say what would have been right', async () => {
    const answers = [true, ['Warten', 'Melden', 'Sichern'], 'Presse', 'Team', 'Kontakt', '12', 'Warten', 'Zuhören', 'Ich gehe.', false];
    const { run, said, records } = room({ handbook, answers });
    expect(await run()).toEqual({ kind: 'not-passed' });
    expect((await records.all()).records).toEqual([]);
    for (const text of [
      'Noch nicht. Die richtige Reihenfolge: ',
      'Es gehören zusammen:\n- Lob: Team\n- Drohung: Leitung',
      'Noch nicht. Richtig ist: Impressum',
      'Noch nicht. Richtig ist: 22–26',
      'Teilweise richtig. Am besten: ',
      'Hier endet die Szene: Das darf nicht passieren.',
      'Nicht zugestimmt.',
      'Noch nicht bestanden: Alle Arten. Es fehlt noch Ihre Zustimmung.',
      'Was zuerst: die richtige Reihenfolge ist „Sichern“, „Melden“ und „Warten“',
      'Wohin: Zusammen gehören Lob: Team; Drohung: Leitung',
      'Am Schalter: am besten sind „Ich höre zu.“ und „Ich frage nach.“',
      'Erklärung: noch nicht zugestimmt',
    ])
      expect(said()).toContain(text);
    expect(said()).not.toMatch(/\{|\}/);
  });

  it('go on in the middle of a scene', async () => {
    const first = room({ handbook, answers: [...before, 'Ich höre zu.'] });
    await expect(first.run()).rejects.toBeInstanceOf(Interrupted);
    const second = room({ handbook, answers: [true, 'Ich frage nach.', true] });
    expect(await second.run()).toEqual({ kind: 'passed' });
    expect(second.said()).toContain('weiter bei Frage 6 von 7');
    expect(second.said()).toContain('Sie wird ruhig');
    expect(second.said()).not.toContain('Eine Kundin ist laut');
  });

  it('make a record of acceptance where there is nothing but statements', async () => {
    const only = kinds.replace(/## Was zuerst[\s\S]*(?=## Erklärung)/, '');
    const { run, said, records, ports, request } = room({ handbook: handbookOf({ 'quizzes/alltag.de.md': only }), answers: [true, true] });
    expect(await run()).toEqual({ kind: 'passed' });
    expect((await records.all()).records).toMatchObject([{ result: 'accepted' }]);
    expect(said()).toContain('Zugestimmt: Alle Arten.');
    const listed = await listQuizzes({ quizzes: [request.quiz], handbook: request.handbook }, ports);
    expect(listed.quizzes[0]?.passedOn).toBe('2026-11-22');
  });
});

describe('an exam', () => {
  it('lets every answer be changed until it is handed in, and explains only then', async () => {
    const { said, ports, request } = room({ answers: [] });
    const typed: string[] = [];
    let step = 0;
    const prompter = {
      ...ports.prompter,
      confirm: async () => true,
      one: async <T extends string>({
        choices,
        above,
        keys,
      }: {
        choices: readonly { value: T; label: string }[];
        above?: string;
        keys?: readonly { value: T }[];
      }): Promise<T> => {
        typed.push(above ?? 'overview');
        step += 1;
        const pick = (label: string): T => choices.find((choice) => choice.label.startsWith(label))?.value ?? ('' as T);
        if (above === undefined) return step < 8 ? pick('[x]* Am Abend') : pick('Abgeben');
        if (above.includes('Am Abend') && step === 1) return keys?.find(({ value }) => value === 'mark')?.value ?? ('' as T);
        if (above.includes('Am Abend')) return pick(step === 2 ? 'Ich antworte' : 'Ich gebe');
        return pick(above.includes('Passwort') ? 'Falsch' : 'Dies');
      },
      several: async <T extends string>({ choices }: { choices: readonly { value: T; label: string }[] }): Promise<readonly T[]> => {
        step += 1;
        return choices.filter(({ label }) => ['Eins', 'Zwei'].includes(label)).map(({ value }) => value);
      },
    };
    expect(await takeQuiz({ ...request, exam: true }, { ...ports, prompter })).toEqual({ kind: 'passed' });
    expect(typed.join('\n')).toContain('(gemerkt)');
    expect(typed.join('\n')).toContain('(beantwortet, gemerkt)');
    expect(said()).not.toContain('Noch nicht.');
    expect(said()).toContain('Bestanden: Sicher im Alltag. 4 von 4 richtig');
  });
});

describe('practice', () => {
  it('asks again what was missed, and makes no record', async () => {
    const { heard, said, ports, request, records } = room({ answers: [] });
    const wrongOnce = new Set(['Am Abend']);
    const prompter = {
      ...ports.prompter,
      one: async <T extends string>({
        choices,
        above = '',
      }: {
        choices: readonly { value: T; label: string }[];
        above?: string;
      }): Promise<T> => {
        heard.push(above);
        const isFirst = above.includes('Am Abend') && wrongOnce.delete('Am Abend');
        const label = isFirst ? 'Ich antworte' : above.includes('Am Abend') ? 'Ich gebe' : above.includes('Passwort') ? 'Falsch' : 'Dies';
        return choices.find((choice) => choice.label.startsWith(label))?.value ?? ('' as T);
      },
      several: async <T extends string>({ choices }: { choices: readonly { value: T; label: string }[] }): Promise<readonly T[]> =>
        choices.filter(({ label }) => ['Eins', 'Zwei'].includes(label)).map(({ value }) => value),
    };
    await practiseQuiz({ quiz: request.quiz, handbook: request.handbook, language: 'de', plain: false }, { ...ports, prompter });
    expect(heard.filter((text) => text.includes('Am Abend') && text.includes('Frage'))).toHaveLength(2);
    expect(said()).toContain('Diese Frage kommt noch einmal.');
    expect(said()).toContain('Alles einmal richtig: Sicher im Alltag. 3 von 4 gleich beim ersten Mal.');
    expect((await records.all()).records).toEqual([]);
  });
});

describe('the list of quizzes', () => {
  it('shows when this person passed', async () => {
    const { run, ports, request } = room({ answers: [true, ...right] });
    const list = () => listQuizzes({ quizzes: [request.quiz], handbook: request.handbook }, ports);
    expect(await list()).toMatchObject({
      quizzes: [{ id: 'alltag', questions: 4, minutes: 1, languages: ['de'], passedOn: null }],
      damaged: [],
    });
    await run();
    expect((await list()).quizzes[0]?.passedOn).toBe('2026-11-22');
    await writeFile(join(folder, 'state', 'person'), 'somebodyelse');
    expect((await list()).quizzes[0]?.passedOn).toBeNull();
  });
});

describe('what is written', () => {
  it('holds nothing but the fields of the record and the attempt', async () => {
    const { run } = room({ answers: [true, ...right.slice(0, 3)] });
    await run().catch(() => undefined);
    const [file = ''] = (await readdir(join(folder, 'state'))).filter((name) => name.startsWith('attempt'));
    const attempt = JSON.parse(await readFile(join(folder, 'state', file), 'utf8'));
    expect(Object.keys(attempt)).toEqual(['schema', 'quiz', 'seed', 'store', 'drawn', 'answers', 'finished']);
    expect(attempt.answers).toEqual({ late: ['b'], password: ['b'], two: ['a', 'b'] });
  });
});
