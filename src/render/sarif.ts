import { parseMarkdown } from '../core/document/parse-markdown.js';
import type { Finding, Fix, Severity } from '../core/finding.js';
import { fingerprintsOf } from '../core/fingerprint.js';
import type { Language } from '../core/language.js';
import type { Place } from '../core/place.js';
import type { RuleText } from '../core/rules/page.js';
import type { Rule } from '../core/rules/rule.js';
import { formatWords } from '../i18n/formats.js';
import { speak } from '../i18n/words.js';
import { locatedText } from './finding.js';
import { markdownText } from './markdown-text.js';
import { paints } from './paint.js';
import type { Report } from './report.js';
import { safeJson } from './safe-text.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A rule as a SARIF log describes it. */
export interface DescribedRule {
  readonly rule: Pick<Rule, 'id' | 'title' | 'severity' | 'guideline'>;
  readonly page: Pick<RuleText, 'what' | 'why'>;
}

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). `rules` are the rules that spoke or could not judge, each with its page. */
export function sarifLog({ findings, notChecked, language, version }: Report, rules: readonly DescribedRule[]): string {
  const prints = fingerprintsOf(findings);
  const indexOf = new Map(rules.map(({ rule }, index) => [rule.id, index]));
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
            rules: rules.map((each) => descriptor(each, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
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
          message: { text: plain(locatedText(finding, language)) },
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

/** There is no `helpUri`: a rule's page ships with the program and has no public address. */
function descriptor({ rule: { id, title, severity, guideline }, page }: DescribedRule, language: Language) {
  const word = speak(formatWords, language);
  const explain = word('explain', { rule: id });
  const [what, why] = [textOf(page.what), textOf(page.why)];
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: what },
    help: { text: `${what}\n\n${why}\n\n${explain}`, markdown: `${page.what}\n\n**${word('why')}** ${page.why}\n\n${explain}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { guideline: `unisono:${guideline}` },
  };
}

/** Markdown as plain text, unwrapped. */
function textOf(markdown: string): string {
  return markdownText({ blocks: parseMarkdown(markdown).blocks, paint: paints({ colour: false }), width: Number.MAX_SAFE_INTEGER });
}

function location(place: Place) {
  const { line, column, endLine, endColumn, cell } = place;
  return {
    // What a table is made of has no lines of its own for people.
    ...(cell === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: cell, kind: 'element' }] }),
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
