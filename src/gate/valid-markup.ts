import { HtmlValidate } from 'html-validate';
import { keepData } from '../reader/kept.ts';
import type { Edition } from './edition.ts';

/** Up to so many pages all of them are judged; of more, the longest of each kind in each language: a page takes as long as building it. */
const MOST = 100;

/** A title that carries its facts may be long. */
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } });

const toKind = (page: string): string => page.replace(/^(\/(?:th|en)\/[^/]+\/)[^/]+/, '$1*');

const sample = (pages: Edition['pages']): string[] => {
  const byLength = [...pages].sort(([, a], [, b]) => a.size - b.size).map(([page]) => page);
  return pages.size <= MOST ? [...pages.keys()] : [...new Map(byLength.map((page) => [toKind(page), page])).values()];
};

const listFaults = (html: string): string[] =>
  validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ line, column, message }) => `at ${line}:${column}: ${message}`));

/** What is not valid HTML in a page. The same page is judged once. */
export const judgeMarkup = (page: string, html: string): string[] => keepData('markup', html, () => listFaults(html)).map((fault) => `${page} is not valid HTML ${fault}.`);

/** The pages are valid HTML. */
export const validMarkup = ({ pages }: Edition): string[] => sample(pages).flatMap((page) => judgeMarkup(page, pages.get(page)?.html ?? ''));
