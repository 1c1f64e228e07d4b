/** A table of CSV, row by row, each cell by the name of its column: read without regard to what wrote it. Throws where it is not RFC 4180 with a mark of UTF-8 before it. */
export const parseCsv = (text: string): Record<string, string>[] => {
  if (!text.startsWith('\ufeff') || !text.endsWith('\r\n')) throw new Error('it lacks its mark at the beginning, or its last line has no end');
  const cells = [...text.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  if (cells.reduce((length, [cell]) => length + cell.length, 1) !== text.length) throw new Error('it has a sign that is not quoted');
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  const [names = [], ...rest] = rows.slice(0, -1);
  if (rest.some((row) => row.length !== names.length)) throw new Error('its rows are not of one length');
  return rest.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
};
