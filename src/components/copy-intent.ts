type Load = () => Promise<{ copy: (button: HTMLElement) => unknown }>;

/**
 * Copies at a click on a button of `data-copy`, and offers to at the sign of a passage, which stays a link. What that takes is loaded at the first
 * click; should it not arrive, the next asks again.
 */
export const offerCopying = (page: Document, load: Load = () => import('./copy.ts')): void => {
  page.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const button = (target as Element).closest<HTMLElement>('[data-copy], .pilcrow');
    // With these a link opens elsewhere.
    if (button && !ctrlKey && !metaKey && !shiftKey) void load().then(({ copy }) => copy(button), () => {});
  });
};
