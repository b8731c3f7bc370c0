import { statedValue } from '../../channels/channel-state.js';
import { minutesPerWeek } from '../../channels/opening-hours.js';
import type { ChannelPlan } from '../../channels/plan.js';
import { hasFillIn } from '../../facts/fill-in.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language, Localised } from '../../language.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { escalationWords } from './escalation-words.data.js';
import { circleIn, isBlankCell, type Ladder, type LadderPart, type Level, ladderOf, ladderParts } from './ladder.js';
import { ladderInList } from './ladder-list.js';
import { hasTimeLimit, planSection, textOf } from './section-text.js';

const partNames: Readonly<Record<LadderPart, Localised>> = {
  trigger: { de: 'den Auslöser', en: 'the trigger' },
  role: { de: 'die Rolle, die handelt', en: 'the role that acts' },
  deputy: { de: 'die Vertretung', en: 'the deputy' },
  time: { de: 'die Frist', en: 'the time limit' },
  next: { de: 'den nächsten Schritt', en: 'the next step' },
};

const deputy = patterns(escalationWords.deputy);
const nextStep = patterns(escalationWords.nextStep);
const outsideHours = patterns(escalationWords.outsideHours);

export const rule = defineRule({
  id: 'esc-ladder',
  group: 'escalation',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'not-spontaneous#playbook',
  title: { de: 'Lücke in den Eskalationsstufen', en: 'Gap in the escalation levels' },
  messages: {
    'part-missing': {
      de: 'Der Eskalationsplan nennt für seine Stufen {parts} nicht; erwartet werden je Stufe Auslöser, Rolle, Vertretung, Frist und nächster Schritt. Ergänzen Sie die Angabe bei jeder Stufe, oder einen Satz, der für alle Stufen gilt.',
      en: 'The playbook does not name {parts} for its levels; trigger, role, deputy, time limit and next step are expected for each. Add the entry to every level, or a sentence that applies to all levels.',
    },
    'cell-empty': {
      de: 'Bei Stufe „{level}“ ist eine Zelle leer: Es fehlt {parts}; erwartet wird je Stufe eine Angabe. Füllen Sie die Zelle aus.',
      en: 'Level “{level}” has an empty cell: it lacks {parts}; an entry is expected for every level. Fill in the cell.',
    },
    'level-lacks': {
      de: 'Bei „{level}“ fehlt {parts}, was andere Stufen nennen; erwartet wird je Stufe eine Angabe. Ergänzen Sie sie.',
      en: '“{level}” lacks {parts}, which other levels name; an entry is expected for every level. Add it.',
    },
    'dead-end': {
      de: 'Nach Stufe „{level}“ geht es nicht weiter, obwohl sie nicht die letzte ist; erwartet wird ein nächster Schritt. Nennen Sie die Stufe oder Rolle, die übernimmt.',
      en: 'Nothing follows level “{level}” although it is not the last one; a next step is expected. Name the level or role that takes over.',
    },
    circle: {
      de: 'Die Stufen {levels} führen im Kreis; erwartet wird ein Weg bis zu jemandem, der entscheidet. Ändern Sie einen der nächsten Schritte.',
      en: 'The levels {levels} lead in a circle; a way up to somebody who decides is expected. Change one of the next steps.',
    },
    'no-level': {
      de: 'Nach Stufe „{level}“ soll Stufe {next} folgen, die es dort nicht gibt; erwartet wird eine der genannten Stufen. Berichtigen Sie die Nummer, oder ergänzen Sie die Stufe.',
      en: 'Level {next} is to follow level “{level}”, but there is no such level; one of the levels there is expected. Correct the number, or add the level.',
    },
    'not-reachable': {
      de: 'Der Eskalationsplan sagt nicht, wie die letzte Stufe außerhalb der Bürozeiten erreichbar ist; erwartet wird ein Weg auch nachts und am Wochenende. Ergänzen Sie zum Beispiel „Die Geschäftsleitung ist über die Notfallnummer rund um die Uhr erreichbar“.',
      en: 'The playbook does not say how the last level can be reached outside office hours; a way at night and at weekends too is expected. Add for example “Management can be reached around the clock on the emergency number”.',
    },
  },
  check(document, { report, handbook }) {
    const found = planSection(document, 'trigger') ?? planSection(document, 'levels');
    const ladder = found === null ? null : (ladderOf(found.section, found.language) ?? ladderInList(found.section, found.language));
    if (found === null || ladder === null) return;
    const { language, section } = found;
    const { source } = document;
    const { levels } = ladder;

    const missing = missingParts({ ladder, document, language });
    const atHeading = { source, span: section.heading.span };
    if (missing.length > 0) report({ message: 'part-missing', at: atHeading, data: { parts: missing.map((part) => partNames[part]) } });

    const last = lastOf(levels);
    for (const [index, level] of levels.entries()) {
      const at = { source, span: level.cell.span };
      const empty = emptyParts({ level, calm: /^0(?!\d)/.test(level.label) });
      if (empty.length > 0)
        report({
          message: ladder.form === 'table' ? 'cell-empty' : 'level-lacks',
          at,
          data: { level: level.label, parts: empty.map((part) => partNames[part]) },
        });
      if (level.unknown !== null) report({ message: 'no-level', at, data: { level: level.label, next: level.unknown } });
      if (index !== last && level.parts.next?.every(isBlankCell) === true && !/^0(?!\d)/.test(level.label))
        report({ message: 'dead-end', at, data: { level: level.label } });
    }

    const circle = circleIn(ladder, last);
    const [first, ...others] = circle.flatMap((index) => levels[index] ?? []);
    if (first !== undefined)
      report({
        message: 'circle',
        at: { source, span: first.cell.span },
        related: others.map(({ cell }) => ({ source, span: cell.span })),
        data: { levels: [first, ...others].map(({ label }) => label) },
      });

    if (!outsideHours[language]().test(textOf(document)) && !isStaffedAlways(handbook?.plan ?? null))
      report({ message: 'not-reachable', at: levels[last] === undefined ? atHeading : { source, span: levels[last].cell.span } });
  },
});

/** The sections of a plan in which a sentence may hold for all levels. */
const sharedSections = ['trigger', 'levels', 'first-15-minutes', 'roles', 'approvals'];

/** What neither a column of the table nor a sentence of the plan says. */
function missingParts({ ladder, document, language }: { ladder: Ladder; document: PolicyDocument; language: Language }): LadderPart[] {
  const inColumn = (part: LadderPart): boolean => ladder.levels.some(({ parts }) => parts[part] !== undefined);
  let open = ladder.openColumns;
  return ladderParts.filter((part) => {
    if (inColumn(part)) return false;
    if (part === 'deputy') return !deputy[language]().test(textOf(document));
    if (part === 'time') return !hasTimeLimit(document, { ids: sharedSections, language });
    if (part === 'next') return !nextStep[language]().test(textOf(document, sharedSections));
    // A column whose header says nothing known may hold the trigger or the role.
    open -= 1;
    return open < 0;
  });
}

/** What a level leaves blank in columns that the table has. In calm nobody needs to stand in, and nothing is due. */
function emptyParts({ level: { parts }, calm }: { level: Level; calm: boolean }): LadderPart[] {
  return ladderParts.filter((part) => {
    const cells = parts[part];
    if (part === 'next' || cells === undefined || cells.some((cell) => hasFillIn(cell.inline.text))) return false;
    const blank = cells.every(isBlankCell);
    return blank && (!calm || part === 'trigger' || part === 'role');
  });
}

/** The row at which the ladder ends: the last one, unless only the first one names nothing further. */
function lastOf(levels: readonly Level[]): number {
  const isEnd = (level: Level | undefined): boolean => level?.parts.next?.every(isBlankCell) === true;
  return isEnd(levels[0]) && !isEnd(levels.at(-1)) && !/^0(?!\d)/.test(levels[0]?.label ?? '') ? 0 : levels.length - 1;
}

/** True when a team of the channel plan is on call, or there at all hours. */
function isStaffedAlways(plan: ChannelPlan | null): boolean {
  return (
    plan?.teams.some(
      ({ onCall, hours }) =>
        statedValue(onCall) === true ||
        (statedValue(hours)?.ranges ?? []).reduce((sum, { from, to }) => sum + to - from, 0) === minutesPerWeek,
    ) ?? false
  );
}
