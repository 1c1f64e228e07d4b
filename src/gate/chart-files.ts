import { toChartFilePath } from '../domain/chart-file.ts';
import { findById } from '../domain/figure.ts';
import type { Chart, Report } from '../domain/report.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Edition } from './edition.ts';
import { parseCsv } from './parse-csv.ts';
import { judgePicture, readSize } from './picture.ts';

const judgeRow = (report: Report, chart: Chart, index: number, row: Record<string, string> | undefined): string | undefined => {
  const figure = findById(report.figures, chart.series[index]?.figure ?? '');
  const expected = { chart: chart.id, figure: figure.id, unit: figure.unit, value: chart.withdrawn ? '' : figure.value, qualifier: chart.withdrawn ? '' : figure.qualifier };
  const wrong = Object.entries(expected).find(([name, value]) => row?.[name] !== value);
  return wrong && `has ${row?.[wrong[0]] ?? 'nothing'} as the ${wrong[0]} of "${figure.id}"; the register has ${wrong[1] || 'nothing'}`;
};

const judgeCsv = (report: Report, chart: Chart, bytes: Buffer): string[] => {
  try {
    const rows = parseCsv(bytes.toString('utf8'));
    const length = rows.length === chart.series.length ? [] : [`has ${rows.length} rows; the chart has ${chart.series.length} bars`];
    return [...length, ...chart.series.flatMap((_, index) => judgeRow(report, chart, index, rows[index]) ?? [])];
  } catch (error) {
    return [`is no table: ${(error as Error).message}`];
  }
};

/** The drawing says how large it is, has a title, and needs no font. */
const judgeSvg = (bytes: Buffer): string[] => {
  const svg = bytes.toString('utf8');
  const isWhole = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)" viewBox="0 0 \1 \2"[^>]*>\n<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>\n[^]*<path [^]*<\/svg>\n$/.test(svg);
  return [...(isWhole ? [] : ['lacks its size, title, description or drawing']), ...(/<text|<image|<use|NaN/.test(svg) ? ['is not all outlines'] : [])];
};

/** The larger picture is the smaller one at twice its size; to read its millions of pixels again takes longer than to draw them. */
const judgeLarge = (bytes: Buffer, small: Buffer): string[] => {
  const [large, { width, height }] = [readSize(bytes), readSize(small)];
  // Half a pixel is rounded up.
  if (large.width !== width * 2 || Math.abs(large.height - height * 2) > 1) return [`is ${large.width} by ${large.height} pixels, and not ${width * 2} by ${height * 2}`];
  return bytes.length > small.length ? [] : ['holds less than the picture of half its size'];
};

const judge = ({ report, files, read }: Edition, chart: Chart, lang: Lang): string[] => {
  const of = (ending: Parameters<typeof toChartFilePath>[2], judgeFile: (bytes: Buffer) => string[]): string[] => {
    const address = toChartFilePath(lang, chart.id, ending);
    return files.has(address.slice(1)) ? judgeFile(read(address.slice(1))).map((fault) => `${address} ${fault}.`) : [];
  };
  const small = toChartFilePath(lang, chart.id, '.png').slice(1);
  return [
    ...of('.csv', (bytes) => judgeCsv(report, chart, bytes)), ...of('.svg', judgeSvg),
    ...of('.png', (bytes) => [judgePicture(bytes, { width: 1200 }) ?? []].flat()), ...of('@2x.png', (bytes) => judgeLarge(bytes, read(small))),
  ];
};

/** The files of every chart are what they are offered as: the table has the register's numbers, the drawings their sizes, and nothing is blank. */
export const chartFiles = (edition: Edition): string[] => edition.report.charts.flatMap((chart) => LANGS.flatMap((lang) => judge(edition, chart, lang)));
