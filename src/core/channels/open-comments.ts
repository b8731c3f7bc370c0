import { isPublic, statedValue } from './channel-state.js';
import type { Channel } from './plan.js';

// On these the company is a guest: others make the rules and moderate.
const guestPlatforms = new Set(['external-forum']);

/** True for a public place that belongs to others, such as a review site: the company takes part but cannot moderate. */
export function isGuestPlace(channel: Channel): boolean {
  return channel.platform !== null && (channel.platform.reviewSite || guestPlatforms.has(channel.platform.id));
}

/** Whether visitors can write in public on a channel of the company's own; places where the company is a guest do not count. */
export function openComments(channel: Channel): 'yes' | 'no' | 'unknown' {
  if (!isPublic(channel) || isGuestPlace(channel)) return 'no';
  if (channel.comments.state === 'value') return channel.comments.value === 'open' ? 'yes' : 'no';
  if (channel.comments.state !== 'absent') return 'no';
  if (channel.platform !== null) return channel.platform.commentsOpen ? 'yes' : 'no';
  return statedValue(channel.direction) === 'out' ? 'no' : 'unknown';
}
