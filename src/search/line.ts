import { fold } from './fold.ts';

/** An amount in a line: what it is worth, without its sign; where it stands; its words, folded. */
export interface Amount { value: string; start: number; end: number; words: string }

/** A text as it is shown, with its amounts, and as it is compared: there the digits of amounts are gone, since amounts are found by value. */
export interface Line { text: string; amounts: Amount[]; folded: string }

const AMOUNT = /\{(-?[\d.]+)\|([^{}]*)\}/g;

/** What is compared of a line: as long as what is shown. */
export const toCompared = ({ text, amounts }: Pick<Line, 'text' | 'amounts'>): string =>
  amounts.reduce((compared, { start, end }) => compared.slice(0, start) + compared.slice(start, end).replace(/[\d๐-๙]/g, '|') + compared.slice(end), text);

/** Takes the amounts of a text out of their braces. */
export const toLine = (marked: string): Line => {
  const amounts: Amount[] = [];
  let [text, end] = ['', 0];
  for (const { 0: found, 1: value = '', 2: words = '', index } of marked.matchAll(AMOUNT)) {
    text += marked.slice(end, index);
    amounts.push({ value: value.replace('-', ''), start: text.length, end: text.length + words.length, words: fold(words) });
    text += words;
    end = index + found.length;
  }
  text += marked.slice(end);
  return { text, amounts, folded: fold(toCompared({ text, amounts })) };
};
