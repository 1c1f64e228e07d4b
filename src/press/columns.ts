const GAP = 3;

/** How many places a text takes in letters of one width: Thai vowels and tone marks stand over or under their letter. */
export const toWidth = (text: string): number => [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length;

/** Rows of cells as lines whose columns begin under each other; no line ends in a space. */
export const renderColumns = (rows: string[][]): string[] => {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((cells) => toWidth(cells[column] ?? ''))));
  return rows.map((cells) => cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - toWidth(cell) + GAP)).join('').trimEnd());
};
