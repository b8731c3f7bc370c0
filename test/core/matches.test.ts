import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachMatch } from '../../src/core/matches.js';

it('visits the same matches as matchAll, empty ones and those of an interrupted search before included', () => {
  fc.assert(
    fc.property(fc.constantFrom('a+', 'a*', 'b|', '(?<=a)b', '$', 'ab'), fc.array(fc.constantFrom('a', 'b', ' ')), (source, characters) => {
      const searched = characters.join('');
      const pattern = new RegExp(source, 'g');
      pattern.lastIndex = 1;
      const found: [number, string][] = [];
      eachMatch(pattern, searched, ({ index, 0: match }) => found.push([index, match]));
      expect(found).toEqual([...searched.matchAll(new RegExp(source, 'g'))].map(({ index, 0: match }) => [index, match]));
    }),
  );
});
