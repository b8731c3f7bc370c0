import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly place: { readonly file: string; readonly line: number };
}

interface Company {
  readonly name: string;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly staff: number;
  readonly customers: string;
  readonly 'works-council': boolean;
}

interface Channel {
  readonly platform?: string;
  readonly status?: string;
  readonly purpose?: string;
  readonly owner?: string;
  readonly deputy?: string;
  readonly hours?: string;
  readonly reply?: string | { readonly first?: string };
}

const good = 'examples/good';

function yamlIn(folder: string, name: string): { readonly company?: Company; readonly channels?: readonly Channel[] } {
  const path = `${good}/${folder}/${name}`;
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')) ?? {}) : {};
}

/** The company and the channels of an example as answers to `init`; only languages in which there are templates. */
function answersOf(folder: string): string {
  const plan = yamlIn(folder, 'channels.yaml');
  const company = yamlIn(folder, 'unisono.yaml').company ?? plan.company;
  if (company === undefined) throw new Error(`${folder} has no company`);
  const more = existsSync(`${good}/${folder}/channels`) ? readdirSync(`${good}/${folder}/channels`) : [];
  const channels = [plan, ...more.map((name) => yamlIn(folder, `channels/${name}`))].flatMap((each) => each.channels ?? []);
  return stringify({
    company: company.name,
    countries: company.countries,
    languages: company.languages.filter((language) => language === 'de' || language === 'en'),
    staff: company.staff,
    customers: company.customers,
    'works-council': company['works-council'],
    departments: ['communications', 'support'],
    documents: ['all'],
    channels: channels.flatMap(({ platform, status, purpose, owner, deputy, hours, reply }) =>
      platform === undefined
        ? []
        : [
            {
              platform,
              status,
              purpose,
              owner,
              deputy: deputy?.startsWith('n/a') ? undefined : deputy,
              hours,
              reply: typeof reply === 'object' ? reply.first : reply,
            },
          ],
    ),
  });
}

async function lint(cwd: string, ...more: readonly string[]): Promise<readonly Found[]> {
  const { stdout } = await callInProcess({ args: ['lint', '--format', 'json', ...more], cwd });
  return (JSON.parse(stdout) as { findings: readonly Found[] }).findings;
}

const shown = ({ rule, place }: Found): string => `${place.file}:${place.line} ${rule}`;

describe('what init writes for the company and the channels of', () => {
  test.each(readdirSync(good))('%s has nothing to mend but what is to be filled in', async (name) => {
    const cwd = folderWith({ 'answers.yaml': answersOf(name) });
    const made = await callInProcess({ args: ['init', 'handbook', '--answers', 'answers.yaml', '--yes'], cwd });
    expect(made.code).toBe(0);
    const findings = await lint(join(cwd, 'handbook'));
    expect(findings.filter(({ rule }) => rule === 'str-placeholder').length).toBeGreaterThan(0);
    expect(findings.filter(({ rule, severity }) => rule !== 'str-placeholder' && severity !== 'info').map(shown)).toEqual([]);
  });
});

test('a document that links another one also stands alone', async () => {
  const documents = ['invoice', 'channel-launch', 'asking-customers', 'works-agreement'];
  const answers = stringify({ company: 'Muster GmbH', languages: ['de', 'en'], countries: ['DE'], 'works-council': true, documents });
  const cwd = folderWith({ 'answers.yaml': answers });
  await callInProcess({ args: ['init', 'handbook', '--answers', 'answers.yaml', '--yes'], cwd });
  const findings = await lint(join(cwd, 'handbook'));
  expect(findings.filter(({ severity }) => severity === 'error').map(shown)).toEqual([]);
});

// In a folder of its own: whether a version was raised is a question of the change at hand, not of the example.
const handbooks = ['craft-firm', 'b2b-maker'].flatMap((name) => ['2026-11-22', '2027-03-02', '2027-07-01'].map((date) => ({ name, date })));

test.each(handbooks)('the handbook of $name has nothing to mend on $date', async ({ name, date }) => {
  const cwd = folderWith({});
  cpSync(`${good}/${name}`, cwd, { recursive: true });
  const { stdout } = await callInProcess({ args: ['lint', '--format', 'json', '--date', date], cwd });
  const { findings, summary } = JSON.parse(stdout) as { findings: readonly Found[]; summary: { files: number } };
  expect(findings.filter(({ severity }) => severity !== 'info').map(shown)).toEqual([]);
  expect(summary.files).toBeGreaterThanOrEqual(18);
});
