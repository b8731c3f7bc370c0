import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { bundle } from './bundle.js';

/** Builds `dist/`. */
const { files } = await bundle();
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const [name, content] of files) writeFileSync(`dist/${name}`, content);
