import { describe, expect, test } from 'vitest';
import { auditPlan } from '../../../src/core/audit-plan.js';
import { readTable } from '../../../src/core/channels/read-table.js';
import { tableOfCsv } from '../../../src/core/channels/table.js';
import { noLevelSettings } from '../../../src/core/rules/levels.js';

function read(text: string) {
  const { plan, files } = readTable({ table: tableOfCsv({ file: 'liste.csv', text }), settings: null });
  const problems = files.flatMap((file) =>
    file.problems.map(({ message, data }) => `${message} ${data.name ?? data.key ?? ''} ${data.column ?? ''}`.trim()),
  );
  const result = auditPlan({
    material: { files, handbook: null, plan, base: null },
    file: 'liste.csv',
    today: '2026-11-22',
    settings: noLevelSettings,
  });
  return { plan, problems, result };
}

const head = 'Kanal;Zweck;Verantwortlich;Team';

describe('teams in a list', () => {
  const text = `${head};Teamzeiten;Personen;Wochenstunden;Ausfallzeit;Zeitzone;Land des Teams;Bundesland;Feiertage;Rufbereitschaft
Telefon;Störungen klären;Leitung;Kundendienst;Mo-Fr 08:00-18:00;4;38,5;30 %;Europe/Berlin;Deutschland;BY;frei, 24.12.2026;nein
E-Mail;Verträge klären;Leitung;Kundendienst;;;;;;;;;
Facebook;Neuigkeiten;Presse;Presse;Mo-Fr 09:00-17:00;2;;0,2;;;;besetzt;
`;
  test('are described by their rows, and channels belong to them', () => {
    const { plan, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plan.teams.map(({ id }) => id)).toEqual(['kundendienst', 'presse']);
    expect(plan.teams[0]).toMatchObject({
      name: { value: 'Kundendienst' },
      hours: { value: { text: 'Mo-Fr 08:00-18:00' } },
      people: { value: 4 },
      hoursPerWeek: { value: 38.5 },
      shrinkage: { value: 0.3 },
      timeZone: { value: 'Europe/Berlin' },
      country: { value: 'DE' },
      state: { value: 'BY' },
      holidays: { value: ['observed', '2026-12-24'] },
      onCall: { value: false },
    });
    expect(plan.teams[1]).toMatchObject({ shrinkage: { value: 0.2 }, holidays: { value: ['ignored'] }, hoursPerWeek: { state: 'absent' } });
    expect(plan.channels.map(({ team }) => team)).toMatchObject([
      { value: 'kundendienst' },
      { value: 'kundendienst' },
      { value: 'presse' },
    ]);
  });

  test('their work is reckoned, and the finding stands in a row', () => {
    const { result } = read(
      `${head};Personen;Wochenstunden;Fälle pro Woche;Minuten\nTelefon;Störungen klären;Leitung;Kundendienst;1;38;900;10\n`,
    );
    expect(result.findings.find(({ rule }) => rule === 'work-exceeds-time')).toMatchObject({
      severity: 'error',
      place: { line: 2, cell: 'D2' },
    });
  });

  test('rows that differ are told, and the first counts', () => {
    const { plan, problems } = read(
      `${head};Personen\nTelefon;Störungen klären;Leitung;Kundendienst;4\nE-Mail;Verträge;Leitung;Kundendienst;5\n`,
    );
    expect(problems).toEqual(['shared-differs Kundendienst Personen']);
    expect(plan.teams[0]?.people).toMatchObject({ value: 4 });
  });

  test('without a team, it is that of the owner; a list without such columns has none', () => {
    expect(read('Kanal;Zweck;Verantwortlich;Personen\nTelefon;Störungen;Kundendienst;4\n').plan.teams).toMatchObject([
      { id: 'kundendienst', people: { value: 4 } },
    ]);
    expect(read(`${head}\nTelefon;Störungen klären;Leitung;Kundendienst\n`).plan.teams).toEqual([]);
    expect(read(`${head};Personen\nTelefon;Störungen klären;Leitung;keines;\n`).plan.teams).toEqual([]);
  });

  test('what is no number is a fault in its cell', () => {
    expect(read(`${head};Personen\nTelefon;Störungen klären;Leitung;Kundendienst;viele\n`).problems).toEqual(['wrong-type Personen']);
  });
});

describe('approvals in a list', () => {
  test('several roles are steps with the time limit, and the text may go out before', () => {
    const { plan, problems } = read(
      'Kanal;Zweck;Verantwortlich;Freigabe kritisch;Frist der Freigabe;Vorab freigegebener Text;Zeiten der Freigabe;Nie der eigene Text\nFacebook;Neuigkeiten;Presse;Presse, Leitung;1 h;texte/erste-antwort.md;Mo-So 08:00-22:00;nein\nX;Kurzes;Presse;Presse, Leitung;;;;\n',
    );
    expect(problems).toEqual([]);
    expect(plan.approvals).toMatchObject([
      {
        id: 'presse-leitung',
        steps: [
          { role: { value: 'Presse' }, within: { amount: 1, unit: 'h' } },
          { role: { value: 'Leitung' }, within: { amount: 1, unit: 'h' } },
        ],
        holdingText: { value: 'texte/erste-antwort.md' },
        noSelf: { value: false },
      },
    ]);
    for (const { approval } of plan.channels) expect(approval).toMatchObject({ value: { critical: { value: 'presse-leitung' } } });
  });

  test('who states that nobody approves, names no approval', () => {
    const { plan } = read('Kanal;Zweck;Freigabe kritisch;Frist der Freigabe\nFacebook;Neuigkeiten;keine;1 h\n');
    expect(plan.approvals).toEqual([]);
    expect(plan.channels[0]?.approval).toMatchObject({ value: { critical: { state: 'none' } } });
  });
});
