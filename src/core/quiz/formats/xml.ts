/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text and that of CDATA sections, not that of its children. */
  readonly text: string;
  readonly offset: number;
}

/** Where a text is no XML that we read, and why. */
export interface XmlFault {
  readonly offset: number;
  readonly why: 'syntax' | 'declaration' | 'entity' | 'too-deep' | 'not-closed';
}

/** Deeper than any file of questions. */
const maxDepth = 32;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
  text: string;
  readonly offset: number;
}

/**
 * Reads XML in one pass: elements, attributes, text, CDATA, comments. Document types and entities of one's own are refused, so that nothing can be drawn in from outside or grow without end; so is what is
 * nested deeper than 32.
 */
export function readXml(source: string): { readonly root: Element } | XmlFault {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '', offset: 0 };
  const open: Open[] = [root];
  const token =
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|[^<]+/y;
  for (let at = 0; at < source.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(source);
    const here = open.at(-1) ?? root;
    if (found === null) return { offset: at, why: source.startsWith('<!', at) ? 'declaration' : 'syntax' };
    const [all, data, closing, name, attributes = '', empty] = found;
    if (data !== undefined) here.text += data;
    else if (closing !== undefined) {
      if (here.name !== closing || open.length === 1) return { offset: at, why: 'syntax' };
      open.pop();
      open.at(-1)?.children.push(here);
    } else if (name !== undefined) {
      const read = attributesIn(attributes);
      if (read === null) return { offset: at, why: 'syntax' };
      const element: Open = { name, attributes: read, children: [], text: '', offset: at };
      if (empty === '/') here.children.push(element);
      else if (open.push(element) > maxDepth) return { offset: at, why: 'too-deep' };
    } else if (!all.startsWith('<')) {
      const text = resolved(all);
      if (text === null) return { offset: at + all.indexOf('&'), why: 'entity' };
      here.text += text;
    }
  }
  const last = open.at(-1);
  if (last !== undefined && last !== root) return { offset: last.offset, why: 'not-closed' };
  const [first, second] = root.children;
  if (first === undefined || second !== undefined || root.text.replace(/^\ufeff/, '').trim() !== '')
    return { offset: second?.offset ?? 0, why: 'syntax' };
  return { root: first };
}

function attributesIn(text: string): Map<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = resolved(double ?? single ?? '');
    if (value === null) return null;
    attributes.set(name, value);
  }
  return attributes;
}

/** A text with its references resolved; null where one is not among the five of XML and the numbers of characters. */
function resolved(text: string): string | null {
  let sound = true;
  const result = text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+))?;?/g, (all, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? (hex === undefined ? null : Number.parseInt(hex, 16)) : Number(decimal);
    const sign = code === null ? named[name ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (sign === undefined || !all.endsWith(';')) sound = false;
    return sign ?? '';
  });
  return sound ? result : null;
}

/** The first child of a name. */
export function childOf({ children }: Element, name: string): Element | null {
  return children.find((child) => child.name === name) ?? null;
}

/** What stands in `<name><text>…</text></name>`, trimmed; empty when there is none. */
export function textOf(element: Element, name: string): string {
  const child = childOf(element, name);
  return (child === null ? '' : (childOf(child, 'text')?.text ?? child.text)).trim();
}

/** A text as XML, without characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
