import { toPrintedQuantity, toQuantity, type Quantity } from './figure.ts';
import type { Evidence, Figure, Report } from './report.ts';

/** Whether a figure's accounts stand side by side where it leads: another source has a different number that a reader must not miss. */
export const isExhibited = ({ evidence }: Figure): boolean => evidence.some(({ relation, prominent }) => relation === 'differs' && prominent);

/** Whether a figure's evidence is open beside the block that mentions it first: it has a row that a reader must not miss, and does not lead the story, where that row stands anyway. */
export const isShownBeside = ({ id, evidence }: Pick<Figure, 'id' | 'evidence'>, headline: string[]): boolean => evidence.some(({ prominent }) => prominent) && !headline.includes(id);

/** What one or several sources say alike: the same number of the same thing, in the same relation to the figure. */
export interface Account { rows: [Evidence, ...Evidence[]]; quantity: Quantity }

const saysAlike = (a: Evidence, b: Evidence): boolean =>
  a.relation === b.relation && a.printed?.value === b.printed?.value && a.printed?.unit === b.printed?.unit
  && a.printed?.qualifier === b.printed?.qualifier && a.measures?.en === b.measures?.en;

/** The release's account of a figure and those that a reader must not miss, or those of the rows that are kept, in the order of the record. */
export const listAccounts = (report: Pick<Report, 'figures' | 'units'>, figure: Figure, keeps = ({ relation, prominent }: Evidence): boolean => relation === 'states' || prominent): Account[] => {
  const accounts: Account[] = [];
  for (const row of figure.evidence.filter(keeps)) {
    const same = accounts.find(({ rows: [first] }) => saysAlike(first, row));
    const quantity = row.relation === 'states' ? toQuantity(report, { kind: 'figure', id: figure.id, form: 'full' }) : toPrintedQuantity(report, figure, row);
    if (same) same.rows.push(row);
    else if (quantity) accounts.push({ rows: [row], quantity });
  }
  return accounts;
};
