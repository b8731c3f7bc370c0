import { configuredRecords } from '../adapters/configured-records.js';
import { nodeFiles } from '../adapters/node-files.js';
import { nodeSheets } from '../adapters/node-sheets.js';
import type { AuditPorts } from '../app/audit.js';
import type { Session } from './session.js';

/** What an audit reads from: files, workbooks, and the store of records that the company set up. */
export function auditPorts({ cwd, env }: Session): AuditPorts {
  return {
    files: nodeFiles,
    sheets: nodeSheets,
    openRecords: (store) => configuredRecords({ ...store, cwd, environment: env, platform: process.platform }),
  };
}
