import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { inSteps } from '../../src/app/in-steps.js';
import { levelSettings } from '../../src/app/level-settings.js';
import { lint } from '../../src/app/lint.js';
import { type HandbookTexts, makeHandbook } from '../../src/app/load-handbook.js';
import { checkShared, type ThreadJob, visitShare } from '../../src/app/shared-check.js';
import { decode } from '../../src/core/decode.js';
import { languages } from '../../src/core/language.js';
import { lintRules } from '../../src/core/rules/lint-rules.generated.js';
import { exampleBytes, parseRulePage } from '../../src/core/rules/page.js';
import { type Outcome, openCheck, type Range, runInSteps, runRules } from '../../src/core/rules/run.js';
import { type Crew, Interrupted, type Stoppable } from '../../src/ports.js';
import { folderWith } from '../support/folder.js';
import { defaultSettings, today } from '../support/read-handbook.js';

/** One handbook of what every rule finds something in, with the facts that its documents cite and comments that silence. */
function faultyHandbook(): HandbookTexts {
  const files = new Map<string, Uint8Array>([['unisono.yaml', new TextEncoder().encode(defaultSettings)]]);
  for (const { group, id } of lintRules) {
    const page = parseRulePage(readFileSync(`src/core/rules/${group}/${id}.md`, 'utf8'));
    for (const language of languages)
      for (const [number, example] of page[language].bad.entries())
        for (const file of example.files) {
          const found = /^(policies|answers)\/([^/]+\.md)$/.exec(file.path);
          if (found !== null) files.set(`${found[1]}/${id}-${language}-${number}/${found[2]}`, exampleBytes(file));
          else if (id === 'fact-expired' && file.path === 'facts.yaml') files.set(file.path, exampleBytes(file));
        }
  }
  const expired = 'Sie senden die Ware innerhalb von [14 Tagen](../facts.yaml#return-window) zurück. Wir melden uns zeitnah.';
  for (const number of [1, 2, 3])
    files.set(
      `policies/silent-${number}.de.md`,
      new TextEncoder().encode(
        `---\nid: silent-${number}\ntype: rules\nlang: de\nstatus: draft\n---\n\n# Rückgabe\n\n<!-- unisono-ok: fact-vague, reason: Eigenname -->\n\n${expired}\n\n<!-- unisono-ok: fact-term, reason: nie nötig -->\n\nEnde.\n`,
      ),
    );
  return {
    texts: [...files].map(([path, bytes]) => ({ path, file: `handbook/${path}`, content: decode({ bytes }) })),
    paths: [...files.keys()],
    root: 'handbook/',
    library: [],
  };
}

const texts = faultyHandbook();
const handbook = makeHandbook(texts);
const job: ThreadJob = { texts, today, ignoreSilences: false, changesOnly: false };
const request: Parameters<typeof openCheck>[0] = {
  rules: lintRules,
  material: { files: handbook.files, handbook, plan: handbook.plan, base: null },
  today,
  settings: levelSettings({ handbook, root: texts.root }),
};
const alone = runRules(request);

/** A crew whose threads work one after the other, on copies of everything, each on the ranges with its number; the main thread has number 0. */
function crewOf(owners: readonly { readonly owner: number; readonly length: number }[], failing: readonly number[] = []): Crew {
  const ranges: { owner: number; range: Range }[] = [];
  for (let from = 0, turn = 0; from < handbook.documents.length; turn++) {
    const { owner = 0, length = 1 } = owners[turn % owners.length] ?? {};
    const to = Math.min(from + length, handbook.documents.length);
    ranges.push({ owner, range: { from, to } });
    from = to;
  }
  const taker = (number: number): Crew['take'] => {
    const own = ranges.filter(({ owner }) => owner === number);
    return () => own.shift()?.range ?? null;
  };
  return {
    take: taker(0),
    finish: async () =>
      [2, 1].flatMap((number) => (failing.includes(number) ? [] : structuredClone(visitShare(structuredClone(job), taker(number))))),
    stop: () => undefined,
  };
}

/** Somebody who presses Ctrl-C at the given step, counted from 1; never for null. */
function pressedAt(when: number | null, whileWaiting = false): Stoppable {
  let steps = 0;
  return {
    async step() {
      steps += 1;
      if (steps === when) throw new Interrupted(null);
    },
    during: (work) => (whileWaiting ? Promise.reject(new Interrupted(null)) : work),
  };
}

const plain = ({ verdicts, ...outcome }: Outcome): unknown => ({ ...outcome, verdicts: [...verdicts].sort() });

describe('documents that several threads share', () => {
  test('hold something of every kind', () => {
    expect(handbook.documents.length).toBeGreaterThan(150);
    const rules = new Set(alone.findings.map(({ rule }) => rule));
    for (const rule of ['fact-expired', 'fact-undeclared', 'twin-drift', 'str-anchor', 'silence-unused', 'fm-schema'])
      expect(rules).toContain(rule);
    expect(alone.silenced.map(({ rule }) => rule)).toContain('fact-vague');
    expect(alone.silenced.length).toBeGreaterThanOrEqual(3);
  });

  test('bring what one thread finds, however they are shared out', async () => {
    const shares = fc.array(fc.record({ owner: fc.integer({ min: 0, max: 2 }), length: fc.integer({ min: 1, max: 30 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(shares, async (owners) => {
        expect(plain(await checkShared(request, { handbook, crew: crewOf(owners) }))).toEqual(plain(alone));
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  test('are judged by the main thread where another one fails', async () => {
    const owners = [0, 1, 2].map((owner) => ({ owner, length: 7 }));
    expect(plain(await checkShared(request, { handbook, crew: crewOf(owners, [1, 2]) }))).toEqual(plain(alone));
    expect(plain(await checkShared(request, { handbook, crew: crewOf(owners, [2]) }))).toEqual(plain(alone));
  }, 120_000);
});

test('a walk of a rule that does not say that it walks is a bug', () => {
  const [rule] = lintRules.filter(({ id }) => id === 'fact-expired');
  if (rule === undefined) throw new Error('the rule is gone');
  const { walks: _, ...silent } = rule;
  expect(() => runRules({ ...request, rules: [silent] })).toThrow('rule fact-expired failed');
});

describe('a check that somebody can end', () => {
  test('finds the same when nobody does', async () => {
    expect(plain(await inSteps(runInSteps(request), pressedAt(null)))).toEqual(plain(alone));
    const crew = crewOf([
      { owner: 0, length: 3 },
      { owner: 1, length: 3 },
    ]);
    expect(plain(await checkShared(request, { handbook, crew, stop: pressedAt(null) }))).toEqual(plain(alone));
  });

  test.each([
    ['before the first document', pressedAt(2)],
    ['between two documents', pressedAt(Array.from(openCheck(request).beginning()).length + 2)],
    ['while the others still work', pressedAt(null, true)],
  ])('ends %s, and so do the other threads', async (_, stop) => {
    let stopped = 0;
    const crew: Crew = {
      ...crewOf([
        { owner: 0, length: 3 },
        { owner: 1, length: 3 },
      ]),
      stop: () => {
        stopped += 1;
      },
    };
    await expect(checkShared(request, { handbook, crew, stop })).rejects.toBeInstanceOf(Interrupted);
    expect(stopped).toBe(1);
  });

  test('ends in one thread too, and while files are read, which is heard', async () => {
    await expect(inSteps(runInSteps(request), pressedAt(2))).rejects.toBeInstanceOf(Interrupted);
    const cwd = folderWith({ 'unisono.yaml': defaultSettings, 'policies/a.md': '# A\n', 'policies/b.md': '# B\n' });
    const call = { cwd, paths: [], base: null, today, content: process.cwd() };
    const git = { open: async () => null };
    const read: string[] = [];
    await lint(call, { files: nodeFiles, git, reading: (done, total) => void read.push(`${done}/${total}`), stop: pressedAt(null) });
    expect(read).toEqual(['0/3', '1/3', '2/3']);
    await expect(lint(call, { files: nodeFiles, git, stop: pressedAt(2) })).rejects.toBeInstanceOf(Interrupted);
  });
});
