import { countryWords, languageWords } from './place-words.data.js';
import type { Column } from './table-columns.js';

/**
 * Columns of a channel list that describe what several rows share: the team of the row (`teams`), and the approval of its critical replies (`approvals`). It is enough to fill in one row for
 * each team and each approval.
 */
export const sharedColumns: readonly Column[] = [
  { path: ['teams', 'lead'], kind: 'text', names: ['team lead', 'Teamleitung', 'head of team'] },
  { path: ['teams', 'hours'], kind: 'text', names: ['team hours', 'Teamzeiten', 'Zeiten des Teams', 'hours of the team'] },
  {
    path: ['teams', 'people'],
    kind: 'number',
    names: ['people', 'Personen', 'Personen im Team', 'people in the team', 'team size', 'Teamgröße'],
  },
  {
    path: ['teams', 'hours-per-week'],
    kind: 'number',
    names: ['hours per week', 'Wochenstunden', 'Stunden pro Woche', 'Stunden je Woche', 'Wochenarbeitszeit', 'weekly hours'],
  },
  { path: ['teams', 'shrinkage'], kind: 'share', names: ['shrinkage', 'Ausfallzeit', 'Ausfallanteil', 'time lost', 'lost time'] },
  { path: ['teams', 'on-call'], kind: 'boolean', names: ['on call', 'Rufbereitschaft', 'on-call duty'] },
  { path: ['teams', 'time-zone'], kind: 'text', names: ['time zone', 'Zeitzone', 'team time zone', 'Zeitzone des Teams'] },
  {
    path: ['teams', 'country'],
    kind: 'text',
    names: ['team country', 'Land des Teams', 'country of the team', 'Arbeitsland'],
    words: countryWords,
  },
  { path: ['teams', 'state'], kind: 'text', names: ['team state', 'Bundesland', 'Kanton', 'canton', 'Bundesland des Teams'] },
  {
    path: ['teams', 'holidays'],
    kind: 'list',
    names: ['public holidays', 'Feiertage', 'holidays', 'freie Tage', 'days off'],
    words: { frei: 'observed', ja: 'observed', yes: 'observed', nein: 'ignored', no: 'ignored', besetzt: 'ignored', staffed: 'ignored' },
  },
  {
    path: ['teams', 'languages'],
    kind: 'list',
    names: ['team languages', 'Sprachen des Teams', 'languages of the team'],
    words: languageWords,
  },
  { path: ['approvals', 'within'], kind: 'duration', names: ['approval within', 'Frist der Freigabe', 'Freigabefrist', 'approved within'] },
  {
    path: ['approvals', 'hours'],
    kind: 'text',
    names: ['approval hours', 'Zeiten der Freigabe', 'Erreichbarkeit der Freigabe', 'hours of approval'],
  },
  {
    path: ['approvals', 'holding-text'],
    kind: 'text',
    names: ['holding text', 'Vorab freigegebener Text', 'Haltetext', 'holding statement', 'text approved beforehand'],
  },
  {
    path: ['approvals', 'no-self'],
    kind: 'boolean',
    names: ['never own text', 'Nie der eigene Text', 'keine Selbstfreigabe', 'no self-approval'],
  },
];
