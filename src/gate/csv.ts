/** The rows of a table in CSV, each by the names of its columns, read without regard to what wrote it. The mark at its beginning is left out. */
export const parseCsv = (text: string): Record<string, string>[] => {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  const [names = [], ...rows] = lines.filter((line) => line.join('') !== '');
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
};
