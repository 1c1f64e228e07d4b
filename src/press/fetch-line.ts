import { toAddress } from '../domain/address.ts';
import type { Report } from '../domain/report.ts';
import type { StringKey } from '../i18n/strings.ts';

/** How the register is fetched with one tool. `code`: what is typed there, whole; `says`: where it is typed. */
export interface FetchLine { id: string; name: string; code: string; says: StringKey }

/** One line a tool, each of which works as it stands. */
export const listFetchLines = (report: Report): FetchLine[] => {
  const [table, register] = [toAddress(report, '/data/figures.csv'), toAddress(report, '/data/figures.json')];
  return [
    { id: 'curl', name: 'curl', says: 'data.says.curl', code: `curl -o figures.csv ${table}` },
    { id: 'python', name: 'Python', says: 'data.says.python', code: `import json, urllib.request; figures = json.load(urllib.request.urlopen("${register}"))["figures"]` },
    { id: 'pandas', name: 'Python, pandas', says: 'data.says.pandas', code: `import pandas; figures = pandas.read_csv("${table}", index_col="id")` },
    { id: 'r', name: 'R', says: 'data.says.r', code: `figures <- readr::read_csv("${table}")` },
    { id: 'sheets', name: 'Google Sheets', says: 'data.says.sheets', code: `=IMPORTDATA("${table}")` },
    { id: 'excel', name: 'Excel', says: 'data.says.excel', code: table },
  ];
};
