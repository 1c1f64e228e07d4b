import { Decimal } from 'decimal.js';
import type { Figure, Report } from '../domain/report.ts';
import { toState } from '../domain/state.ts';
import { LANGS } from '../i18n/lang.ts';
import { figureFileSchema, registerSchema, type RegisterFigure } from '../schema/register.ts';
import type { Edition } from './edition.ts';
import { parseCsv } from './parse-csv.ts';
import { parsePrinted } from './printed-number.ts';

const parseJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** What a figure says in short, to be held against the same of the register. */
const toFacts = ({ value, qualifier, unit, period, state, asOf, withdrawn }: { value: string; qualifier: string; unit: string; period: string; state: string; asOf: string; withdrawn: string | undefined }): string =>
  [value, qualifier, unit, period, state, asOf, withdrawn ?? ''].join(' ');

const factsOf = (report: Report, figure: Figure): string => toFacts({ ...figure, state: toState(report, figure), withdrawn: figure.withdrawn?.date });

/** In a table a number that was withdrawn has no value that could be added up. */
const tableFactsOf = (report: Report, figure: Figure): string =>
  figure.withdrawn ? toFacts({ ...figure, value: '', qualifier: '', state: 'withdrawn', withdrawn: figure.withdrawn.date }) : factsOf(report, figure);

const rowsOf = ({ unit, evidence }: Figure): string =>
  evidence.map(({ source, row, relation, printed }) => [source, row ?? '', relation, printed?.text ?? '', ...(printed?.value === undefined ? [] : [printed.value, printed.unit ?? unit, printed.qualifier])].join(' ')).join(', ');

const publishedRowsOf = ({ evidence }: RegisterFigure): string =>
  evidence.map(({ source, row, relation, printed }) => [source.id, row ?? '', relation, printed?.text ?? '', ...(printed?.value == null ? [] : [printed.value, printed.unit?.id ?? '', printed.qualifier ?? ''])].join(' ')).join(', ');

/** Whether words such as "more than 3,200 people" print the value. A fall may be printed without its sign. */
const says = (words: string, value: string): boolean => parsePrinted(words)?.equals(new Decimal(value).abs()) ?? false;

const judgeFigure = (file: string, report: Report, figure: Figure, published: RegisterFigure | undefined): string[] => {
  if (!published) return [`${file} lacks "${figure.id}".`];
  const holds: Record<string, boolean> = {
    'the number': toFacts({ ...published, unit: published.unit.id, period: published.period ?? 'unknown', withdrawn: published.withdrawn?.date }) === factsOf(report, figure),
    'the number for programs': published.number === null || new Decimal(published.number).equals(figure.value),
    'the words of the number': LANGS.every((lang) => says(published.amount[lang], figure.value)),
    'what sources printed': publishedRowsOf(published) === rowsOf(figure),
    'the addresses': LANGS.every((lang) => published.pages[lang].endsWith(`/${lang}/figures/${figure.id}/`)),
  };
  return Object.entries(holds).filter(([, isRight]) => !isRight).map(([what]) => `${file} differs from the register in ${what} of "${figure.id}".`);
};

const judgeRegister = ({ report, read }: Edition, file: string): string[] => {
  const { data } = registerSchema.safeParse(parseJson(read(file)));
  if (!data) return [`${file} does not keep to its schema.`];
  const strangers = data.figures.filter(({ id }) => !report.figures.some((figure) => figure.id === id));
  return [
    ...report.figures.flatMap((figure) => judgeFigure(file, report, figure, data.figures.find(({ id }) => id === figure.id))),
    ...strangers.map(({ id }) => `${file} has "${id}", which the register has not.`),
  ];
};

const judgeOwnFile = ({ report, read }: Edition, figure: Figure): string[] => {
  const file = `data/figures/${figure.id}.json`;
  const { data } = figureFileSchema.safeParse(parseJson(read(file)));
  return data?.figure.id === figure.id ? judgeFigure(file, report, figure, data.figure) : [`${file} does not keep to its schema.`];
};

const judgeRows = ({ report }: Edition, file: string, rows: Record<string, string>[]): string[] => {
  const expected = report.figures.map((figure) => `${figure.id} ${tableFactsOf(report, figure)}`);
  const found = rows.map(({ id = '', value = '', qualifier = '', unit = '', period = '', state = '', as_of: asOf = '', withdrawn = '' }) => `${id} ${toFacts({ value, qualifier, unit, period: period || 'unknown', state, asOf, withdrawn })}`);
  return [
    ...expected.filter((line) => !found.includes(line)).map((line) => `${file} has not the row of the register: ${line.trim()}.`),
    ...(found.length > expected.length ? [`${file} has ${found.length} rows; the register has ${expected.length} figures.`] : []),
  ];
};

const judgeTable = (edition: Edition, file: string): string[] => {
  try {
    return judgeRows(edition, file, parseCsv(edition.read(file).toString('utf8')));
  } catch (error) {
    return [`${file} is no table: ${error instanceof Error ? error.message : String(error)}.`];
  }
};

/** Every file names the schema at which it is served. */
const judgeSchema = ({ report, read }: Edition, file: string): string[] => {
  const address = (parseJson(read(file)) as { $id?: unknown } | undefined)?.$id;
  const named = ['data/figures.json', ...report.figures.map(({ id }) => `data/figures/${id}.json`)].filter((each) => (parseJson(read(each)) as { $schema?: unknown } | undefined)?.$schema !== address);
  return typeof address !== 'string' || !address.startsWith(`${report.settings.baseUrl}/${file}`) ? [`${file} does not bear its own address.`] : named.map((each) => `${each} names another schema than ${file}.`);
};

/** The files of `/data/` keep to the schema beside them, and have every figure as the register has it: number, words, evidence, addresses. */
export const registerFiles = (edition: Edition): string[] => {
  const judged = { 'data/figures.json': judgeRegister, 'data/figures.csv': judgeTable, 'data/schema.json': judgeSchema };
  // What was not built is told by the list of files.
  return [
    ...Object.entries(judged).flatMap(([file, judge]) => (edition.files.has(file) ? judge(edition, file) : [])),
    ...edition.report.figures.flatMap((figure) => (edition.files.has(`data/figures/${figure.id}.json`) ? judgeOwnFile(edition, figure) : [])),
  ];
};
