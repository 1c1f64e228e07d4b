import { Decimal } from 'decimal.js';
import type { Lang } from './lang.ts';

export type UnitKind = 'count' | 'money' | 'percent' | 'percentage-point';
export type QualifierWord = 'none' | 'more-than' | 'about' | 'at-least' | 'less-than';
export interface UnitForms { kind: UnitKind; th: string; en: { one: string; other: string } }

/** The words of an amount, in the order of printing; an empty string where nothing is printed. */
export interface Amount { qualifier: string; number: string; scale: string; unit: string }

/** `full`: "more than 70 requests"; `number`: without the unit; `size`: without the minus sign, after a word such as "fell by". */
export type AmountForm = 'full' | 'number' | 'size';

const QUALIFIERS: Record<QualifierWord, Record<Lang, string>> = {
  none: { th: '', en: '' },
  'more-than': { th: 'กว่า', en: 'more than' },
  about: { th: 'ประมาณ', en: 'about' },
  'at-least': { th: 'อย่างน้อย', en: 'at least' },
  'less-than': { th: 'ไม่ถึง', en: 'less than' },
};

/** The word before a number; an empty string for `none`. */
export const formatQualifier = (word: QualifierWord, lang: Lang): string => QUALIFIERS[word][lang];

/** Thai money stays in millions, so that amounts side by side compare. */
const SCALES: Record<Lang, { word: string; digits: number }[]> = {
  th: [{ word: 'ล้าน', digits: 6 }],
  en: [{ word: 'billion', digits: 9 }, { word: 'million', digits: 6 }],
};

const Exact = Decimal.clone({ precision: 60 });
const MOST_SCALED_DECIMALS = 2;

/** A decimal string with thousands commas and a true minus sign; every digit is kept. */
export const formatDecimal = (value: string): string => {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value.startsWith('-') ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
};

const toScaled = (value: string, kind: UnitKind, lang: Lang): { number: string; scale: string } => {
  const scale = kind === 'money' ? SCALES[lang].find(({ digits }) => new Exact(value).abs().gte(new Exact(10).pow(digits))) : undefined;
  const scaled = scale && new Exact(value).div(new Exact(10).pow(scale.digits));
  // An amount that would lose digits in millions is printed in full.
  if (!scale || !scaled || scaled.decimalPlaces() > MOST_SCALED_DECIMALS) return { number: formatDecimal(value), scale: '' };
  return { number: formatDecimal(scaled.toFixed()), scale: scale.word };
};

const toUnitWord = (unit: UnitForms, value: string, lang: Lang): string =>
  lang === 'th' ? unit.th : new Exact(value).abs().eq(1) ? unit.en.one : unit.en.other;

/** The words for a value. `value` is a decimal string in the unit itself: "10000000000" baht. */
export const toAmount = (value: string, unit: UnitForms, qualifier: QualifierWord, lang: Lang, form: AmountForm = 'full'): Amount => {
  const shown = form === 'size' ? value.replace('-', '') : value;
  const percent = unit.kind === 'percent';
  return {
    qualifier: formatQualifier(qualifier, lang),
    ...toScaled(shown, unit.kind, lang),
    // A bare "0.42" says nothing; percent keeps its sign in every form.
    unit: form === 'number' && !percent ? '' : toUnitWord(unit, value, lang),
  };
};

/** One string: Thai sets scale and unit together ("10,000 ล้านบาท"), percent stands close in both. */
export const formatAmount = (amount: Amount, lang: Lang): string => {
  const scaled = [amount.number, amount.scale].filter(Boolean).join(' ');
  const close = amount.unit === '%' || (lang === 'th' && amount.scale !== '');
  const measured = amount.unit === '' ? scaled : scaled + (close ? '' : ' ') + amount.unit;
  return [amount.qualifier, measured].filter(Boolean).join(' ');
};
