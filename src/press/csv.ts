import { stringify } from 'csv-stringify/sync';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** A text that a spreadsheet would take for a formula is set behind an apostrophe; a number may begin with a minus. */
const toCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** Rows as CSV: UTF-8 with a mark at its beginning, by which Excel knows Thai, lines that end as RFC 4180 has it, and nothing that would run. */
export const renderCsv = (rows: string[][]): string =>
  // Of itself the package leaves a line's end inside a cell unquoted, where records end otherwise.
  stringify(rows.map((row) => row.map(toCell)), { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
