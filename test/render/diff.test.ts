import { describe, expect, it } from 'vitest';
import type { DiffResult } from '../../src/core/diff-result.js';
import { compareHandbooks } from '../../src/core/versions/compare.js';
import { impactOf } from '../../src/core/versions/impact.js';
import { gravest, proposalsOf } from '../../src/core/versions/proposal.js';
import { diffHtml } from '../../src/render/diff-html.js';
import { diffHuman } from '../../src/render/diff-human.js';
import { diffJson } from '../../src/render/diff-json.js';
import { diffMarkdown } from '../../src/render/diff-markdown.js';
import { paints } from '../../src/render/paint.js';
import { diffResultSchema } from '../../src/render/result-schema.js';
import { textWidth } from '../../src/render/text-width.js';
import { defaultSettings, type FileTable, handbookOf } from '../support/read-handbook.js';
import { policyText } from '../support/versioned-handbook.js';

function compared(before: FileTable, after: FileTable): DiffResult {
  const [old, now] = [handbookOf(before), handbookOf(after)];
  const all = compareHandbooks({ before: old, after: now });
  const changes = all.filter(({ step }) => step !== 'none');
  return {
    base: { name: 'main', from: 'git' },
    compared: all.length,
    changes,
    step: gravest(changes),
    proposals: proposalsOf(all),
    impact: impactOf({ changes, handbook: now }),
  };
}

const quiz = `---
id: basics
type: quiz
title: Basics
lang: en
version: "1.0.0"
policy: social-media-rules
---
# Basics

## Time to answer <a id="time"></a>

How fast do you answer? See [Replies](../policies/social-media-rules.en.md#replies).

- [x] In time
- [ ] Whenever
`;

const before: FileTable = {
  'unisono.yaml': defaultSettings,
  'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal }\n',
  'quizzes/basics.en.md': quiz,
  'policies/social-media-rules.en.md': policyText({
    body: `## Replies <a id="replies"></a>

You should answer customers within 4 hours. Goods may come back within [14 days](../facts.yaml#return-window).

## Tone <a id="tone"></a>

Friendly words help a lot in every talk with a customer.

## Press <a id="press"></a>

You must pass on every request of the press.
`,
  }),
};

const after: FileTable = {
  ...before,
  'facts.yaml': 'schema: 1\nreturn-window: { value: 30 d, owner: legal }\n',
  'policies/social-media-rules.en.md': policyText({
    audience: 'posters',
    version: '2.0.0',
    body: `## Replies <a id="replies"></a>

You must answer customers within 2 hours. Goods may come back within [30 days](../facts.yaml#return-window).

## Tone <a id="tone"></a>

Friendly words are a great help in every talk with a customer.

## Nights <a id="nights"></a>

Never post at night. A good night's sleep is worth more.
`,
  }),
};

const look = { paint: paints({ colour: false }), width: 80, plain: false } as const;

describe('for a terminal', () => {
  it('tells section by section what changes, old and new below each other', () => {
    expect(diffHuman({ result: compared(before, after), language: 'en', ...look })).toMatchInlineSnapshot(`
      "Changes since main
      1 of 1 document changed.

      Social media rules
      social-media-rules · en · policies/social-media-rules.en.md
      version 1.0.0, now 2.0.0

        For whom and where
          Applies to
            - all staff
            + everybody who posts

        Declared facts
          facts:return-window
            - [-14-] days
            + {+30+} days

        #replies Replies
          obligations changed
          tightened (force, numbers and time limits)
            - You [-should-] answer customers within [-4-] hours.
            + You {+must+} answer customers within {+2+} hours.
          loosened (numbers and time limits)
            - Goods may come back within [-14-] days.
            + Goods may come back within {+30+} days.

        #tone Tone
          wording changed; 2 words out, 3 words in

        #press Press
          section removed
          rule dropped
            - You must pass on every request of the press.

        #nights Nights
          new section
          new rule
            + Never post at night.
            + A good night's sleep is worth more.

      Proposed versions
        social-media-rules: 1.0.0 -> 2.0.0 (major: obligations changed)
          * is now for everybody who posts instead of all staff
          * #replies: tightened (force, numbers and time limits)
          * #replies: loosened (numbers and time limits)
          * #press: section with rules removed
          * #nights: new section with rules
          * #replies: declared fact return-window: now 30 days instead of 14 days
          * #tone: other words for the same

      What this means for quizzes and records
        1 quiz question cites a section that now demands something else or is gone,
          and still counts, because it was checked against the new text or no check is
          on record yet:
          * basics (en): “Time to answer” on social-media-rules#replies
        Everybody who passed a quiz on “social-media-rules” answers the questions on
          these sections again: #replies
      "
    `);
  });

  it('does so in German, side by side where there is room', () => {
    const text = diffHuman({ result: compared(before, after), language: 'de', ...look, width: 110 });
    expect(text).toMatchInlineSnapshot(`
      "Änderungen seit main
      1 von 1 Dokument geändert.

      Social media rules
      social-media-rules · en · policies/social-media-rules.en.md
      Fassung 1.0.0, jetzt 2.0.0

        Für wen und wo
          Gilt für
            - alle Beschäftigten                               | + die Kanalbetreuung

        Verbindliche Angaben
          facts:return-window
            - [-14-] Tage                                      | + {+30+} Tage

        #replies Replies
          Pflichten geändert
          verschärft (Verbindlichkeit, Zahlen und Fristen)
            - You [-should-] answer customers within [-4-]     | + You {+must+} answer customers within {+2+}
              hours.                                           |   hours.
          gelockert (Zahlen und Fristen)
            - Goods may come back within [-14-] days.          | + Goods may come back within {+30+} days.

        #tone Tone
          Wortlaut geändert; 2 Wörter weniger, 3 Wörter mehr

        #press Press
          Abschnitt entfallen
          Vorgabe entfallen
            - You must pass on every request of the press.

        #nights Nights
          neuer Abschnitt
          neue Vorgabe
            + Never post at night.
            + A good night's sleep is worth more.

      Vorgeschlagene Fassungen
        social-media-rules: 1.0.0 -> 2.0.0 (major: Pflichten geändert)
          * gilt jetzt für die Kanalbetreuung statt für alle Beschäftigten
          * #replies: verschärft (Verbindlichkeit, Zahlen und Fristen)
          * #replies: gelockert (Zahlen und Fristen)
          * #press: Abschnitt mit Vorgaben entfallen
          * #nights: neuer Abschnitt mit Vorgaben
          * #replies: verbindliche Angabe return-window: jetzt 30 Tage statt 14 Tage
          * #tone: anders formuliert, gleicher Inhalt

      Was das für Quiz und Nachweise heißt
        1 Quizfrage nennt einen Abschnitt, der jetzt anderes verlangt oder fehlt, und zählt weiter, weil sie am
          neuen Text geprüft ist oder noch keine Prüfung verzeichnet ist:
          * basics (en): „Time to answer“ zu social-media-rules#replies
        Wer ein Quiz zu „social-media-rules“ bestanden hat, beantwortet die Fragen zu diesen Abschnitten neu:
          #replies
      "
    `);
    expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(110);
  });

  it('has no columns in plain output, and colour changes nothing but colour', () => {
    const result = compared(before, after);
    expect(diffHuman({ result, language: 'en', ...look, width: 110, plain: true })).not.toContain(' | ');
    const coloured = diffHuman({ result, language: 'en', ...look, paint: paints({ colour: true }) });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(diffHuman({ result, language: 'en', ...look }));
  });

  it('says when nothing changed', () => {
    expect(diffHuman({ result: compared(before, before), language: 'en', ...look })).toBe(
      'Nothing changed since main (1 document compared).\n',
    );
    const released = { ...compared(before, before), base: { name: '.unisono/released', from: 'released' } } as const;
    expect(diffHuman({ result: released, language: 'de', ...look })).toBe(
      'Seit der letzten Veröffentlichung hat sich nichts geändert (1 Dokument\nverglichen).\n',
    );
  });

  it('tells new and removed documents', () => {
    const { 'policies/social-media-rules.en.md': removed, ...rest } = before;
    const gone = diffHuman({ result: compared(before, rest), language: 'en', ...look });
    expect(gone).toContain('document removed, last version 1.0.0');
    expect(gone).toContain('- You must pass on every request of the press.');
    const added = diffHuman({
      result: compared(rest, { ...rest, 'policies/social-media-rules.en.md': removed ?? '' }),
      language: 'de',
      ...look,
    });
    expect(added).toContain('neues Dokument, Fassung 1.0.0');
    expect(added).toContain('social-media-rules: 1.0.0 (erste Fassung)');
    expect(gone).toContain('social-media-rules: gone after 1.0.0');
  });
});

describe('as Markdown', () => {
  it('can stand in a pull request', () => {
    expect(diffMarkdown({ result: compared(before, after), language: 'en' })).toMatchInlineSnapshot(`
      "# Changes since main

      1 of 1 document changed.

      ## Social media rules

      social-media-rules · en · policies/social-media-rules.en.md

      **version 1.0.0, now 2.0.0**

      ### For whom and where

      | | Before | Now |
      | --- | --- | --- |
      | Applies to | all staff | everybody who posts |

      ### Declared facts

      | | Before | Now |
      | --- | --- | --- |
      | facts:return-window | 14 days | 30 days |

      ### Replies (#replies)

      _obligations changed_

      - **tightened (force, numbers and time limits):** You <del>should</del><ins>must</ins> answer customers within <del>4</del><ins>2</ins> hours.
      - **loosened (numbers and time limits):** Goods may come back within <del>14</del><ins>30</ins> days.

      ### Tone (#tone)

      _wording changed; 2 words out, 3 words in_

      - Friendly words <del>help</del><ins>are</ins> a <del>lot </del><ins>great help </ins>in every talk with a customer.

      ### Press (#press)

      _section removed_

      - **rule dropped:** <del>You must pass on every request of the press.</del>

      ### Nights (#nights)

      _new section_

      - **new rule:** <ins>Never post at night.</ins>
      - <ins>A good night's sleep is worth more.</ins>

      ## Proposed versions

      social-media-rules: 1.0.0 -\\> 2.0.0 (major: obligations changed)

      - is now for everybody who posts instead of all staff
      - \\#replies: tightened (force, numbers and time limits)
      - \\#replies: loosened (numbers and time limits)
      - \\#press: section with rules removed
      - \\#nights: new section with rules
      - \\#replies: declared fact return-window: now 30 days instead of 14 days
      - \\#tone: other words for the same

      ## What this means for quizzes and records

      1 quiz question cites a section that now demands something else or is gone, and still counts, because it was checked against the new text or no check is on record yet:

      - basics (en): “Time to answer” on social-media-rules\\#replies

      Everybody who passed a quiz on “social-media-rules” answers the questions on these sections again: \\#replies
      "
    `);
  });
});

describe('as a page', () => {
  it('marks deleted and inserted words, for the eye and for the ear', () => {
    const html = diffHtml({ result: compared(before, after), language: 'de' });
    expect(html.slice(html.indexOf('<article'), html.indexOf('</article>'))).toMatchInlineSnapshot(`
      "<article id="d1">
      <h2 lang="en">Social media rules</h2>
      <p class="name">social-media-rules · en · policies/social-media-rules.en.md</p>
      <p class="version">Fassung 1.0.0, jetzt 2.0.0</p>
      <h3>Für wen und wo</h3>
      <table><thead><tr><td></td><th scope="col">Bisher</th><th scope="col">Neu</th></tr></thead><tbody>
      <tr><th scope="row">Gilt für</th><td><del><span class="heard" lang="de">gestrichen: </span>alle Beschäftigten<span class="heard" lang="de"> (Ende)</span></del></td><td><ins><span class="heard" lang="de">eingefügt: </span>die Kanalbetreuung<span class="heard" lang="de"> (Ende)</span></ins></td></tr>
      </tbody></table>
      <h3>Verbindliche Angaben</h3>
      <table><thead><tr><td></td><th scope="col">Bisher</th><th scope="col">Neu</th></tr></thead><tbody>
      <tr><th scope="row">facts:return-window</th><td><del><span class="heard" lang="de">gestrichen: </span>14 Tage<span class="heard" lang="de"> (Ende)</span></del></td><td><ins><span class="heard" lang="de">eingefügt: </span>30 Tage<span class="heard" lang="de"> (Ende)</span></ins></td></tr>
      </tbody></table>
      <section>
      <h3 lang="en">Replies <code>#replies</code></h3>
      <p class="what">Pflichten geändert</p>
      <ul class="obligations">
      <li><strong>verschärft (Verbindlichkeit, Zahlen und Fristen):</strong> <span lang="en">You <del><span class="heard" lang="de">gestrichen: </span>should<span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>must<span class="heard" lang="de"> (Ende)</span></ins> answer customers within <del><span class="heard" lang="de">gestrichen: </span>4<span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>2<span class="heard" lang="de"> (Ende)</span></ins> hours.</span></li>
      <li><strong>gelockert (Zahlen und Fristen):</strong> <span lang="en">Goods may come back within <del><span class="heard" lang="de">gestrichen: </span>14<span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>30<span class="heard" lang="de"> (Ende)</span></ins> days.</span></li>
      </ul>
      <div class="text" lang="en">
      <p>You <del><span class="heard" lang="de">gestrichen: </span>should<span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>must<span class="heard" lang="de"> (Ende)</span></ins> answer customers within <del><span class="heard" lang="de">gestrichen: </span>4<span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>2<span class="heard" lang="de"> (Ende)</span></ins> hours. Goods may come back within <del><span class="heard" lang="de">gestrichen: </span>14<span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>30<span class="heard" lang="de"> (Ende)</span></ins> days.</p>
      </div>
      </section>
      <section>
      <h3 lang="en">Tone <code>#tone</code></h3>
      <p class="what">Wortlaut geändert; 2 Wörter weniger, 3 Wörter mehr</p>
      <div class="text" lang="en">
      <p>Friendly words <del><span class="heard" lang="de">gestrichen: </span>help<span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>are<span class="heard" lang="de"> (Ende)</span></ins> a <del><span class="heard" lang="de">gestrichen: </span>lot <span class="heard" lang="de"> (Ende)</span></del><ins><span class="heard" lang="de">eingefügt: </span>great help <span class="heard" lang="de"> (Ende)</span></ins>in every talk with a customer.</p>
      </div>
      </section>
      <section>
      <h3 lang="en">Press <code>#press</code></h3>
      <p class="what">Abschnitt entfallen</p>
      <ul class="obligations">
      <li><strong>Vorgabe entfallen:</strong> <span lang="en"><del><span class="heard" lang="de">gestrichen: </span>You must pass on every request of the press.<span class="heard" lang="de"> (Ende)</span></del></span></li>
      </ul>
      <div class="text" lang="en">
      <p><del><span class="heard" lang="de">gestrichen: </span>You must pass on every request of the press.<span class="heard" lang="de"> (Ende)</span></del></p>
      </div>
      </section>
      <section>
      <h3 lang="en">Nights <code>#nights</code></h3>
      <p class="what">neuer Abschnitt</p>
      <ul class="obligations">
      <li><strong>neue Vorgabe:</strong> <span lang="en"><ins><span class="heard" lang="de">eingefügt: </span>Never post at night.<span class="heard" lang="de"> (Ende)</span></ins></span></li>
      </ul>
      <div class="text" lang="en">
      <p><ins><span class="heard" lang="de">eingefügt: </span>Never post at night. A good night&#39;s sleep is worth more.<span class="heard" lang="de"> (Ende)</span></ins></p>
      </div>
      </section>
      "
    `);
  });

  it('is one closed file: no script, no address, a policy that forbids both', () => {
    const html = diffHtml({ result: compared(before, after), language: 'en' });
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/<script|javascript:|\bsrc=|https?:|url\(|@import| on[a-z]+=/i);
    expect(html).toContain('@media print');
  });

  it('closes every element that it opens', () => {
    for (const result of [compared(before, after), compared(before, before)]) {
      const open: string[] = [];
      for (const [, close, name = ''] of diffHtml({ result, language: 'en' }).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
        if (close === '/') expect(open.pop()).toBe(name);
        else if (name !== 'meta') open.push(name);
      }
      expect(open).toEqual([]);
    }
  });
});

describe('hostile texts', () => {
  const nasty = `"><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \u202e\u200b ]]> --> <!-- \u001b[31m`;
  const hostile: FileTable = {
    ...before,
    'policies/social-media-rules.en.md': policyText({
      title: nasty.replace('\u001b', ''),
      audience: 'posters',
      body: `## Replies \`${nasty}\`\n\nYou must \`${nasty}\` within 2 hours | \`</style>\`.\n\n\`\`\`\n${nasty}\n\`\`\`\n\n| a |\n|---|\n| \`<td onclick=x>\` |\n`,
    }),
    'policies/lang.md': policyText({ id: 'lang', lang: '"><b', body: 'You must \u2028 go.\n' }),
  };
  const result = compared(before, hostile);

  it('cannot become markup in HTML', () => {
    const html = diffHtml({ result, language: 'en' });
    const elements = new Set([...html.matchAll(/<\/?([a-zA-Z!][a-zA-Z0-9]*)/g)].map(([, name]) => name));
    const ours =
      '!DOCTYPE a article body code del div h1 h2 h3 head header html ins li main meta nav ol p section span strong style table tbody td th thead title tr ul';
    expect([...elements].sort()).toEqual(ours.split(' '));
    expect(html).not.toMatch(/<[a-z]+ [^>]*\bon[a-z]+=/);
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/[\u202e\u200b\u001b\u2028]/);
  });

  it('cannot become markup in Markdown, nor control codes anywhere', () => {
    const markdown = diffMarkdown({ result, language: 'en' });
    expect(markdown.replaceAll(/<\/?(?:del|ins)>/g, '').match(/(?<!\\)<[a-z!/]/gi)).toBeNull();
    for (const text of [markdown, diffHuman({ result, language: 'de', ...look }), diffJson({ result, language: 'en' })])
      expect(text).not.toMatch(/[\u202e\u200b\u001b\u2028]/);
  });

  it('are told whole in JSON', () => {
    expect(diffResultSchema.parse(JSON.parse(diffJson({ result, language: 'en' }))).summary.changed).toBe(2);
  });
});

it('is what the published schema says, in both languages and in every case', () => {
  for (const language of ['de', 'en'] as const)
    for (const result of [compared(before, after), compared(before, before), compared(after, { 'unisono.yaml': defaultSettings })]) {
      const value = diffResultSchema.parse(JSON.parse(diffJson({ result, language })));
      expect(value.changes).toHaveLength(result.changes.length);
    }
  const value = diffResultSchema.parse(JSON.parse(diffJson({ result: compared(before, after), language: 'en' })));
  expect(value.summary).toEqual({ base: { name: 'main', from: 'git' }, compared: 1, changed: 1, step: 'major', stale: 0 });
  expect(value.changes[0]).toMatchObject({ id: 'social-media-rules', after: { version: '2.0.0' } });
});
