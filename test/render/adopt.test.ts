import { describe, expect, test } from 'vitest';
import type { AdoptedDocument, AdoptView, Doubt } from '../../src/core/adopt/adoption.js';
import { adoptViewText } from '../../src/render/adopt.js';
import { paints } from '../../src/render/paint.js';

const language: Doubt = { code: 'lang-default' };
const document = (name: string, own: Partial<AdoptedDocument> = {}): AdoptedDocument => ({
  id: name,
  from: `${name}.md`,
  to: `policies/${name}.de.md`,
  title: name,
  type: 'guideline',
  lang: 'de',
  version: '0.1.0',
  added: ['id', 'type', 'owner'],
  rewritten: [],
  anchors: 0,
  links: 0,
  reasons: [],
  doubts: [language],
  ...own,
});

const view = (documents: readonly AdoptedDocument[]): AdoptView => ({
  folder: '',
  handbook: false,
  resumed: false,
  documents,
  relinked: [],
  left: [],
  foreignAnchors: 0,
  others: [],
  held: 0,
  gaps: 0,
  undo: null,
});

const shown = (documents: readonly AdoptedDocument[], spoken: 'de' | 'en' = 'de'): string =>
  adoptViewText({ view: view(documents), language: spoken, paint: paints({ colour: false }), width: 80 }).replace(/\n +/g, ' ');

describe('what many documents have in common', () => {
  test('is said once: front matter above them, doubts below them', () => {
    const text = shown([document('a'), document('b', { added: ['id', 'type', 'owner', 'topic'] }), document('c'), document('d')]);
    expect(text).toContain('Alle bekommen Kopfdaten: id, type, owner');
    expect(text).toContain('kommt hinzu: Kopfdaten topic');
    expect(text.match(/kommt hinzu/g)).toHaveLength(1);
    expect(text).toContain(
      '? bitte prüfen, 4 Dokumente: Nichts verrät die Sprache; angenommen wird die der meisten Dokumente. Es sind a.md, b.md, c.md, d.md.',
    );
    expect(text.match(/bitte prüfen/g)).toHaveLength(1);
  });

  test('names no more than a dozen', () => {
    const many = [...Array(20).keys()].map((index) => document(`text-${index}`));
    expect(shown(many, 'en')).toMatch(/They are text-0\.md, .*, text-11\.md and 8 more\./);
  });

  test('is said of each where there are few, and what only some have too', () => {
    const few = shown([document('a'), document('b')]);
    expect(few.match(/kommt hinzu: Kopfdaten id, type, owner/g)).toHaveLength(2);
    expect(few.match(/bitte prüfen: Nichts verrät die Sprache/g)).toHaveLength(2);
    const some = shown([document('a'), document('b', { doubts: [] }), document('c', { doubts: [] }), document('d', { doubts: [] })]);
    expect(some.match(/bitte prüfen: Nichts verrät die Sprache/g)).toHaveLength(1);
  });
});
