import type { Language } from '../language.js';

/** A double negation and what says the same once; `pattern` is searched in small letters. */
export interface DoubleNegation {
  readonly pattern: string;
  readonly better: string;
}

/** Only pairs that stand next to each other, so that two plain negations in one sentence are none. Compiled from German and English style guides, last looked through 2026-11-27. */
export const doubleNegations: Readonly<Record<Language, readonly DoubleNegation[]>> = {
  de: [
    { pattern: 'nicht unmöglich', better: 'möglich' },
    { pattern: 'nicht unüblich(?:e[mnrs]?)?', better: 'üblich' },
    { pattern: 'nicht ungewöhnlich(?:e[mnrs]?)?', better: 'häufig' },
    { pattern: 'nicht unwichtig(?:e[mnrs]?)?', better: 'wichtig' },
    { pattern: 'nicht unwesentlich(?:e[mnrs]?)?', better: 'wesentlich' },
    { pattern: 'nicht unerheblich(?:e[mnrs]?)?', better: 'erheblich' },
    { pattern: 'nicht unbedeutend(?:e[mnrs]?)?', better: 'bedeutend' },
    { pattern: 'nicht unbeträchtlich(?:e[mnrs]?)?', better: 'beträchtlich' },
    { pattern: 'nicht unwahrscheinlich', better: 'wahrscheinlich' },
    { pattern: 'nicht unzulässig', better: 'zulässig' },
    { pattern: 'nicht unbegründet(?:e[mnrs]?)?', better: 'begründet' },
    { pattern: 'nicht unberechtigt(?:e[mnrs]?)?', better: 'berechtigt' },
    { pattern: 'nicht unproblematisch(?:e[mnrs]?)?', better: 'heikel' },
    { pattern: 'nicht ungern', better: 'gern' },
  ],
  en: [
    { pattern: 'not impossible', better: 'possible' },
    { pattern: 'not uncommon(?:ly)?', better: 'common' },
    { pattern: 'not unusual(?:ly)?', better: 'usual' },
    { pattern: 'not unlikely', better: 'likely' },
    { pattern: 'not unimportant', better: 'important' },
    { pattern: 'not unreasonabl[ey]', better: 'reasonable' },
    { pattern: 'not insignificant', better: 'significant' },
    { pattern: 'not infrequent(?:ly)?', better: 'often' },
    { pattern: 'not unjustified', better: 'justified' },
    { pattern: 'not unacceptable', better: 'acceptable' },
    { pattern: "(?:do not|don[’']t|never) fail to", better: 'always' },
  ],
};
