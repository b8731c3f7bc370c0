import type { Platform } from '../channels/plan.js';
import { findPlatform } from '../channels/platforms.js';
import type { Language, Localised } from '../language.js';

/** The platforms that the wizard offers, in this order; any other can be typed. Names as readers write them. */
export const offeredPlatforms: readonly { readonly id: string; readonly name: Localised }[] = [
  { id: 'phone', name: { de: 'Telefon', en: 'Phone' } },
  { id: 'e-mail', name: { de: 'E-Mail', en: 'E-mail' } },
  { id: 'contact-form', name: { de: 'Kontaktformular', en: 'Contact form' } },
  { id: 'letter', name: { de: 'Brief', en: 'Letter' } },
  { id: 'shop', name: { de: 'Ladengeschäft', en: 'Shop' } },
  { id: 'chat', name: { de: 'Chat', en: 'Chat' } },
  { id: 'website', name: { de: 'Website', en: 'Website' } },
  { id: 'newsletter', name: { de: 'Newsletter', en: 'Newsletter' } },
  { id: 'customer-portal', name: { de: 'Kundenportal', en: 'Customer portal' } },
  { id: 'whatsapp', name: { de: 'WhatsApp', en: 'WhatsApp' } },
  { id: 'facebook', name: { de: 'Facebook', en: 'Facebook' } },
  { id: 'instagram', name: { de: 'Instagram', en: 'Instagram' } },
  { id: 'linkedin', name: { de: 'LinkedIn', en: 'LinkedIn' } },
  { id: 'xing', name: { de: 'Xing', en: 'Xing' } },
  { id: 'x', name: { de: 'X', en: 'X' } },
  { id: 'youtube', name: { de: 'YouTube', en: 'YouTube' } },
  { id: 'tiktok', name: { de: 'TikTok', en: 'TikTok' } },
  { id: 'google-reviews', name: { de: 'Google-Bewertungen', en: 'Google reviews' } },
  { id: 'kununu', name: { de: 'kununu', en: 'kununu' } },
  { id: 'trustpilot', name: { de: 'Trustpilot', en: 'Trustpilot' } },
  { id: 'forum', name: { de: 'Forum', en: 'Forum' } },
  { id: 'blog', name: { de: 'Blog', en: 'Blog' } },
];

/** What is suggested for a channel. Suggestions, not facts: the plan marks them as such. */
export interface ChannelDefaults {
  readonly platform: Platform | null;
  /** As the plan calls it. */
  readonly label: string;
  /** Null: the company must say it. */
  readonly purpose: Localised | null;
  /** Who usually cares for it; a role. */
  readonly owner: 'support-lead' | 'comms-lead';
  /** Null where customers cannot write or call. */
  readonly reply: string | null;
  /** Customers reach a person there in private. */
  readonly direct: boolean;
  readonly outOnly: boolean;
}

const ownPurposes: Readonly<Record<string, Localised>> = {
  phone: { de: 'Dringende Anliegen sofort im Gespräch lösen', en: 'Solve urgent requests at once by talking' },
  'e-mail': { de: 'Anliegen mit Unterlagen schriftlich klären', en: 'Settle requests with documents in writing' },
  'contact-form': { de: 'Anfragen von Besuchern der Website annehmen', en: 'Take requests from visitors of the website' },
  letter: { de: 'Schriftverkehr mit Unterschrift und Fristen führen', en: 'Correspond where signatures and deadlines count' },
  shop: { de: 'Kunden vor Ort beraten und Anliegen persönlich lösen', en: 'Advise customers on site and solve requests in person' },
  chat: { de: 'Kurze Fragen beim Besuch der Website beantworten', en: 'Answer short questions during a visit to the website' },
  website: { de: 'Fakten, Zeiten und alle Wege zu uns verbindlich zeigen', en: 'Show facts, hours and all ways to reach us, bindingly' },
  newsletter: { de: 'Kunden, die es wünschen, über Neues informieren', en: 'Tell customers who ask for it what is new' },
  'customer-portal': { de: 'Verträge und Aufträge angemeldeter Kunden klären', en: 'Settle contracts and orders of signed-in customers' },
  forum: { de: 'Kunden helfen einander, wir ergänzen verbindliche Antworten', en: 'Customers help each other, we add binding answers' },
  blog: { de: 'Hintergründe erklären und Fragen dazu beantworten', en: 'Explain the background and answer questions about it' },
};

/** What the catalogue suggests for a platform, in the language of the plan. */
export function channelDefaults({ platform: written, language }: { platform: string; language: Language }): ChannelDefaults {
  const platform = findPlatform(written)?.platform ?? null;
  const label = offeredPlatforms.find(({ id }) => id === platform?.id)?.name[language] ?? written;
  if (platform === null) return { platform, label, purpose: null, owner: 'support-lead', reply: '1 wd', direct: false, outOnly: false };
  const outOnly = platform.direction === 'out';
  const open = platform.visibility === 'public';
  const direct = !open && !outOnly;
  return {
    platform,
    label,
    purpose: ownPurposes[platform.id] ?? genericPurpose({ platform, label }),
    owner: open || outOnly ? 'comms-lead' : 'support-lead',
    reply: outOnly ? null : suggestedReply(platform),
    direct,
    outOnly,
  };
}

function genericPurpose({ platform, label }: { platform: Platform; label: string }): Localised {
  if (platform.direction === 'out')
    return { de: `Neues und verbindliche Auskünfte über ${label} veröffentlichen`, en: `Publish news and binding information by ${label}` };
  if (platform.reviewSite) return { de: `Bewertungen auf ${label} lesen und beantworten`, en: `Read and answer reviews on ${label}` };
  if (platform.visibility === 'public')
    return {
      de: `Öffentliche Fragen auf ${label} beantworten und Neues zeigen`,
      en: `Answer public questions on ${label} and show what is new`,
    };
  if (platform.synchronous)
    return { de: `Persönliche Anliegen über ${label} im Gespräch klären`, en: `Settle personal requests by ${label} in conversation` };
  return { de: `Kurze persönliche Anliegen über ${label} klären`, en: `Settle short personal requests by ${label}` };
}

/** Suggestions without a published norm, within what `audit` accepts for public channels and for the spread between written ones. */
function suggestedReply(platform: Platform): string {
  if (platform.id === 'shop' || platform.id === 'fair') return '15 min';
  if (platform.synchronous) return '5 min';
  if (platform.reviewSite || platform.id === 'letter' || platform.id === 'fax') return '2 wd';
  if (platform.visibility === 'public' || platform.owned === 'third') return '4 h';
  return '1 wd';
}
