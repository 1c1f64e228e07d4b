/** How long the button says that it has copied, in milliseconds. */
const SAID = 4000;

const say = (button: HTMLElement, words: string): void => {
  const status = button.nextElementSibling?.matches('.copied') ? (button.nextElementSibling as HTMLElement) : document.createElement('span');
  status.className = 'copied soft';
  status.role = 'status';
  button.after(status);
  // A status is read when it changes, not when it is there.
  requestAnimationFrame(() => { status.textContent = words; });
  setTimeout(() => { status.textContent = ''; }, SAID);
};

const select = (text: Element): void => {
  const range = document.createRange();
  range.selectNodeContents(text);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
};

/** Copies what the button is for and says so. Where the browser forbids it, the text is selected, so that the reader's own keys copy it. */
export const copy = async (button: HTMLElement): Promise<void> => {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  if (!source) return;
  const { content = source } = source as HTMLTemplateElement;
  try {
    await navigator.clipboard.writeText(content.textContent ?? '');
    say(button, button.dataset['said'] ?? '');
  } catch {
    select(source);
    say(button, button.dataset['failed'] ?? '');
  }
};
