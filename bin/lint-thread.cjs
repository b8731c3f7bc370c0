'use strict';
// Starts the bundle in a thread of `lint`, which judges some of the documents.
const { loadCached } = require('./code-cache.cjs');
const { exports: program, store } = loadCached(require('node:path').join(__dirname, '../dist/program.cjs'), 'thread');
program.lintThread().then((give) => {
  // The program may end as soon as it has what it waits for.
  store();
  give();
});
