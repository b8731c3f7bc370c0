/** How many conversations at a time count as so many after one another: typing to three customers at once is not three times as fast. */
const factors = [1, 1.7, 2.5, 2.9];

/** The most conversations that one person can hold at the same time in practice (G. Koole, https://www.wewfm.com/post/staffing-live-chat-sessions, read 2026-11). */
const mostConcurrent = 4;

/**
 * By how much handling gets shorter when one person holds several conversations at the same time: 1 for one, 2.5 for three; between whole numbers in proportion. More than
 * four count as four. Handling time divided by the factor goes into the Erlang formulas. Values: https://www.contactcentrehelper.com/?p=206984, read 2026-11 (“not
 * ideal but most widely used”).
 */
export function concurrencyFactor(conversations: number): number {
  const held = Math.min(Math.max(conversations, 1), mostConcurrent);
  const whole = Math.floor(held);
  const [low = 1, high = low] = [factors[whole - 1], factors[whole]];
  return low + (high - low) * (held - whole);
}
