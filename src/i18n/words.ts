/** A run of text that must stay on one line, or one that may break. */
export interface Run { text: string; whole: boolean }

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Common Thai words that browsers take for two, and break in the middle. */
export const THAI_COMPOUNDS = ['วันที่', 'เจ้าหน้าที่', 'ผู้ต้องหา', 'ผู้จัดทำ', 'ย่อหน้าที่', 'รายการ', 'ปฏิบัติการ', 'ทรัพย์สิน', 'ความเสียหาย', 'หน่วยงาน', 'ความช่วยเหลือ', 'นำไปสู่', 'ผิดกฎหมาย'];

/** Finds any of the terms in a text, longest first; undefined where there are none to find. */
export const toTermPattern = (terms: string[]): RegExp | undefined =>
  terms.length === 0 ? undefined : new RegExp(`(${[...terms].sort((a, b) => b.length - a.length).map(escapeRegExp).join('|')})`, 'gu');

/** Cuts a text so that every term is a run of its own. Browsers split Thai loanwords and compounds; these may not be split. */
export const splitRuns = (text: string, pattern: RegExp | undefined): Run[] =>
  pattern === undefined
    ? [{ text, whole: false }]
    : text.split(pattern).map((run, index) => ({ text: run, whole: index % 2 === 1 })).filter((run) => run.text !== '');
