import { folderRecords } from '../../src/adapters/folder-records.js';
import { postgresRecords } from '../../src/adapters/postgres-records.js';
import { sampleRecord } from './records.js';

/** A process of its own that stores records: the store, the number of the first one, how many. */
const [store = '', first = '0', count = '0'] = process.argv.slice(2);
const records = store.startsWith('postgres:') ? postgresRecords(store) : folderRecords(store);
for (let each = Number(first); each < Number(first) + Number(count); each++) await records.append(sampleRecord(each));
await records.close();
