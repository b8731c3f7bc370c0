import type { ChannelPlan } from '../../core/channels/plan.js';
import type { Language } from '../../core/language.js';
import { type Service, serviceMatrix } from '../../core/report/matrix.js';
import { pictureWords } from '../../i18n/pictures.js';
import { reportWords } from '../../i18n/report.js';
import { speak } from '../../i18n/words.js';
import { ownerText, shorten } from '../board-parts.js';
import { escapeHtml } from '../safe-text.js';
import type { View } from './board.js';
import { scrollable } from './picture.js';

/** More columns than this help nobody; lists of a registry have thousands. */
const maxColumns = 40;

/** Which channel does what for which topic; signs, words for those who hear it, and shades say the same. */
export function matrixPart({ plan, ...view }: View & { plan: ChannelPlan }): string {
  const { language } = view;
  const word = speak(pictureWords, language);
  const { channels, rows } = serviceMatrix(plan);
  if (rows.length === 0) return `<p>${word('noTopics')}</p>`;
  const shown = channels.slice(0, maxColumns);
  const heads = [word('topic'), speak(reportWords, language)('owner')].map((text) => `<th scope="col">${escapeHtml(text)}</th>`);
  const columns = shown.map(({ label }) => `<th scope="col" class="turned"><span>${escapeHtml(shorten(label, 24))}</span></th>`);
  const lines = rows.map(({ topic, owner, services }) => {
    const cells = services.slice(0, maxColumns).map((service) => serviceCell(service, language));
    return `<tr><th scope="row">${escapeHtml(shorten(topic.name, 60))}</th><td>${escapeHtml(shorten(ownerText(owner, view), 40))}</td>${cells.join('')}</tr>`;
  });
  const more = channels.length > maxColumns ? `<p class="quiet">${escapeHtml(word('moreColumns', { count: maxColumns }))}</p>` : '';
  const table = `<table class="matrix"><caption class="quiet">${escapeHtml(word('matrixLegend'))}</caption><thead><tr>${heads.join('')}${columns.join('')}</tr></thead><tbody>
${lines.join('\n')}
</tbody></table>`;
  return `${scrollable({ title: word('matrix'), body: table, language })}\n${more}`;
}

function serviceCell(service: Service | null, language: Language): string {
  const word = speak(pictureWords, language);
  if (service === null) return `<td class="cell"><span class="heard">${word('nothing')}</span></td>`;
  const solving = { yes: `, ${word('solves')}`, no: `, ${word('solvesNot')}`, unknown: '' }[service.solves];
  const sign = `${word(`${service.role}Mark`)}${service.solves === 'yes' ? '+' : ''}`;
  return `<td class="cell ${service.role}"><span aria-hidden="true">${sign}</span><span class="heard">${escapeHtml(word(service.role) + solving)}</span></td>`;
}
