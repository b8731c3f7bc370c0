/** A plan of a group of companies: every country has the same kinds of channels, written out with hours, promises and volumes. */
export function groupOfCountries({
  channels,
  topics,
  countries,
}: {
  channels: number;
  topics: number;
  countries: readonly string[];
}): string {
  const platforms = ['phone', 'e-mail', 'facebook', 'chat', 'linkedin', 'instagram', 'web-form'];
  const topicIds = Array.from({ length: topics }, (_, index) => `topic-${index + 1}`);
  const teams = countries.map(
    (country) =>
      `  - { id: care-${country.toLowerCase()}, name: Care ${country}, lead: lead, country: ${country}, holidays: observed, hours: "Mo-Fr 08:00-18:00", people: 12, hours-per-week: 38, shrinkage: 0.3 }\n`,
  );
  const list = Array.from({ length: channels }, (_, index) => {
    const country = countries[index % countries.length] ?? 'DE';
    const platform = platforms[Math.floor(index / countries.length) % platforms.length] ?? 'phone';
    const own = topicIds.filter((_, topic) => topic % 7 === index % 7).join(', ');
    return `  - { id: ${platform}-${country.toLowerCase()}, platform: ${platform}, status: live, purpose: Questions of customers in ${country} by ${platform}, owner: lead, deputy: second, team: care-${country.toLowerCase()}, countries: [${country}], languages: [de], reply: { first: 4 h, solve: 3 d }, topics: [${own}], per-week: ~${40 + index}, minutes: 8, inbox: tickets, listed-on: contact, address: "https://www.example.com/${index}" }\n`;
  });
  return `schema: 1
company: { name: Group, countries: [${countries.join(', ')}], languages: [de], staff: 900, customers: consumers, time-zone: Europe/Berlin }
teams:
${teams.join('')}topics:
${topicIds.map((id, index) => `  - { id: ${id}, name: Topic ${index + 1}, owner: lead, class: ${index % 5 === 0 ? 'complaint' : 'inquiry'}, privacy: personal, urgency: days, richness: low, per-week: ${10 + index}, answer: "https://www.example.com/answers/${id}" }\n`).join('')}channels:
${list.join('')}`;
}

/** A register of accounts as public bodies publish it: one row for each, many of a kind, some with faults. */
export function registry(rows: number): string {
  const networks = ['Facebook', 'Twitter', 'YouTube', 'Instagram', 'LinkedIn', 'Flickr', 'Telefon', 'E-Mail'];
  const hosts = ['facebook.com', 'twitter.com', 'youtube.com', 'instagram.com', 'linkedin.com/company', 'flickr.com/photos'];
  const lines = Array.from({ length: rows }, (_, index) => {
    const network = index % networks.length;
    const host = hosts[network];
    const address =
      host === undefined ? (network === 6 ? `+49 89 ${1_000_000 + index}` : `amt${index}@example.org`) : `https://www.${host}/amt${index}`;
    return `Amt ${index};${networks[network]};${address};Auskunft zu Leistungen des Amtes ${index};Referat ${index % 300};Referat ${(index % 300) + 1};${index % 3 === 0 ? '4 h' : '2 d'};Mo-Fr 08:00-16:00;Anfragen`;
  });
  return `Name;Plattform;Adresse;Zweck;Verantwortlich;Vertretung;Antwort;Zeiten;Anliegen\n${lines.join('\n')}\n`;
}
