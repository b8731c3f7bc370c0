import type { PolicyType } from '../handbook/document-head.js';

/**
 * Beginnings of words in titles, file names and folders that tell what kind of document it is; behind `…` also inside a word, as German compounds need.
 * The first type that fits wins a tie. Our own list, 2026-11-22.
 */
export const typeWords: readonly (readonly [PolicyType, readonly string[]])[] = [
  [
    'playbook',
    [
      ...['…eskalation', 'krise', '…krisenplan', 'notfall', 'shitstorm', 'ernstfall'],
      ...['escalation', 'crisis', 'incident', 'emergency', 'playbook', 'runbook'],
    ],
  ],
  [
    'answer',
    [
      ...['antwort', '…standardantwort', '…musterantwort', '…textbaustein', 'faq', 'häufige fragen', 'retoure', 'rückgabe', 'umtausch'],
      ...['reklamation', 'lieferung', 'lieferzeit', 'gewährleistung', 'garantie'],
      ...['answer', 'replies', 'canned', 'returns', 'refund', 'shipping', 'delivery', 'warranty', 'frequently asked'],
    ],
  ],
  [
    'strategy',
    [
      ...['…strategie', '…kanalkonzept', '…kommunikationskonzept', 'kanalplan', 'zielgruppe'],
      ...['strategy', 'channel plan', 'channel concept', 'target groups', 'audiences'],
    ],
  ],
  [
    'rules',
    [
      ...[
        '…richtlinie',
        '…regeln',
        'regel',
        '…kodex',
        '…vorschrift',
        'dienstanweisung',
        '…betriebsvereinbarung',
        'social media',
        'netiquette',
      ],
      ...['policy', 'policies', 'rules', 'code of conduct', 'guidelines', 'dos and don', 'do and don'],
    ],
  ],
  [
    'worksheet',
    [
      ...['…checkliste', '…schulungsplan', '…arbeitshilfe', '…fragebogen', '…arbeitsblatt', 'ablaufplan'],
      ...['checklist', 'training plan', 'worksheet', 'questionnaire', 'launch plan'],
    ],
  ],
  [
    'guideline',
    [
      ...[
        '…leitlinie',
        'leitbild',
        '…grundsatz',
        '…grundsätze',
        'tonalität',
        '…sprachstil',
        '…schreibstil',
        'prinzip',
        'styleguide',
        '…leitfaden',
      ],
      ...['principle', 'tone of', 'tone', 'voice', 'style', 'guideline', 'writing'],
    ],
  ],
];
