/** The middle of some numbers, the lower one where two are in the middle; NaN of none. */
export const toMedian = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN;
