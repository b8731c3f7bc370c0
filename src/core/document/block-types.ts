import type { Span } from '../place.js';
import type { Content } from './content.js';
import type { Block, Inline, List, ListItem } from './model.js';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a `[label]: destination` line declares; the span is that of the destination. */
export interface Definition {
  readonly url: string;
  readonly urlSpan: Span;
}

/** Text that is read for inline markup once all definitions are known; `holder` is null for a block of raw HTML. */
export interface Pending {
  readonly content: Content;
  readonly holder: Mutable<{ readonly inline: Inline }> | null;
  readonly block: Block;
}

/** What the block phase leaves to the inline phase. */
export interface BlockTree {
  readonly blocks: readonly Block[];
  readonly pending: readonly Pending[];
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** An open container of the block phase: the document itself, a block quote, or a list item with its list. */
export interface Container {
  readonly item: Mutable<ListItem> | null;
  readonly list: { readonly block: List; readonly span: Mutable<Span> } | null;
  readonly span: Mutable<Span>;
  readonly children: Block[];
  /** Columns that a line must be indented by to belong to the item; 0 for the others. */
  readonly offset: number;
  /** The list that a next item with the same marker joins. */
  open: { readonly block: List; readonly items: ListItem[]; readonly span: Mutable<Span>; readonly marker: number } | null;
  filled: boolean;
}

export const EMPTY_INLINE: Inline = { text: '', runs: [], code: [], links: [] };
