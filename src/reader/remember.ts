/** Gives what `make` makes of a text that stands at a path. What is given may be given again: nobody changes it. */
export type Remember = <Made>(path: string, text: string, make: () => Made) => Made;

/** Makes it anew each time. */
export const makeAnew: Remember = (_path, _text, make) => make();

/** Makes it once, and anew where the text at the path is another: of a thousand stories, a save then costs what the one costs. */
export const rememberFiles = (): Remember => {
  const seen = new Map<string, { text: string; made: unknown }>();
  return <Made>(path: string, text: string, make: () => Made): Made => {
    const known = seen.get(path);
    if (known?.text === text) return known.made as Made;
    const made = make();
    seen.set(path, { text, made });
    return made;
  };
};
