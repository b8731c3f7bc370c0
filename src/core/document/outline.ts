import GithubSlugger from 'github-slugger';
import type { Block, Heading, Section, Target } from './model.js';
import type { Anchor } from './running-text.js';

const NONE: readonly Anchor[] = [];

/** Sections and link targets of a document. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly targets: readonly Target[];
}

/** Derives sections and targets from the finished blocks; slugs are those of GitHub, counted over the whole document. */
export function outlineOf(blocks: readonly Block[], anchors: ReadonlyMap<Block, readonly Anchor[]>): Outline {
  const sections: Section[] = [];
  const targets: Target[] = [];
  const slugger = new GithubSlugger();

  function sectionOf(heading: Heading, siblings: readonly Block[], index: number, end: number): Section {
    const title = heading.inline.text.trim();
    const slug = slugger.slug(title);
    const explicit = anchors.get(heading) ?? NONE;
    const below = siblings.slice(index + 1, end);
    const last = siblings[end - 1] ?? heading;
    const span = { start: heading.span.start, end: last.span.end };
    const id = explicit[0]?.id ?? slug;
    const section: Section = { id, explicit: explicit.length > 0, level: heading.level, title, heading, span, blocks: below };
    sections.push(section);
    for (const anchor of explicit) targets.push({ ...anchor, explicit: true, section, block: heading });
    if (slug !== '' && !explicit.some((anchor) => anchor.id === slug)) {
      targets.push({ id: slug, explicit: false, span: heading.span, section, block: heading });
    }
    return section;
  }

  function walk(siblings: readonly Block[], outer: Section | null): void {
    const ends = sectionEnds(siblings);
    let section = outer;
    const waiting: Anchor[] = [];
    for (const [index, block] of siblings.entries()) {
      if (block.kind === 'heading') section = sectionOf(block, siblings, index, ends[index] ?? siblings.length);
      for (const anchor of waiting) targets.push({ ...anchor, explicit: true, section, block });
      waiting.length = 0;
      const here = block.kind === 'heading' ? NONE : (anchors.get(block) ?? NONE);
      if (here.length > 0 && marksNext(block)) waiting.push(...here);
      else for (const anchor of here) targets.push({ ...anchor, explicit: true, section, block });
      if (block.kind === 'quote') walk(block.children, section);
      else if (block.kind === 'list') for (const item of block.items) walk(item.children, section);
    }
    for (const anchor of waiting) targets.push({ ...anchor, explicit: true, section, block: null });
  }

  walk(blocks, null);
  targets.sort((a, b) => a.span.start - b.span.start || Number(b.explicit) - Number(a.explicit));
  return { sections, targets };
}

/** The link target of that id: an explicit anchor wins over a slug. */
export function findTarget(targets: readonly Target[], id: string): Target | undefined {
  return targets.find((target) => target.explicit && target.id === id) ?? targets.find((target) => target.id === id);
}

function marksNext(block: Block): boolean {
  return block.kind === 'html' || (block.kind === 'paragraph' && block.inline.text.trim() === '');
}

/** For every heading among siblings, the index behind the last block of its section. */
function sectionEnds(siblings: readonly Block[]): number[] {
  const ends: number[] = [];
  const next = new Array<number>(7).fill(siblings.length);
  for (let i = siblings.length - 1; i >= 0; i--) {
    const block = siblings[i];
    if (block?.kind !== 'heading') continue;
    ends[i] = Math.min(...next.slice(1, block.level + 1));
    next[block.level] = i;
  }
  return ends;
}
