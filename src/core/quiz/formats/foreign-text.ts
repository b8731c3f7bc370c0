/** What a reader sees of a text in HTML: paragraphs and line breaks as line ends, no tags, the common entities as signs. */
export function withoutTags(html: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return html
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => names[name] ?? '');
}

/** A title from the first words of a question. */
export function shortTitle(prompt: string, number: number): string {
  const words = prompt.split(/\s+/).slice(0, 6).join(' ').slice(0, 60);
  return words === '' ? `${number}` : words;
}

/** An id from a title; empty when nothing of it can stay. */
export function slug(title: string): string {
  const plain = title.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').normalize('NFD');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
