import type { Qualifier } from '../schema/figure.ts';

/** The qualifier of a result, or `undetermined` where the bounds of its parts do not fix one. */
export type Outcome = Qualifier | 'undetermined';
type Table = Record<Qualifier, Record<Qualifier, Outcome>>;

const row = (none: Outcome, moreThan: Outcome, atLeast: Outcome, lessThan: Outcome, about: Outcome): Record<Qualifier, Outcome> =>
  ({ none, 'more-than': moreThan, 'at-least': atLeast, 'less-than': lessThan, about });
const U = 'undetermined';

/**
 * Results that grow with the second part and shrink as the first grows: a difference (from, to), a percentage change
 * (from, to) and a share (whole, part). First key: the first part's qualifier; second key: the second part's.
 * "At most" is no qualifier of ours, so an exact number against "at least" one that it shrinks with stays undetermined.
 */
export const SHRINKS_THEN_GROWS: Table = {
  //                     to: none        more-than    at-least     less-than    about
  none:            row('none',      'more-than', 'at-least',  'less-than', 'about'),
  'more-than':     row('less-than', U,           U,           'less-than', U),
  'at-least':      row(U,           U,           U,           'less-than', U),
  'less-than':     row('more-than', 'more-than', 'more-than', U,           U),
  about:           row('about',     U,           U,           U,           'about'),
};

/** Results that grow with both parts: a sum. */
export const GROWS_WITH_BOTH: Table = {
  none:            row('none',      'more-than', 'at-least',  'less-than', 'about'),
  'more-than':     row('more-than', 'more-than', 'more-than', U,           U),
  'at-least':      row('at-least',  'more-than', 'at-least',  U,           U),
  'less-than':     row('less-than', U,           U,           'less-than', U),
  about:           row('about',     U,           U,           U,           'about'),
};
