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
    stdout: ['Prüfung des Kanalplans kanaele.csv (1 Kanal)', 'COO-02', 'kanaele.csv:2:1', 'Angaben fehlen', 'unisono explain'],
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
  { name: 'audit without a plan', args: ['audit'], exit: 2, stderr: ['No channel plan found', 'unisono init --only plan'] },
  { name: 'audit of a sheet', args: ['audit', 'a.xlsx'], files: { 'a.xlsx': 'PK' }, exit: 2, stderr: ['is not a channel plan', 'as CSV'] },
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
];
