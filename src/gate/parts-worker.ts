// A program of its own, of which as many run as the machine has processors: it judges its share of an edition's parts.
import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../domain/report.ts';
import { readEdition } from './edition.ts';
import { judgeParts } from './parts.ts';

/** Its share, of how many, what the edition was built from, and where it stands. `report`: in JSON, since a thread takes no functions from another; those of a report tell only where faults stand. */
export interface Task { report: string; folder: string; words: RegExp[]; share: number; of: number }

const { report, folder, words, share, of } = workerData as Task;
parentPort?.postMessage(judgeParts(readEdition(JSON.parse(report) as Report, folder, words), share, of));
