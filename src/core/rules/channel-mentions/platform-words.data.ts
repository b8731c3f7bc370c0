/**
 * The names under which texts speak of platforms. Compiled from the platform catalogue and German and English company texts, last looked through 2026-11-22. Names that are everyday words
 * ("Signal", "Threads", "X") count only with a capital letter and where they stand as a place or a channel.
 */
export interface PlatformWord {
  /** How the platform writes itself today. */
  readonly label: string;
  /** Entries of the platform catalogue: a plan that lists one of them knows the platform. */
  readonly platforms: readonly string[];
  /** As patterns over a search text. */
  readonly names: readonly string[];
  /** True for everyday words. */
  readonly everyday?: boolean;
  /** True for a name that the platform no longer has. */
  readonly former?: boolean;
}

export const platformWords: readonly PlatformWord[] = [
  { label: 'Facebook', platforms: ['facebook', 'facebook-group', 'messenger'], names: ['facebook'] },
  { label: 'Instagram', platforms: ['instagram'], names: ['instagram'] },
  { label: 'WhatsApp', platforms: ['whatsapp', 'whatsapp-channel'], names: ['whatsapp'] },
  { label: 'X', platforms: ['x'], names: ['x'], everyday: true },
  { label: 'X', platforms: ['x'], names: ['twitter'], former: true },
  { label: 'LinkedIn', platforms: ['linkedin'], names: ['linkedin'] },
  { label: 'XING', platforms: ['xing'], names: ['xing'] },
  { label: 'YouTube', platforms: ['youtube'], names: ['youtube'] },
  { label: 'Flickr', platforms: ['flickr'], names: ['flickr'] },
  { label: 'Vimeo', platforms: ['vimeo'], names: ['vimeo'] },
  { label: 'TikTok', platforms: ['tiktok'], names: ['tiktok', 'tik tok'] },
  { label: 'Threads', platforms: ['threads'], names: ['threads'], everyday: true },
  { label: 'Mastodon', platforms: ['mastodon'], names: ['mastodon'] },
  { label: 'Bluesky', platforms: ['bluesky'], names: ['bluesky'] },
  { label: 'Pinterest', platforms: ['pinterest'], names: ['pinterest'] },
  { label: 'Snapchat', platforms: ['snapchat'], names: ['snapchat'] },
  { label: 'Twitch', platforms: ['twitch'], names: ['twitch'], everyday: true },
  { label: 'Reddit', platforms: ['reddit'], names: ['reddit'] },
  { label: 'Telegram', platforms: ['telegram'], names: ['telegram'], everyday: true },
  { label: 'Signal', platforms: ['signal'], names: ['signal'], everyday: true },
  { label: 'Threema', platforms: ['threema'], names: ['threema'] },
  { label: 'Discord', platforms: ['discord'], names: ['discord'], everyday: true },
  { label: 'Trustpilot', platforms: ['trustpilot'], names: ['trustpilot'] },
  { label: 'kununu', platforms: ['kununu'], names: ['kununu'] },
  { label: 'Skype', platforms: ['skype'], names: ['skype'] },
  { label: 'Google+', platforms: ['google-plus'], names: [String.raw`google\+`, 'google plus'] },
  { label: 'Google Hangouts', platforms: ['google-hangouts'], names: ['google hangouts?'] },
  { label: 'Storify', platforms: ['storify'], names: ['storify'] },
  { label: 'Myspace', platforms: ['myspace'], names: ['myspace'] },
];
