import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Finding, Severity } from '../../src/core/finding.js';
import { fingerprintsOf } from '../../src/core/fingerprint.js';
import { githubAnnotations } from '../../src/render/github.js';
import { gitlabReport } from '../../src/render/gitlab.js';
import { junitReport } from '../../src/render/junit.js';
import { rdjsonReport } from '../../src/render/rdjson.js';
import type { Report } from '../../src/render/report.js';
import { markdownReport } from '../../src/render/report-markdown.js';
import { guardCommands } from '../../src/render/safe-text.js';
import { type DescribedRule, sarifLog } from '../../src/render/sarif.js';

const page = { what: 'A promise has a `number`.', why: 'Else everybody [reads](x.md) it differently.' };
const rules: readonly DescribedRule[] = [
  {
    rule: { id: 'fact-vague', title: { de: 'Vage', en: 'Vague' }, severity: 'warning', guideline: 'coordinate-answers#one-answer' },
    page,
  },
  { rule: { id: 'ver-bump-missing', title: { de: 'Version', en: 'Version' }, severity: 'error', guideline: 'rules#version' }, page },
];

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
    sources: [],
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

/** Holds a JSON value against a schema in `published-schemas/`: what is wrong with it. */
function schemaFaults(name: string): (value: unknown) => readonly unknown[] {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(`test/fixtures/published-schemas/${name}`, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formatsPlugin.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return validate.errors ?? [];
  };
}

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

test('every format for machines names the cell of a spreadsheet', () => {
  const [plain] = [finding({ file: 'kanaele.xlsx', text: 'no owner' })];
  const place = { ...plain.place, cell: "'Kanäle 2026'!C7" };
  const found = report([{ ...plain, place, related: [], fix: null }]);
  const sarif = JSON.parse(sarifLog(found, rules)).runs[0].results[0];
  expect(sarif.message.text).toBe("'Kanäle 2026'!C7: no owner");
  expect(sarif.locations[0].logicalLocations).toEqual([{ fullyQualifiedName: "'Kanäle 2026'!C7", kind: 'element' }]);
  expect(githubAnnotations(found)).toContain("::'Kanäle 2026'!C7: no owner\n");
  expect(JSON.parse(gitlabReport(found))[0].description).toBe("'Kanäle 2026'!C7: no owner");
  expect(JSON.parse(rdjsonReport(found)).diagnostics[0].message).toBe("'Kanäle 2026'!C7: no owner");
  expect(junitReport(found)).toContain('name="fact-vague &#39;Kanäle 2026&#39;!C7"');
});

describe('SARIF', () => {
  const faults = schemaFaults('sarif-2.1.0-rtm.5.json');

  test.each(['', 'plain', ...hostile])('is valid with %j', (text) => {
    const log = JSON.parse(formats.sarif?.(report([finding({ file: text || 'x', text })], { notChecked: ['ver-bump-missing'] })) ?? '');
    expect(faults(log)).toEqual([]);
  });

  test('is valid without findings, and the schema refuses what is none', () => {
    expect(faults(JSON.parse(sarifLog(report([]), [])))).toEqual([]);
    expect(faults({ version: '2.1.0', runs: [{}] })).not.toEqual([]);
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

  test('describes each rule from its page, as text and as Markdown', () => {
    const [run] = JSON.parse(sarifLog(report([finding()]), rules)).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: 'Vague' },
      fullDescription: { text: 'A promise has a number.' },
      help: {
        text: 'A promise has a number.\n\nElse everybody reads it differently.\n\nWhy and how: unisono explain fact-vague',
        markdown: `${page.what}\n\n**Why:** ${page.why}\n\nWhy and how: unisono explain fact-vague`,
      },
    });
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
  const faults = schemaFaults('gitlab-code-quality.json');

  test.each(['', ...hostile])('has what GitLab requires with %j', (text) => {
    expect(faults(JSON.parse(gitlabReport(report([finding({ file: text || './a.md', text: text || 'x' })]))))).toEqual([]);
  });

  test('gives each finding a fingerprint of its own', () => {
    const findings = [finding({ file: './a.md' }), finding({ file: './a.md' }), finding({ severity: 'info' })];
    const issues = JSON.parse(gitlabReport(report(findings)));
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(3);
    expect(faults([{ ...issues[0], location: { path: './a.md', lines: { begin: 0 } } }])).toHaveLength(2);
  });
});

describe('rdjson', () => {
  const faults = schemaFaults('rdformat-1.0.1.json');

  test.each(['', ...hostile])('is what reviewdog reads with %j', (text) => {
    const findings = [finding({ file: text || 'x', text: text || 'x' }), finding({ severity: 'info' })];
    expect(faults(JSON.parse(rdjsonReport(report(findings, { sources: [{ file: text || 'x', text }] }))))).toEqual([]);
    expect(faults(JSON.parse(rdjsonReport(report(findings))))).toEqual([]);
  });

  test('the schema refuses what is none', () => {
    expect(faults({ diagnostics: [{ message: 'x', location: { path: 'a' }, severity: 'FATAL' }] })).not.toEqual([]);
  });

  test('counts columns in bytes of UTF-8 and offers a fix of one edit', () => {
    const text = 'a𐐀b\r\n\nä„ö“x\n';
    const start = text.indexOf('ö');
    const place = { file: 'a.md', line: 3, column: 3, endLine: 3, endColumn: 5 };
    const edit = { file: 'a.md', span: { start, end: start + 2 }, text: 'oe' };
    const found = { ...finding({ file: 'a.md' }), place, fix: { edits: [edit] } };
    const sources = [{ file: 'a.md', text }];
    // ä has two bytes, „ three, ö two, “ three.
    const range = { start: { line: 3, column: 6 }, end: { line: 3, column: 11 } };
    expect(JSON.parse(rdjsonReport(report([found], { sources })))).toEqual({
      source: { name: 'unisono lint' },
      diagnostics: [
        {
          message: 'x',
          location: { path: 'a.md', range },
          severity: 'ERROR',
          code: { value: 'fact-vague' },
          suggestions: [{ range, text: 'oe' }],
        },
      ],
    });
    const several = { ...found, fix: { edits: [edit, { ...edit, file: 'b.md' }] } };
    expect(JSON.parse(rdjsonReport(report([several], { sources }))).diagnostics[0]).not.toHaveProperty('suggestions');
    const first = { ...found, place: { ...place, line: 1, column: 4, endLine: 1, endColumn: 5 } };
    expect(JSON.parse(rdjsonReport(report([first], { sources }))).diagnostics[0].location.range).toEqual({
      start: { line: 1, column: 6 },
      end: { line: 1, column: 7 },
    });
  });

  test('measures as an encoder does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (line, at) => {
        const text = `first\n${line.replace(/[\r\n]/g, ' ')}`;
        const column = (at % (text.length - 6)) + 1;
        const place = { file: 'a.md', line: 2, column, endLine: 2, endColumn: column };
        // Between the halves of a pair no rule points.
        fc.pre(!/[\ud800-\udbff]$/.test(text.slice(0, 5 + column)));
        const { diagnostics } = JSON.parse(
          rdjsonReport(report([{ ...finding({ file: 'a.md' }), place }], { sources: [{ file: 'a.md', text }] })),
        );
        expect(diagnostics[0].location.range.start.column).toBe(Buffer.byteLength(text.slice(6, 5 + column)) + 1);
      }),
    );
  });

  test('names whole lines where the text could not be read', () => {
    expect(JSON.parse(rdjsonReport(report([finding()]))).diagnostics[0].location.range).toEqual({ start: { line: 3 }, end: { line: 3 } });
  });
});

describe('JUnit', () => {
  const schema = readFileSync('test/fixtures/published-schemas/junit-4.xsd', 'utf8');
  const faults = async (xml: string): Promise<readonly unknown[]> => (await validateXML({ xml, schema })).errors;
  const one = (text: string): string =>
    junitReport(report([finding({ file: text, text }), finding({ text, severity: 'info' })], { notChecked: ['ver-bump-missing'] }));

  test.each(hostile)('is valid with %j', async (text) => {
    expect(await faults(one(text))).toEqual([]);
  });

  test('is valid without findings; the schema refuses what is none', async () => {
    expect(await faults(junitReport(report([])))).toEqual([]);
    expect(await faults(one('x').replace('<system-err/>', '<system-oops/>'))).not.toEqual([]);
    expect(await faults(one('x').replace('&#39;', '<').replace('</failure>', ''))).not.toEqual([]);
  });

  test.each(hostile)('holds nothing but tags, references and text with %j', (text) => {
    const xml = one(text);
    expect(xml).not.toMatch(/[\p{Surrogate}\ufffe\uffff]/u);
    // No other `<`, no bare `&`, no `]]>`.
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
