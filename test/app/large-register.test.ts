import { describe, expect, test } from 'vitest';
import { registry } from '../../bench/audit/plans.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { audit } from '../../src/app/audit.js';
import { folderWith } from '../support/folder.js';

const slash = (path: string) => path.replaceAll('\\', '/');
const run = async (text: string, plan: string) =>
  audit(
    { cwd: slash(folderWith({ [plan]: text })), plan, today: '2026-11-22', content: slash(process.cwd()) },
    { files: nodeFiles, sheets: nodeSheets },
  );

describe('a register that a machine wrote', () => {
  test('is read to its end, and its findings are at the row they are about', async () => {
    const result = await run(registry(3000), 'register.csv');
    expect(result.channels).toBe(3000);
    expect(result.findings.filter(({ message }) => message === 'too-many')).toEqual([]);
    const renamed = result.sections.filter(({ findings }) => findings.some(({ rule }) => rule === 'platform-renamed'));
    expect(renamed).toHaveLength(3000 / 8);
    expect(renamed[0]?.subject).toEqual({ kind: 'channel', id: 'amt-1', label: 'Amt 1' });
  });

  test('larger than 16 MiB is not, and what people write by hand keeps its limit', async () => {
    const huge = await run('x'.repeat(16 * 1024 * 1024 + 1), 'register.csv');
    expect(huge.findings).toMatchObject([{ rule: 'unreadable', message: 'too-large', data: { limit: 16 } }]);
    const yaml = await run(`schema: 1\n# ${'x'.repeat(2 * 1024 * 1024)}\n`, 'plan.yaml');
    expect(yaml.findings).toMatchObject([{ rule: 'unreadable', message: 'too-large', data: { limit: 2 } }]);
  });
});
