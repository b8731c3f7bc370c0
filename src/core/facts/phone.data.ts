/** Calling codes and trunk prefixes (what a national number starts with and an international one leaves out; empty where nothing is left out). */
export interface CallingCode {
  readonly code: string;
  readonly trunk: string;
}

/**
 * By country. Source: ITU-T E.164 list of assigned country codes and the national numbering plans published by the ITU
 * (https://www.itu.int/oth/T0202.aspx?parent=T0202), from general knowledge; last looked through 2026-11-22.
 */
export const callingCodes: Readonly<Record<string, CallingCode>> = {
  AT: { code: '43', trunk: '0' },
  BE: { code: '32', trunk: '0' },
  BG: { code: '359', trunk: '0' },
  CH: { code: '41', trunk: '0' },
  CY: { code: '357', trunk: '' },
  CZ: { code: '420', trunk: '' },
  DE: { code: '49', trunk: '0' },
  DK: { code: '45', trunk: '' },
  EE: { code: '372', trunk: '' },
  ES: { code: '34', trunk: '' },
  FI: { code: '358', trunk: '0' },
  FR: { code: '33', trunk: '0' },
  GB: { code: '44', trunk: '0' },
  GR: { code: '30', trunk: '' },
  HR: { code: '385', trunk: '0' },
  HU: { code: '36', trunk: '06' },
  IE: { code: '353', trunk: '0' },
  IS: { code: '354', trunk: '' },
  IT: { code: '39', trunk: '' },
  LI: { code: '423', trunk: '' },
  LT: { code: '370', trunk: '0' },
  LU: { code: '352', trunk: '' },
  LV: { code: '371', trunk: '' },
  MT: { code: '356', trunk: '' },
  NL: { code: '31', trunk: '0' },
  NO: { code: '47', trunk: '' },
  PL: { code: '48', trunk: '' },
  PT: { code: '351', trunk: '' },
  RO: { code: '40', trunk: '0' },
  SE: { code: '46', trunk: '0' },
  SI: { code: '386', trunk: '0' },
  SK: { code: '421', trunk: '0' },
  US: { code: '1', trunk: '1' },
};
