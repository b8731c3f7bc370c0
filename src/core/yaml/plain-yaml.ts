import type { YamlEntry, YamlMap, YamlNode } from './node.js';

/**
 * Reads the small part of YAML that front matter is mostly made of: block mappings and lists, flow lists and mappings on one line, plain and quoted scalars on one line.
 * Null for whatever it does not fully understand, right or wrong: the parser of the whole language judges that. `from` is the offset of the text in its source.
 */
export function readPlainYaml({ text, from, keyLimit }: { text: string; from: number; keyLimit: number }): YamlNode | null {
  if (beyond.test(text)) return null;
  const reader = new PlainReader(text, from, keyLimit);
  try {
    return reader.read();
  } catch (thrown) {
    if (thrown === notPlain) return null;
    throw thrown;
  }
}

/** Characters that never stand in the plain part: tabs and other control characters, line ends that only some readers know, byte order marks. */
const beyond = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
const notPlain = Symbol('not plain');
const key = /[A-Za-z_][\w-]*(?=:[ \n]|:$)/y;
const listMark = /- +(?=[^ \n])/y;
const spaces = / */y;
const doubleQuoted = /"([^"\\\n]*)"/y;
const singleQuoted = /'([^'\n]*)'/y;
const plainLine = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n]*/y;
const plainInFlow = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\n,[\]{}]*/y;
const decimal = /^[-+]?[0-9]+$/;
/** What the core schema may read as something else than a text. */
const special = /^(?:[-+.0-9][\w.+-]*|~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

class PlainReader {
  private at = 0;
  private keys = 0;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly keyLimit: number,
  ) {}

  read(): YamlNode {
    const indent = this.nextLine();
    if (indent === null) throw notPlain;
    const node = this.block(indent);
    if (this.nextLine() !== null) throw notPlain;
    return node;
  }

  /** Goes to the first character of the next line that says something, from the start of a line; its indent, or null at the end. */
  private nextLine(): number | null {
    const { text } = this;
    while (this.at < text.length) {
      const start = this.at;
      this.skipSpaces();
      const indent = this.at - start;
      const char = text.charAt(this.at);
      // How far a comment belongs to what stands before it is not plain.
      if (char === '#') throw notPlain;
      if (char !== '\n' && char !== '') return indent;
      const end = text.indexOf('\n', this.at);
      this.at = end === -1 ? text.length : end + 1;
    }
    return null;
  }

  private block(indent: number): YamlNode {
    return this.text.startsWith('- ', this.at) ? this.list(indent) : this.map(indent);
  }

  private map(indent: number): YamlMap {
    const entries: YamlEntry[] = [];
    const start = this.at;
    let end = start;
    for (;;) {
      const entry = this.entry(indent);
      this.add(entries, entry);
      end = this.ended;
      const next = this.peekIndent();
      if (next !== indent) {
        if (next !== null && next > indent) throw notPlain;
        break;
      }
      this.nextLine();
      // A list may stand no deeper than the key whose value it is; here it belongs to nothing.
      if (this.text.startsWith('- ', this.at)) throw notPlain;
    }
    return { kind: 'map', entries, span: this.span(start, end) };
  }

  private entry(indent: number): YamlEntry {
    const start = this.at;
    const name = this.take(key);
    const keySpan = this.span(start, this.at);
    this.at += 1;
    this.skipSpaces();
    if (this.at < this.text.length && this.text.charAt(this.at) !== '\n') return { key: name, keySpan, value: this.inline() };
    this.at += 1;
    const next = this.nextLine();
    if (next === null) throw notPlain;
    const list = this.text.startsWith('- ', this.at);
    if (list ? next < indent : next <= indent) throw notPlain;
    return { key: name, keySpan, value: this.block(next) };
  }

  private list(indent: number): YamlNode {
    const items: YamlNode[] = [];
    const start = this.at;
    for (;;) {
      const mark = this.at;
      this.take(listMark);
      key.lastIndex = this.at;
      const width = this.at - mark;
      if (this.text.startsWith('- ', this.at)) throw notPlain;
      items.push(key.test(this.text) ? this.map(indent + width) : this.inline());
      const next = this.peekIndent();
      if (next !== indent) {
        if (next !== null && next > indent) throw notPlain;
        break;
      }
      const back = this.at;
      this.nextLine();
      if (!this.text.startsWith('- ', this.at)) {
        this.at = back;
        break;
      }
    }
    return { kind: 'list', items, span: this.span(start, this.ended) };
  }

  /** The indent of the next line that says something, without going there. */
  private peekIndent(): number | null {
    const back = this.at;
    const indent = this.nextLine();
    this.at = back;
    return indent;
  }

  /** Where the value that was read last ends, with the end of its line: that is how far the library lets mappings and lists reach. */
  private ended = 0;

  /** A value on the rest of the line; goes to the start of the next line. */
  private inline(): YamlNode {
    const char = this.text.charAt(this.at);
    const node = char === '[' || char === '{' ? this.flow() : char === '"' || char === "'" ? this.quoted() : this.plain(plainLine);
    this.skipSpaces();
    if (this.at < this.text.length) {
      if (this.text.charAt(this.at) !== '\n') throw notPlain;
      this.at += 1;
    }
    this.ended = this.at;
    return node;
  }

  private quoted(): YamlNode {
    const start = this.at;
    const raw = this.take(this.text.charAt(start) === '"' ? doubleQuoted : singleQuoted);
    return { kind: 'scalar', value: raw.slice(1, -1), raw, quoted: true, span: this.span(start, this.at) };
  }

  private plain(pattern: RegExp): YamlNode {
    const start = this.at;
    const raw = this.take(pattern).replace(/ +$/, '');
    if (raw.includes(': ') || raw.endsWith(':') || raw.includes(' #')) throw notPlain;
    this.at = start + raw.length;
    return { kind: 'scalar', value: coreValue(raw), raw, quoted: false, span: this.span(start, this.at) };
  }

  private flow(): YamlNode {
    const start = this.at;
    const open = this.text.charAt(start);
    this.at += 1;
    this.skipSpaces();
    const entries: YamlEntry[] = [];
    const items: YamlNode[] = [];
    const close = open === '[' ? ']' : '}';
    while (this.text.charAt(this.at) !== close) {
      if (open === '{') this.add(entries, this.flowEntry());
      else items.push(this.flowValue());
      this.skipSpaces();
      if (this.text.charAt(this.at) === ',') {
        this.at += 1;
        this.skipSpaces();
        if (this.text.charAt(this.at) === close) throw notPlain;
      } else if (this.text.charAt(this.at) !== close) throw notPlain;
    }
    this.at += 1;
    const span = this.span(start, this.at);
    return open === '[' ? { kind: 'list', items, span } : { kind: 'map', entries, span };
  }

  private flowEntry(): YamlEntry {
    const start = this.at;
    const name = this.take(key);
    const keySpan = this.span(start, this.at);
    this.at += 1;
    this.skipSpaces();
    return { key: name, keySpan, value: this.flowValue() };
  }

  private flowValue(): YamlNode {
    const char = this.text.charAt(this.at);
    if (char === '"' || char === "'") return this.quoted();
    if (char === '[' || char === '{') return this.flow();
    return this.plain(plainInFlow);
  }

  private add(entries: YamlEntry[], entry: YamlEntry): void {
    this.keys += 1;
    if (this.keys > this.keyLimit || entries.some((other) => other.key === entry.key)) throw notPlain;
    entries.push(entry);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0];
    if (taken === undefined) throw notPlain;
    this.at += taken.length;
    return taken;
  }

  private skipSpaces(): void {
    spaces.lastIndex = this.at;
    spaces.test(this.text);
    this.at = spaces.lastIndex;
  }

  private span(start: number, end: number): { start: number; end: number } {
    return { start: this.from + start, end: this.from + end };
  }
}

function coreValue(raw: string): string | number | boolean | null {
  if (!special.test(raw) || day.test(raw)) return raw;
  if (decimal.test(raw)) return Number(raw);
  throw notPlain;
}
