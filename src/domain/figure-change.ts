import type { Correction } from '../schema/figure.ts';
import type { PublishedFigure, PublishedRow } from '../schema/lock.ts';
import type { Path } from './manuscript.ts';

type Field = Correction['field'];

/** What differs in one field from what was published, in the words that a correction repeats; `path`: where it stands in the record. */
export interface Change { field: Field; old: string; new: string; path: Path }

/** What stands for a row that is gone. */
export const REMOVED = 'removed';

const groupThousands = (value: string): string => {
  const [whole = '', fraction] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

const toKey = ({ source, row }: PublishedRow): string => (row === undefined ? source : `${source}/${row}`);

/** A row of evidence in one line: `trm-labs/seized differs in value, more-than 1,900,000,000 baht, prominent`. */
export const formatRow = (row: PublishedRow, key = toKey(row)): string =>
  [
    `${key} ${row.relation}${row.aspect ? ` in ${row.aspect}` : ''}`,
    row.value === undefined ? undefined : [row.qualifier === 'none' ? '' : row.qualifier, groupThousands(row.value), row.unit].filter(Boolean).join(' '),
    row.text && `“${row.text}”`,
    row.locator,
    row.measures && `${row.measures.th} · ${row.measures.en}`,
    row.prominent && 'prominent',
  ].filter(Boolean).join(', ');

const formatLabel = ({ label: { th, en } }: PublishedFigure): string => `${th} · ${en}`;

/** What the value rests on: the formula, or the number typed. */
const formatBasis = ({ formula, value }: PublishedFigure): string => formula ?? groupThousands(value);

/** A name that a row got when its source got a second row does not make it another row. */
const findSuccessor = (row: PublishedRow, now: PublishedRow[]): number => {
  const kept = now.findIndex((other) => toKey(other) === toKey(row));
  const { row: _name, ...unnamed } = row;
  return kept !== -1 ? kept : now.findIndex(({ row: _other, ...rest }) => JSON.stringify(rest) === JSON.stringify(unnamed));
};

/** The row that states a figure has the figure's own number: where that changed, the correction of the figure tells it. */
const followsFigure = (row: PublishedRow, successor: PublishedRow, now: PublishedFigure): boolean =>
  row.relation === 'states' && successor.relation === 'states' && successor.value === now.value && successor.unit === now.unit && successor.qualifier === now.qualifier;

const listRowChanges = (before: PublishedFigure, now: PublishedFigure, amountChanged: boolean): Change[] =>
  before.evidence.flatMap((row): Change[] => {
    const index = findSuccessor(row, now.evidence);
    const successor = now.evidence[index];
    if (!successor) return [{ field: 'evidence', old: formatRow(row), new: REMOVED, path: ['evidence'] }];
    if (amountChanged && followsFigure(row, successor, now)) return [];
    // A row that has the figure's unit goes with it.
    const unit = row.unit === before.unit && successor.unit === now.unit ? before.unit : successor.unit;
    const isSame = formatRow(row) === formatRow(unit === undefined ? successor : { ...successor, unit }, toKey(row));
    return isSame ? [] : [{ field: 'evidence', old: formatRow(row), new: formatRow(successor), path: ['evidence', index] }];
  });

/**
 * What differs in a figure from what was published. `follows`: whether a part of its formula has another number now, so that its
 * own number follows from a change that stands on record there. A row of evidence that is added is no change.
 */
export const listChanges = (before: PublishedFigure, now: PublishedFigure, follows: boolean): Change[] => {
  const change = (field: Field, old: string, current: string): Change[] => (old === current ? [] : [{ field, old, new: current, path: [field] }]);
  const basis = before.formula !== undefined || now.formula !== undefined ? change('formula', formatBasis(before), formatBasis(now)) : [];
  const worked = follows || basis.length > 0 ? [] : [...change('value', groupThousands(before.value), groupThousands(now.value)), ...change('qualifier', before.qualifier, now.qualifier)];
  const own = [...basis, ...worked, ...change('unit', before.unit, now.unit)];
  return [
    ...own, ...change('period', before.period, now.period), ...change('label', formatLabel(before), formatLabel(now)),
    ...listRowChanges(before, now, own.length > 0),
  ];
};

/** The words of a change as a person may type them: commas, spaces and the kind of minus do not matter. */
export const toComparable = (text: string): string => text.normalize('NFC').replace(/(?<=\d),(?=\d{3})/g, '').replaceAll('−', '-').replace(/\s+/g, ' ').trim();
