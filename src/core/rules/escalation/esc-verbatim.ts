import type { Block, Paragraph } from '../../document/model.js';
import { sentencesOf } from '../../document/sentences.js';
import { hasFillIn } from '../../facts/fill-in.js';
import { type Language, languages } from '../../language.js';
import type { Span } from '../../place.js';
import { searchText } from '../../search-text.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { escalationWords } from './escalation-words.data.js';

const pasted = patterns(escalationWords.pasted);
const fixedByRight = patterns(escalationWords.fixedByRight);
const ruledOut = patterns(escalationWords.ruledOut);

/** Sections whose wording is meant: the holding statement, an example for the tone, what not to write, what closes a channel. */
const exempt: readonly string[] = ['holding-statement', 'example', 'do-and-dont', 'opening-and-closing'];

export const rule = defineRule({
  id: 'esc-verbatim',
  group: 'escalation',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#facts-not-sentences',
  title: { de: 'Textbaustein statt Leitfaden', en: 'Text block instead of a guide' },
  messages: {
    block: {
      de: 'Dieser Text soll wörtlich an Kunden gehen; fest ist nur die Erstmeldung in einer Krise, sonst antwortet jeder in eigenen Worten. Nennen Sie die abgestimmten Fakten, oder stellen Sie den Text als Beispiel für den Ton unter die Sprungmarke „example“.',
      en: 'This text is meant to go to customers word for word; only the holding statement in a crisis is fixed, all else is answered in one’s own words. Name the approved facts, or put the text as an example for the tone under the anchor “example”.',
    },
  },
  check(document, { report }) {
    const { type, status, lang } = document.head;
    const language = languages.find((known) => known === lang);
    if (type === null || type === 'guideline' || type === 'quiz' || status === 'retired' || language === undefined) return;
    for (const span of textBlocks({ blocks: document.markdown.blocks, sections: document.markdown.sections, language }))
      report({ message: 'block', at: { source: document.source, span } });
  },
});

/** Quotes and code blocks that a heading or the paragraph before them tells people to send as they stand, and such texts in quotation marks. */
function textBlocks({
  blocks,
  sections,
  language,
}: {
  blocks: readonly Block[];
  sections: readonly { readonly id: string; readonly heading: Block }[];
  language: Language;
}): Span[] {
  const idOf = new Map(sections.map(({ id, heading }) => [heading, id]));
  const found: Span[] = [];
  const open: { readonly level: number; readonly id: string; readonly announces: boolean; readonly fixed: boolean }[] = [];
  let before: Paragraph | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const text = searchText(block.inline.text);
      open.push({
        level: block.level,
        id: idOf.get(block) ?? '',
        announces: announces(text, language),
        fixed: fixedByRight[language]().test(text),
      });
      before = null;
      continue;
    }
    const isExempt = open.some(({ id, fixed }) => fixed || exempt.includes(id));
    if (block.kind === 'paragraph') {
      before = block;
      if (!isExempt && quotesText(block) && tellsToSend(block, language)) found.push(block.span);
      continue;
    }
    if ((block.kind === 'quote' || isPlainCode(block)) && !isExempt) {
      const told = before !== null && tellsToSend(before, language);
      // Below a heading such as "Standard replies" every one is meant, unless the paragraph above says what it is.
      const headed = open.at(-1)?.announces === true && (before === null || !speaksOfRight(before, language));
      if (told || headed) found.push(block.span);
    }
    before = null;
  }
  return found;
}

function announces(text: string, language: Language): boolean {
  return pasted[language]().test(text) && !ruledOut[language]().test(text) && !fixedByRight[language]().test(text);
}

/** True when a sentence of the paragraph, before what it quotes, announces a text to send. */
function tellsToSend({ inline }: Paragraph, language: Language): boolean {
  if (hasFillIn(inline.text) || speaksOfRight({ inline }, language)) return false;
  const quote = inline.text.search(/:\s*[„“"»]/);
  const announced = quote === -1 ? inline.text.length : quote;
  return sentencesOf(inline).some(
    ({ start, end }) => start < announced && announces(searchText(inline.text.slice(start, Math.min(end, announced))), language),
  );
}

function speaksOfRight({ inline }: Pick<Paragraph, 'inline'>, language: Language): boolean {
  return fixedByRight[language]().test(searchText(inline.text));
}

/** A longer text in quotation marks behind a colon. */
function quotesText({ inline: { text } }: Paragraph): boolean {
  return /:\s*(?:„[^„“”]{60,}[“”]|“[^“”]{60,}”|"[^"]{60,}"|»[^»«]{60,}«)/.test(text);
}

/** A fence with words in it, not with data or commands. */
function isPlainCode(block: Block): boolean {
  return (
    block.kind === 'code' &&
    /^(?:|te?xt|text\b.*)$/i.test(block.info.trim()) &&
    /[a-zäöü]{3,}[\s,][\s\S]*[.!?]/i.test(block.text.slice(0, 2000))
  );
}
