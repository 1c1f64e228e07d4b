type Load = () => Promise<{ copy: (button: HTMLElement) => unknown }>;

/** Copies at a click on a button of `data-copy`. What that takes is loaded at the first click; should it not arrive, the next asks again. */
export const offerCopying = (page: Document, load: Load = () => import('./copy.ts')): void => {
  page.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void load().then(({ copy }) => copy(button), () => {});
  });
};
