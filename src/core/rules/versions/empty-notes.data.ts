/**
 * Words from which nobody learns what changed, in small letters. A note made of nothing else is refused. Compiled 2026-11-22 from what people write into version histories;
 * words that name a thing ("Tippfehler", "deadline") are left out on purpose.
 */
export const emptyNoteWords: ReadonlySet<string> = new Set(
  [
    'allgemein allgemeine allgemeinen anpassung anpassungen anpassen angepasst aktualisierung aktualisierungen aktualisiert ausgebessert bearbeitet bearbeitung besprochen',
    'diverse diverser diverses div dokument einige einiges fassung geändert gemacht inhalt inhalte inhaltlich inhaltliche kleine kleinen kleiner kleinere kleinigkeit kleinigkeiten',
    'korrektur korrekturen korrigiert mehrere neu neue neuen neuer optimiert optimierung optimierungen pflege punkte redaktionell redaktionelle revision richtlinie sachen sonstige',
    'sonstiges stand stellen text texte textlich textliche teilweise überarbeitet überarbeitung überarbeitungen umformuliert verbesserung verbesserungen verbessert vereinbart',
    'verschiedene verschiedenes version weitere änderung änderungen',
    'adapted adapt adjusted adjustment adjustments agreed bits bump change changed changes cleanup content contents correction corrections corrected discussed document edit edited',
    'editorial edits few fix fixed fixes general generally guideline improve improved improvement improvements maintenance minor misc miscellaneous modification modifications',
    'modified new other policy polish polished refactor refactored reworded revised revise rework reworked several small some stuff things touch tweak tweaks tweaked update updated',
    'updates updating various wording works',
    'asdf bla blah dummy test tests todo tbd wip xxx',
    'and auch auf aus bei das dem den der des die ein eine einen einer for from has have here hier ist made mit nach nur sind some the this und vom von war was were werden wie with',
    'wurde wurden zum zur',
  ].flatMap((words) => words.split(' ')),
);
