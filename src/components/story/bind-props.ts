import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component that has some of its props already: an author cannot pass them, and a page may hold two languages. */
export const bindProps = (component: AstroComponentFactory, bound: Record<string, unknown>): AstroComponentFactory =>
  Object.assign<AstroComponentFactory, Partial<AstroComponentFactory>>((result, props, slots) => component(result, { ...props, ...bound }, slots), component);
