/** The number that an element is part of, or that a link around it leads to. */
const findNumber = (target: EventTarget | null): HTMLElement | null => {
  const element = target instanceof Element ? target : null;
  return element?.closest('data') ?? element?.closest('a')?.querySelector('data') ?? null;
};

const toKey = ({ dataset: { figure, source, row } }: HTMLElement): string => [figure, source, row].join(' ');

/** While a pointer or the keyboard is on a number, lights it up wherever the page has it: in the other language too. */
export const lightTwins = (page: Document): void => {
  const numbers = [...page.querySelectorAll<HTMLElement>('data[data-figure]')];
  const light = (target: EventTarget | null): void => {
    const number = findNumber(target);
    numbers.forEach((each) => { each.classList.toggle('lit', number !== null && toKey(each) === toKey(number)); });
  };
  for (const type of ['pointerover', 'focusin']) page.addEventListener(type, ({ target }) => light(target));
  for (const type of ['pointerout', 'focusout']) page.addEventListener(type, (event) => light((event as FocusEvent | PointerEvent).relatedTarget));
};
