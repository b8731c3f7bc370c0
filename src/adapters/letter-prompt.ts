import { createPrompt, isDownKey, isEnterKey, isSpaceKey, isUpKey, useKeypress, usePagination, useState } from '@inquirer/core';

interface LetterConfig {
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** How many must be chosen at least; null for exactly one, which is answered by one key. */
  readonly atLeast: number | null;
  readonly keys: string;
  readonly tooFew: string;
  readonly pageSize: number;
  readonly paint: (format: 'cyan' | 'dim' | 'bold' | 'red' | 'blue' | 'green', text: string) => string;
  /** Breaks a text into lines; the second number is how many columns all but the first are indented. */
  readonly wrap: (text: string, indent: number) => string;
}

/**
 * A list whose choices have letters. One choice: its letter answers at once, without the Enter key. Several: letters switch on and off, Enter goes on.
 * Arrow keys, space and Enter work in both. What was chosen stays on the screen, because the explanation that follows speaks of it.
 */
export const letterPrompt = createPrompt<readonly string[], LetterConfig>((config, done) => {
  const { choices, atLeast, paint, wrap } = config;
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [error, setError] = useState<string | null>(null);
  const several = atLeast !== null;

  const finish = (values: readonly string[]): void => {
    setChosen(values);
    setStatus('done');
    done(choices.map(({ value }) => value).filter((value) => values.includes(value)));
  };
  const toggle = (value: string): void =>
    setChosen(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);

  useKeypress((key, readline) => {
    if (status === 'done') return;
    // Typed letters must not pile up in the input line.
    readline.clearLine(0);
    setError(null);
    const pressed = choices.findIndex(({ value }) => value === key.name?.toLowerCase());
    const current = choices[active]?.value;
    if (isEnterKey(key)) {
      if (!several) finish(current === undefined ? [] : [current]);
      else if (chosen.length < atLeast) setError(config.tooFew);
      else finish(chosen);
    } else if (isUpKey(key)) setActive(Math.max(active - 1, 0));
    else if (isDownKey(key)) setActive(Math.min(active + 1, choices.length - 1));
    else if (isSpaceKey(key) && several && current !== undefined) toggle(current);
    else if (pressed !== -1 && !key.ctrl) {
      const value = choices[pressed]?.value ?? '';
      setActive(pressed);
      if (several) toggle(value);
      else finish([value]);
    }
  });

  const line = (index: number, isActive: boolean): string => {
    const { value = '', label = '' } = choices[index] ?? {};
    const on = chosen.includes(value);
    const box = several ? (on ? '[x] ' : '[ ] ') : '';
    const cursor = status === 'done' ? (on ? '>' : ' ') : isActive ? '>' : ' ';
    const text = `${cursor} ${box}${value}) ${wrap(label, several ? 9 : 5)}`;
    return (status === 'done' ? on : isActive) ? paint('cyan', text) : text;
  };
  const page = usePagination({
    items: choices.map((_, index) => index),
    active,
    renderItem: ({ item, isActive }) => line(item, isActive),
    pageSize: config.pageSize,
    loop: false,
  });
  const head = `${status === 'done' ? paint('green', '✔') : paint('blue', '?')} ${paint('bold', config.message)}`;
  if (status === 'done') return `${head}\n${choices.map((_, index) => line(index, false)).join('\n')}`;
  const below = error === null ? paint('dim', config.keys) : paint('red', `! ${error}`);
  return `${head}\n${page}\n${wrap(below, 0)}`;
});
