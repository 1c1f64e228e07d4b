import type { Correction } from '../schema/figure.ts';
import type { Localized } from '../schema/text.ts';

/** What stands for words that a person has still to find. */
const BLANK = '…';

export const isBlank = (text: string): boolean => /^[\s….]*$/.test(text);

export const isBlankIn = ({ th, en }: Localized): boolean => isBlank(th) || isBlank(en);

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const formatPair = ({ th, en }: Localized): string => `{ th: ${quote(th)}, en: ${quote(en)} }`;

const UNSAID: Localized = { th: BLANK, en: BLANK };

/** An entry of `corrections` as it is pasted into the record. */
export const formatCorrection = ({ date, field, old, new: current, reason = UNSAID }: Omit<Correction, 'reason'> & { reason?: Localized }): string =>
  `- { date: ${date}, field: ${field}, old: ${quote(old)}, new: ${quote(current)}, reason: ${formatPair(reason)} }`;

/** The field `withdrawn` as it is pasted into a record. */
export const formatWithdrawal = (date: string, reason: Localized = UNSAID): string => `withdrawn: { date: ${date}, reason: ${formatPair(reason)} }`;

/** An entry of a chart's `notes`, both languages in one. */
export const formatNote = (date: string, text: Localized = UNSAID): string => `- { date: ${date}, text: ${formatPair(text)} }`;

/** An entry of a story's `notes`, one language a file. */
export const formatStoryNote = (date: string, text = BLANK): string => `- { date: ${date}, text: ${quote(text)} }`;
