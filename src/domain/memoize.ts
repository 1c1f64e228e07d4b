/** Makes something of a thing once, and gives the same again. A report and what is in it are never changed after they are made. */
export const memoize = <Thing extends object, Made>(make: (thing: Thing) => Made): ((thing: Thing) => Made) => {
  const made = new WeakMap<Thing, { of: Made }>();
  return (thing) => {
    const known = made.get(thing);
    if (known) return known.of;
    const of = make(thing);
    made.set(thing, { of });
    return of;
  };
};

interface Node<Made> { next: WeakMap<object, Node<Made>> | undefined; made: { of: Made } | undefined }

const toNode = <Made>(): Node<Made> => ({ next: undefined, made: undefined });

/** Stands for what is not there, which no WeakMap takes. */
const NOTHING = {};

/** The same of several things at once, each told by itself. What is shared by many comes first: there is then one table of all that was made with it. */
export const memoizeAll = <Things extends (object | undefined)[], Made>(make: (...things: Things) => Made): ((...things: Things) => Made) => {
  const root = toNode<Made>();
  return (...things) => {
    let node = root;
    for (const thing of things) {
      node.next ??= new WeakMap();
      const known = node.next.get(thing ?? NOTHING) ?? toNode<Made>();
      // A thing that is known already is not put in again: asking is most of what is done here.
      if (known.next === undefined && known.made === undefined) node.next.set(thing ?? NOTHING, known);
      node = known;
    }
    return (node.made ??= { of: make(...things) }).of;
  };
};

/**
 * Makes lists of the things of a list, one behind the other, and of the next list only those of things that are new in it. Between two saves a list is mostly
 * the same: things in their old places are known without being looked up. `shared`: what else they are made of.
 */
export const memoizeEach = <Thing extends object, Made, Shared extends object | undefined = undefined>(make: (thing: Thing, shared: Shared) => Made[]): ((things: Thing[], ...shared: Shared extends undefined ? [] : [Shared]) => Made[]) => {
  const makeOnce = memoizeAll((shared: Shared, thing: Thing) => make(thing, shared));
  let last: { things: Thing[]; shared: Shared | undefined; made: Made[][] } = { things: [], shared: undefined, made: [] };
  return (things, ...[given]) => {
    const shared = given as Shared;
    const before = last.shared === shared ? last : { things: [], made: [] };
    const made = things.map((thing, index) => (before.things[index] === thing && before.made[index]) || makeOnce(shared, thing));
    last = { things, shared, made };
    return made.flat() as Made[];
  };
};
