import { once } from '../once.js';

/** An e-mail address as it stands in running text. */
export const emailPattern = String.raw`(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\d@])`;

/** An address that says by `https://` or `www.` that it is one. */
export const urlPattern = String.raw`(?:https?:\/\/|\bwww\.)[^\s<>"“”„‚‘’)\]]{1,500}[^\s<>"“”„‚‘’)\].,;:!?]`;

const wholeEmail = once(() => new RegExp(`^${emailPattern}$`, 'u'));
const wholeUrl = once(
  () => /^(?:(https?):\/\/)?((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}\p{L}{2,24})(?::(\d{1,5}))?([/?#]\S*)?$/iu,
);

/** Reads an e-mail address in small letters (`mailto:` understood); null when the text is none. Local parts differ by case nowhere in practice. */
export function parseEmail(text: string): string | null {
  const bare = text.trim().replace(/^mailto:/i, '');
  return bare.includes('@') && wholeEmail().test(bare) ? bare.toLowerCase() : null;
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
