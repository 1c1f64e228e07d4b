/** The kind of page that a file of the edition is, with its language: `th/stories/…` for every Thai story; a page in both languages is its own kind. */
export const toKind = (file: string): string => {
  const [lang = '', section = '', id, ...view] = file.split('/').slice(0, -1);
  return lang === '' ? file : id === undefined ? [lang, section].filter(Boolean).join('/') : [lang, section, '…', ...view].join('/');
};

/** The largest file of each kind, by kind. */
export const findLargest = (files: { file: string; bytes: number }[]): Map<string, string> => {
  const largest = new Map<string, { file: string; bytes: number }>();
  for (const each of files) if (each.bytes > (largest.get(toKind(each.file))?.bytes ?? -1)) largest.set(toKind(each.file), each);
  return new Map([...largest].map(([kind, { file }]) => [kind, file]));
};
