import { expect, test } from 'vitest';
import { dates } from './dates.ts';
import { page, toEdition } from './edition-fixture.ts';

const time = (datetime: string, words: string): string => `<time datetime="${datetime}">${words}</time>`;
const faults = (body: string, lang = 'th'): string[] => dates(toEdition({ [`/${lang}/about/`]: page(body).replace('<html lang="en">', `<html lang="${lang}">`) }));

test.each([
  ['th', '2023', 'พ.ศ. 2566'], ['th', '2023', 'พ.ศ. 2566 (ค.ศ. 2023)'], ['th', '2024-05', 'พฤษภาคม 2567'], ['th', '2023-09-18', '<span>18 กันยายน พ.ศ. 2566</span> <span>(ค.ศ. 2023)</span>'],
  ['th', '09-18', '18 กันยายน'], ['en', '2023', '2023'], ['en', '2024-05', 'May 2024'], ['en', '2023-09-18', '18 September 2023'], ['en', '09-18', '18 September'],
])('passes a date as it is printed: %s, %s, %s', (lang, datetime, words) => expect(faults(time(datetime, words), lang)).toEqual([]));

test.each([
  ['th', '2023', '2566'], ['th', '2023', 'พ.ศ. 2567'], ['th', '2023', '2023'], ['th', '2023', 'พ.ศ. 2566 (ค.ศ. 2024)'], ['th', '2023-09-18', '18 กันยายน 2023'], ['th', '2023-09-18', '18 ตุลาคม 2566'],
  ['th', '2023-09-18', '18 กันยายน 2566 (ค.ศ. 2023)'], ['th', '2023-09', '18 กันยายน 2566'], ['en', '2023-09-18', '18 September 2566'], ['en', '2023-09-18', '8 September 2023'], ['en', '2023', 'soon'],
])('names a date that is printed otherwise: %s, %s, %s', (lang, datetime, words) => {
  expect(faults(time(datetime, words), lang)).toEqual([`/${lang}/about/ prints “${words}” for the date ${datetime}.`]);
});

test('reads a date in the language that it stands in, and in templates too', () => {
  expect(faults(`<p lang="en">${time('2023', '2023')}</p><template>${time('2023', 'พ.ศ. 2566')}</template>`)).toEqual([]);
  expect(faults(`<template>${time('2023', '2023')}</template>`)).toHaveLength(1);
});

const FULL = time('2023-09-18', '18 กันยายน พ.ศ. 2566 (ค.ศ. 2023)');
const SHORT = time('2023', 'พ.ศ. 2566');
const inStory = (...blocks: string[]): string[] => dates(toEdition({ '/th/stories/river/': page(blocks.map((words) => `<div class="passage"><p lang="th">${words}</p></div>`).join('')) }));
const wrong = (words: string, address = '/th/stories/river/'): string => `${address} prints “${words}” for 2023: its Gregorian year belongs to the first mention alone.`;

test('passes a story whose years are told in both eras where it mentions them first', () => {
  expect(inStory(`${time('09-18', '18 กันยายน')} ${FULL}`, `${SHORT}<span class="beside">${FULL}</span><span popover>${FULL}</span>`)).toEqual([]);
});

test('names a year that is not, and one that is again', () => {
  expect(inStory(SHORT)).toEqual([wrong('พ.ศ. 2566')]);
  expect(inStory(FULL, FULL)).toEqual([wrong('18 กันยายน พ.ศ. 2566 (ค.ศ. 2023)')]);
});

test('holds the Thai side of both languages to the same', () => {
  const address = '/en/stories/river/parallel/';
  const rows = (thai: string): string[] => dates(toEdition({ [address]: page(`<div class="pair" id="b-a"><div class="side" lang="en">${time('2023', '2023')}</div><div class="side" lang="th">${thai}</div></div>`) }));
  expect(rows(FULL)).toEqual([]);
  expect(rows(SHORT)).toEqual([wrong('พ.ศ. 2566', address)]);
});
