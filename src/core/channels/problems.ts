import type { Problem } from '../finding.js';

/** Takes down what a reader could not use. */
export type Report = (problem: Problem) => void;
