import { once } from '../once.js';

const emailWith = (letter: string): string =>
  `(?<![\\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[${letter}\\d-]{1,63}\\.){1,8}[${letter}]{2,24}(?![${letter}\\d@])`;

/** An e-mail address as it stands in running text. */
export const emailPattern = emailWith(String.raw`\p{L}`);

/** An address that says by `https://` or `www.` that it is one. */
export const urlPattern = String.raw`(?:https?:\/\/|\bwww\.)[^\s<>"“”„‚‘’)\]]{1,500}[^\s<>"“”„‚‘’)\].,;:!?]`;

const wholeEmail = once(() => new RegExp(`^${emailPattern}$`, 'u'));
/** For the usual addresses: the class of all letters is slow to make. */
const wholePlainEmail = once(() => new RegExp(`^${emailWith('A-Za-z')}$`));
const wholeUrl = once(
  () => /^(?:(https?):\/\/)?((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}\p{L}{2,24})(?::(\d{1,5}))?([/?#]\S*)?$/iu,
);

/** Reads an e-mail address in small letters (`mailto:` understood); null when the text is none. Local parts differ by case nowhere in practice. */
export function parseEmail(text: string): string | null {
  const bare = text.trim().replace(/^mailto:/i, '');
  if (!bare.includes('@')) return null;
  const pattern = /[^\0-\x7f]/.test(bare) ? wholeEmail() : wholePlainEmail();
  return pattern.test(bare) ? bare.toLowerCase() : null;
}

/**
 * Reads a web address in the form that is compared: host in small letters without `www.`, no scheme, no default port, no trailing slash.
 * Path and query keep their case, because servers may tell them apart. Null when the text is none.
 */
export function parseUrl(text: string): string | null {
  const match = text.includes('.') ? wholeUrl().exec(text.trim()) : null;
  if (match === null) return null;
  const [, scheme = '', host = '', port = '', rest = ''] = match;
  const ownPort = port === '' || port === (scheme.toLowerCase() === 'http' ? '80' : '443') ? '' : `:${port}`;
  const [beforeFragment = '', ...fragment] = rest.split('#');
  const [path = '', ...query] = beforeFragment.split('?');
  const tail = `${path.replace(/\/+$/, '')}${query.length === 0 ? '' : `?${query.join('?')}`}${fragment.join('#') === '' ? '' : `#${fragment.join('#')}`}`;
  return `${host.toLowerCase().replace(/^www\.(?=.*\.)/, '')}${ownPort}${tail}`;
}
