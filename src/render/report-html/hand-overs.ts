import type { Channel, ChannelPlan } from '../../core/channels/plan.js';
import { type HandOverArrow, type HandOverMap, handOverMap } from '../../core/report/hand-overs.js';
import { pictureWords } from '../../i18n/pictures.js';
import { speak } from '../../i18n/words.js';
import { shorten } from '../board-parts.js';
import { arrowText } from '../picture-parts.js';
import { escapeHtml } from '../safe-text.js';
import type { View } from './board.js';
import { drawing, scrollable } from './picture.js';
import { table } from './table.js';

const box = { width: 150, height: 34, across: 230, down: 58 } as const;
/** A drawing of more says less than its table. */
const maxBoxes = 40;

/** Who hands over to whom: a drawing, and the same as a table. */
export function handOverPart({ plan, language }: View & { plan: ChannelPlan }): string {
  const word = speak(pictureWords, language);
  const map = handOverMap(plan);
  if (map.arrows.length === 0) return `<p>${word('handOverNone')}</p>`;
  const rows = map.arrows.map(({ from, to, topics, inCircle }) => [
    { text: from.label },
    { text: to.label },
    { text: `${topics.length === 0 ? word('everything') : topics.join(', ')}${inCircle ? ` (${word('circle')})` : ''}` },
  ]);
  const count = map.layers.reduce((sum, layer) => sum + layer.length, 0);
  const picture =
    count > maxBoxes
      ? ''
      : `<p>${escapeHtml(word('handOverText'))}</p>\n${scrollable({ title: word('handOvers'), body: mapDrawing(map, language), language })}\n`;
  return `${picture}${table({ head: [word('from'), word('to'), word('what')], rows })}`;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly layer: number;
}

function mapDrawing({ arrows, layers }: HandOverMap, language: View['language']): string {
  const tallest = Math.max(...layers.map((layer) => layer.length));
  const spots = new Map<Channel, Spot>();
  for (const [layer, channels] of layers.entries())
    for (const [index, channel] of channels.entries()) {
      const free = ((tallest - channels.length) * box.down) / 2;
      spots.set(channel, { x: 2 + layer * box.across, y: 14 + free + index * box.down, layer });
    }
  const boxes = [...spots].map(
    ([{ label }, { x, y }]) =>
      `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="5" class="node"/><text x="${x + box.width / 2}" y="${y + 22}" text-anchor="middle">${escapeHtml(shorten(label, 18))}</text>`,
  );
  return drawing({
    id: 'hand-over-picture',
    title: speak(pictureWords, language)('handOvers'),
    description: arrows.map((arrow) => arrowText(arrow, language)).join('; '),
    width: (layers.length - 1) * box.across + box.width + 60,
    height: tallest * box.down + 20,
    body: `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L8 4L0 8Z" class="tip"/></marker></defs>
${arrows.map((arrow) => arrowPath(arrow, spots)).join('\n')}
${boxes.join('\n')}`,
  });
}

/** To the right straight on; within a column and backwards in a bow around the boxes. */
function arrowPath({ from, to, inCircle }: HandOverArrow, spots: ReadonlyMap<Channel, Spot>): string {
  const [a, b] = [spots.get(from), spots.get(to)];
  if (a === undefined || b === undefined) return '';
  const middle = box.height / 2;
  const style = inCircle ? 'arrow circling' : 'arrow';
  const right = a.x + box.width;
  if (b.layer > a.layer) {
    const half = (b.x - right) / 2;
    return `<path d="M${right} ${a.y + middle}C${right + half} ${a.y + middle} ${b.x - half} ${b.y + middle} ${b.x - 2} ${b.y + middle}" class="${style}" marker-end="url(#tip)"/>`;
  }
  if (b.layer === a.layer) {
    const bow = right + 44;
    return `<path d="M${right} ${a.y + middle - 5}C${bow} ${a.y + middle} ${bow} ${b.y + middle} ${right + 2} ${b.y + middle + 5}" class="${style}" marker-end="url(#tip)"/>`;
  }
  const [start, end] = [a.x + box.width / 2, b.x + box.width / 2];
  const over = Math.min(a.y, b.y) - 24;
  return `<path d="M${start} ${a.y}C${start} ${over} ${end + 30} ${over} ${end + 30} ${b.y - 2}" class="${style}" marker-end="url(#tip)"/>`;
}
