import { z } from 'zod';

export interface Count { passed: number; failed: number }

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  testResults: z.array(z.object({
    status: z.enum(['passed', 'failed']),
    assertionResults: z.array(z.object({ status: z.string() })),
  })),
});

type Report = z.infer<typeof reportSchema>;

const parseReport = (text: string): Report | undefined => {
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch {
    // A crash leaves no report, or half of one.
    return undefined;
  }
};

/** A file that failed outside its tests: it did not load, its worker died, or a hook threw after all had passed. */
const isBrokenFile = ({ status, assertionResults }: Report['testResults'][number]): boolean =>
  status === 'failed' && assertionResults.every((test) => test.status === 'passed');

/** A command counts as one test. */
export const countCommand = (exitCode: number): Count => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Counts a run of Vitest from the text of its JSON report, empty where there is none. What did not pass failed:
 * skipped and todo tests too. A run that ended badly, or tested nothing, counts at least one failure.
 */
export const countReport = (text: string, exitCode: number): Count => {
  const report = parseReport(text);
  if (!report) return { passed: 0, failed: 1 };
  const { numTotalTests, numPassedTests: passed, testResults } = report;
  const failed = numTotalTests - passed + testResults.filter(isBrokenFile).length;
  const isSound = exitCode === 0 && numTotalTests > 0;
  return { passed, failed: isSound ? failed : Math.max(failed, 1) };
};

export const sumCounts = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

/** The last line of `npm test`: machines read it. */
export const formatSummary = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;
