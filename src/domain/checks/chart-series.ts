import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** The bars of a chart are of one unit, and each figure is one bar: only then can their lengths be compared. */
export const chartSeries = (manuscript: Manuscript): Issue[] => {
  const units = new Set(manuscript.units.map(({ id }) => id));
  const unitOf = new Map(manuscript.figures.filter(({ data }) => units.has(data.unit)).map(({ id, data }) => [id, data.unit]));
  return manuscript.charts.flatMap(({ data: { series }, placeOf }) => {
    const [first] = series;
    return series.flatMap(({ figure }, index) => {
      const place = placeOf(['series', index, 'figure']);
      if (series.findIndex((other) => other.figure === figure) !== index) {
        return [toIssue(place, 'chart-series', { en: `"${figure}" is in this chart twice. Remove one, or name another figure.`, th: `"${figure}" อยู่ในแผนภูมินี้ซ้ำกัน ให้ลบออกหนึ่งแท่ง หรือเปลี่ยนเป็นตัวเลขอื่น` })];
      }
      const [unit, wanted] = [unitOf.get(figure), unitOf.get(first?.figure ?? '')];
      return unit === undefined || wanted === undefined || unit === wanted ? [] : [toIssue(place, 'chart-series', {
        en: `"${figure}" counts in ${unit}, and the first bar in ${wanted}. Bars of two units cannot be compared: name figures of one unit, or make two charts.`,
        th: `"${figure}" ใช้หน่วย ${unit} แต่แท่งแรกใช้หน่วย ${wanted} แท่งต่างหน่วยเทียบกันไม่ได้ ให้ใช้ตัวเลขหน่วยเดียวกัน หรือแยกเป็นสองแผนภูมิ`,
      })];
    });
  });
};
