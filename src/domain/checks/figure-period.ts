import { LANGS } from '../../i18n/lang.ts';
import type { FigureRecord } from '../../schema/figure.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { parseText } from '../text.ts';

/** A day or month lies in its year; a year in itself. */
const isWithin = (date: string, period: string): boolean => period.split('/').some((part) => part === date || date.startsWith(`${part}-`) || part.startsWith(`${date}-`));

const judgeLabel = ({ data, placeOf }: RecordFile<FigureRecord>): Issue[] => {
  const dates = LANGS.flatMap((lang) => parseText(data.label[lang]).flatMap((part) => (part.kind === 'mention' && part.reference.kind === 'date' ? [part.reference.value] : [])));
  const [odd] = dates.filter((date) => !isWithin(date, data.period));
  return odd === undefined ? [] : [toIssue(placeOf(['period']), 'period', {
    en: `The label speaks of ${odd}, and the period is ${data.period}. Write the same time in both.`,
    th: `ชื่อตัวเลขพูดถึง ${odd} แต่ช่อง period เป็น ${data.period} ให้ใส่ช่วงเวลาให้ตรงกัน`,
  })];
};

/** A change is from the time of the one figure to that of the other. */
const judgeChange = ({ data, placeOf }: RecordFile<FigureRecord>, periods: Map<string, string>): Issue[] => {
  const { formula } = data;
  if (formula?.kind !== 'difference' && formula?.kind !== 'percentage-change') return [];
  const [from, to] = [periods.get(formula.from), periods.get(formula.to)];
  if (from === undefined || to === undefined || from.includes('/') || to.includes('/') || from === 'unknown' || to === 'unknown') return [];
  const wanted = from === to ? from : `${from}/${to}`;
  return data.period === wanted ? [] : [toIssue(placeOf(['period']), 'period', {
    en: `The figures that this is worked out from are of ${from} and ${to}, and the period is ${data.period}. Write: period: ${wanted}.`,
    th: `ตัวเลขที่นำมาคำนวณเป็นของ ${from} และ ${to} แต่ช่อง period เป็น ${data.period} ให้เขียนว่า period: ${wanted}`,
  })];
};

/** A figure's period is the time that its label and its formula speak of. */
export const figurePeriod = ofParts(['figures'], (manuscript): Issue[] => {
  const periods = new Map(manuscript.figures.map(({ id, data }) => [id, data.period]));
  return manuscript.figures.flatMap((figure) => [...judgeLabel(figure), ...judgeChange(figure, periods)]);
});
