import {
  createPrompt,
  isBackspaceKey,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useState,
} from '@inquirer/core';

/** One choice, several, or all of them in an order. */
export type LetterHow = 'one' | 'several' | 'order';

interface LetterConfig {
  /** What stands above the question on the same page. */
  readonly above: string | null;
  readonly message: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly how: LetterHow;
  /** How many must be chosen at least. */
  readonly atLeast: number;
  /** What was chosen before. */
  readonly given: readonly string[];
  /** Keys beside the letters, and what pressing them answers. */
  readonly others: readonly { readonly key: string; readonly value: string }[];
  readonly keys: string;
  readonly tooFew: string;
  /** The height of the terminal as it is now. */
  readonly rows: () => number;
  readonly paint: (format: 'cyan' | 'dim' | 'bold' | 'red' | 'blue' | 'green', text: string) => string;
  /** Breaks a text into lines; the second number is how many columns all but the first are indented. */
  readonly wrap: (text: string, indent: number) => string;
  /** Calls back after the size of the terminal changed and the screen was cleared; returns how to stop that. */
  readonly onResize: (redraw: () => void) => () => void;
}

/**
 * A list whose choices have letters. One choice: its letter answers at once, without the Enter key. Several: letters switch on and off, Enter goes on. An order: letters are
 * pressed one after the other, each shows its place, and the last one falls into place by itself.
 * Arrow keys, space and Enter work in both. What was chosen stays on the screen, because the explanation that follows speaks of it.
 */
export const letterPrompt = createPrompt<readonly string[], LetterConfig>((config, done) => {
  const { choices, how, atLeast, paint, wrap } = config;
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>(config.given);
  const [error, setError] = useState<string | null>(null);

  const [, setTimesResized] = useState(0);
  useEffect(() => {
    let times = 0;
    return config.onResize(() => setTimesResized(++times));
  }, []);

  const finish = (values: readonly string[]): void => {
    setChosen(values);
    setStatus('done');
    done(how === 'order' ? values : choices.map(({ value }) => value).filter((value) => values.includes(value)));
  };
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    const left = choices.filter((choice) => !next.includes(choice.value));
    const [last] = left;
    setChosen(how === 'order' && last !== undefined && left.length === 1 && !chosen.includes(value) ? [...next, last.value] : next);
  };

  useKeypress((key, readline) => {
    if (status === 'done') return;
    // Typed letters must not pile up in the input line.
    readline.clearLine(0);
    setError(null);
    const pressed = choices.findIndex(({ value }) => value === key.name?.toLowerCase());
    const current = choices[active]?.value;
    const other = config.others.find(({ key: wanted }) => wanted === signOf(key) || wanted === arrows[key.name ?? '']);
    if (other !== undefined) {
      setStatus('done');
      done([other.value]);
    } else if (isEnterKey(key)) {
      if (how === 'one') finish(current === undefined ? [] : [current]);
      else if (chosen.length < atLeast) setError(config.tooFew);
      else finish(chosen);
    } else if (isUpKey(key)) setActive(Math.max(active - 1, 0));
    else if (isDownKey(key)) setActive(Math.min(active + 1, choices.length - 1));
    else if (isBackspaceKey(key) && how === 'order') setChosen(chosen.slice(0, chosen.length === choices.length ? -2 : -1));
    else if (isSpaceKey(key) && how !== 'one' && current !== undefined) toggle(current);
    else if (pressed !== -1 && !key.ctrl) {
      const value = choices[pressed]?.value ?? '';
      setActive(pressed);
      if (how === 'one') finish([value]);
      else toggle(value);
    }
  });

  const mark = how === 'order' && choices.length > 9 ? 2 : 1;
  const line = (index: number, isActive: boolean): string => {
    const { value = '', label = '' } = choices[index] ?? {};
    const on = chosen.includes(value);
    const sign = how === 'order' ? String(chosen.indexOf(value) + 1) : 'x';
    const box = how === 'one' ? '' : `[${on ? sign.padEnd(mark) : ' '.repeat(mark)}] `;
    const cursor = status === 'done' ? (on ? '>' : ' ') : isActive ? '>' : ' ';
    const text = `${cursor} ${box}${value}) ${wrap(label, how === 'one' ? 5 : 8 + mark)}`;
    return (status === 'done' ? on : isActive) ? paint('cyan', text) : text;
  };
  const above = config.above === null ? '' : `${wrap(config.above, 0)}\n\n`;
  const page = usePagination({
    items: choices.map((_, index) => index),
    active,
    renderItem: ({ item, isActive }) => line(item, isActive),
    pageSize: Math.max(config.rows() - 5 - above.split('\n').length, 4),
    loop: false,
  });
  const head = `${above}${status === 'done' ? paint('green', '✔') : paint('blue', '?')} ${paint('bold', wrap(config.message, 2))}`;
  if (status === 'done') return `${head}\n${choices.map((_, index) => line(index, false)).join('\n')}`;
  const below = error === null ? paint('dim', config.keys) : paint('red', `! ${error}`);
  return `${head}\n${page}\n${wrap(below, 0)}`;
});

/** Arrow keys that stand for a sign. */
const arrows: Readonly<Record<string, string>> = { left: '<', right: '>' };

/** Waits for Enter, space or the right arrow, and leaves nothing on the screen. */
export const pausePrompt = createPrompt<null, { readonly message: string }>((config, done) => {
  const [over, setOver] = useState(false);
  useKeypress((key, readline) => {
    readline.clearLine(0);
    if (over || !(isEnterKey(key) || isSpaceKey(key) || key.name === 'right')) return;
    setOver(true);
    done(null);
  });
  return over ? '' : config.message;
});

/** What was typed where it is no letter: readline names letters only. */
function signOf(key: { readonly name: string; readonly sequence?: string }): string {
  return key.sequence ?? key.name;
}
