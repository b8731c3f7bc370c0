import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import type { Finding, Severity } from '../../src/core/finding.js';
import { fingerprintsOf } from '../../src/core/fingerprint.js';
import { githubAnnotations } from '../../src/render/github.js';
import { gitlabReport } from '../../src/render/gitlab.js';
import { junitReport } from '../../src/render/junit.js';
import { rdjsonReport } from '../../src/render/rdjson.js';
import type { Report } from '../../src/render/report.js';
import { markdownReport } from '../../src/render/report-markdown.js';
import { guardCommands } from '../../src/render/safe-text.js';
import { sarifLog } from '../../src/render/sarif.js';

const rules = [
  { id: 'fact-vague', title: { de: 'Vage', en: 'Vague' }, severity: 'warning', guideline: 'coordinate-answers#one-answer' },
  { id: 'ver-bump-missing', title: { de: 'Version', en: 'Version' }, severity: 'error', guideline: 'rules#version' },
] as const;

function finding({
  file = 'policies/a.md',
  text = 'x',
  severity = 'error',
}: {
  file?: string;
  text?: string;
  severity?: Severity;
} = {}): Finding {
  const place = { file, line: 3, column: 2, endLine: 3, endColumn: 9 };
  return {
    rule: 'fact-vague',
    code: null,
    severity,
    message: 'm',
    data: { text },
    wording: { de: '{text}', en: '{text}' },
    place,
    identity: { document: file, section: '', excerpt: text },
    related: [place],
    guideline: null,
    fix: { edits: [{ file, span: { start: 4, end: 9 }, text }] },
    suggestion: null,
  };
}

function report(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    command: 'lint',
    findings,
    files: 1,
    notChecked: [],
    language: 'en',
    today: '2026-11-22',
    version: '0.1.0',
    counts: ({ severity }) => severity === 'error',
    ...more,
  };
}

const hostile = [
  'a\n::error::x,y:%0A',
  '::stop-commands::token',
  '##[error]x',
  ']]><failure/>',
  '<script>alert(1)</script> & "q" \'s\'',
  '\u001b[31mred\u001b]0;title\u0007',
  'right\u202eto\u2066left\u200b\ufeff',
  '\u009b31m\u2028line\u2029',
  '[click](https://example.org) {0} | `code` ![p](x)',
  '\ud800lone\ufffe\uffff\u0000',
  '# ? % é ü 🎉 ../..//x',
];

const raw = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/u;
const formats: Readonly<Record<string, (value: Report) => string>> = {
  sarif: (value) => sarifLog(value, rules),
  junit: junitReport,
  github: githubAnnotations,
  gitlab: gitlabReport,
  rdjson: rdjsonReport,
  markdown: markdownReport,
};

describe.each(Object.entries(formats))('%s', (_, render) => {
  it.each(hostile)('prints nothing hidden and no command of %j', (text) => {
    for (const severity of ['error', 'info'] as const) {
      const output = render(report([finding({ file: text, text, severity })], { notChecked: ['ver-bump-missing'] }));
      expect(output).not.toMatch(raw);
      expect(output.split('\n').filter((line) => /^\s*(?:::(?!error file=|notice file=)|##\[|##vso)/.test(line))).toEqual([]);
    }
  });

  it('is sound without findings', () => {
    expect(render(report([]))).not.toMatch(raw);
  });
});

describe('SARIF', () => {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync('test/fixtures/published-schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formatsPlugin.default(ajv);
  const validate = ajv.compile(schema);

  test.each(['', 'plain', ...hostile])('is valid with %j', (text) => {
    const log = JSON.parse(formats.sarif?.(report([finding({ file: text || 'x', text })], { notChecked: ['ver-bump-missing'] })) ?? '');
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is valid without findings, and the schema refuses what is none', () => {
    expect(validate(JSON.parse(sarifLog(report([]), rules)))).toBe(true);
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  test('carries fingerprints, rules, related places, fixes and what was not checked', () => {
    const found = [finding({ file: 'über uns/a#b.md' }), finding({ file: 'über uns/a#b.md' })];
    const [run] = JSON.parse(sarifLog(report(found, { notChecked: ['ver-bump-missing'] }), rules)).runs;
    expect(run.results.map((result: { partialFingerprints: object }) => result.partialFingerprints)).toEqual(
      fingerprintsOf(found).map((print) => ({ 'unisonoIdentity/v1': print })),
    );
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['fact-vague', 'ver-bump-missing']);
    expect(run.results[0].ruleIndex).toBe(0);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('%C3%BCber%20uns/a%23b.md');
    expect(run.results[0].relatedLocations).toHaveLength(1);
    expect(run.results[0].fixes[0].artifactChanges[0].replacements[0].deletedRegion).toEqual({ charOffset: 4, charLength: 5 });
    expect(run.invocations[0].toolExecutionNotifications[0].associatedRule).toEqual({ id: 'ver-bump-missing' });
  });

  test('a bracket in a text is no link and a number in braces no placeholder', () => {
    const [run] = JSON.parse(sarifLog(report([finding({ text: '[a](https://x) {0} \\' })]), rules)).runs;
    expect(run.results[0].message.text).toBe('\\[a\\](https://x) {{0}} \\\\');
  });
});

describe('GitHub annotations', () => {
  test('escape a hostile path exactly', () => {
    expect(githubAnnotations(report([finding({ file: 'a\n::error::x,y:%0A', text: '100 %\n' })]))).toBe(
      '::error file=a%0A%3A%3Aerror%3A%3Ax%2Cy%3A%250A,line=3,endLine=3,col=2,endColumn=9,title=unisono fact-vague::100 %25\\n\n',
    );
  });

  test('stay within ten of each level, the most severe first, the rest counted', () => {
    const many = (['info', 'warning', 'error'] as const).flatMap((severity) => Array.from({ length: 12 }, () => finding({ severity })));
    const lines = githubAnnotations(report(many)).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...Array(10).fill('::error'),
      ...Array(10).fill('::warning'),
      ...Array(10).fill('::notice'),
      '6',
    ]);
  });
});

describe('GitLab code quality', () => {
  test('has what GitLab requires, each fingerprint once', () => {
    const issues = JSON.parse(
      gitlabReport(report([finding({ file: './a.md' }), finding({ file: './a.md' }), finding({ severity: 'info' })])),
    );
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.location).toEqual({ path: expect.not.stringMatching(/^\.?\//), lines: { begin: 3 } });
    }
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(3);
  });
});

describe('rdjson', () => {
  test('names lines and leaves columns away, which would be bytes', () => {
    expect(JSON.parse(rdjsonReport(report([finding()])))).toEqual({
      source: { name: 'unisono lint' },
      diagnostics: [
        {
          message: 'x',
          location: { path: 'policies/a.md', range: { start: { line: 3 }, end: { line: 3 } } },
          severity: 'ERROR',
          code: { value: 'fact-vague' },
        },
      ],
    });
  });
});

describe('JUnit', () => {
  test.each(hostile)('is well-formed and in the order of the schema with %j', (text) => {
    const xml = junitReport(
      report([finding({ file: text, text }), finding({ text, severity: 'info' })], { notChecked: ['ver-bump-missing'] }),
    );
    expect(xml).not.toMatch(/[\p{Surrogate}\ufffe\uffff]/u);
    const tags = [...xml.matchAll(/<(\/?[a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)].map(([, name, , empty]) => `${name}${empty}`);
    expect(tags).toEqual(
      'testsuites testsuite properties/ testcase failure /failure /testcase testcase/ testcase skipped/ /testcase system-out /system-out system-err/ /testsuite /testsuites'.split(
        ' ',
      ),
    );
    // Nothing but tags, references and text: no other `<`, no bare `&`, no `]]>`.
    const rest = xml.replace(/^<\?xml [^>]*\?>/, '').replace(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>/g, '');
    expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
    expect(xml).toContain('tests="3" failures="1" errors="0" skipped="1"');
  });
});

describe('lines for people in a CI log', () => {
  test('never begin as a command of the runner', () => {
    expect(guardCommands('::error::a\n  ::warning::b\n##[error]c\nx ::d\n')).toBe('\\::error::a\n  \\::warning::b\n\\##[error]c\nx ::d\n');
  });
});
