import { boundHandbook } from '../support/bound-quiz.js';

/** One call of the program: what stands in its folder, what is typed, how it ends and what it says. Every row runs in process and as a spawned program. */
export interface Case {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly exit: 0 | 1 | 2;
  /** Parts of what is printed, in this order. */
  readonly stdout?: readonly string[];
  readonly stderr?: readonly string[];
  /** True when stdout must be one JSON value. */
  readonly json?: boolean;
}

const settings =
  'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\nroles: { comms-lead: { name: Leitung Kommunikation, deputy: management, reach: Intranet }, management: { name: Geschäftsleitung, deputy: comms-lead, reach: Intranet } }\n';

const rulesOf = (time: string): Readonly<Record<string, string>> => ({
  'policies/rules.de.md': `---\nid: rules\ntype: rules\ntitle: Regeln\nlang: de\nversion: "1.0.0"\n---\n# Regeln\n\nAntworten Sie binnen ${time}.\n`,
});

const released = Object.fromEntries(
  Object.entries({ 'unisono.yaml': settings, ...rulesOf('4 h') }).map(([path, text]) => [`.unisono/released/${path}`, text]),
);

const releasable =
  '---\nid: social-media-rules\ntype: guideline\ntitle: Richtlinie\nlang: de\nversion: "0.1.0"\nstatus: draft\nowner: comms-lead\napprover: management\nreview-by: 2027-06-01\nchanges:\n  - { version: "0.1.0", date: 2026-11-01, note: "Erster Entwurf." }\n---\n# Richtlinie\n\n' +
  ['why', 'good', 'do-and-dont', 'case', 'measures'].map((id) => `## ${id} <a id="${id}"></a>\n\nText.\n`).join('\n');
/** A handbook of one template, and version 2.0.0 of that template in a folder of its own. */
const upgradable = {
  'unisono.yaml': settings,
  'facts.yaml': 'schema: 1\nwindow: { value: 14 d, owner: comms-lead }\n',
  '.unisono/answers.yaml': 'company: Muster GmbH\ntemplate: { id: own, version: "1.0.0", filled: 2026-11-22, tool: "0.1.0" }\n',
  '.unisono/template/facts.yaml':
    '# yaml-language-server: $schema=.unisono/schema/facts.schema.json\nschema: 1\nwindow: { value: 14 d, owner: comms-lead }\n',
  'new/template.yaml': 'id: own\nversion: "2.0.0"\nfiles:\n  - { from: facts.yaml, to: facts.yaml }\n',
  'new/facts.yaml': 'schema: 1\nwindow: { value: 21 d, owner: comms-lead }\n',
};

/** A handbook with a quiz. */
const trained = boundHandbook().files;

export const cases: readonly Case[] = [
  { name: 'help without arguments and without a terminal', args: [], exit: 0, stdout: ['COMMANDS', 'lint', 'explain', 'EXIT CODES'] },
  { name: 'help in German', args: ['--lang', 'de', '--help'], exit: 0, stdout: ['BEFEHLE', 'lint', 'BEISPIELE'] },
  {
    name: 'global flags before the command',
    args: ['--lang', 'de', 'lint', '--help'],
    exit: 0,
    stdout: ['AUFRUF', 'unisono lint [PATHS]', 'OPTIONEN', '--format', 'BEISPIELE'],
  },
  { name: 'help as a word', args: ['help', 'explain'], exit: 0, stdout: ['unisono explain [RULE]'] },
  { name: 'the language of the machine', args: ['--help'], env: { LC_ALL: 'de_AT.UTF-8' }, exit: 0, stdout: ['BEFEHLE'] },
  {
    name: 'the language of the handbook before that of the machine',
    args: ['--help'],
    files: { 'unisono.yaml': settings },
    exit: 0,
    stdout: ['BEFEHLE'],
  },
  {
    name: 'the language of the handbook when an argument lies elsewhere',
    args: ['audit', '/'],
    files: { 'unisono.yaml': settings },
    exit: 2,
    stderr: ['Kein Kanalplan'],
  },
  { name: 'a command with a typo', args: ['lnt'], exit: 2, stderr: ['There is no command “lnt”.', 'Did you mean: unisono lint'] },
  {
    name: 'a command with a typo in German',
    args: ['--lang=de', 'exlpain'],
    exit: 2,
    stderr: ['Den Befehl „exlpain“ gibt es nicht.', 'Meinten Sie: unisono explain'],
  },
  {
    name: 'a word that is near no command',
    args: ['frobnicate'],
    exit: 2,
    stderr: ['There is no command “frobnicate”.', 'unisono --help'],
  },
  { name: 'a flag with a typo', args: ['lint', '--formt', 'json'], exit: 2, stderr: ['no option --formt', 'Did you mean --format?'] },
  {
    name: 'a flag with a wrong value',
    args: ['lint', '--format', 'xml'],
    exit: 2,
    stderr: ['--format has an unknown value; possible are: human, json'],
  },
  { name: 'a flag without its value', args: ['lint', '--format'], exit: 2, stderr: ['--format'] },
  { name: 'an unknown language', args: ['--lang', 'fr', 'lint'], exit: 2, stderr: ['There is no language “fr” here.'] },
  {
    name: 'a day that does not exist',
    args: ['--date', '2026-02-30', 'lint'],
    exit: 2,
    stderr: ['“2026-02-30” is not a day.', '--date 2026-11-22'],
  },
  { name: 'lint in an empty folder', args: ['lint'], exit: 2, stderr: ['No handbook found', 'unisono init'] },
  {
    name: 'lint of a path that does not exist',
    args: ['lint', 'nowhere.md'],
    files: { 'unisono.yaml': settings },
    exit: 2,
    stderr: ['„nowhere.md“ gibt es nicht.'],
  },
  {
    name: 'lint of a handbook with broken YAML',
    args: ['lint', '--format', 'json'],
    files: { 'unisono.yaml': 'schema: 1\ncompany: { name: Muster\nroles: [\n' },
    exit: 1,
    json: true,
    stdout: ['yaml-syntax'],
  },
  {
    name: 'lint of an unknown key',
    args: ['lint', '--lang', 'en'],
    files: { 'unisono.yaml': `${settings}rulez: {}\n` },
    exit: 1,
    stdout: ['unisono.yaml:4:1', 'settings-schema', 'rules'],
  },
  {
    name: 'lint of a document that is not UTF-8',
    args: ['lint', '--lang', 'en'],
    files: { 'unisono.yaml': settings, 'policies/a.md': Uint8Array.from([0x23, 0x20, 0xfc, 0x0a]) },
    exit: 1,
    stdout: ['policies/a.md:1:1', 'unreadable'],
  },
  {
    name: 'one bad file never hides another',
    args: ['lint', '--lang', 'en'],
    files: { 'unisono.yaml': settings, 'policies/a.md': Uint8Array.from([0, 1]), 'policies/b.md': '---\nid: b\nid: c\n---\n' },
    exit: 1,
    stdout: ['policies/a.md', 'policies/b.md:3:1'],
  },
  {
    name: 'audit of a list from a spreadsheet',
    args: ['audit', 'kanaele.csv', '--lang', 'de'],
    files: { 'kanaele.csv': 'Kanal;Zweck;Verantwortlich\nTelefon;Störungen und Verträge klären;Support\n' },
    exit: 1,
    stdout: ['Prüfung des Kanalplans kanaele.csv (1 Kanal)', 'COO-02', 'kanaele.csv A2', 'Angaben fehlen', 'unisono explain'],
  },
  {
    name: 'audit for machines',
    args: ['audit', 'kanaele.csv', '--format', 'json'],
    files: { 'kanaele.csv': 'Network,Channel owner\nphone,Support\n' },
    exit: 1,
    json: true,
    stdout: ['"schemaVersion": 1', '"unlocks"'],
  },
  {
    name: 'audit as a report that nothing fails',
    args: ['audit', '--format', 'markdown', '--fail-on', 'never', '--lang', 'en'],
    files: { 'unisono.yaml': settings, 'channels.yaml': 'schema: 1\nchannels: [{ platform: Google+ }, { platform: phone }]\n' },
    exit: 0,
    stdout: ['# Audit of the channel plan channels.yaml', '## Findings', 'SEL-13', '## Not stated'],
  },
  {
    name: 'audit that explains a channel',
    args: ['audit', 'kanaele.csv', '--explain', 'Telefon', '--lang', 'de'],
    files: { 'kanaele.csv': 'Kanal;Zweck;Verantwortlich\nTelefon;Störungen und Verträge klären;Support\n' },
    exit: 0,
    stdout: ['Kanal „Telefon“ (telefon)', 'der Kanal selbst, kanaele.csv B2', 'aus dem Plattformverzeichnis', 'Nicht angegeben'],
  },
  {
    name: 'audit that explains an unknown channel',
    args: ['audit', 'kanaele.csv', '--explain', 'telefom', '--format', 'json', '--lang', 'en'],
    files: { 'kanaele.csv': 'Kanal\nTelefon\n' },
    exit: 2,
    stderr: ['There is no channel “telefom” in the plan', 'Did you mean: unisono audit --explain telefon'],
  },
  {
    name: 'audit that explains a channel as a report',
    args: ['audit', '--explain', 'telefon', '--format', 'sarif', '--lang', 'en'],
    exit: 2,
    stderr: ['only as text and as JSON'],
  },
  { name: 'audit without a plan', args: ['audit'], exit: 2, stderr: ['No channel plan found', 'unisono init --only plan'] },
  { name: 'audit of a damaged sheet', args: ['audit', 'a.xlsx'], files: { 'a.xlsx': 'PK' }, exit: 1, stdout: ['a.xlsx'] },
  { name: 'release outside a handbook', args: ['release'], exit: 2, stderr: ['No handbook found', 'unisono init'] },
  {
    name: 'release with nothing to release',
    args: ['release', '--lang', 'de'],
    files: { 'unisono.yaml': settings },
    exit: 0,
    stdout: ['Nichts zu veröffentlichen'],
  },
  {
    name: 'release of an unknown document',
    args: ['release', 'social-media-rule', '--lang', 'en'],
    files: { 'unisono.yaml': settings, 'policies/social-media-rules.de.md': releasable },
    exit: 2,
    stderr: ['There is no document “social-media-rule”', 'Did you mean: unisono release social-media-rules'],
  },
  {
    name: 'release that is not ready says everything at once',
    args: ['release', '--lang', 'en', '--note', 'update'],
    files: { 'unisono.yaml': settings, 'policies/social-media-rules.de.md': releasable.replace('management', 'comms-lead') },
    exit: 1,
    stdout: [
      'policies/social-media-rules.de.md:9:11  fm-status',
      'The note on version 1.0.0 is “update”',
      'Not ready to be released: 2 obstacles.',
    ],
  },
  {
    name: 'release asks nobody where there is nobody',
    args: ['release', '--note', 'Beschwerden gehen an den Kundendienst.', '--lang', 'en', '--no-commit'],
    files: { 'unisono.yaml': settings, 'policies/social-media-rules.de.md': releasable },
    exit: 2,
    stderr: ['There is nobody to ask', '--yes'],
  },
  {
    name: 'release as a dry run for machines',
    args: ['release', '--dry-run', '--format', 'json', '--note', 'Beschwerden gehen an den Kundendienst.', '--no-commit'],
    files: { 'unisono.yaml': settings, 'policies/social-media-rules.de.md': releasable },
    exit: 0,
    json: true,
    stdout: ['"outcome": "dry-run"', '"to": "1.0.0"', '"social-media-rules@1.0.0"'],
  },
  {
    name: 'release of a first version',
    args: ['release', '--yes', '--note', 'Beschwerden gehen an den Kundendienst.', '--no-commit', '--lang', 'de'],
    files: { 'unisono.yaml': settings, 'policies/social-media-rules.de.md': releasable },
    exit: 0,
    stderr: ['Veröffentlicht wird:', 'social-media-rules: 1.0.0, die erste Fassung', 'unisono.lock'],
    stdout: ['Veröffentlicht: social-media-rules@1.0.0.', 'Nichts wurde in git gespeichert.'],
  },
  {
    name: 'undoing a release that is not there',
    args: ['release', '--undo', '--lang', 'en'],
    files: { 'unisono.yaml': settings },
    exit: 2,
    stderr: ['no release that was cut short'],
  },
  {
    name: 'lock before the first release',
    args: ['lock', '--lang', 'de'],
    files: { 'unisono.yaml': settings },
    exit: 0,
    stdout: ['Noch ist nichts veröffentlicht'],
  },
  {
    name: 'lock with merge markers and no released text',
    args: ['lock', '--lang', 'en'],
    files: {
      'unisono.yaml': settings,
      'unisono.lock': `unisono-lock 1\n<<<<<<< a\nsection x de - y 1.0.0 n1:${'0'.repeat(64)} o1:${'0'.repeat(64)}\n=======\n>>>>>>> b\n`,
    },
    exit: 1,
    stdout: ['unisono.lock:2:1', 'x (de)#y: its released text is missing.', 'unisono lock --resolve'],
  },
  {
    name: 'explain by code',
    args: ['explain', 'COO-01'],
    exit: 0,
    stdout: ['owner-missing', 'What is checked', 'coordinate-answers#owner', 'Bad', 'Good'],
  },
  {
    name: 'explain in German',
    args: ['--lang', 'de', 'explain', 'owner-missing'],
    exit: 0,
    stdout: ['Was geprüft wird', 'Schlecht', 'Gut'],
  },
  {
    name: 'explain a section of a guideline',
    args: ['explain', 'select-channels#too-many'],
    exit: 0,
    stdout: ['select-channels#too-many'],
  },
  { name: 'explain with a typo', args: ['explain', 'owner-mising'], exit: 2, stderr: ['Did you mean: unisono explain owner-missing'] },
  { name: 'upgrade outside a handbook', args: ['upgrade'], exit: 2, stderr: ['No handbook found', 'unisono init'] },
  {
    name: 'upgrade of a handbook without its templates, in German',
    args: ['--lang', 'de', 'upgrade', '--yes'],
    files: { 'unisono.yaml': settings },
    exit: 2,
    stderr: ['fehlt der Ordner .unisono/template/', 'unisono init'],
  },
  {
    name: 'upgrade with a folder that is no template',
    args: ['--lang', 'en', 'upgrade', '--templates', 'nowhere', '--yes'],
    files: {
      'unisono.yaml': settings,
      '.unisono/answers.yaml': 'company: Muster GmbH\n',
      '.unisono/template/facts.yaml': 'schema: 1\n',
    },
    exit: 2,
    stderr: ['lacks template.yaml', 'template.yaml and all files'],
  },
  {
    name: 'upgrade without a terminal names the flag that would answer it',
    args: ['upgrade', '--templates', 'new'],
    files: upgradable,
    exit: 2,
    stderr: ['facts.yaml', '--yes'],
  },
  {
    name: 'upgrade shows what becomes of every file and merges it',
    args: ['--lang', 'en', 'upgrade', '--templates', 'new', '--yes'],
    files: upgradable,
    exit: 0,
    stdout: ['2 files written', '2.0.0', 'Checked:', '--undo'],
    stderr: ['1.0.0 → 2.0.0', 'unisono.yaml', 'your own', 'facts.yaml', '(merged)'],
  },
  {
    name: 'upgrade ends with 1 when something is left to choose, as JSON',
    args: ['upgrade', '--templates', 'new', '--dry-run', '--format', 'json'],
    files: { ...upgradable, 'facts.yaml': 'schema: 1\nwindow: { value: 15 d, owner: comms-lead }\n' },
    exit: 1,
    json: true,
    stdout: ['"outcome": "dry-run"', '"conflict": 1', '"path": "facts.yaml"'],
  },
  {
    name: 'upgrade --undo with nothing to take back',
    args: ['--lang', 'en', 'upgrade', '--undo', '--yes'],
    files: upgradable,
    exit: 2,
    stderr: ['no upgrade that could be taken back'],
  },
  {
    name: 'diff with the last release, in the language of the handbook',
    args: ['diff'],
    files: { 'unisono.yaml': settings, ...rulesOf('2 h'), ...released },
    exit: 0,
    stdout: ['Änderungen seit der letzten Veröffentlichung', '[-4-]', '{+2+}', 'rules: 1.0.0 -> 2.0.0'],
  },
  {
    name: 'diff for machines',
    args: ['diff', 'rules', '--from', '1.0.0', '--format', 'json'],
    files: { 'unisono.yaml': settings, ...rulesOf('2 h'), ...released },
    exit: 0,
    json: true,
    stdout: ['"schemaVersion": 1', '"changed": 1', '"step": "major"'],
  },
  {
    name: 'diff for a pull request',
    args: ['diff', '--format', 'markdown', '--lang', 'en'],
    files: { 'unisono.yaml': settings, ...rulesOf('2 h'), ...released },
    exit: 0,
    stdout: ['# Changes since the last release', '<del>4</del><ins>2</ins>'],
  },
  {
    name: 'diff as a page',
    args: ['diff', 'policies/rules.de.md', '--format', 'html'],
    files: { 'unisono.yaml': settings, ...rulesOf('2 h'), ...released },
    exit: 0,
    stdout: ['<!DOCTYPE html>', '<html lang="de">', '</html>'],
  },
  {
    name: 'diff without changes',
    args: ['diff', '--lang', 'en'],
    files: { 'unisono.yaml': settings, ...rulesOf('4 h'), ...released },
    exit: 0,
    stdout: ['Nothing changed since the last release (1 document compared).'],
  },
  { name: 'diff without a handbook', args: ['diff'], exit: 2, stderr: ['No handbook found'] },
  {
    name: 'diff with nothing to compare with',
    args: ['diff'],
    files: { 'unisono.yaml': settings, ...rulesOf('4 h') },
    exit: 2,
    stderr: ['Es gibt nichts, womit verglichen werden könnte', 'unisono release'],
  },
  {
    name: 'diff of a policy with a typo',
    args: ['diff', 'ruels', '--lang', 'en'],
    files: { 'unisono.yaml': settings, ...rulesOf('4 h'), ...released },
    exit: 2,
    stderr: ['There is no document “ruels”', 'Did you mean: unisono diff rules'],
  },
  {
    name: 'diff from a state that does not exist',
    args: ['diff', '--from', 'mian', '--lang', 'en'],
    files: { 'unisono.yaml': settings, ...rulesOf('4 h'), ...released },
    exit: 2,
    stderr: ['There is no state “mian” (no git repository', '--from released'],
  },
  { name: 'diff from a state that has no name', args: ['diff', '--from'], exit: 2, stderr: ['--from lacks its value'] },
  {
    name: 'init without a terminal names the flags that would answer it',
    args: ['init', '--company', 'Muster GmbH'],
    exit: 2,
    stderr: ['There is nobody to ask', '--languages, --countries', '--yes'],
  },
  {
    name: 'init without a terminal in German',
    args: ['--lang', 'de', 'init'],
    exit: 2,
    stderr: ['Hier kann niemand gefragt werden', '--company, --languages', '--yes'],
  },
  {
    name: 'init --yes needs the name of the company',
    args: ['init', '--yes'],
    exit: 2,
    stderr: ['name of the company is missing', '--company'],
  },
  {
    name: 'init as a dry run shows the plan on stderr and the outcome on stdout',
    args: ['init', 'handbook', '--yes', '--company', 'Muster GmbH', '--languages', 'de', '--dry-run'],
    exit: 0,
    stdout: ['Dry run: nothing was written.'],
    stderr: ['Planned in handbook/:', '+ unisono.yaml', '+ policies/social-media-rules.de.md'],
  },
  {
    name: 'init writes a handbook without errors beside files that are there',
    args: ['init', '--yes', '--company', 'Muster GmbH', '--languages', 'en', '--countries', 'GB'],
    files: { 'facts.yaml': 'schema: 1\n', 'other.txt': 'x' },
    exit: 0,
    stderr: ['= facts.yaml  (stays as it is)'],
  },
  {
    name: 'init with faults in its flags names all of them',
    args: ['init', '--yes', '--company', 'Muster GmbH', '--staff', 'many', '--customers', 'consumer'],
    exit: 2,
    stderr: ['staff', 'consumers', 'Nothing was written.'],
  },
  {
    name: 'init into a file',
    args: ['init', 'book', '--yes', '--company', 'Muster GmbH'],
    files: { book: 'x' },
    exit: 2,
    stderr: ['“book” is a file, not a folder.'],
  },
  {
    name: 'help on training shows its commands',
    args: ['training', '--help'],
    exit: 0,
    stdout: ['COMMANDS', 'training status', 'training due'],
  },
  {
    name: 'training without a word says which there are',
    args: ['training'],
    exit: 2,
    stderr: ['A word is missing after “training”', 'status, due, people'],
  },
  { name: 'training with a typo', args: ['--lang', 'de', 'training', 'statsu'], exit: 2, stderr: ['Meinten Sie: unisono training status'] },
  {
    name: 'training status of an empty store',
    files: trained,
    args: ['training', 'status', '--records', 'records', '--format', 'json'],
    exit: 0,
    json: true,
    stdout: ['"smallestGroup": 5', '"quiz": "basics"', '"closed": false'],
  },
  {
    name: 'training status in German',
    files: trained,
    args: ['--lang', 'de', 'training', 'status', '--records', 'records'],
    exit: 0,
    stdout: ['Grundlagen (basics)', '0 aktuell', 'Keine Zahl'],
  },
  {
    name: 'training people refuses names',
    files: { ...trained, 'list.csv': 'code;name\nabcd1234;Somebody\n' },
    args: ['--lang', 'en', 'training', 'people', 'import', 'list.csv', '--records', 'records'],
    exit: 2,
    stderr: ['list.csv:1:6', 'Names and staff numbers stay out'],
  },
  {
    name: 'training people takes codes',
    files: { ...trained, 'list.csv': 'code;unit\nabcd1234;Sales\n' },
    args: ['--lang', 'en', 'training', 'people', 'import', 'list.csv', '--records', 'records'],
    exit: 0,
    stdout: ['1 person is now in the list'],
  },
  {
    name: 'training people without a file',
    files: trained,
    args: ['--lang', 'en', 'training', 'people', '--records', 'records'],
    exit: 2,
    stderr: ['which list', 'people import list.csv'],
  },
  {
    name: 'training invite',
    files: trained,
    args: ['--lang', 'en', 'training', 'invite', '--count', '2', '--unit', '=Sales', '--records', 'records'],
    exit: 0,
    stdout: ['code,unit,audience', '-', ",'=Sales,"],
    stderr: ['2 codes handed out'],
  },
  {
    name: 'training invite with a wrong number',
    files: trained,
    args: ['--lang', 'en', 'training', 'invite', '--count', 'many', '--records', 'records'],
    exit: 2,
    stderr: ['“many” is no number'],
  },
  {
    name: 'training due as a calendar',
    files: trained,
    args: ['--lang', 'en', 'training', 'due', '--format', 'ics', '--records', 'records'],
    env: { XDG_STATE_HOME: '/nonexistent' },
    exit: 0,
    stdout: ['BEGIN:VCALENDAR', 'DTSTART;VALUE=DATE:20261122', 'TRIGGER:-P7D', 'END:VCALENDAR'],
  },
  {
    name: 'training due for all where it is not allowed',
    files: trained,
    args: ['--lang', 'en', 'training', 'due', '--all', '--records', 'records'],
    exit: 2,
    stderr: ['does not allow a list', 'due-list: true'],
  },
  {
    name: 'training import of nothing',
    files: { ...trained, 'mail.txt': 'hello' },
    args: ['--lang', 'en', 'training', 'import', 'mail.txt', '--records', 'records'],
    exit: 2,
    stderr: ['There is no record in “mail.txt”'],
  },
  {
    name: 'training verify of an unknown code',
    files: trained,
    args: ['--lang', 'en', 'training', 'verify', '01234-56789-abcde-f0123', '--records', 'records'],
    exit: 1,
    stdout: ['no record with this code'],
  },
  {
    name: 'training erase asks first',
    files: trained,
    args: ['--lang', 'en', 'training', 'erase', '--person', 'abcd1234', '--records', 'records'],
    exit: 2,
    stderr: ['--yes'],
  },
  {
    name: 'training erase',
    files: trained,
    args: ['--lang', 'en', 'training', 'erase', '--person', 'ABCD-1234', '--yes', '--records', 'records'],
    exit: 0,
    stdout: ['0 records of this person'],
  },
  {
    name: 'training purge',
    files: trained,
    args: ['--lang', 'en', 'training', 'purge', '--dry-run', '--records', 'records'],
    exit: 0,
    stdout: ['from before 2023-11-22'],
  },
  {
    name: 'training privacy-sheet',
    files: trained,
    args: ['--lang', 'de', 'training', 'privacy-sheet', '--records', 'records'],
    exit: 0,
    stdout: ['# Datenblatt', '| person |', 'Nicht gespeichert werden', 'ausgeschaltet'],
  },
  {
    name: 'a store that does not answer',
    files: trained,
    args: ['--lang', 'en', 'training', 'status', '--records', 'postgres://somebody:secret@127.0.0.1:1/none'],
    exit: 2,
    stderr: ['“postgres://127.0.0.1:1/none” cannot be used', 'does not answer'],
  },
];
