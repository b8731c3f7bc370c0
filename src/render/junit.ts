import type { Finding } from '../core/finding.js';
import { formatWords } from '../i18n/formats.js';
import { speak } from '../i18n/words.js';
import { findingText, placeText } from './finding.js';
import type { Report } from './report.js';
import { escapeHtml, safeLine } from './safe-text.js';

/** A JUnit report: one test case for each finding; it fails when the finding makes the command fail. Others stand in `system-out`, rules without a verdict are skipped. */
export function junitReport({ command, findings, notChecked, language, today, version, counts }: Report): string {
  const name = `unisono ${command}`;
  const line = (finding: Finding): string =>
    `${placeText(finding.place)} ${finding.severity} ${finding.rule}: ${findingText(finding, language)}`;
  const cases = findings.map((finding) => {
    const open = testCase({
      classname: finding.place.file,
      name: `${finding.rule} ${finding.place.cell ?? `${finding.place.line}:${finding.place.column}`}`,
    });
    if (!counts(finding)) return `    <testcase ${open}/>`;
    const message = attributes({ message: findingText(finding, language), type: finding.severity });
    return `    <testcase ${open}>\n      <failure ${message}>${xml(line(finding))}</failure>\n    </testcase>`;
  });
  const skipped = notChecked.map((rule) => `    <testcase ${testCase({ classname: name, name: rule })}><skipped/></testcase>`);
  // A suite without a case counts as a fault of the run in Jenkins.
  const none = cases.length + skipped.length === 0 ? [`    <testcase ${testCase({ classname: name, name: command })}/>`] : [];
  const all = [...cases, ...skipped, ...none];
  const suite = attributes({
    name,
    package: 'unisono',
    id: '0',
    timestamp: `${today}T00:00:00`,
    hostname: 'localhost',
    tests: `${all.length}`,
    failures: `${findings.filter(counts).length}`,
    errors: '0',
    skipped: `${skipped.length}`,
    time: '0',
  });
  const notes = [
    ...findings.filter((finding) => !counts(finding)).map(line),
    ...notChecked.map((rule) => `${rule}: ${speak(formatWords, language)('notChecked')}`),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite ${suite}>`,
    `    <properties><property ${attributes({ name: 'unisono', value: version })}/></properties>`,
    ...all,
    `    <system-out>${notes.map((note) => xml(`- ${note}`)).join('\n')}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ classname, name }: { classname: string; name: string }): string {
  return attributes({ classname: safeLine(classname), name, time: '0' });
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xml(value)}"`)
    .join(' ');
}

/** Text for XML 1.0, which forbids lone surrogates and two non-characters even as references. */
function xml(text: string): string {
  return escapeHtml(text).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
