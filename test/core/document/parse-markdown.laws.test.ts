import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapes } from '../../../bench/markdown/shapes.js';
import { type Block, type Inline, type Markdown, sourceSpan, visitBlocks, visitInlines } from '../../../src/core/document/model.js';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { parseStatement } from '../../../src/core/document/statement.js';
import type { Span } from '../../../src/core/place.js';
import { tries } from '../../support/kills.js';
import { anyText, documents } from './documents.js';

const RUNS = { numRuns: tries(1000) };

function inlinesOf(markdown: Markdown): Inline[] {
  const found: Inline[] = [];
  visitInlines(markdown.blocks, (inline) => found.push(inline));
  return found;
}

function expectOrdered(spans: readonly Span[], outer: Span): void {
  let at = outer.start;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(outer.end);
}

function expectNested(blocks: readonly Block[], outer: Span): void {
  expectOrdered(
    blocks.map(({ span }) => span),
    outer,
  );
  for (const block of blocks) {
    if (block.kind === 'quote') expectNested(block.children, block.span);
    if (block.kind === 'table') {
      const cells = [block.header, ...block.rows].flat().map(({ span }) => span);
      expectOrdered(cells, block.span);
    }
    if (block.kind !== 'list') continue;
    expectOrdered(
      block.items.map(({ span }) => span),
      block.span,
    );
    for (const item of block.items) expectNested(item.children, item.span);
  }
}

describe('every text', () => {
  it('has spans that lie in it, are ordered and nested', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = parseMarkdown(text);
        const whole = { start: 0, end: text.length };
        expectNested(markdown.blocks, whole);
        const { comments, targets, links, sections } = markdown;
        expectOrdered(
          comments.map(({ span }) => span),
          whole,
        );
        for (const { span, textSpan } of comments) expectOrdered([textSpan], span);
        for (const { span } of [...targets, ...sections]) expectOrdered([span], whole);
        for (const { span, textSpan, urlSpan, indirect } of links) {
          expectOrdered(indirect ? [textSpan] : [textSpan, urlSpan], span);
          expectOrdered([urlSpan], whole);
        }
      }),
      RUNS,
    );
  });

  it('has runs that cover the shown text and equal the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: shown, runs, code, links } of inlinesOf(parseMarkdown(text))) {
          let at = 0;
          let source = 0;
          for (const [index, run] of runs.entries()) {
            expect(run.text).toBe(at);
            expect(run.source).toBeGreaterThanOrEqual(source);
            expect(text.slice(run.source, run.source + run.length)).toBe(shown.slice(run.text, run.text + run.length));
            if (run.length > 0) expect(run.sourceLength).toBe(run.length);
            at = run.length > 0 ? at + run.length : (runs[index + 1]?.text ?? shown.length);
            source = run.source + run.sourceLength;
          }
          expect(at).toBe(shown.length);
          expect(source).toBeLessThanOrEqual(text.length);
          expectOrdered(code, { start: 0, end: shown.length });
          for (const link of links) expect(shown.slice(link.inText.start, link.inText.end)).toBe(link.text);
        }
      }),
      RUNS,
    );
  });

  it('keeps source spans exact: the file says there what a range of one run says', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (text, first, second) => {
        for (const inline of inlinesOf(parseMarkdown(text))) {
          for (const run of inline.runs) {
            if (run.length === 0) {
              const value = sourceSpan(inline, { start: run.text, end: run.text + 1 });
              expect(value).toEqual({ start: run.source, end: run.source + run.sourceLength });
              continue;
            }
            const start = run.text + (first % run.length);
            const end = start + 1 + (second % (run.text + run.length - start));
            const span = sourceSpan(inline, { start, end });
            expect(text.slice(span.start, span.end)).toBe(inline.text.slice(start, end));
          }
        }
      }),
    );
  });

  it('is the same document with LF, CRLF and CR', () => {
    const shape = (text: string): unknown => {
      const markdown = parseMarkdown(text);
      const blocks: unknown[] = [];
      visitBlocks(markdown.blocks, (block) => {
        if (block.kind === 'item') blocks.push([block.kind, block.task, block.number, block.children.length]);
        else if (block.kind === 'code' || block.kind === 'html') blocks.push([block.kind, block.text]);
        else blocks.push(block.kind);
      });
      return {
        blocks,
        texts: inlinesOf(markdown).map((inline) => [
          inline.text,
          inline.code,
          inline.links.map(({ text: shown, url, inText }) => [shown, url, inText]),
        ]),
        sections: markdown.sections.map(({ id, explicit, level, title, blocks: below }) => [id, explicit, level, title, below.length]),
        targets: markdown.targets.map(({ id, explicit, block }) => [id, explicit, block?.kind]),
        comments: markdown.comments.map(({ text: written }) => written.replace(/\r\n?/g, '\n')),
        front: markdown.frontMatter?.closed,
      };
    };
    fc.assert(
      fc.property(anyText, (written) => {
        const text = written.replace(/\r\n?/g, '\n');
        expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text));
        expect(shape(text.replaceAll('\n', '\r'))).toEqual(shape(text));
      }),
      RUNS,
    );
  });

  it('shifts by one behind a byte order mark', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const plain = parseMarkdown(text);
        const marked = parseMarkdown(`\uFEFF${text}`);
        expect(marked.sections.map(({ id, span }) => [id, span.start - 1, span.end - 1])).toEqual(
          plain.sections.map(({ id, span }) => [id, span.start, span.end]),
        );
        expect(marked.links.map(({ url, span }) => [url, span.start - 1])).toEqual(plain.links.map(({ url, span }) => [url, span.start]));
      }),
    );
  });

  it('gives statements or prose for its comments', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const comment of parseMarkdown(text).comments) {
          for (const { key, keySpan, valueSpan } of parseStatement(comment)?.entries ?? []) {
            expect(text.slice(keySpan.start, keySpan.end)).toBe(key);
            expectOrdered([keySpan, valueSpan], comment.span);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('hostile shapes of 100 kB', () => {
  it.each(Object.entries(shapes))('%s', (_name, shape) => {
    const text = shape(100_000);
    const markdown = parseMarkdown(text);
    expectNested(markdown.blocks, { start: 0, end: text.length });
    for (const comment of markdown.comments) parseStatement(comment);
    expect(markdown.blocks.length + Number(markdown.frontMatter !== null)).toBeGreaterThan(0);
  });
});
