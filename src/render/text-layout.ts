import { isNarrow, textWidth } from './text-width.js';

/** Breaks a text at spaces so that no line is wider than `width` columns of a terminal; words that are wider stand alone. Line ends in the text stay. */
export function wrapText({
  text,
  width,
  indent = 0,
  hang = 0,
}: {
  text: string;
  width: number;
  indent?: number /** Further indent from the second line on. */;
  hang?: number;
}): string {
  if (!text.includes('\n')) return wrapLine({ line: text, width, indent, hang });
  return text
    .split('\n')
    .map((line) => wrapLine({ line, width, indent, hang }))
    .join('\n');
}

function wrapLine({ line, width, indent, hang }: { line: string; width: number; indent: number; hang: number }): string {
  const [first, next] = [' '.repeat(indent), ' '.repeat(indent + hang)];
  if (isNarrow(line) && !/^ | {2}| $/.test(line)) return line === '' ? '' : wrapNarrow({ line, width, first, next });
  let done = '';
  let current = '';
  // Widths add up, so every word is measured once.
  let taken = 0;
  const isFirst = (): boolean => done === '';
  const finished = (): string => (current === '' ? '' : (isFirst() ? first : next) + current);
  for (const word of line.split(' ')) {
    const own = textWidth(word);
    if (current !== '' && taken + 1 + own > width - (isFirst() ? first : next).length) {
      done = `${done}${finished()}\n`;
      current = word;
      taken = own;
    } else {
      taken = current === '' ? own : taken + 1 + own;
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return done + finished();
}

/** The same for words with one space between them and of letters that take one column each: parts are cut out of the line as they are, not put together word by word. */
function wrapNarrow({ line, width, first, next }: { line: string; width: number; first: string; next: string }): string {
  let done = first;
  let start = 0;
  let room = Math.max(width - first.length, 0);
  while (line.length - start > room) {
    const fitting = line.lastIndexOf(' ', start + room);
    // A word that is wider stands alone.
    const end = fitting > start ? fitting : line.indexOf(' ', start + room);
    if (end === -1) break;
    done += `${line.slice(start, end)}\n${next}`;
    start = end + 1;
    room = Math.max(width - next.length, 0);
  }
  return done + line.slice(start);
}

/** Two columns with an indent of two; the second one wraps in its own column. A first cell that is too wide stands on a line of its own. */
export function columns({ rows, width }: { rows: readonly (readonly [string, string])[]; width: number }): string {
  const left = Math.min(Math.max(...rows.map(([first]) => textWidth(first))), 28);
  return rows
    .map(([first, second]) => {
      const wrapped = wrapText({ text: second, width, indent: left + 4 });
      return textWidth(first) > left
        ? `  ${first}\n${wrapped}`
        : `  ${first}${' '.repeat(left - textWidth(first) + 2)}${wrapped.trimStart()}`;
    })
    .join('\n');
}
