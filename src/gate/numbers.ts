import { Decimal } from 'decimal.js';
import { findRow, toQuantity, type Quantity } from '../domain/figure.ts';
import type { FigureReference } from '../domain/reference.ts';
import type { Report } from '../domain/report.ts';
import { toWhole, type PartPromise } from './edition.ts';
import { findAll } from './page.ts';
import { parsePrinted } from './printed-number.ts';

const findQuantity = (report: Report, reference: FigureReference): Quantity | undefined => {
  try {
    return toQuantity(report, reference);
  } catch {
    return undefined;
  }
};

/** Holds one number, wherever it stands, against the register. `page`: where that is, for who reads the fault. */
export const judgeNumber = (report: Report, page: string, element: Element): string[] => {
  const [id = '', source, row] = ['data-figure', 'data-source', 'data-row'].map((name) => element.getAttribute(name) ?? undefined);
  const expected = findQuantity(report, { kind: 'figure', id, form: 'full', ...(source !== undefined && { source }), ...(row !== undefined && { row }) })?.value;
  if (expected === undefined) return [`${page} has a number of "${id}"${source === undefined ? '' : ` from "${source}"`}, which the register has not.`];
  const value = element.getAttribute('value');
  if (value !== expected) return [`${page} has ${value ?? 'nothing'} for "${id}"; the register has ${expected}.`];
  const words = (element.textContent ?? '').trim();
  const quoted = element.querySelector('q')?.textContent;
  if (quoted !== undefined && quoted !== null) {
    const figure = report.figures.find((each) => each.id === id);
    return figure && findRow(figure, source ?? '', row)?.printed?.text === quoted ? [] : [`${page} quotes “${quoted}” for "${id}"; the register does not.`];
  }
  // A fall is printed without its sign: the word beside it says which way.
  return parsePrinted(words)?.equals(new Decimal(expected).abs()) ? [] : [`${page} prints “${words}” for "${id}"; the register has ${expected}.`];
};

/** Every number of a figure has the register's value, for machines and in words, whether the page shows it or keeps it for its script. */
export const numbers: PartPromise = (edition, part = toWhole(edition)) =>
  [...part.pages].flatMap(([page, { document }]) => findAll(document, 'data[data-figure]').flatMap((element) => judgeNumber(edition.report, page, element)));
