/**
 * Runs in the browser: what does not keep to the window, sideways. `scroll`: how wide the page is where it is wider than the window; `outside`: the
 * innermost elements that stand out of it. The words at a bar are left out: they are a picture's, and stand in the table under it.
 */
export const measureOverflow = (): { scroll: string[]; outside: string[] } => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const describeElement = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 60)}"`;
  const isOutside = (element: Element): boolean => {
    const { left, right, width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && (left < -0.5 || right > clientWidth + 0.5);
  };
  return {
    scroll: scrollWidth > clientWidth ? [`${scrollWidth}px`] : [],
    // Only the link past the menu waits outside, until the keyboard comes to it.
    outside: [...document.querySelectorAll('body *:not(.skip, .chart *)')].filter((element) => isOutside(element) && ![...element.children].some(isOutside)).map(describeElement),
  };
};
