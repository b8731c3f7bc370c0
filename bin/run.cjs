#!/usr/bin/env node
'use strict';
// Starts the bundle. `--version` alone is answered before anything is loaded; everything else runs with a code cache in the user's own cache folder,
// which may be lost at any time and then costs only milliseconds.
const argv = process.argv;
if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-v')) {
  const { name, version } = require('../package.json');
  console.log(`${name}/${version} ${process.platform}-${process.arch} node-${process.version}`);
} else {
  const { loadCached } = require('./code-cache.cjs');
  const { compilingFlags } = require('./compiling.cjs');
  const { setFlagsFromString } = require('node:v8');
  // Before the cache is opened: it is valid only for the same settings.
  for (const flag of compilingFlags(process.versions.v8)) setFlagsFromString(flag);
  const { exports: program, store } = loadCached(
    require('node:path').join(__dirname, '../dist/program.cjs'),
    // The command, also behind `--lang de` and the like.
    argv.slice(2).find((word, at, words) => /^[a-z]+$/.test(word) && words[at - 1] !== '--lang') ?? 'help',
  );
  // A run that could not do its job has touched little of what the next one needs.
  program.main().then(() => process.exitCode === 2 || store());
}
