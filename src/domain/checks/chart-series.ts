import { LANGS } from '../../i18n/lang.ts';
import type { ChartRecord } from '../../schema/chart.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { parseText } from '../text.ts';

type UnitOf = Map<string, string>;

const judgeBars = ({ data: { series }, placeOf }: RecordFile<ChartRecord>, unitOf: UnitOf): Issue[] =>
  series.flatMap(({ figure }, index) => {
    const place = placeOf(['series', index, 'figure']);
    if (series.findIndex((other) => other.figure === figure) !== index) {
      return [toIssue(place, 'chart', { en: `"${figure}" is in this chart twice. Remove one, or name another figure.`, th: `"${figure}" อยู่ในแผนภูมินี้ซ้ำกัน ให้ลบออกหนึ่งแท่ง หรือเปลี่ยนเป็นตัวเลขอื่น` })];
    }
    const [unit, wanted] = [unitOf.get(figure), unitOf.get(series[0]?.figure ?? '')];
    return unit === undefined || wanted === undefined || unit === wanted ? [] : [toIssue(place, 'chart', {
      en: `"${figure}" counts in ${unit}, and the first bar in ${wanted}. Bars of two units cannot be compared: name figures of one unit, or make two charts.`,
      th: `"${figure}" ใช้หน่วย ${unit} แต่แท่งแรกใช้หน่วย ${wanted} แท่งต่างหน่วยเทียบกันไม่ได้ ให้ใช้ตัวเลขหน่วยเดียวกัน หรือแยกเป็นสองแผนภูมิ`,
    })];
  });

/** The figures that a description tells of, each once; undefined where its braces cannot be read. */
const listTold = (text: string): string | undefined => {
  const parts = parseText(text);
  const told = parts.flatMap((part) => (part.kind === 'mention' && part.reference.kind === 'figure' && part.reference.source === undefined ? [part.reference.id] : []));
  return parts.some(({ kind }) => kind === 'fault') ? undefined : [...new Set(told)].join(', ');
};

/** Who cannot see the bars is told of the same figures, in the same order. Where the languages disagree, that is the fault to mend first. */
const judgeDescription = ({ data: { series, description }, placeOf }: RecordFile<ChartRecord>): Issue[] => {
  const [bars, told, thai] = [series.map(({ figure }) => figure).join(', '), listTold(description.en), listTold(description.th)];
  if (!told || told !== thai || told === bars) return [];
  return LANGS.map((lang) => toIssue(placeOf(['description', lang]), 'chart', {
    en: `The description tells of ${told}, and the bars are ${bars}. Make both the same, in the same order.`,
    th: `คำบรรยายกล่าวถึง ${told} แต่แท่งในแผนภูมิคือ ${bars} ให้แก้ให้ตรงกันและเรียงลำดับเดียวกัน`,
  }));
};

/** The bars of a chart are of one unit, each figure is one bar, and the description tells of them as they stand. */
export const chartSeries = ofParts(['units', 'figures', 'charts'], (manuscript): Issue[] => {
  const units = new Set(manuscript.units.map(({ id }) => id));
  const known = new Set(manuscript.figures.map(({ id }) => id));
  const unitOf: UnitOf = new Map(manuscript.figures.filter(({ data }) => units.has(data.unit)).map(({ id, data }) => [id, data.unit]));
  return manuscript.charts.flatMap((chart) => {
    const faults = judgeBars(chart, unitOf);
    return faults.length > 0 || !chart.data.series.every(({ figure }) => known.has(figure)) ? faults : judgeDescription(chart);
  });
});
