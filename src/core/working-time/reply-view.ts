import { careChannels, statedValue } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import { groupBy } from '../group-by.js';
import type { Localised } from '../language.js';
import { dayMs } from './calendar.js';
import { datedSentence, longestWait, weekSentence } from './longest-wait.js';
import { channelCalendar, type KeyedCalendar } from './team-calendar.js';

/** A promise as customers meet it. */
export interface ReplyView {
  /** The channels for which it says the same, in the order of the plan. */
  readonly channels: readonly Channel[];
  /** The longest wait in any week. */
  readonly week: Localised;
  /** The longest wait of the next year where holidays make it longer; null otherwise. */
  readonly holidays: Localised | null;
}

/** What the promises of a plan mean for customers who write shortly before closing time, from a day on. Channels without promise or hours have none. */
export function replyViews({ plan, today }: { readonly plan: ChannelPlan; readonly today: string }): ReplyView[] {
  const views = new Map<string, Omit<ReplyView, 'channels'> | null>();
  const channels = groupBy(careChannels(plan), (channel) => {
    const reply = statedValue(channel.replyFirst);
    const calendar = reply === null ? null : channelCalendar(plan, channel);
    if (reply === null || calendar === null) return null;
    const talk = channel.platform?.synchronous === true;
    const clock = statedValue(channel.clock) ?? 'open';
    const key = JSON.stringify([calendar.key, reply, clock, talk]);
    if (!views.has(key)) views.set(key, viewOf({ calendar, reply, clock, talk, today }));
    return key;
  });
  return [...channels].flatMap(([key, same]) => {
    const view = views.get(key);
    return view === undefined || view === null ? [] : [{ channels: same, ...view }];
  });
}

function viewOf({
  calendar,
  reply,
  clock,
  talk,
  today,
}: {
  calendar: KeyedCalendar;
  reply: Parameters<typeof longestWait>[0]['target'];
  clock: 'open' | 'all';
  talk: boolean;
  today: string;
}): Omit<ReplyView, 'channels'> | null {
  const usual = longestWait({
    target: reply,
    clock,
    // Any week without holidays and changes of the clock; the first days of 1970 are as good as others.
    calendar: { hours: calendar.hours, offset: () => 0, isClosed: () => false },
    from: 4 * dayMs,
    days: 7,
  });
  if (usual === null) return null;
  const year = calendar.hasClosedDays ? longestWait({ target: reply, clock, calendar, from: Date.parse(today), days: 365 }) : null;
  const longer = year !== null && year.answered - year.written > usual.answered - usual.written + dayMs / 2;
  return { week: weekSentence({ ...usual, talk }), holidays: longer ? datedSentence({ ...year, talk }) : null };
}
