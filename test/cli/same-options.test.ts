import { describe, expect, it } from 'vitest';
import { sameOptions } from '../../src/commands/same-options.js';

describe('the options to go on with', () => {
  it('are those that were given, the global ones last', () => {
    const flags = { handbook: undefined, records: 'Nachweise/Köln', exam: true, shared: false, code: 'anna1111' };
    expect(sameOptions(flags, { globals: ['--lang', 'de', '--plain'] })).toBe(
      '--records Nachweise/Köln --exam --code anna1111 --lang de --plain',
    );
    expect(sameOptions({ records: undefined, exam: false }, { globals: [] })).toBe('');
  });

  it.each([
    ['Müller & Söhne', '"Müller & Söhne"'],
    ["L'Oréal", `"L'Oréal"`],
    ['C:\\Users\\Eva', '"C:\\Users\\Eva"'],
    ['$HOME and `id`', "'$HOME and `id`'"],
    [`it's "$x"`, `'it'\\''s "$x"'`],
  ])('keep %s one word', (records, shown) => {
    expect(sameOptions({ records }, { globals: [] })).toBe(`--records ${shown}`);
  });

  it.each([
    ['postgres://eva:geheim@db.example.com/hr', 'postgres://eva:***@db.example.com/hr'],
    ['postgres://db.example.com/hr?password=geheim&user=eva', 'postgres://db.example.com/hr?password=***&user=eva'],
  ])('show no password of %s', (records, shown) => {
    expect(sameOptions({ records }, { globals: [] })).toContain(shown);
    expect(sameOptions({ records }, { globals: [] })).not.toContain('geheim');
  });
});
