import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handbook } from '../../src/core/handbook/handbook.js';
import { handbookOf } from './read-handbook.js';

/** Reads the handbook that lies in a folder: its settings, facts, plan, documents and quizzes. */
export function handbookIn(folder: string): Handbook {
  const paths = ['policies', 'answers', 'quizzes'].flatMap((name) => (existsSync(join(folder, name)) ? filesBelow(folder, name) : []));
  const heads = readdirSync(folder).filter((name) => /\.(?:yaml|lock)$/.test(name));
  return handbookOf(Object.fromEntries([...heads, ...paths].map((path) => [path, readFileSync(join(folder, path))])));
}

function filesBelow(folder: string, path: string): string[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const below = `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, below);
    return entry.name.endsWith('.md') ? [below] : [];
  });
}
