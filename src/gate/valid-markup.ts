import { HtmlValidate } from 'html-validate';
import type { Edition } from './edition.ts';

/** Up to so many pages all of them are judged; of more, one of each kind in each language: a page takes as long as building it. */
const MOST = 200;

/** A title that carries its facts may be long. */
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } });

const toKind = (page: string): string => page.replace(/^(\/(?:th|en)\/[^/]+\/)[^/]+/, '$1*');

const sample = (pages: string[]): string[] => (pages.length <= MOST ? pages : [...new Map(pages.map((page) => [toKind(page), page])).values()]);

/** The pages are valid HTML. */
export const validMarkup = ({ pages }: Edition): string[] =>
  sample([...pages.keys()]).flatMap((page) =>
    validator.validateStringSync(pages.get(page)?.html ?? '').results.flatMap(({ messages }) => messages.map(({ line, column, message }) => `${page} is not valid HTML at ${line}:${column}: ${message}.`)));
