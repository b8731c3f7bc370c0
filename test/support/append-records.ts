import { folderRecords } from '../../src/adapters/folder-records.js';
import { sampleRecord } from './records.js';

// Started as a program by the tests: stores `count` records of its own, numbered from `from`.
const [folder = '', from = '0', count = '0'] = process.argv.slice(2);
const records = folderRecords(folder);
for (let number = Number(from); number < Number(from) + Number(count); number++) await records.append(sampleRecord(number));
