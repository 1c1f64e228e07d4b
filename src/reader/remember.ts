/** Gives what `make` makes of these things under a name: texts, or things told by themselves. What is given may be given again: nobody changes it. */
export type Remember = <Made>(name: string, of: unknown[], make: () => Made) => Made;

/** Makes it anew each time. */
export const makeAnew: Remember = (_name, _of, make) => make();

/** Makes it once, and anew where one of the things is another: of a thousand stories, a save then costs what the one costs. */
export const rememberFiles = (): Remember => {
  const seen = new Map<string, { of: unknown[]; made: unknown }>();
  return <Made>(name: string, of: unknown[], make: () => Made): Made => {
    const known = seen.get(name);
    if (known?.of.length === of.length && known.of.every((thing, index) => thing === of[index])) return known.made as Made;
    const made = make();
    seen.set(name, { of, made });
    return made;
  };
};
