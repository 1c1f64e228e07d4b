/** Measures several things in turn, as often as said, so that what slows the machine meanwhile slows each of them. Gives what was measured of each, in order. */
export const measureInTurn = async <Name extends string, Result>(things: Record<Name, () => Promise<Result>>, times: number): Promise<Record<Name, Result[]>> => {
  const names = Object.keys(things) as Name[];
  const results = Object.fromEntries(names.map((name): [Name, Result[]] => [name, []])) as Record<Name, Result[]>;
  for (let turn = 0; turn < times; turn += 1) for (const name of names) results[name].push(await things[name]());
  return results;
};
