import type { Link } from '../document/model.js';
import type { Source } from '../place.js';
import type { Binding } from './quiz.js';

/** The bindings among the links of a question: those to a policy or answer of the handbook, and `unisono:` links to the guideline library. `path` is the quiz's own. */
export function bindingsOf({ links, path, source }: { links: readonly Link[]; path: string; source: Source }): readonly Binding[] {
  return links.flatMap((link) => {
    if (link.image) return [];
    const hash = link.url.indexOf('#');
    const address = hash === -1 ? link.url : link.url.slice(0, hash);
    const anchor = hash === -1 || hash === link.url.length - 1 ? null : decoded(link.url.slice(hash + 1));
    const target = targetOf(address, path);
    return target === null ? [] : [{ at: { source, span: link.span }, url: link.url, target, anchor }];
  });
}

function targetOf(address: string, path: string): string | null {
  const library = /^unisono:([a-z0-9-]+)$/.exec(address);
  if (library !== null) return `unisono:${library[1]}`;
  if (address === '' || address.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(address) || !/\.md$/i.test(address)) return null;
  const parts = path.split('/').slice(0, -1);
  for (const part of decoded(address).split('/')) {
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const target = parts.join('/');
  return target.startsWith('quizzes/') ? null : target;
}

/** Percent-decoded; as it is where the percent signs are not an encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
