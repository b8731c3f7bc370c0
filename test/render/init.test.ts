import { expect, test } from 'vitest';
import type { FilePlan } from '../../src/core/scaffold/plan-files.js';
import { initPlanText } from '../../src/render/init.js';
import { paints } from '../../src/render/paint.js';

const file = (path: string, verdict: FilePlan['verdict']): FilePlan => ({ path, verdict, text: '' });
const shown = (files: readonly FilePlan[]): string =>
  initPlanText({ plan: { folder: '', files }, language: 'en', paint: paints({ colour: false }), width: 80 });

test('what the tool remembers is marked as new only when something of it is', () => {
  const memory = ['.unisono/answers.yaml', '.unisono/template/facts.yaml'];
  expect(shown([file('facts.yaml', 'unchanged'), ...memory.map((path) => file(path, 'unchanged'))])).toMatch(
    /^ {2}= facts.yaml .*\n {2}= \.unisono\/: 2 files/m,
  );
  expect(shown([file('facts.yaml', 'unchanged'), ...memory.map((path) => file(path, 'new'))])).toMatch(/^ {2}\+ \.unisono\/: 2 files/m);
});
