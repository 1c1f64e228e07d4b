import { evaluateFormula, listOperands, type Quantity } from '../formula.ts';
import { toIssue, type Issue } from '../issue.ts';
import { ofParts } from '../manuscript-part.ts';

export type Worked = Quantity | 'unknown' | 'cycle' | 'undetermined' | 'not-positive';

/** Prepares the working out of figures: each is looked up once, and worked out through the figures it rests on. */
export const toWorkOut = ofParts(['figures'], (manuscript): ((id: string) => Worked) => {
  const figures = new Map(manuscript.figures.map(({ id, data }) => [id, data]));
  const known = new Map<string, Worked>();
  const workOutAlong = (id: string, path: string[]): Worked => {
    const figure = figures.get(id);
    if (!figure) return 'unknown';
    if (path.includes(id)) return 'cycle';
    if (figure.value !== undefined) return { value: figure.value, qualifier: figure.qualifier ?? 'none' };
    if (!figure.formula) return 'unknown';
    const operands = listOperands(figure.formula).map((operand) => workOutAlong(operand, [...path, id]));
    const fault = operands.find((operand) => typeof operand === 'string');
    if (fault !== undefined) return fault;
    return evaluateFormula(figure.formula, operands.filter((operand) => typeof operand !== 'string'), figure.qualifier === 'about');
  };
  return (id) => {
    const worked = known.get(id) ?? workOutAlong(id, []);
    known.set(id, worked);
    return worked;
  };
});

const MESSAGES: Partial<Record<string, Issue['message']>> = {
  cycle: { en: 'The formula leads back to this figure. Name figures that do not rest on it.', th: 'สูตรนี้ย้อนกลับมาใช้ตัวเลขนี้เอง ให้ใช้ตัวเลขอื่นที่ไม่ได้คำนวณจากตัวเลขนี้' },
  undetermined: {
    en: 'The bounds of the parts do not fix the result. Write "qualifier: about" and a "why" in the formula, or remove the figure.',
    th: 'ตัวเลขที่นำมาคำนวณเป็นเพียงขอบเขต จึงให้ผลที่แน่นอนไม่ได้ ให้ใส่ "qualifier: about" พร้อมเหตุผลในช่อง "why" ของสูตร หรือลบตัวเลขนี้',
  },
  'not-positive': { en: 'The formula divides by a figure that is not above zero. Name another.', th: 'สูตรนี้หารด้วยตัวเลขที่ไม่มากกว่าศูนย์ ให้ใช้ตัวเลขอื่น' },
};

/** Every formula gives one value with one qualifier. */
export const formulas = ofParts(['figures'], (manuscript): Issue[] => {
  const find = toWorkOut(manuscript);
  return manuscript.figures.flatMap((record) => {
    const worked = record.data.formula ? find(record.id) : undefined;
    const message = typeof worked === 'string' ? MESSAGES[worked] : undefined;
    return message === undefined ? [] : [toIssue(record.placeOf(['formula']), 'formula', message)];
  });
});
