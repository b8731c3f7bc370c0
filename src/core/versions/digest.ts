import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block, Html, Inline, Section } from '../document/model.js';
import { compareText } from '../finding.js';
import type { Language } from '../language.js';
import { factIdOf } from './fact-id.js';
import { type Obligation, obligationsOf } from './obligations.js';

/** Behind these names stand exactly the rules below; a change of them needs a new name. */
const digestNames = { text: 'n1', obligations: 'o1' } as const;

/**
 * The digest of a text, `n1:` and a SHA-256 in hexadecimal: Unicode NFC, white space collapsed, links reduced to their text and the id of a fact they cite; comments, anchors, soft
 * hyphens, emphasis and list markers do not count. A section's heading belongs to its text. Equal for two texts that a reader would call the same words.
 */
export function textDigest(subject: Section | readonly Block[]): string {
  return `${digestNames.text}:${hash(plainWords(subject))}`;
}

/**
 * The digest of what a text demands, `o1:` and a SHA-256 in hexadecimal: modality, negation, limits, audience, subjects, numbers and facts of every statement that has one of
 * modality, negation, limit, number or fact. The order of statements and the words that carry none of these do not count.
 */
export function obligationDigest(subject: Section | readonly Block[], language: Language | null): string {
  const statements = obligationsOf(subject, language).map(signature).sort(compareText);
  return `${digestNames.obligations}:${hash(statements.join('\n'))}`;
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function signature({ modality, negated, limits, audience, subjects, numbers, facts }: Obligation): string {
  return JSON.stringify([modality, negated, limits, audience, subjects, numbers, facts]);
}

/** The words that `n1:` is made of, one space between them. */
export function plainWords(subject: Section | readonly Block[]): string {
  const parts: string[] = 'blocks' in subject ? [words(subject.heading.inline)] : [];
  collect('blocks' in subject ? subject.blocks : subject, parts);
  return parts
    .join(' ')
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}

function collect(blocks: readonly Block[], parts: string[]): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        parts.push(words(block.inline));
        break;
      case 'quote':
        collect(block.children, parts);
        break;
      case 'list':
        for (const { task, children } of block.items) {
          // A ticked box is a statement, unlike a bullet.
          if (task !== null) parts.push(task === 'checked' ? '[x]' : '[ ]');
          collect(children, parts);
        }
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const { inline } of row) parts.push(words(inline));
        break;
      case 'code':
        parts.push(block.text);
        break;
      case 'html':
        parts.push(visibleText(block));
        break;
      case 'break':
        break;
    }
  }
}

/** The text with the id of every cited fact behind its link. */
function words({ text, links }: Inline): string {
  let marked = '';
  let from = 0;
  for (const { url, inText } of links) {
    const id = factIdOf(url);
    if (id === null || inText.end < from) continue;
    marked += `${text.slice(from, inText.end)}{${id}}`;
    from = inText.end;
  }
  return marked + text.slice(from);
}

/** Raw HTML without comments and tags, which show nothing. */
function visibleText({ text }: Html): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').replace(/<\/?[a-zA-Z][^<>]*>/g, ' ');
}
