import { expect, test } from 'vitest';
import type { Manuscript } from './manuscript.ts';
import { listStandIns } from './stand-in.ts';

const LICENCE = { name: { th: 'ก', en: 'a' }, url: 'https://a.co.th' };
const judge = (baseUrl: string, contact: string, press: string, licence: object | null = LICENCE): string[] => listStandIns({
  settings: { id: 'settings', file: 'content/settings.yaml', data: { baseUrl, contact, press: { contact: press, licence: licence ?? undefined } }, placeOf: (path: string[]) => ({ file: path.join('.'), line: 7, column: 1 }) },
} as unknown as Manuscript).map(({ file }) => file);

test('what can be reached may go out', () => {
  expect(judge('https://news.my-example.co.th', 'desk@tests.or.th', 'press@examples.com')).toEqual([]);
});

test.each(['https://report.example', 'https://example.org', 'https://www.example.com/a', 'https://a.test', 'https://localhost:4321', 'https://a.invalid'])('%s is nobody’s', (url) => {
  expect(judge(url, 'desk@a.co.th', 'press@a.co.th')).toEqual(['baseUrl']);
});

test('every address of nobody is told at its own line, and terms without a licence', () => {
  expect(judge('https://a.co.th', 'desk@a.example', 'press@example.com', null)).toEqual(['contact', 'press.contact', 'press']);
});
