import { type Block, sourceSpan, visitBlocks, visitInlines } from '../../document/model.js';
import { fillIns } from '../../facts/fill-in.js';
import type { HandbookFile, PolicyDocument } from '../../handbook/handbook.js';
import type { Span } from '../../place.js';
import type { YamlNode } from '../../yaml/node.js';
import { parseYaml } from '../../yaml/parse-yaml.js';
import { type Context, defineRule } from '../rule.js';

// What is worth a closer look, and the form that YAML takes for a list.
const somewhere = /(?:fill[ \u00a0\u202f]in|ausf(?:ü|u\u0308)llen):/i;
const asKey = /^(?:fill[ \u00a0\u202f]in|ausf(?:ü|u\u0308)llen)$/i;

const messages = {
  open: {
    de: 'Hier ist noch etwas auszufüllen: {what}. Erwartet wird ein fertiger Text. Ersetzen Sie die Klammer samt Inhalt.',
    en: 'Something is still to be filled in here: {what}. A finished text is expected. Replace the bracket and what is in it.',
  },
  'open-unnamed': {
    de: 'Hier ist noch etwas auszufüllen; erwartet wird ein fertiger Text. Ersetzen Sie die Klammer.',
    en: 'Something is still to be filled in here; a finished text is expected. Replace the bracket.',
  },
  unquoted: {
    de: 'Die Stelle zum Ausfüllen steht ohne Anführungszeichen und gilt in YAML als Liste; erwartet wird ein Text. Ersetzen Sie sie oder setzen Sie sie in Anführungszeichen.',
    en: 'The place to fill in has no quotation marks and is a list to YAML; a text is expected. Replace it or put it in quotation marks.',
  },
};

export const rule = defineRule({
  id: 'str-placeholder',
  group: 'structure',
  scope: 'handbook',
  walks: true,
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#complete',
  title: { de: 'Noch auszufüllen', en: 'Still to be filled in' },
  messages,
  check(handbook, context) {
    context.walk({
      visit(document) {
        if (!somewhere.test(document.source.text)) return;
        if (document.frontMatter !== null) checkYaml({ node: document.frontMatter, file: document, context });
        checkText(document, context);
      },
    });
    for (const file of handbook.files) {
      if (file.kind === 'document' || file.kind === 'lock' || file.kind === 'baseline' || !somewhere.test(file.source.text)) continue;
      const node = parseYaml({ source: file.source }).value;
      if (node !== null) checkYaml({ node, file, context });
    }
  },
});

type Say = Context<keyof typeof messages>;

function checkText({ source, markdown }: PolicyDocument, { report }: Say): void {
  visitInlines(markdown.blocks, (inline) => {
    for (const range of fillIns(inline.text)) {
      if (inline.code.some((code) => code.start < range.end && range.start < code.end)) continue;
      report({ ...said(range.what), at: { source, span: sourceSpan(inline, range) } });
    }
  });
  visitBlocks(markdown.blocks, (block) => {
    if (block.kind !== 'html') return;
    for (const { what, span } of htmlFillIns(block, source.text)) report({ ...said(what), at: { source, span } });
  });
}

/** Fill-ins in raw HTML, comments left out. */
function htmlFillIns({ span }: Block, text: string): { what: string; span: Span }[] {
  const raw = text.slice(span.start, span.end).replace(/<!--.*?(?:-->|$)/gs, (comment) => ' '.repeat(comment.length));
  return fillIns(raw).map(({ start, end, what }) => ({ what, span: { start: span.start + start, end: span.start + end } }));
}

/** In YAML files nothing is a text that people read, and a plan may be incomplete: a warning. Front matter counts as its document does. */
function checkYaml({ node, file, context }: { node: YamlNode; file: HandbookFile; context: Say }): void {
  const level = file.kind === 'document' ? {} : { severity: 'warning' as const };
  const at = (span: Span) => ({ source: file.source, span });
  if (node.kind === 'scalar') {
    if (typeof node.value !== 'string') return;
    for (const { what } of fillIns(node.value)) context.report({ ...said(what), ...level, at: at(node.span) });
    return;
  }
  if (node.kind === 'map') {
    for (const { value } of node.entries) checkYaml({ node: value, file, context });
    return;
  }
  const [only] = node.items;
  if (node.items.length === 1 && only?.kind === 'map' && asKey.test(only.entries[0]?.key ?? '')) {
    const text = JSON.stringify(file.source.text.slice(node.span.start, node.span.end));
    const fix = { edits: [{ file: file.source.file, span: node.span, text }] };
    context.report({ message: 'unquoted', ...level, at: at(node.span), fix });
    return;
  }
  for (const item of node.items) checkYaml({ node: item, file, context });
}

function said(what: string): { message: 'open'; data: { what: string } } | { message: 'open-unnamed' } {
  if (what === '') return { message: 'open-unnamed' };
  return { message: 'open', data: { what: what.length > 120 ? `${what.slice(0, 117)}…` : what } };
}
