import { evaluateFormula, listOperands, type Quantity } from '../formula.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

type Worked = Quantity | 'unknown' | 'cycle' | 'undetermined' | 'not-positive';

/** Works out one figure of the register, through the figures it rests on. `path`: the figures being worked out already. */
export const workOut = (manuscript: Pick<Manuscript, 'figures'>, id: string, path: string[] = []): Worked => {
  const figure = manuscript.figures.find((record) => record.id === id)?.data;
  if (!figure) return 'unknown';
  if (path.includes(id)) return 'cycle';
  if (figure.value !== undefined) return { value: figure.value, qualifier: figure.qualifier ?? 'none' };
  if (!figure.formula) return 'unknown';
  const operands = listOperands(figure.formula).map((operand) => workOut(manuscript, operand, [...path, id]));
  const fault = operands.find((operand) => typeof operand === 'string');
  if (fault !== undefined) return fault;
  return evaluateFormula(figure.formula, operands.filter((operand) => typeof operand !== 'string'), figure.qualifier === 'about');
};

const MESSAGES: Partial<Record<string, string>> = {
  cycle: 'The formula leads back to this figure. Name figures that do not rest on it.',
  undetermined: 'The bounds of the parts do not fix the result. Write "qualifier: about" and a "why" in the formula, or remove the figure.',
  'not-positive': 'The formula divides by a figure that is not above zero. Name another.',
};

/** Every formula gives one value with one qualifier. */
export const formulas = (manuscript: Manuscript): Issue[] =>
  manuscript.figures.flatMap((record) => {
    const worked = record.data.formula ? workOut(manuscript, record.id) : undefined;
    const message = typeof worked === 'string' ? MESSAGES[worked] : undefined;
    return message === undefined ? [] : [toIssue(record.placeOf(['formula']), 'formula', message)];
  });
