import type { Code, Heading, Nodes, RootContent, TableCell } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Block, Cell, Inline, ListItem, Markdown } from '../../../src/core/document/model.js';

/** What both parsers must agree on, one line per block, cell or link. */
export type Projection = readonly string[];

// Footnotes and bare addresses are no part of our model.
const LEFT_OUT = {
  disable: {
    null: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'wwwAutolink', 'protocolAutolink', 'emailAutolink'],
  },
};

const processor = remark()
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(function leaveOut() {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push(LEFT_OUT);
  })
  .freeze();

/** The range without the white space and quote marks that parsers count in at the end of lines. */
function range(text: string, start: number, end: number, marks = ''): string {
  const ignored = ` \t\r\n\0${marks}`;
  let from = start;
  let to = end;
  while (from < to && ' \t\r\n'.includes(text.charAt(from))) from++;
  while (to > from && ignored.includes(text.charAt(to - 1))) to--;
  return `${from}-${to}`;
}

function shown(value: string): string {
  return JSON.stringify(value.replace(/[ \t\r\n]+/g, ' ').trim());
}

/** Raw text up to the width of white space: remark writes a tab that a container ends in as spaces. */
function htmlText(value: string): string {
  return JSON.stringify(
    value
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+/g, ' ')
      .replace(/ $/gm, '')
      .trim(),
  );
}

function rawText(value: string): string {
  return JSON.stringify(
    value
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  );
}

/** Our model as a projection. */
export function projectOurs(text: string, { blocks, frontMatter }: Markdown): Projection {
  const lines: string[] = [];
  if (frontMatter !== null) lines.push(`yaml ${range(text, frontMatter.span.start, frontMatter.span.end)}`);
  const inline = (owner: string, value: Inline): void => {
    lines.push(`${owner} ${shown(value.text)}`);
    for (const link of value.links) {
      lines.push(
        `link ${link.span.start}-${link.span.end} ${link.image ? 'image' : 'link'} ${shown(link.text)} ${JSON.stringify(link.url)}`,
      );
    }
    for (const span of value.code) lines.push(`code-span ${shown(value.text.slice(span.start, span.end))}`);
  };
  const cells = (row: readonly Cell[]): void => {
    for (const { span, inline: value } of row) inline(`cell ${span.end > span.start ? range(text, span.start, span.end) : 'empty'}`, value);
  };
  const walk = (block: Block | ListItem): void => {
    const { start, end } = block.span;
    switch (block.kind) {
      case 'heading':
        inline(`heading ${block.level} ${range(text, start, end)}`, block.inline);
        return;
      case 'paragraph':
        inline(`paragraph ${range(text, start, end)}`, block.inline);
        return;
      case 'list':
        lines.push(`list ${block.ordered} ${range(text, start, end, '>')} ${block.ordered ? block.items[0]?.number : null}`);
        block.items.forEach(walk);
        return;
      case 'item':
        lines.push(`item ${block.task} ${range(text, start, end, '>')}`);
        block.children.forEach(walk);
        return;
      case 'quote':
        lines.push(`quote ${range(text, start, end, '>')}`);
        block.children.forEach(walk);
        return;
      case 'code':
        lines.push(`code ${range(text, start, end, '>')} ${shown(block.info)} ${rawText(block.text)}`);
        return;
      case 'html':
        lines.push(`html ${range(text, start, end, '>')} ${htmlText(block.text)}`);
        return;
      case 'break':
        lines.push(`break ${range(text, start, end)}`);
        return;
      case 'table':
        lines.push(`table ${range(text, start, end)}`);
        for (const row of [block.header, ...block.rows]) {
          lines.push('row');
          cells(row);
        }
    }
  };
  blocks.forEach(walk);
  return lines;
}

/** remark's tree as a projection. */
export function projectRemark(written: string): Projection {
  // remark does not count a byte order mark.
  const bom = written.startsWith('\uFEFF') ? 1 : 0;
  const text = written.slice(bom);
  const lines: string[] = [];
  const at = (offset: number | undefined): number => offset ?? 0;
  const spanOf = (node: Nodes): readonly [number, number] => [at(node.position?.start.offset), at(node.position?.end.offset)];
  // An item ends where its last child ends; remark sometimes lets it reach into the next one.
  const endOf = (node: Nodes): number => {
    const last = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined;
    return last === undefined ? spanOf(node)[1] : endOf(last);
  };
  const rangeOf = (node: Nodes, marks = ''): string => {
    const found = range(text, spanOf(node)[0], endOf(node), marks);
    return found.replace(/\d+/g, (digits) => String(Number(digits) + bom));
  };
  const definitions = new Map<string, string>();
  const root = processor.parse(text);
  // remark lets a setext heading begin at the definition before it, so that the two overlap.
  const behindDefinition = (heading: Heading): void => {
    const start = heading.children[0]?.position?.start;
    const underlined = text.charAt(at(heading.position?.start.offset)) === '[';
    if (underlined && start !== undefined && heading.position !== undefined) heading.position.start = { ...start };
  };
  // remark begins another block at the second line of indented code on whose first line a container ended; it is one block (CommonMark 4.4).
  const isIndented = (node: Nodes | undefined): node is Code => node?.type === 'code' && /[ \t]/.test(text.charAt(spanOf(node)[0]));
  const mend = (siblings: Nodes[]): void => {
    for (let index = siblings.length - 1; index > 0; index--) {
      const [one, other] = [siblings[index - 1], siblings[index]];
      if (!isIndented(one) || !isIndented(other) || one.position === undefined || other.position === undefined) continue;
      one.value += '\n'.repeat(other.position.start.line - one.position.end.line) + other.value;
      one.position.end = other.position.end;
      siblings.splice(index, 1);
    }
  };
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    if (!('children' in node)) return;
    mend(node.children);
    for (const [index, child] of node.children.entries()) {
      const before = node.children[index - 1];
      if (child.type === 'heading' && before?.type === 'definition') behindDefinition(child);
      collect(child);
    }
  };
  collect(root);

  const inline = (owner: string, nodes: readonly RootContent[]): void => {
    const links: { line: string; start: number; from: number; to: number }[] = [];
    const spans: string[] = [];
    let value = '';
    const read = (node: Nodes): void => {
      switch (node.type) {
        case 'text':
          value += node.value;
          return;
        case 'inlineCode':
          spans.push(`code-span ${shown(node.value)}`);
          value += node.value;
          return;
        case 'break':
          value += ' ';
          return;
        case 'html':
          return;
        case 'image':
        case 'imageReference':
        case 'link':
        case 'linkReference': {
          if (node.position === undefined && 'children' in node) {
            node.children.forEach(read);
            return;
          }
          const [start, end] = spanOf(node);
          const image = node.type.startsWith('image');
          const url = 'url' in node ? node.url : definitions.get((node as { identifier: string }).identifier);
          const link = { line: `link ${start + bom}-${end + bom} ${image ? 'image' : 'link'}`, url, start, from: value.length, to: 0 };
          if ('children' in node) node.children.forEach(read);
          else value += (node as { alt?: string | null }).alt ?? '';
          links.push({ ...link, to: value.length, line: `${link.line} \0 ${JSON.stringify(url)}` });
          return;
        }
        default:
          if ('children' in node) node.children.forEach(read);
      }
    };
    nodes.forEach(read);
    lines.push(`${owner} ${shown(value)}`);
    links.sort((a, b) => a.start - b.start);
    for (const link of links) lines.push(link.line.replace('\0', () => shown(value.slice(link.from, link.to))));
    lines.push(...spans);
  };
  const cell = (node: TableCell): void => {
    let [start, end] = spanOf(node);
    end = start + text.slice(start, end).trimEnd().length;
    if (text.charAt(start) === '|') start++;
    const closed = end > start && text.charAt(end - 1) === '|' && (text.slice(start, end - 1).match(/\\+$/)?.[0].length ?? 0) % 2 === 0;
    if (closed) end--;
    const found = range(text, start, end).replace(/\d+/g, (digits) => String(Number(digits) + bom));
    inline(`cell ${text.slice(start, end).trim() === '' ? 'empty' : found}`, node.children);
  };
  // remark takes `[x]` off the span of a paragraph only when plain text follows.
  const behindMarker = (node: Nodes | undefined): void => {
    const start = node?.position?.start;
    if (start?.offset === undefined) return;
    start.offset += text.slice(start.offset).match(/^\[[ \txX]\]\s+/)?.[0].length ?? 0;
  };
  const walk = (node: Nodes): void => {
    switch (node.type) {
      case 'yaml':
        lines.push(`yaml ${rangeOf(node)}`);
        return;
      case 'heading':
        inline(`heading ${node.depth} ${rangeOf(node)}`, node.children);
        return;
      case 'paragraph':
        inline(`paragraph ${rangeOf(node)}`, node.children);
        return;
      case 'list':
        lines.push(`list ${node.ordered} ${rangeOf(node, '>')} ${node.ordered ? node.start : null}`);
        node.children.forEach(walk);
        return;
      case 'listItem':
        lines.push(`item ${node.checked == null ? null : node.checked ? 'checked' : 'open'} ${rangeOf(node, '>')}`);
        if (node.checked != null) behindMarker(node.children[0]);
        node.children.forEach(walk);
        return;
      case 'blockquote':
        lines.push(`quote ${rangeOf(node, '>')}`);
        node.children.forEach(walk);
        return;
      case 'code':
        lines.push(
          `code ${rangeOf(node, '>')} ${shown([node.lang, node.meta].filter((part) => part != null).join(' '))} ${rawText(node.value)}`,
        );
        return;
      case 'html':
        lines.push(`html ${rangeOf(node, '>')} ${htmlText(node.value)}`);
        return;
      case 'thematicBreak':
        lines.push(`break ${rangeOf(node)}`);
        return;
      case 'table':
        lines.push(`table ${rangeOf(node)}`);
        for (const row of node.children) {
          lines.push('row');
          row.children.forEach(cell);
        }
        return;
      case 'root':
        node.children.forEach(walk);
        return;
    }
  };
  walk(root);
  return lines;
}
