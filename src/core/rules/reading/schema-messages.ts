import type { Localised } from '../../language.js';

/** What `yaml/validate.ts` and the parts of the schemas can say, for every rule that reports faults of a schema. */
export const schemaMessages = {
  'empty-file': {
    de: 'Die Datei ist leer; erwartet werden Angaben in YAML. Füllen Sie sie aus oder löschen Sie sie.',
    en: 'The file is empty; entries in YAML are expected. Fill it in or delete it.',
  },
  'wrong-root': {
    de: 'Hier steht „{found}“; erwartet werden Zeilen der Form „schlüssel: Wert“. Schreiben Sie die Angaben so auf.',
    en: 'This says “{found}”; lines of the form “key: value” are expected. Write the entries that way.',
  },
  'unknown-key': {
    de: 'Den Schlüssel „{key}“ gibt es hier nicht; erwartet wird einer von {known}. Benennen Sie ihn um oder löschen Sie ihn.',
    en: 'There is no key “{key}” here; one of {known} is expected. Rename it or delete it.',
  },
  'unknown-key-near': {
    de: 'Den Schlüssel „{key}“ gibt es hier nicht; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
    en: 'There is no key “{key}” here; “{meant}” is similar. Write “{meant}” if that is what you mean.',
  },
  'missing-key': {
    de: 'Der Schlüssel „{key}“ fehlt; er wird hier gebraucht. Ergänzen Sie ihn.',
    en: 'The key “{key}” is missing; it is needed here. Add it.',
  },
  'no-value': {
    de: 'Hinter „{key}“ steht nichts; erwartet wird ein Wert. Tragen Sie ihn ein oder löschen Sie die Zeile.',
    en: 'Nothing follows “{key}”; a value is expected. Enter it or delete the line.',
  },
  'wrong-type': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird {expected}. Ändern Sie den Wert.',
    en: '“{key}” says “{found}”; {expected} is expected. Change the value.',
  },
  'text-unquoted': {
    de: 'Bei „{key}“ steht {found} ohne Anführungszeichen und gilt so nicht als Text; erwartet wird ein Text. Setzen Sie den Wert in Anführungszeichen.',
    en: '“{key}” says {found} without quotation marks, which is not read as a text; a text is expected. Put the value in quotation marks.',
  },
  'not-allowed': {
    de: 'Bei „{key}“ steht „{found}“; möglich ist: {allowed}. Wählen Sie einen dieser Werte.',
    en: '“{key}” says “{found}”; possible is: {allowed}. Choose one of these values.',
  },
  'not-allowed-near': {
    de: 'Bei „{key}“ steht „{found}“; möglich ist: {allowed}. Schreiben Sie „{meant}“, wenn Sie das meinen.',
    en: '“{key}” says “{found}”; possible is: {allowed}. Write “{meant}” if that is what you mean.',
  },
  'wrong-form': {
    de: 'Bei „{key}“ steht „{found}“; diese Form ist hier nicht vorgesehen. Schreiben Sie den Wert so, wie die Seite über die Formate es zeigt.',
    en: '“{key}” says “{found}”; this form is not possible here. Write the value as the page on formats shows it.',
  },
  'empty-list': {
    de: 'Die Liste bei „{key}“ ist leer; erwartet wird mindestens ein Eintrag. Ergänzen Sie einen oder löschen Sie die Zeile.',
    en: 'The list under “{key}” is empty; at least one entry is expected. Add one or delete the line.',
  },
  'too-small': {
    de: 'Bei „{key}“ steht {found}; erwartet wird mindestens {limit}. Ändern Sie die Zahl.',
    en: '“{key}” says {found}; at least {limit} is expected. Change the number.',
  },
  'too-large-number': {
    de: 'Bei „{key}“ steht {found}; erwartet wird höchstens {limit}. Ändern Sie die Zahl.',
    en: '“{key}” says {found}; at most {limit} is expected. Change the number.',
  },
  'version-unquoted': {
    de: 'Die Version {found} steht ohne Anführungszeichen und wird als Zahl gelesen, aus 1.10 wird so 1.1; erwartet werden drei Zahlen in Anführungszeichen. Schreiben Sie "{meant}".',
    en: 'The version {found} has no quotation marks and is read as a number, which turns 1.10 into 1.1; three numbers in quotation marks are expected. Write "{meant}".',
  },
  'not-a-version': {
    de: 'Bei „{key}“ steht „{found}“; erwartet werden drei Zahlen wie "1.2.0". Schreiben Sie die Version so.',
    en: '“{key}” says “{found}”; three numbers such as "1.2.0" are expected. Write the version that way.',
  },
  'not-an-id': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird eine Kennung aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen, etwa „comms-lead“. Schreiben Sie den Wert so.',
    en: '“{key}” says “{found}”; an id of lower-case letters, digits and hyphens such as “comms-lead” is expected. Write the value that way.',
  },
  'not-a-day': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird ein Tag, den es im Kalender gibt, wie 2026-11-22. Schreiben Sie Jahr, Monat und Tag so.',
    en: '“{key}” says “{found}”; a day that exists in the calendar such as 2026-11-22 is expected. Write year, month and day that way.',
  },
  'not-a-duration': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird eine Dauer wie „4 h“, „2 d“, „1 wd“ (Arbeitstag) oder „12 months“. Schreiben Sie Zahl und Einheit.',
    en: '“{key}” says “{found}”; a duration such as “4 h”, “2 d”, “1 wd” (working day) or “12 months” is expected. Write number and unit.',
  },
  'not-a-country': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird ein Land mit zwei Großbuchstaben wie DE, AT oder CH. Schreiben Sie das Kürzel.',
    en: '“{key}” says “{found}”; a country as two capital letters such as DE, AT or CH is expected. Write the code.',
  },
  'not-a-language': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird eine Sprache mit zwei Kleinbuchstaben wie de oder en. Schreiben Sie das Kürzel.',
    en: '“{key}” says “{found}”; a language as two small letters such as de or en is expected. Write the code.',
  },
  'not-a-percentage': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird ein Anteil von 0 % bis 100 %, etwa „80 %“. Schreiben Sie Zahl und Prozentzeichen.',
    en: '“{key}” says “{found}”; a share from 0 % to 100 % such as “80 %” is expected. Write the number and the percent sign.',
  },
  'not-a-time-zone': {
    de: 'Bei „{key}“ steht „{found}“; erwartet wird eine Zeitzone wie „Europe/Berlin“ oder „Europe/Zurich“. Schreiben Sie Erdteil und Stadt so.',
    en: '“{key}” says “{found}”; a time zone such as “Europe/Berlin” or “Europe/Zurich” is expected. Write continent and city that way.',
  },
  'empty-text': {
    de: 'Der Text bei „{key}“ ist leer; erwartet wird ein Text, der etwas sagt. Tragen Sie ihn ein oder löschen Sie die Zeile.',
    en: 'The text under “{key}” is empty; a text that says something is expected. Enter it or delete the line.',
  },
} as const satisfies Record<string, Localised>;

/** The key of a message about a fault that a schema found. */
export type SchemaMessage = keyof typeof schemaMessages;
