import { describe, expect, test } from 'vitest';
import { type CommandId, commandHelp, commands } from '../../src/commands/table.js';
import { languages } from '../../src/core/language.js';
import { helpOf, inLanguage, rootHelp } from '../../src/help.js';
import { paints } from '../../src/render/paint.js';

const ids = Object.keys(commands) as CommandId[];
const look = { paint: paints({ colour: false }), width: 80 } as const;

describe.each(ids)('help of %s', (id) => {
  test('names exactly the arguments and options that the command has', async () => {
    const { args, flags, manyWords } = await commands[id]();
    expect(Object.keys(commandHelp[id].flags).sort()).toEqual(Object.keys(flags).sort());
    if (!manyWords) expect(Object.keys(commandHelp[id].args)).toEqual(args);
  });

  test('has two examples that call the command', () => {
    const { examples } = commandHelp[id];
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const { command } of examples)
      for (const language of languages) expect(`${inLanguage(command, language)} `.startsWith(`${id.replace(':', ' ')} `)).toBe(true);
  });

  test.each(['de', 'en'] as const)('fits 80 columns (%s)', (language) => {
    const lines = helpOf({ id: id.replace(':', ' '), help: commandHelp[id], language, ...look }).split('\n');
    expect(lines.filter((line) => line.length > 80 && !line.startsWith('    unisono '))).toEqual([]);
  });
});

test.each(['de', 'en'] as const)('the list of commands fits 80 columns (%s)', (language) => {
  expect(
    rootHelp({ commands: commandHelp, version: '0.1.0', language, ...look })
      .split('\n')
      .filter((line) => line.length > 80 && !line.startsWith('    unisono ')),
  ).toEqual([]);
});
