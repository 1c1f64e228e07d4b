/** For each pair of places in two lists, how many entries they still have in common, in order, from there on: `[place in the old one][place in the new one]`. */
export const countCommon = (old: string[], now: string[]): number[][] => {
  const counts = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  const at = (row: number, column: number): number => counts[row]?.[column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const line = counts[row] ?? [];
    for (let column = now.length - 1; column >= 0; column -= 1) line[column] = old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  }
  return counts;
};
