/** Under which it is kept, on this device alone, that a reader wants no key to open search. */
export const KEY = 'slash';

/** Also on a Thai keyboard, where the key has another letter. */
const KEYS = ['/', 'ฝ'];

const isOff = (memory: () => Pick<Storage, 'getItem'>): boolean => {
  try {
    return memory().getItem(KEY) !== null;
  } catch {
    return false;
  }
};

/**
 * Lets `/` open search from every page, at its field. Where something is typed, or with another key, it stays what it is; and a reader to
 * whom single keys happen, by voice or by a tremor, turns it off on the page of search.
 */
export const offerSearchKey = (page: Document, memory: () => Pick<Storage, 'getItem'>): void => {
  page.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (!KEYS.includes(key) || altKey || ctrlKey || metaKey || (target as Element).matches('input,textarea,select,[contenteditable]') || isOff(memory)) return;
    const field = page.getElementById('q');
    event.preventDefault();
    if (field) field.focus();
    else page.querySelector<HTMLElement>('[aria-keyshortcuts]')?.click();
  });
};
