import type { Block, Inline, Markdown, Section, Table } from '../document/model.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import { rememberOf } from '../remember.js';
import { badExampleOpeners } from './bad-example.data.js';

/** A running text of a document with what its surroundings say about it. */
export interface Passage {
  readonly inline: Inline;
  /** The ids of the sections around it, outermost first. */
  readonly sections: readonly string[];
  /** In a block quote of a policy: somebody else's words. In a quiz a block quote is feedback, the company's own words. */
  readonly quoted: boolean;
  /** In an option of a quiz that is wrong, or in its feedback. */
  readonly wrongOption: boolean;
  /** Shown as what not to write. */
  readonly badExample: boolean;
  /** The cells of its table row, itself included; null outside tables. */
  readonly row: readonly Inline[] | null;
  /** The heading of its column; null outside tables and in the headings themselves. */
  readonly column: Inline | null;
}

/** Every running text of a document, in source order. */
export function passagesOf({ markdown, head }: PolicyDocument): readonly Passage[] {
  return passagesIn(markdown, head.type === 'quiz');
}

const passagesIn = rememberOf(collect);

type Around = Omit<Passage, 'inline' | 'row' | 'column'>;

function collect(markdown: Markdown, isQuiz: boolean): readonly Passage[] {
  const sectionOf = new Map(markdown.sections.map((section) => [section.heading, section]));
  const passages: Passage[] = [];
  const open: Section[] = [];
  for (const [index, block] of markdown.blocks.entries()) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const section = sectionOf.get(block);
      if (section !== undefined) open.push(section);
    }
    const sections = open.map(({ id }) => id);
    const around = { sections, quoted: false, wrongOption: false, badExample: sections.includes('do-and-dont') };
    visit(block, markdown.blocks[index - 1], around);
  }
  return passages;

  function visit(block: Block, before: Block | undefined, around: Around): void {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        passages.push({
          inline: block.inline,
          row: null,
          column: null,
          ...around,
          badExample: around.badExample || opensBadExample(block.inline.text),
        });
        return;
      case 'quote':
        visitAll(block.children, { ...around, quoted: !isQuiz });
        return;
      case 'list': {
        const badList = before?.kind === 'paragraph' && announcesBadExamples(before.inline.text);
        for (const { task, children } of block.items) {
          const [first] = children;
          const badItem = first?.kind === 'paragraph' && opensBadExample(first.inline.text);
          visitAll(children, {
            ...around,
            wrongOption: around.wrongOption || (isQuiz && task === 'open'),
            badExample: around.badExample || badList || badItem,
          });
        }
        return;
      }
      case 'table': {
        const badTable = before?.kind === 'paragraph' && announcesBadExamples(before.inline.text);
        visitTable(block, { ...around, badExample: around.badExample || badTable });
        return;
      }
      default:
        return;
    }
  }

  function visitAll(blocks: readonly Block[], around: Around): void {
    for (const [index, block] of blocks.entries()) visit(block, blocks[index - 1], around);
  }

  function visitTable({ header, rows }: Table, around: Around): void {
    const badColumns = header.map(({ inline }) => isOpener(inline.text));
    for (const cells of [header, ...rows]) {
      const row = cells.map(({ inline }) => inline);
      const badRow = opensBadExample(row[0]?.text ?? '') || isOpener(row[0]?.text ?? '');
      // In a quiz, what belongs to nothing on the left is there to mislead.
      const wrongOption = around.wrongOption || (isQuiz && cells !== header && row[0]?.text.trim() === '');
      for (const [column, inline] of row.entries())
        passages.push({
          inline,
          row,
          column: cells === header ? null : (header[column]?.inline ?? null),
          ...around,
          wrongOption,
          badExample: around.badExample || badRow || badColumns[column] === true,
        });
    }
  }
}

const openers = new Set(badExampleOpeners);

function isOpener(text: string): boolean {
  return openers.has(text.trim().replace(/:$/, '').toLowerCase());
}

/** "Nicht: …", "Don’t write: …" */
function opensBadExample(text: string): boolean {
  const colon = text.indexOf(':');
  return (colon > 0 && colon < 40 && isOpener(text.slice(0, colon))) || /^\s*[✗❌]/u.test(text);
}

/** A paragraph such as "Lassen Sie das:" makes the list or table below it one of bad examples. */
function announcesBadExamples(text: string): boolean {
  const end = text.trimEnd();
  return end.endsWith(':') && isOpener(end.slice(end.search(/[^.!?]*$/)));
}
