import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundHandbook } from '../support/bound-quiz.js';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const call = (args: readonly string[], files: Readonly<Record<string, string>> = {}) =>
  callInProcess({ args: ['--lang', 'de', ...args], cwd: folderWith(files), env: {} });

describe('quiz export', () => {
  it('writes GIFT and lists what it cannot carry', async () => {
    const { code, stdout, stderr } = await call(['quiz', 'export', 'first-hour']);
    expect(code).toBe(0);
    expect(stdout).toContain('// [id:the-text-that-is-ready] [tag:section ../policies/not-spontaneous.de.md#holding-statement]');
    expect(stdout).toContain('=%50%*meldung*');
    expect(stderr).toContain('Nicht enthalten: „a-customer-in-anger“ (verzweigte Szene)');
    expect(stderr).toContain('Verloren geht bei „what-needs-a-second-person“: die Überschriften der beiden Spalten.');
  });

  it('writes a page to print, with the solutions apart and nothing from outside', async () => {
    const { code, stdout } = await call(['quiz', 'export', 'first-hour', '--format', 'paper']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/<script|https?:/);
    const [asked = '', solved = ''] = stdout.split('<section class="solutions">');
    expect(asked).toContain('Nummerieren Sie in der richtigen Reihenfolge.');
    expect(asked).not.toContain('Zwischenmeldung');
    expect(solved).toContain('Zwischenmeldung');
  });

  it('needs a quiz', async () => {
    expect(await call(['quiz', 'export'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('quiz import', () => {
  it('writes a quiz that can be read, and names what it skips', async () => {
    const { code, stdout, stderr } = await call(['quiz', 'import', 'Fragen 1.gift', '--policy', 'rules'], {
      'Fragen 1.gift': '::Himmel::Der Himmel ist blau.{T}\n\nErzählen Sie. {}\n\nOffen {=a\n',
    });
    expect(code).toBe(1);
    expect(stdout).toContain('id: fragen-1\n');
    expect(stdout).toContain('## Himmel <a id="himmel"></a>\n\nDer Himmel ist blau.\n\n- [x] Wahr\n- [ ] Falsch\n');
    expect(stderr).toContain('Fragen 1.gift:3:16: übergangen, Art „freier Text (essay)“.');
    expect(stderr).toContain('Fragen 1.gift:5:7: nicht lesbar: diese Klammer wird nicht geschlossen.');
    expect(stderr).toContain('1 Frage übernommen.');
  });

  it('needs the document that it stands for, and names those of the handbook around', async () => {
    const { files } = boundHandbook();
    const given = { ...files, 'fragen.gift': '::Himmel::Der Himmel ist blau.{T}\n' };
    const { code, stdout, stderr } = await call(['quiz', 'import', 'fragen.gift'], given);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('für welches Dokument dieses Quiz steht');
    expect(stderr).toContain('Dieses Handbuch hat: rules');
    expect(await call(['quiz', 'import', 'fragen.gift', '--policy', 'rules'], given)).toMatchObject({ code: 0 });
  });

  it('reads what is in Latin-1, and says why a file cannot be read', async () => {
    const cwd = folderWith({ 'zu-gross.gift': 'x'.repeat(2 * 1024 * 1024 + 1) });
    writeFileSync(join(cwd, 'alt.gift'), Buffer.from('::Größe::Für wen gilt das? {=alle ~keinen}\n', 'latin1'));
    writeFileSync(join(cwd, 'bild.gift'), Buffer.from([0x89, 0x50, 0, 0]));
    const tell = (file: string) => callInProcess({ args: ['--lang', 'de', 'quiz', 'import', file, '--policy', 'rules'], cwd });
    expect(await tell('alt.gift')).toMatchObject({ code: 0, stdout: expect.stringContaining('Für wen gilt das?') });
    expect((await tell('bild.gift')).stderr).toContain('„bild.gift“ ist keine Textdatei.');
    expect((await tell('zu-gross.gift')).stderr).toContain('Sie ist zu groß');
    expect((await tell('fehlt.gift')).stderr).toContain('Diese Datei gibt es nicht');
  });

  it('needs a file that can be read', async () => {
    expect(await call(['quiz', 'import', 'missing.gift', '--policy', 'rules'])).toMatchObject({ code: 2, stdout: '' });
    expect(await call(['quiz', 'import'])).toMatchObject({ code: 2, stdout: '' });
  });
});
