const factLink = /(?:^|\/)(facts\.ya?ml|channels(?:\/[^#?]*)?\.ya?ml)(?:\?[^#]*)?#(.+)$/i;

/** The id of the declared value that a link cites, `facts:return-window` or `channels:facebook.reply`; null for other links. Judged by the address alone, so that a text has the same digest wherever it lies. */
export function factIdOf(url: string): string | null {
  const match = factLink.exec(url.trim());
  if (match === null) return null;
  const [, file = '', anchor = ''] = match;
  const id = file.toLowerCase().startsWith('facts') ? anchor : anchor.replace(/\.reply\.first$/, '.reply');
  return `${file.slice(0, file.search(/[./]/)).toLowerCase()}:${id.normalize('NFC')}`;
}
