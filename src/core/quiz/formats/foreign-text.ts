import { windows1252 } from '../../decode.js';
import { readReference } from '../../document/entity.js';
import type { ImportFault } from './exchanged.js';

/** What a reader sees of a text in HTML: paragraphs, rows and items of lists as lines, no tags, what stands for a picture in its place, entities as signs. */
export function withoutTags(html: string): string {
  const bare = html
    .replace(/<br\s*\/?>|<\/(?:p|li|div|tr|h[1-6])\s*>|<(?:ul|ol|li|table)\b[^<>]*>/gi, '\n')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(/<img\b[^<>]*>/gi, (tag) => alternative(tag))
    .replace(/<[^<>]*>/g, '');
  const lines = withoutEntities(bare).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A text with its entities as signs: named ones, numbers, and the numbers from 128 to 159, which HTML reads as Windows-1252. Hard spaces become plain ones; what is no entity stays. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/g, (entity) => {
    const code = entity.startsWith('&#') ? Number(entity.slice(2, -1).replace(/^[xX]/, '0x')) : Number.NaN;
    if (code >= 128 && code < 160) return windows1252(Uint8Array.of(code));
    const value = readReference(entity, 0)?.value ?? entity;
    return value === '\u00a0' ? ' ' : value;
  });
}

/** Pictures and the like in a piece of a file, which our questions cannot hold, each with its place. The signs of a tag may be written as entities. */
export function lostPictures({ text, offset }: { readonly text: string; readonly offset: number }): readonly ImportFault[] {
  return [...text.matchAll(/(?:<|&lt;)(img|video|audio|iframe|object|embed)\b((?:(?!<|>|&lt;|&gt;)[\s\S])*)/gi)].map(
    ({ 0: tag, 1: name = '', index }) => {
      const alt = alternative(tag.replaceAll('&quot;', '"'));
      const isPicture = name.toLowerCase() === 'img';
      const what = !isPicture
        ? { de: `eingebetteter Inhalt (${name})`, en: `embedded content (${name})` }
        : alt === ''
          ? { de: 'ein Bild ohne Ersatztext', en: 'a picture without an alternative text' }
          : {
              de: `ein Bild; sein Ersatztext „${alt}“ steht jetzt im Text`,
              en: `a picture; its alternative text “${alt}” now stands in the text`,
            };
      return { kind: 'lost', offset: offset + index, what };
    },
  );
}

/** What a tag says in place of its picture; signs may have a backslash before them, as in GIFT. */
function alternative(tag: string): string {
  const [, double, single] = /\balt\s*\\?=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
  return withoutEntities((double ?? single ?? '').replace(/\\(.)/g, '$1')).trim();
}

/** A title from the first words of a question. */
export function shortTitle(prompt: string, number: number): string {
  const words = prompt.split(/\s+/).slice(0, 6).join(' ').slice(0, 60);
  return words === '' ? `${number}` : words;
}

/** An id from a title; empty when nothing of it can stay. */
export function slug(title: string): string {
  const plain = title.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').normalize('NFD');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
