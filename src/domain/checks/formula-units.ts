import type { Formula } from '../../schema/figure.ts';
import type { UnitRecord } from '../../schema/unit.ts';
import { listOperands } from '../formula.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Path, RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { findNumbers } from '../typed-number.ts';

type Units = Map<string, UnitRecord>;

/** The unit that a result must have: its id, or its kind where any of the kind will do. */
const toWanted = (kind: Formula['kind'], unit: string, units: Units): { id: string } | { kind: UnitRecord['kind'] } =>
  kind === 'share' || kind === 'percentage-change' ? { kind: 'percent' }
  : kind === 'difference' && units.get(unit)?.kind === 'percent' ? { kind: 'percentage-point' } : { id: unit };

const judge = ({ data, placeOf }: RecordFile<{ formula?: Formula | undefined; unit: string }>, unitOf: Map<string, string>, units: Units): Issue[] => {
  const { formula } = data;
  if (!formula) return [];
  const operands = listOperands(formula).map((id) => ({ id, unit: unitOf.get(id) }));
  const [first] = operands;
  if (!first || operands.some(({ unit }) => unit === undefined || !units.has(unit)) || !units.has(data.unit)) return [];
  const other = operands.find(({ unit }) => unit !== first.unit);
  if (other) {
    return [toIssue(placeOf(['formula']), 'units', {
      en: `"${first.id}" counts in ${first.unit ?? ''} and "${other.id}" in ${other.unit ?? ''}. Numbers of two units give no ${formula.kind}: name figures of one unit.`,
      th: `"${first.id}" ใช้หน่วย ${first.unit ?? ''} แต่ "${other.id}" ใช้หน่วย ${other.unit ?? ''} ตัวเลขต่างหน่วยนำมาคำนวณด้วยกันไม่ได้ ให้ใช้ตัวเลขหน่วยเดียวกัน`,
    })];
  }
  const wanted = toWanted(formula.kind, first.unit ?? '', units);
  const fits = 'id' in wanted ? wanted.id === data.unit : units.get(data.unit)?.kind === wanted.kind;
  const name = 'id' in wanted ? wanted.id : [...units].find(([, { kind }]) => kind === wanted.kind)?.[0] ?? wanted.kind;
  return fits ? [] : [toIssue(placeOf(['unit']), 'units', {
    en: `The result of this ${formula.kind} is not in ${data.unit}. Write: unit: ${name}.`,
    th: `ผลของสูตร ${formula.kind} นี้ไม่ได้มีหน่วยเป็น ${data.unit} ให้เขียนว่า unit: ${name}`,
  })];
};

/** "Thousand people" as a unit would make every value of it another number. */
const judgeWords = ({ data: { kind, th, en }, placeOf }: RecordFile<UnitRecord>): Issue[] => {
  if (kind === 'percent') return [];
  const fields: [Path, string][] = [[['th'], th], [['en', 'one'], en.one], [['en', 'other'], en.other]];
  return fields.flatMap(([path, text]) => findNumbers(text).map((number) => toIssue(placeOf(path), 'units', {
    en: `"${number.text}" is part of the number, and not of its unit. Write the whole number in "value", and the unit without it.`,
    th: `"${number.text}" เป็นส่วนหนึ่งของตัวเลข ไม่ใช่ของหน่วย ให้ใส่จำนวนเต็มในช่อง "value" และเขียนหน่วยโดยไม่มีคำนี้`,
  })));
};

/** A formula is worked out over figures of one unit, and its result has the unit that follows; no unit holds part of a number. */
export const formulaUnits = ofParts(['figures', 'units'], (manuscript): Issue[] => {
  const unitOf = new Map(manuscript.figures.map(({ id, data }) => [id, data.unit]));
  const units: Units = new Map(manuscript.units.map(({ id, data }) => [id, data]));
  return [...manuscript.units.flatMap(judgeWords), ...manuscript.figures.flatMap((figure) => judge(figure, unitOf, units))];
});
