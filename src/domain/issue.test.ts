import { expect, test } from 'vitest';
import { formatIssue, sortIssues, toIssue, type Issue } from './issue.ts';

const issue = (file: string, line: number, column: number, rule = 'r', message = 'm'): Issue => ({ file, line, column, rule, message: { th: message, en: message } });

test('prints place, rule and words on one line', () => {
  expect(formatIssue(issue('content/a.yaml', 12, 8, 'number-in-prose', '"3,200" is typed by hand.'))).toBe('content/a.yaml:12:8  number-in-prose  "3,200" is typed by hand.');
});

test('takes nothing from a place but the place', () => {
  const wider = { file: 'a', line: 1, column: 2, text: 'more' };
  expect(toIssue(wider, 'file', { th: 'm', en: 'm' })).toEqual(issue('a', 1, 2, 'file'));
});

test('sorts by file, line, column, rule and words, lines as numbers', () => {
  const sorted = [issue('a', 2, 1), issue('a', 10, 1), issue('a', 10, 9), issue('a', 10, 10), issue('a', 10, 10, 's', 'a'), issue('a', 10, 10, 's', 'b'), issue('b', 1, 1)];
  expect(sortIssues([...sorted].reverse())).toEqual(sorted);
});

test('leaves the list it was given as it was', () => {
  const given = [issue('b', 1, 1), issue('a', 1, 1)];
  sortIssues(given);
  expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
});
