export const LANGS = ['th', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const isLang = (text: string | undefined): text is Lang => text === 'th' || text === 'en';
export const otherLang = (lang: Lang): Lang => (lang === 'th' ? 'en' : 'th');

/** The languages' own names, each in its own language. */
export const LANG_NAMES: Record<Lang, string> = { th: 'ภาษาไทย', en: 'English' };
