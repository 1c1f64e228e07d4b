import { describe, expect, test } from 'vitest';
import { countCommand, countReport, formatSummary, sumCounts } from './test-summary.ts';

type Status = 'passed' | 'failed' | 'skipped' | 'todo';
interface File { status: 'passed' | 'failed'; tests: Status[] }

/** Vitest's JSON report, as far as it is read. */
const report = (...files: File[]): string => {
  const all = files.flatMap(({ tests }) => tests);
  return JSON.stringify({
    numTotalTests: all.length,
    numPassedTests: all.filter((status) => status === 'passed').length,
    testResults: files.map(({ status, tests }) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })),
  });
};

describe('a run of tests', () => {
  test('counts what passed', () => {
    expect(countReport(report({ status: 'passed', tests: ['passed', 'passed'] }), 0)).toEqual({ passed: 2, failed: 0 });
  });

  test('counts what failed once', () => {
    expect(countReport(report({ status: 'failed', tests: ['passed', 'failed'] }), 1)).toEqual({ passed: 1, failed: 1 });
  });

  test.each(['skipped', 'todo'] as const)('counts %s tests as failed', (status) => {
    expect(countReport(report({ status: 'passed', tests: ['passed', status] }), 0)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts each file that did not load, beside the tests that failed', () => {
    const broken: File = { status: 'failed', tests: [] };
    expect(countReport(report({ status: 'failed', tests: ['passed', 'failed'] }, broken, broken), 1)).toEqual({ passed: 1, failed: 3 });
  });

  test('counts a file whose last hook threw after all had passed', () => {
    expect(countReport(report({ status: 'failed', tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts an error outside all tests', () => {
    expect(countReport(report({ status: 'passed', tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('counts a run that found no test', () => expect(countReport(report(), 0)).toEqual({ passed: 0, failed: 1 }));

  test.each(['', '{"numTotalTests": 3, "numPa', '{}', 'null'])('counts a crash that left %j for a report', (text) => {
    expect(countReport(text, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test('a command is one test', () => {
  expect([countCommand(0), countCommand(2)]).toEqual([{ passed: 1, failed: 0 }, { passed: 0, failed: 1 }]);
});

test('the last line is the sum', () => {
  expect(formatSummary(sumCounts([{ passed: 1, failed: 0 }, { passed: 40, failed: 2 }]))).toBe('41 passed, 2 failed');
});
