import { runProgram } from '../src/cli.js';

const columns = 84;
const cell = { width: 8.4, height: 18 } as const;
const padding = 14;
const bar = 30;

/** Colours of the picture: readable on their own dark background in light and dark pages alike. */
const colours: Readonly<Record<number, string>> = { 31: '#ff8b8b', 32: '#8fd694', 33: '#f0c674', 36: '#7fd1de' };

/** Draws the real output of a call as an SVG terminal window; at most `lines` lines are shown, the rest is cut with an ellipsis. */
export async function terminalPicture({
  args,
  title,
  cwd,
  lines,
}: {
  args: readonly string[];
  title: string;
  cwd: string;
  lines: number;
}): Promise<string> {
  let text = '';
  const output = {
    write: (part: string) => {
      text += part;
    },
    isTerminal: true,
    columns,
  };
  const host = { cwd, env: { FORCE_COLOR: '1' }, stdout: output, stderr: output, runtime: '', inputIsTerminal: false };
  await runProgram({ argv: args, host });
  return drawTerminal({ text, title, lines });
}

/** Draws what a terminal shows as an SVG window. */
export function drawTerminal({ text, title, lines }: { text: string; title: string; lines: number }): string {
  const all = text.replace(/\n$/, '').split('\n');
  const shown = all.length > lines ? [...all.slice(0, lines - 1), '…'] : all;
  const height = bar + padding * 2 + (shown.length + 2) * cell.height;
  const width = Math.ceil(columns * cell.width + padding * 2);
  const prompt = `<tspan fill="#8fd694">$</tspan> ${escapeXml(title)}`;
  const rows = [prompt, '', ...shown.map(row)].map(
    (line, index) => `<text x="${padding}" y="${bar + padding + (index + 0.8) * cell.height}" xml:space="preserve">${line}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#1d2430"/>`,
    `<path d="M0 8a8 8 0 0 1 8-8h${width - 16}a8 8 0 0 1 8 8v${bar - 8}H0z" fill="#2b3444"/>`,
    ...[0, 1, 2].map((index) => `<circle cx="${18 + index * 18}" cy="15" r="5" fill="${['#ff8b8b', '#f0c674', '#8fd694'][index]}"/>`),
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6e9ef">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** One line with SGR codes as tspans; `textLength` is left out, since the grid only has to look right. */
function row(line: string): string {
  let style = { bold: false, dim: false, colour: null as string | null };
  let result = '';
  for (const part of line.split(/(\u001b\[[0-9;]*m)/)) {
    const codes = /^\u001b\[([0-9;]*)m$/.exec(part)?.[1];
    if (codes === undefined) {
      if (part !== '') result += span(part, style);
      continue;
    }
    for (const code of codes.split(';').map(Number)) {
      if (code === 0) style = { bold: false, dim: false, colour: null };
      else if (code === 1) style = { ...style, bold: true };
      else if (code === 2) style = { ...style, dim: true };
      else if (code === 22) style = { ...style, bold: false, dim: false };
      else if (code === 39) style = { ...style, colour: null };
      else style = { ...style, colour: colours[code] ?? style.colour };
    }
  }
  return result;
}

function span(text: string, { bold, dim, colour }: { bold: boolean; dim: boolean; colour: string | null }): string {
  const attributes = [...(bold ? ['font-weight="bold"'] : []), ...(dim ? ['fill="#9aa5b8"'] : colour === null ? [] : [`fill="${colour}"`])];
  return attributes.length === 0 ? escapeXml(text) : `<tspan ${attributes.join(' ')}>${escapeXml(text)}</tspan>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
