/** Puts a text on the clipboard that may still be on its way: Safari wants to be asked while the reader's click is fresh. Fails where the browser forbids it, and where the text does not come. */
export const writeClipboard = async (text: Promise<string>): Promise<void> => {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })) })]);
};
