import { writeClipboard } from './clipboard.ts';

/** How long the button says that it has copied, in milliseconds. */
const SAID = 4000;

/** Says something behind a button, for a while. */
export const say = (button: HTMLElement, words: string): void => {
  const status = button.nextElementSibling?.matches('.copied') ? (button.nextElementSibling as HTMLElement) : document.createElement('span');
  status.className = 'copied soft';
  status.role = 'status';
  button.after(status);
  // A status is read when it changes, not when it is there.
  requestAnimationFrame(() => { status.textContent = words; });
  setTimeout(() => { status.textContent = ''; }, SAID);
};

/** Selects a text, so that the reader's own keys copy it. */
export const select = (text: Element): void => {
  const range = document.createRange();
  range.selectNodeContents(text);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
};

const loadText = async ({ href }: HTMLAnchorElement): Promise<string> => {
  const response = await fetch(href);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
};

const isLink = (source: Element): source is HTMLAnchorElement => source.matches('a');

const copyFrom = async (button: HTMLElement, source: Element): Promise<void> => {
  const { content = source } = source as HTMLTemplateElement;
  try {
    await writeClipboard(isLink(source) ? loadText(source) : Promise.resolve(content.textContent ?? ''));
    say(button, button.dataset['said'] ?? '');
  } catch {
    if (isLink(source)) window.open(source.href);
    else select(source);
    say(button, button.dataset['failed'] ?? '');
  }
};

/**
 * Copies what the button is for and says so: the text of an element, or the text that a link leads to. Where the browser forbids it, the text
 * is selected, or opened. Of what is copied passage by passage, the reader is shown the signs to press, and at a sign what can be copied there.
 */
export const copy = async (button: HTMLElement): Promise<void> => {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (source) return copyFrom(button, source);
  const { markPassages, offerPassage } = await import('./copy-passage.ts');
  return button.matches('.pilcrow') ? offerPassage(button) : markPassages(button);
};
