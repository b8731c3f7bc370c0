/** The endings of countries under which a platform shows the same as under its main host. Own knowledge of 2026-11, not verified. */

const google = [
  ...[
    'de',
    'at',
    'ch',
    'li',
    'fr',
    'it',
    'es',
    'pt',
    'nl',
    'be',
    'lu',
    'dk',
    'se',
    'no',
    'fi',
    'pl',
    'cz',
    'sk',
    'hu',
    'si',
    'hr',
    'ro',
    'bg',
    'gr',
  ],
  ...[
    'ie',
    'ee',
    'lv',
    'lt',
    'co.uk',
    'com.tr',
    'com.mt',
    'com.cy',
    'ca',
    'com.au',
    'co.nz',
    'co.in',
    'co.jp',
    'com.br',
    'com.mx',
    'ae',
    'com.ua',
  ],
];
const tripadvisor = [
  ...[
    'de',
    'at',
    'ch',
    'fr',
    'it',
    'es',
    'pt',
    'nl',
    'be',
    'dk',
    'se',
    'fi',
    'cz',
    'ie',
    'co.uk',
    'com.tr',
    'com.gr',
    'ca',
    'com.au',
    'co.nz',
  ],
  ...['in', 'jp', 'com.br', 'com.mx', 'com.sg', 'co.za'],
];
const pinterest = [
  ...['de', 'at', 'ch', 'fr', 'it', 'es', 'pt', 'dk', 'se', 'ie', 'co.uk', 'ca', 'com.au', 'com.mx', 'jp', 'nz', 'cl', 'ph', 'co.kr'],
];
const glassdoor = [
  'de',
  'at',
  'ch',
  'fr',
  'it',
  'es',
  'nl',
  'be',
  'ie',
  'co.uk',
  'ca',
  'com.au',
  'co.in',
  'co.nz',
  'sg',
  'com.br',
  'com.mx',
  'com.hk',
];
const yelp = [
  'de',
  'at',
  'ch',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'be',
  'dk',
  'se',
  'no',
  'fi',
  'pl',
  'cz',
  'ie',
  'co.uk',
  'ca',
  'com.au',
  'co.nz',
  'co.jp',
];
const holidaycheck = ['at', 'ch', 'com', 'fr', 'it', 'es', 'nl', 'pl', 'cz'];
const trustedShops = ['com', 'at', 'ch', 'fr', 'it', 'es', 'nl', 'be', 'pl', 'co.uk', 'eu'];

const under = (name: string, endings: readonly string[]): readonly string[] => endings.map((ending) => `${name}.${ending}`);

export const googleHosts = under('google', google);
export const tripadvisorHosts = under('tripadvisor', tripadvisor);
export const pinterestHosts = under('pinterest', pinterest);
export const glassdoorHosts = under('glassdoor', glassdoor);
export const yelpHosts = under('yelp', yelp);
export const holidaycheckHosts = under('holidaycheck', holidaycheck);
export const trustedShopsHosts = under('trustedshops', trustedShops);
