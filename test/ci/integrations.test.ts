import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../support/folder.js';
import { packedProgram } from '../support/packed.js';
import { cacheFolder } from '../support/program.js';
import { newRepository, type TestRepository } from '../support/repository.js';

const packed = packedProgram();
const tarball = 'tools/unisono-0.1.0.tgz';

/** What docs/ci.en.md shows for other programs, by the language of the fence; docs/ci.de.md has the same fences (test/story/twins.test.ts). What it shows as `console` is run by test/story/pages.test.ts. */
const page = readFileSync('docs/ci.en.md', 'utf8');
const shown = (language: string): readonly string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, found, body = '']) => (found === language ? [body] : []));
const [workflow, withoutAction, gitlab, preCommit] = shown('yaml').map((body) => parse(body));

const settings = 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\n';
const plan = 'schema: 1\nchannels:\n  - { platform: phone, purpose: Störungen und Verträge, owner: support-lead, reply: 5 min }\n';
const policy = '---\nid: rules\ntype: rules\ntitle: Regeln\nlang: de\nversion: "1.0.0"\n---\n# Regeln\n\nAntworten Sie zeitnah.\n';

/** A repository with a handbook that has errors and warnings, on `main`, with the packed program in `tools/`. */
function checkout(files: Readonly<Record<string, string>> = {}): TestRepository {
  const repository = newRepository();
  mkdirSync(join(repository.folder, 'tools'));
  packed.to(join(repository.folder, tarball));
  repository.commit('one', { 'unisono.yaml': settings, 'channels.yaml': plan, 'policies/rules.de.md': policy, ...files });
  return repository;
}

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script as a CI runner does: bash, its own variables, a home of its own, and no network for npm. */
function bash(script: string, { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> }): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      HOME: folderWith({}),
      LC_ALL: 'C',
      CI: 'true',
      XDG_CACHE_HOME: cacheFolder,
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      ...env,
    },
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A folder with a program `unisono`, to stand first in PATH. */
function programFolder(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({ unisono: `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/run.cjs')}' "$@"\n`, ...more });
  for (const name of ['unisono', ...Object.keys(more)]) chmodSync(join(folder, name), 0o755);
  return `${folder}:${process.env.PATH ?? ''}`;
}

describe('the GitHub action', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { default: string }>;
    outputs: Record<string, { value: string }>;
    runs: { using: string; steps: { shell: string; run: string; env: Record<string, string> }[] };
  };
  const [step] = action.runs.steps;

  /** Runs the step with these inputs, as the runner fills them into the environment. */
  function run(inputs: Readonly<Record<string, string>> = {}, repository = checkout(), actionPath = resolve('.')) {
    const temporary = folderWith({ output: '', summary: '' });
    const filled = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => {
        const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
        return [name, inputs[input] ?? action.inputs[input]?.default ?? `no input ${input}`];
      }),
    );
    const ran = bash(step?.run ?? '', {
      cwd: repository.folder,
      env: {
        ...filled,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: actionPath,
        GITHUB_OUTPUT: join(temporary, 'output'),
        GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
        RUNNER_TEMP: temporary,
      },
    });
    const read = (name: string): string => readFileSync(join(temporary, name), 'utf8');
    return { ...ran, outputs: read('output'), summary: read('summary'), folder: repository.folder };
  }

  test('never mixes inputs into its script, and uses every input', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.map(({ shell }) => shell)).toEqual(['bash']);
    expect(step?.run).not.toContain('${{');
    expect(Object.values(step?.env ?? {}).sort()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    );
  });

  const steps = workflow.jobs.check.steps as { uses: string; with?: Record<string, string> }[];
  const [lint, audit, ...more] = steps.filter(({ uses }) => uses.startsWith('your-group/unisono@')).map((each) => each.with ?? {});

  test('is shown in a workflow with inputs and outputs that it has', () => {
    expect(more).toEqual([]);
    for (const inputs of [lint, audit]) expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs ?? {})));
    for (const [, name = ''] of page.matchAll(/steps\.lint\.outputs\.([a-z-]+)/g)) expect(Object.keys(action.outputs)).toContain(name);
  });

  test('annotates, writes the summary and SARIF, and fails as the command does, with the inputs that docs/ci.en.md shows', () => {
    const { code, stdout, stderr, outputs, summary, folder } = run(lint);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error file=policies\/rules\.de\.md,line=\d/m);
    expect(outputs).toBe('exit-code=1\nsarif=unisono.sarif\n');
    expect(summary).toMatch(/^# unisono lint\n/);
    expect(JSON.parse(readFileSync(join(folder, 'unisono.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0);
  });

  test('works from its own checkout, for the plan, and without failing', () => {
    const { code, stdout, outputs } = run({ ...audit, package: '', format: 'json', 'fail-on': 'never', sarif: '', language: 'en' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('summary.channels', 1);
    expect(outputs).toBe('exit-code=0\nsarif=\n');
  });

  test('takes paths one a line, and a base', () => {
    const { code, stdout } = run({ package: tarball, format: 'json', paths: 'policies/rules.de.md\r\nchannels.yaml\n', base: 'main' });
    expect(code).toBe(1);
    const { findings, notChecked } = JSON.parse(stdout) as { findings: { place: { file: string } }[]; notChecked: string[] };
    expect(new Set(findings.map(({ place }) => place.file))).toContain('policies/rules.de.md');
    expect(notChecked).not.toContain('ver-bump-missing');
  });

  test.each([
    ['paths', '$(touch canary)\n`touch canary`\n"; touch canary; "'],
    ['paths', '--out=json=canary'],
    ['base', '"; touch canary; "'],
    ['base', '--out=json=canary'],
    ['format', 'json; touch canary'],
    ['fail-on', '$(touch canary)'],
    ['command', 'lint; touch canary'],
    ['command', 'release'],
    ['language', '--fix'],
    ['package', 'unisono'],
    ['package', '$(touch canary).tgz'],
    ['package', '--ignore-scripts=false.tgz'],
    ['sarif', 'x\nexit-code=0'],
  ])('%s %j is refused and runs nothing', (input, value) => {
    const { code, outputs, folder, stdout } = run({ [input]: value });
    expect(code).toBe(2);
    expect(outputs).not.toContain('exit-code=0');
    expect(stdout.split('\n').filter((line) => line.startsWith('::') && !line.startsWith('::error title=unisono::'))).toEqual([]);
    expect(existsSync(join(folder, 'canary'))).toBe(false);
  });

  test('npm obeys no settings of the checkout', () => {
    const planted = {
      '.npmrc': 'prefix=./elsewhere\nignore-scripts=false\nregistry=http://localhost:1/\n',
      'package.json': '{"scripts":{"preinstall":"touch canary"}}',
    };
    const { code, folder } = run({ package: tarball }, checkout(planted));
    expect(code).toBe(1);
    expect(['canary', 'elsewhere', 'node_modules'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });
});

describe('the GitLab template', () => {
  const template = parse(readFileSync('ci/gitlab.yml', 'utf8')) as Record<
    string,
    {
      variables: Record<string, string>;
      before_script: string[];
      script: string[];
      extends: string;
      artifacts: { reports: Record<string, string> };
    }
  >;
  const base = template['.unisono'];

  /** Runs a job as the runner does: variables of the project, then the lines of `before_script` and `script` in one shell. */
  function run(job: string, repository: TestRepository, variables: Readonly<Record<string, string>> = {}): Ran {
    const script = [...(base?.before_script ?? []), ...(template[job]?.script ?? [])].join('\n');
    return bash(script, { cwd: repository.folder, env: { ...base?.variables, CI_PROJECT_DIR: repository.folder, ...variables } });
  }

  test.each(['unisono-lint', 'unisono-audit'])('%s leaves the reports that it announces', (job) => {
    expect(template[job]?.extends).toBe('.unisono');
    const repository = checkout();
    expect(Object.keys(base?.variables ?? {})).toEqual(expect.arrayContaining(Object.keys(gitlab.variables)));
    const variables: Readonly<Record<string, string>> = {
      ...gitlab.variables,
      ...(job === 'unisono-lint' ? { CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git('rev-parse', 'HEAD') } : {}),
    };
    const { code, stdout, stderr } = run(job, repository, variables);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).not.toBe('');
    for (const [kind, pattern] of Object.entries(base?.artifacts.reports ?? {})) {
      const file = join(repository.folder, pattern.replace('unisono-*', job));
      expect(readFileSync(file, 'utf8'), kind).toContain(kind === 'junit' ? '<testsuite ' : '"check_name"');
    }
    expect(run(job, repository, { ...variables, UNISONO_FAIL_ON: 'never' }).code).toBe(0);
  });

  test('a value of a variable runs nothing', () => {
    const repository = checkout();
    for (const name of ['UNISONO_HANDBOOK', 'UNISONO_FAIL_ON', 'CI_MERGE_REQUEST_DIFF_BASE_SHA', 'UNISONO_PACKAGE'])
      expect(run('unisono-lint', repository, { [name]: '$(touch canary)"; touch canary; "' }).code, name).not.toBe(0);
    expect(existsSync(join(repository.folder, 'canary'))).toBe(false);
  });
});

describe('the pre-commit hooks', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
    id: string;
    entry: string;
    files: string;
    language: string;
    pass_filenames?: boolean;
  }[];

  /** Runs a hook as pre-commit does: from the root of the repository, the files that match behind the entry and the user's args. */
  function run(
    id: string,
    changed: readonly string[],
    repository: TestRepository,
    args: readonly string[] = [],
  ): Ran & { readonly files: readonly string[] } {
    const hook = hooks.find((each) => each.id === id);
    const files = changed.filter((path) => new RegExp(hook?.files ?? '$^').test(path));
    const words = [...(hook?.entry ?? '').split(' '), ...args, ...(hook?.pass_filenames === false ? [] : files)];
    const { status, stdout, stderr } = spawnSync('/usr/bin/env', words, {
      cwd: repository.folder,
      env: { PATH: programFolder(), HOME: '/nonexistent', LC_ALL: 'C', XDG_CACHE_HOME: cacheFolder },
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr, files };
  }

  const [{ hooks: asked }] = preCommit.repos as [{ hooks: { id: string; args?: string[] }[] }];

  test('are those that docs/ci.en.md shows', () => {
    expect(asked.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
  });

  test('lint shows the findings of the files in the commit', () => {
    const repository = checkout({ 'policies/other.de.md': policy });
    const { code, stdout, files } = run(
      'unisono-lint',
      ['policies/rules.de.md', 'README.md', 'src/a.ts', 'docs/channels.yaml.txt'],
      repository,
      asked[0]?.args,
    );
    expect([code, files]).toEqual([1, ['policies/rules.de.md']]);
    expect(stdout).toContain('policies/rules.de.md:');
    expect(stdout).not.toMatch(/^policies\/other/m);
    expect(run('unisono-lint', ['policies/rules.de.md'], repository, ['--fail-on', 'never']).code).toBe(0);
  });

  test('takes every file that lint reads, and no name that begins with a dash', () => {
    const { files } = run('unisono-lint', ['unisono.yaml', 'channels.yaml', 'unisono.lock'], checkout());
    expect(files).toHaveLength(3);
    const pattern = new RegExp(hooks[0]?.files ?? '');
    for (const path of ['a/b/policies/x/y.md', 'answers/a.de-AT.md', 'quizzes/q.md', 'channels/at.yml', 'facts.yaml'])
      expect(path).toMatch(pattern);
    for (const path of ['--out=json=x/policies/a.md', 'policies.md', 'mypolicies/a.md', 'policies/a.txt'])
      expect(path).not.toMatch(pattern);
  });

  test('audit checks the plan', () => {
    const { code, stdout } = run('unisono-audit', ['channels.yaml'], checkout(), ['--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toHaveProperty('summary.channels', 1);
  });

  test('are installed by npm with what the package says', () => {
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    for (const { entry, language } of hooks)
      expect([Object.keys(bin).includes(entry.split(' ')[0] ?? ''), language]).toEqual([true, 'node']);
  });
});

describe('docs/ci.en.md', () => {
  const commands = shown('sh').flatMap((body) => body.trimEnd().split('\n'));
  const jenkins = shown('groovy').flatMap((body) => [...body.matchAll(/sh '([^']+)'/g)].map(([, command = '']) => command));

  test('has the commands that are tried here', () => {
    expect([commands.length, jenkins.length]).toEqual([1, 1]);
  });

  test.each([...commands, ...jenkins])('%s', (command) => {
    const repository = checkout();
    repository.commit('two', { 'policies/rules.de.md': `${policy}\nAntworten Sie umgehend.\n` });
    // In the place of the real program: keeps what it is given.
    const path = programFolder({ reviewdog: '#!/bin/sh\nprintf "%s\\n" "$@" > reviewdog.args\nexec cat > reviewdog.json\n' });
    const { code, stderr } = bash(command, { cwd: repository.folder, env: { PATH: path } });
    expect(stderr).toBe('');
    expect(code).toBe(command.includes('reviewdog') ? 0 : 1);
    for (const [, file = ''] of command.matchAll(/--out \w+=(\S+)/g)) expect(existsSync(join(repository.folder, file)), file).toBe(true);
    if (command.includes('reviewdog')) {
      const { $schema: _, $id: __, ...schema } = JSON.parse(readFileSync('test/fixtures/published-schemas/rdformat-1.0.1.json', 'utf8'));
      const validate = new Ajv({ strict: false }).compile(schema);
      expect(validate(JSON.parse(readFileSync(join(repository.folder, 'reviewdog.json'), 'utf8')))).toBe(true);
    }
  });

  test('the two lines for GitHub without the action work', () => {
    const repository = checkout();
    const env = { RUNNER_TEMP: folderWith({}) };
    const [install, check] = (withoutAction as { run: string }[]).map(({ run }) => bash(run, { cwd: repository.folder, env }));
    expect([install?.code, check?.code, check?.stderr]).toEqual([0, 1, '']);
    expect(check?.stdout).toMatch(/^::error file=/m);
  });

  test('names files that exist', () => {
    for (const [, path = ''] of page.matchAll(/\]\(\.\.\/([^)#]+)\)/g)) expect(existsSync(path), path).toBe(true);
    for (const [path = ''] of page.matchAll(/schema\/[a-z-]+\.schema\.json/g)) expect(existsSync(path), path).toBe(true);
  });
});
