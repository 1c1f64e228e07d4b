const KEY = 'language';

/**
 * Sends a reader who comes to `/` on to the language last chosen, else the browser's. Whoever comes from a page of this site
 * means to choose, and stays.
 */
export const chooseLanguage = (page: Pick<Document, 'referrer'>, place: Pick<Location, 'origin' | 'replace'>, memory: () => Pick<Storage, 'getItem'>, preferred: readonly string[]): void => {
  if (page.referrer.startsWith(`${place.origin}/`)) return;
  const last = readMemory(memory);
  const browsers = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((lang) => lang === 'th' || lang === 'en');
  const lang = last === 'th' || last === 'en' ? last : browsers;
  if (lang !== undefined) place.replace(`/${lang}/`);
};

const readMemory = (memory: () => Pick<Storage, 'getItem'>): string | null => {
  try {
    return memory().getItem(KEY);
  } catch {
    // Even to ask for storage may be forbidden; the browser's language is choice enough.
    return null;
  }
};

/** Remembers, on the device alone, the language of the page being read. */
export const rememberLanguage = (lang: string, memory: () => Pick<Storage, 'setItem'>): void => {
  try {
    memory().setItem(KEY, lang);
  } catch {
    // Nothing is lost: the reader is asked again.
  }
};
