import type { Platform } from './plan.js';

/** An entry as it is kept here; what is left out takes the defaults of `platforms.ts`. */
export type PlatformEntry = Pick<Platform, 'id' | 'names'> & Partial<Omit<Platform, 'id' | 'names'>>;

/** The day on which the sources of the catalogue were read. */
export const read = '2026-11-22';

/** The company's own ways: nobody needs an account with a third party. */
export const own = { owned: 'own', accountNeeded: false } as const;
export const talk = { visibility: 'private', form: 'one-to-one', direction: 'both', identity: 'real' } as const;
/** A public profile of the company on somebody else's ground, on which people can reply. */
export const page = {
  visibility: 'public',
  form: 'mixed',
  direction: 'both',
  identity: 'nick',
  owned: 'third',
  accountNeeded: true,
  noticeNeeded: true,
  commentsOpen: true,
} as const;
export const group = { ...page, form: 'many-to-many', noticeNeeded: false } as const;
export const messenger = { ...talk, identity: 'nick', owned: 'third', accountNeeded: true, synchronous: false } as const;
export const reviews = { ...page, form: 'many-to-many', direction: 'both', noticeNeeded: false, reviewSite: true } as const;
