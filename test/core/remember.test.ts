import { describe, expect, it } from 'vitest';
import { RunningText } from '../../src/core/document/parsed.js';
import { rememberOf } from '../../src/core/remember.js';

const text = (words: string) => new RunningText({ text: words, runs: [], code: [], links: [] });

describe('what was worked out from a running text', () => {
  const asked: string[] = [];
  const length = rememberOf(({ text: words }: { readonly text: string }) => {
    asked.push(words);
    return words.length;
  });

  it('is kept with the text, apart from what others keep', () => {
    const shout = rememberOf(({ text: words }: { readonly text: string }) => words.toUpperCase());
    const one = text('one');
    asked.length = 0;
    expect([length(one), length(one), shout(one), length(one)]).toEqual([3, 3, 'ONE', 3]);
    expect(asked).toEqual(['one']);
  });

  it('is not taken over by a copy with other words', () => {
    const one = text('one');
    length(one);
    expect(length({ ...one, text: 'longer' })).toBe(6);
  });

  it('is kept for texts that were put together by hand too', () => {
    const plain = { text: 'by hand' };
    asked.length = 0;
    expect([length(plain), length(plain)]).toEqual([7, 7]);
    expect(asked).toEqual(['by hand']);
  });
});
