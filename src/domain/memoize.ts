/** Makes something of a thing once, and gives the same again. A report and what is in it are never changed after they are made. */
export const memoize = <Thing extends object, Made>(make: (thing: Thing) => Made): ((thing: Thing) => Made) => {
  const made = new WeakMap<Thing, { of: Made }>();
  return (thing) => {
    const known = made.get(thing) ?? { of: make(thing) };
    made.set(thing, known);
    return known.of;
  };
};
