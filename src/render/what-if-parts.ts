import { middle, timeThere, writeVolume } from '../core/channels/volume.js';
import { codeName } from '../core/code-name.js';
import type { Language, MessageData } from '../core/language.js';
import type { LoadFigure, Loss, WhatIf } from '../core/what-if/what-if.js';
import { whatIfWords } from '../i18n/what-if.js';
import { speak } from '../i18n/words.js';
import { safeLine } from './safe-text.js';

/** What was tried out, one line for each change. */
export function changeLines({ removed, added, assigned }: WhatIf, language: Language): string[] {
  const word = speak(whatIfWords, language);
  const name = ({ id, label }: WhatIf['removed'][number]): MessageData => ({ channel: safeLine(id === label ? id : `${label} (${id})`) });
  const value = (text: string | null): string => (text === null ? word('unstated') : safeLine(text));
  return [
    ...removed.map((channel) => word('removed', name(channel))),
    ...added.map((channel) => word('added', name(channel))),
    ...assigned.map(({ of, key, before, after }) =>
      word('assigned', { of: safeLine(of), key: safeLine(key), before: value(before), after: value(after) }),
    ),
  ];
}

/** The load of a team on one side of the change, such as "52 von 40 Stunden (130 %)". */
export function loadText(figure: LoadFigure | null, language: Language): string {
  const word = speak(whatIfWords, language);
  if (figure === null) return word('noChannel');
  const { needed, available } = figure;
  if (needed === null || available === null) return word('unstated');
  const percent = available === 0 ? '∞' : Math.round((middle(needed) * 100) / available);
  return word('figure', { needed: writeVolume(needed), available: timeThere(available), percent });
}

/** What customers lose, in a sentence. */
export function lossText(loss: Loss, language: Language): string {
  const word = speak(whatIfWords, language);
  const had = loss.had.map(safeLine);
  if (loss.kind === 'language') {
    const spoken = codeName(loss.language, 'language')[language];
    return loss.country === null
      ? word('languageLost', { language: spoken, had })
      : word('languageLostIn', { language: spoken, country: codeName(loss.country, 'region')[language], had });
  }
  return word(loss.kind === 'topic' ? 'topicLost' : 'audienceLost', { name: safeLine(loss.name), had });
}
