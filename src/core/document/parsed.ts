import type { Span } from '../place.js';
import { Remembering } from '../remember.js';
import type { Inline, Link, Markdown, Run } from './model.js';

/** Running text as it was parsed. */
export class RunningText extends Remembering implements Inline {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly code: readonly Span[];
  readonly links: readonly Link[];

  constructor({ text, runs, code, links }: Inline) {
    super();
    this.text = text;
    this.runs = runs;
    this.code = code;
    this.links = links;
  }
}

/** A document as it was parsed. */
export class ParsedMarkdown extends Remembering implements Markdown {
  readonly frontMatter: Markdown['frontMatter'];
  readonly blocks: Markdown['blocks'];
  readonly sections: Markdown['sections'];
  readonly targets: Markdown['targets'];
  readonly links: Markdown['links'];
  readonly comments: Markdown['comments'];

  constructor({ frontMatter, blocks, sections, targets, links, comments }: Markdown) {
    super();
    this.frontMatter = frontMatter;
    this.blocks = blocks;
    this.sections = sections;
    this.targets = targets;
    this.links = links;
    this.comments = comments;
  }
}
