import type { Finding, Fix, Severity } from '../core/finding.js';
import { fingerprintsOf } from '../core/fingerprint.js';
import type { Language } from '../core/language.js';
import type { Place } from '../core/place.js';
import type { Rule } from '../core/rules/rule.js';
import { formatWords } from '../i18n/formats.js';
import { speak } from '../i18n/words.js';
import { findingText } from './finding.js';
import type { Report } from './report.js';
import { safeJson } from './safe-text.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). `rules` are the rules that may have spoken. */
export function sarifLog(
  { findings, notChecked, language, version }: Report,
  rules: readonly Pick<Rule, 'id' | 'title' | 'severity' | 'guideline'>[],
): string {
  const prints = fingerprintsOf(findings);
  const named = new Set([...findings.map(({ rule }) => rule), ...notChecked]);
  const listed = rules.filter(({ id }) => named.has(id));
  const indexOf = new Map(listed.map(({ id }, index) => [id, index]));
  const word = speak(formatWords, language);
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'unisono',
            semanticVersion: version,
            rules: listed.map(({ id, title, severity, guideline }) => ({
              id,
              shortDescription: { text: title[language] },
              help: { text: word('explain', { rule: id }) },
              defaultConfiguration: { level: levels[severity] },
              properties: { guideline: `unisono:${guideline}` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notChecked.map((rule) => ({
              level: 'note',
              message: { text: word('notChecked') },
              associatedRule: { id: rule },
            })),
          },
        ],
        results: findings.map((finding, index) => ({
          ruleId: finding.rule,
          ...(indexOf.has(finding.rule) ? { ruleIndex: indexOf.get(finding.rule) } : {}),
          level: levels[finding.severity],
          message: { text: plain(findingText(finding, language)) },
          locations: [location(finding.place)],
          ...(finding.related.length === 0
            ? {}
            : { relatedLocations: finding.related.map((place, at) => ({ id: at + 1, ...location(place) })) }),
          partialFingerprints: { 'unisonoIdentity/v1': prints[index] },
          ...fixesOf(finding, language),
        })),
      },
    ],
  });
}

function location(place: Place) {
  const { line, column, endLine, endColumn } = place;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** A path as a relative reference, every character that means something in a URI escaped. */
function uriOf(file: string): string {
  const path = file
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}

/** Brackets would be read as embedded links and `{0}` as a placeholder (sections 3.11.5 and 3.11.6). */
function plain(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}');
}

function fixesOf({ fix, suggestion }: Finding, language: Language) {
  const word = speak(formatWords, language);
  const fixes = [
    ...(fix === null ? [] : [{ description: { text: word('fix') }, artifactChanges: changesOf(fix) }]),
    ...(suggestion === null ? [] : [{ description: { text: word('suggestion') }, artifactChanges: changesOf(suggestion) }]),
  ].filter(({ artifactChanges }) => artifactChanges.length > 0);
  return fixes.length === 0 ? {} : { fixes };
}

function changesOf({ edits }: Fix) {
  return [...new Set(edits.map(({ file }) => file))].map((file) => ({
    artifactLocation: { uri: uriOf(file) },
    replacements: edits
      .filter((edit) => edit.file === file)
      .map(({ span, text }) => ({
        deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
        insertedContent: { text },
      })),
  }));
}
