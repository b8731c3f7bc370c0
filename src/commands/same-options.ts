import type { Session } from './session.js';

/** The options of a call that another call needs to go on with the same work, as a person types them; empty for none. Passwords in addresses are starred out. */
export function sameOptions(flags: Readonly<Record<string, string | boolean | undefined>>, { globals }: Pick<Session, 'globals'>): string {
  const own = Object.entries(flags).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : value === true ? [`--${name}`] : [`--${name}`, typed(withoutPassword(value))],
  );
  return [...own, ...globals].join(' ');
}

/** A word as shells on all systems take it; in single quotes, as POSIX has them, only where nothing else keeps its signs. */
function typed(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_@%+=:,./~-]+$/u.test(word)) return word;
  return /["$`!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^/@:]*:)[^/]*@/, '$1***@').replace(/^(\w+:\/\/.*[?&]password=)[^&]*/, '$1***');
}
