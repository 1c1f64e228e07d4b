import { Decimal } from 'decimal.js';
import type { UnitRecord } from '../../schema/unit.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript, Path, RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { toWorkOut } from './formulas.ts';

type Message = Issue['message'];

/** What no number of its kind can be; undefined where it can. */
const judgeValue = (value: string, { kind, limit }: UnitRecord): Message | undefined => {
  const number = new Decimal(value);
  if (kind === 'percentage-point') return undefined;
  if (number.lt(0)) {
    return { en: `${value} is below zero, and nothing that is counted here can be. Remove the minus; a change is worked out by a formula.`, th: `${value} เป็นค่าติดลบ ซึ่งสิ่งที่นับอยู่นี้เป็นไปไม่ได้ ให้ลบเครื่องหมายลบออก ส่วนการเปลี่ยนแปลงให้คำนวณด้วยสูตร` };
  }
  if (kind === 'count' && !number.isInteger()) {
    return { en: `${value} is no whole number, and this unit counts whole things. Correct the number or the unit.`, th: `${value} ไม่ใช่จำนวนเต็ม แต่หน่วยนี้นับเป็นจำนวนเต็ม ให้แก้ตัวเลขหรือแก้หน่วย` };
  }
  if (kind === 'percent' && limit !== 'none' && number.gt(100)) {
    return { en: `${value}% is more than the whole. Correct it; for a rise, which may pass a hundred, use a unit with "limit: none".`, th: `${value}% เกินร้อยละร้อยของทั้งหมด ให้แก้ตัวเลข ถ้าเป็นอัตราเพิ่มซึ่งเกินร้อยได้ ให้ใช้หน่วยที่มี "limit: none"` };
  }
  return undefined;
};

/** A share that is worked out cannot pass a hundred either; other results may be anything. */
const judgeShare = ({ id, data, placeOf }: Manuscript['figures'][number], workOut: ReturnType<typeof toWorkOut>): Issue[] => {
  const worked = data.formula?.kind === 'share' ? workOut(id) : undefined;
  return typeof worked !== 'object' || new Decimal(worked.value).lte(100) ? [] : [toIssue(placeOf(['formula']), 'sane-value', {
    en: `The part is ${worked.value}% of the whole, and so more than it. Exchange "part" and "whole", or correct the figures.`,
    th: `ส่วนย่อยคิดเป็น ${worked.value}% ของทั้งหมด จึงมากกว่าทั้งหมด ให้สลับ "part" กับ "whole" หรือแก้ตัวเลข`,
  })];
};

/** Every number is one that its unit can have: nothing counted is below zero or in parts, no share passes a hundred. */
export const saneValues = ofParts(['figures', 'units'], (manuscript): Issue[] => {
  const units = new Map(manuscript.units.map(({ id, data }) => [id, data]));
  const workOut = toWorkOut(manuscript);
  const judge = (value: string | undefined, unit: string, path: Path, placeOf: RecordFile<unknown>['placeOf']): Issue[] => {
    const known = units.get(unit);
    const message = value !== undefined && known ? judgeValue(value, known) : undefined;
    return message ? [toIssue(placeOf(path), 'sane-value', message)] : [];
  };
  return manuscript.figures.flatMap((figure) => [
    ...judge(figure.data.value, figure.data.unit, ['value'], figure.placeOf),
    ...figure.data.evidence.flatMap(({ printed }, index) => judge(printed?.value, printed?.unit ?? figure.data.unit, ['evidence', index, 'printed', 'value'], figure.placeOf)),
    ...judgeShare(figure, workOut),
  ]);
});
