import { Decimal } from 'decimal.js';
import type { FigureReference } from './reference.ts';
import { listAllMentions, type Manuscript } from './manuscript.ts';
import { ofParts } from './manuscript-part.ts';
import { toWorkOut } from './checks/formulas.ts';
import type { TypedNumber } from './typed-number.ts';

interface Offer { reference: FigureReference; unit: string; digits: number }

/** Finds the figure that holds a number which was typed by hand; undefined where none is likely to be meant. */
export type FindOffer = (file: string, number: TypedNumber) => FigureReference | undefined;

export const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));

const toDigits = (value: string): number => value.replace(/\D/g, '').length;

const listOffers = ofParts(['figures'], (manuscript): Map<string, Offer[]> => {
  const offers = new Map<string, Offer[]>();
  const add = (value: string, unit: string, reference: FigureReference): void => {
    const key = new Decimal(value).toFixed();
    offers.set(key, [...(offers.get(key) ?? []), { reference, unit, digits: toDigits(value) }]);
  };
  const workOut = toWorkOut(manuscript);
  for (const { id, data } of manuscript.figures) {
    const worked = data.value === undefined ? workOut(id) : { value: data.value };
    if (typeof worked === 'string') continue;
    add(worked.value, data.unit, { kind: 'figure', id, form: 'full' });
    if (worked.value.startsWith('-')) add(worked.value.slice(1), data.unit, { kind: 'figure', id, form: 'size' });
    for (const { source, row, printed } of data.evidence) {
      if (printed?.value !== undefined && printed.value !== data.value) add(printed.value, printed.unit ?? data.unit, { kind: 'figure', id, form: 'full', source, ...(row !== undefined && { row }) });
    }
  }
  return offers;
});

/** What a folder mentions: small numbers are of many things, and name a figure only where the same folder does. */
const listFolders = ofParts(['written'], (manuscript): Map<string, Set<string>> => {
  const folders = new Map<string, Set<string>>();
  for (const { file, reference } of listAllMentions(manuscript)) {
    if (reference.kind !== 'figure') continue;
    const folder = folderOf(file);
    folders.set(folder, (folders.get(folder) ?? new Set()).add(reference.id));
  }
  return folders;
});

/** Prepares the search once for all texts; what figures are where is asked when there is a number to find. */
export const toFindOffer = (manuscript: Manuscript): FindOffer => {
  const kinds = new Map(manuscript.units.map(({ id, data }) => [id, data.kind]));
  return (file, { value, sign }) => {
    if (!value) return undefined;
    const near = listFolders(manuscript).get(folderOf(file));
    const fitting = (listOffers(manuscript).get(value.toFixed()) ?? []).filter(({ unit }) => sign === undefined || kinds.get(unit) === sign);
    const isNear = ({ reference }: Offer): boolean => near?.has(reference.id) ?? false;
    // Larger numbers are hardly met by chance.
    const found = fitting.find((offer) => isNear(offer) && !offer.reference.source) ?? fitting.find(isNear) ?? fitting.find(({ reference, digits }) => digits > 2 && !reference.source);
    return found?.reference;
  };
};
