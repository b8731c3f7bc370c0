import type { Localised } from '../language.js';

/**
 * What people read for the values of fields with a choice, in the order in which they are offered. Lists from a spreadsheet may say the same words, so each is among the words
 * of its column (`table-columns.ts`).
 */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  'company.customers': {
    consumers: { de: 'Verbraucher', en: 'consumers' },
    businesses: { de: 'Firmen', en: 'businesses' },
    both: { de: 'beides', en: 'both' },
  },
  'topic.class': {
    inquiry: { de: 'Anfrage', en: 'inquiry' },
    complaint: { de: 'Beschwerde', en: 'complaint' },
    press: { de: 'Presse', en: 'press' },
    news: { de: 'Neuigkeit', en: 'news' },
  },
  'topic.privacy': {
    public: { de: 'öffentlich', en: 'public' },
    personal: { de: 'persönlich', en: 'personal' },
    sensitive: { de: 'heikel', en: 'sensitive' },
    exclusive: { de: 'exklusiv', en: 'exclusive' },
  },
  'topic.urgency': {
    minutes: { de: 'Minuten', en: 'minutes' },
    hours: { de: 'Stunden', en: 'hours' },
    days: { de: 'Tage', en: 'days' },
  },
  'topic.richness': {
    low: { de: 'wenig', en: 'low' },
    medium: { de: 'mittel', en: 'medium' },
    high: { de: 'sehr', en: 'high' },
  },
  'channel.status': {
    live: { de: 'aktiv', en: 'live' },
    planned: { de: 'geplant', en: 'planned' },
    idea: { de: 'Idee', en: 'idea' },
    paused: { de: 'ruht', en: 'paused' },
    closing: { de: 'schließen', en: 'closing' },
    closed: { de: 'geschlossen', en: 'closed' },
  },
  'channel.form': {
    'one-to-one': { de: 'einer mit einem', en: 'one-to-one' },
    'one-to-many': { de: 'einer zu vielen', en: 'one-to-many' },
    'many-to-many': { de: 'viele mit vielen', en: 'many-to-many' },
    mixed: { de: 'gemischt', en: 'mixed' },
  },
  'channel.direction': {
    in: { de: 'eingehend', en: 'in' },
    out: { de: 'ausgehend', en: 'out' },
    both: { de: 'beides', en: 'both' },
  },
  'channel.visibility': {
    public: { de: 'öffentlich', en: 'public' },
    private: { de: 'privat', en: 'private' },
  },
  'channel.identity': {
    real: { de: 'Klarname', en: 'real' },
    nick: { de: 'Spitzname', en: 'nick' },
    either: { de: 'beides', en: 'either' },
  },
  'channel.reply.clock': {
    open: { de: 'Servicezeiten', en: 'open' },
    all: { de: 'rund um die Uhr', en: 'all' },
  },
  'channel.ai': {
    none: { de: 'nein', en: 'none' },
    assist: { de: 'hilft', en: 'assist' },
    bot: { de: 'ja', en: 'bot' },
  },
  'channel.comments': {
    open: { de: 'offen', en: 'open' },
    closed: { de: 'geschlossen', en: 'closed' },
  },
};
