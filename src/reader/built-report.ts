import { resolve } from 'node:path';
import type { Report } from '../domain/report.ts';
import { loadReport } from './report.ts';

const BUILT = Symbol.for('joint-action-report/built');

/**
 * The Report of the edition that this process builds: read and judged once. The configuration of Astro, its collections and its pages each have a copy of
 * this program, so that what one has read is left where the others find it.
 */
export const loadBuiltReport = (root: string): Report => {
  const shared = globalThis as { [BUILT]?: { root: string; report: Report } };
  const folder = resolve(root);
  if (shared[BUILT]?.root !== folder) shared[BUILT] = { root: folder, report: loadReport(root) };
  return shared[BUILT].report;
};
