'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const Module = require('node:module');

/**
 * Loads a CommonJS bundle with V8's code cache. The cache lies in a folder that only the user can write, since foreign machine code is foreign code,
 * and is named after the build, the Node version, the processor and what the cache is for, since each command runs other functions. Whatever goes wrong with it is ignored.
 */
exports.loadCached = function loadCached(file, purpose) {
  // The bundle is plain ASCII, so that it can be read without decoding.
  const source = fs.readFileSync(file, 'latin1');
  const build = /^\/\/ build ([0-9a-f]{16})/.exec(source);
  const cacheFile = build === null ? null : cachePath(`${build[1]}-${process.version}-${process.arch}-${purpose}.bin`);
  const cachedData = cacheFile === null ? undefined : readOwn(cacheFile);
  const script = new vm.Script(source, {
    filename: file,
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = new Module(file, null);
  module.filename = file;
  module.paths = [];
  Module._cache[file] = module;
  script.runInThisContext().call(module.exports, module.exports, Module.createRequire(file), module, file, path.dirname(file));
  module.loaded = true;
  // Stored after the run, the cache also holds the functions that ran.
  const store = () => {
    if (cacheFile !== null && (cachedData === undefined || script.cachedDataRejected)) writeOwn(cacheFile, script.createCachedData());
  };
  return { exports: module.exports, store };
};

function cachePath(name) {
  const { env, platform } = process;
  if (env.UNISONO_NO_CACHE) return null;
  const home = env.HOME || env.USERPROFILE;
  const base =
    platform === 'win32'
      ? env.LOCALAPPDATA
      : env.XDG_CACHE_HOME || (home && path.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache'));
  return base && path.isAbsolute(base) ? path.join(base, 'unisono', name) : null;
}

/** The cache file's bytes if nobody but the user can have written them. */
function readOwn(file) {
  try {
    return isOwn(fs.statSync(path.dirname(file))) && isOwn(fs.lstatSync(file)) ? fs.readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

function isOwn(stat) {
  return process.platform === 'win32' || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0);
}

function writeOwn(file, data) {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(fs.statSync(folder))) return;
    const build = path.basename(file).slice(0, 16);
    for (const old of fs.readdirSync(folder)) if (!old.startsWith(build)) fs.rmSync(path.join(folder, old), { force: true });
    fs.writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' });
    fs.renameSync(temporary, file);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}
