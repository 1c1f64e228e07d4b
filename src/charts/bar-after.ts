const STEPS = new Map<string, (from: number, last: number) => number>([
  ['ArrowDown', (from) => from + 1], ['ArrowRight', (from) => from + 1],
  ['ArrowUp', (from) => from - 1], ['ArrowLeft', (from) => from - 1],
  ['Home', () => 0], ['End', (_from, last) => last],
]);

/** The bar that a key leads to from another, or from none; undefined for a key that leads to no bar. */
export const barAfter = (key: string, from: number | undefined, count: number): number | undefined => {
  const to = STEPS.get(key)?.(from ?? -1, count - 1);
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
};
