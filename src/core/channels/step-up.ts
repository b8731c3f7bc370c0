import type { Approval } from './plan.js';

/** True when somebody else decides after a time limit, and a text that was approved beforehand may go out meanwhile. */
export function goesOnWithoutApproval({ steps, holdingText }: Approval): boolean {
  return holdingText.state === 'value' && steps.length > 1 && steps.slice(0, -1).every(({ within }) => within !== null);
}
