import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'plan-reference',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#one-accountable',
  title: { de: 'Verweis im Kanalplan führt ins Leere', en: 'Reference in the channel plan leads nowhere' },
  firm: true,
  messages: {
    'unknown-reference': {
      de: '„{id}“ steht für etwas, das es nicht gibt ({kind}); erwartet wird eine Kennung, die irgendwo angelegt ist. Legen Sie sie an oder berichtigen Sie den Namen.',
      en: '“{id}” refers to something that does not exist ({kind}); an id that is declared somewhere is expected. Declare it or correct the name.',
    },
    'unknown-reference-near': {
      de: '„{id}“ steht für etwas, das es nicht gibt ({kind}); ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: '“{id}” refers to something that does not exist ({kind}); “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
    'unknown-state': {
      de: '„{id}“ ist kein Kürzel, zu dem die Feiertage in {country} bekannt sind; erwartet wird eines von {known}. Schreiben Sie das Kürzel so.',
      en: '“{id}” is no code for which the public holidays in {country} are known; one of {known} is expected. Write the code that way.',
    },
    'duplicate-id': {
      de: 'Die Kennung „{id}“ gibt es zweimal ({kind}); jede darf nur einmal vorkommen. Geben Sie dem zweiten Eintrag eine eigene „id“.',
      en: 'The id “{id}” exists twice ({kind}); each may occur only once. Give the second entry an “id” of its own.',
    },
    'id-missing': {
      de: 'Ein Eintrag hat weder „id“ noch Namen ({kind}); so kann nichts auf ihn verweisen. Geben Sie ihm eine „id“.',
      en: 'An entry has neither “id” nor name ({kind}); nothing can refer to it that way. Give it an “id”.',
    },
    'id-needed': {
      de: 'Das ist der zweite Kanal auf „{platform}“ ohne eigene Kennung; Verweise wären mehrdeutig. Geben Sie ihm eine „id“ oder einen Namen.',
      en: 'This is the second channel on “{platform}” without an id of its own; references would be ambiguous. Give it an “id” or a name.',
    },
    'extends-itself': {
      de: 'Über „extends: {id}“ erbt der Eintrag von sich selbst; die Kette muss irgendwo enden. Streichen Sie eines der Glieder.',
      en: 'Through “extends: {id}” the entry inherits from itself; the chain must end somewhere. Remove one of its links.',
    },
    'extends-too-deep': {
      de: 'Hinter „extends: {id}“ liegen mehr als {limit} Ebenen; so viele werden nicht gelesen. Fassen Sie Gruppen zusammen, zum Beispiel je Land und je Plattform eine.',
      en: 'More than {limit} levels lie behind “extends: {id}”; so many are not read. Merge groups, for example into one for each country and platform.',
    },
    'platform-unknown': {
      de: 'Die Plattform „{platform}“ steht nicht im Verzeichnis; Form, Richtung und Sichtbarkeit des Kanals sind daher nicht bekannt. Tragen Sie „form“, „direction“ und „visibility“ selbst ein.',
      en: 'The platform “{platform}” is not in the catalogue, so form, direction and visibility of the channel are not known. Enter “form”, “direction” and “visibility” yourself.',
    },
    'platform-unknown-near': {
      de: 'Die Plattform „{platform}“ steht nicht im Verzeichnis; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: 'The platform “{platform}” is not in the catalogue; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
  },
  check(file, { report }) {
    for (const { rule: id, message, at, data, related = [], suggestion } of file.problems) {
      if (id !== 'plan-reference') continue;
      // A platform that we do not know is no fault of the plan.
      const severity = message === 'platform-unknown' ? ({ severity: 'info' } as const) : {};
      report({
        message: message as keyof typeof rule.messages,
        at,
        data,
        related,
        ...severity,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
  },
});
