/** Makes something of a thing once, and gives the same again. A report and what is in it are never changed after they are made. */
export const memoize = <Thing extends object, Made>(make: (thing: Thing) => Made): ((thing: Thing) => Made) => {
  const made = new WeakMap<Thing, { of: Made }>();
  return (thing) => {
    const known = made.get(thing) ?? { of: make(thing) };
    made.set(thing, known);
    return known.of;
  };
};

interface Node<Made> { next?: WeakMap<object, Node<Made>>; made?: { of: Made } }

/** Stands for what is not there, which no WeakMap takes. */
const NOTHING = {};

/** The same of several things at once, each told by itself. What is shared by many comes first: there is then one table of all that was made with it. */
export const memoizeAll = <Things extends (object | undefined)[], Made>(make: (...things: Things) => Made): ((...things: Things) => Made) => {
  const root: Node<Made> = {};
  return (...things) => {
    const last = things.reduce<Node<Made>>((node, thing = NOTHING) => {
      const known = (node.next ??= new WeakMap()).get(thing) ?? {};
      node.next.set(thing, known);
      return known;
    }, root);
    return (last.made ??= { of: make(...things) }).of;
  };
};
