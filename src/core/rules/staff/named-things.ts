const thing =
  '(?:Straße|Strasse|Platz|Allee|Weg|Stiftung|Preis|Schule|Klinik|Verlag|Street|Road|Award|Foundation|School|Institut|Universität|Krankenhaus|Institute|University|Hospital|GmbH|AG|KG|SE|Ltd|Inc|Group|Gruppe|Team)';

const pattern = new RegExp(`^(?:${thing}|[^|]*[\\s-]${thing})(?!\\p{L})`, 'u');

/** True for a street, a firm or a prize that is called after somebody, given the last name with what follows it. */
export function namesThing(text: string): boolean {
  return pattern.test(text);
}
