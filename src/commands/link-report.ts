import type { Lang } from '../i18n/lang.ts';
import type { Answer } from './ask-address.ts';

/** An address with the place where it is written. */
export interface Written { url: string; file: string; line: number }
export interface Asked extends Written { answer: Answer }

/** Every address of another site in a file, each time it is written. The site's own is no source. */
export const listAddresses = (file: string, text: string): Written[] =>
  text.split('\n').flatMap((line, index) =>
    /^baseUrl:/.test(line) ? [] : [...line.matchAll(/https?:\/\/[^\s"'<>\]})]+/g)].map(([url]) => ({ url: url.replace(/[.,;]$/, ''), file, line: index + 1 })));

const STATUS: Record<string, Record<Lang, string>> = {
  404: { th: 'ไม่มีหน้านี้แล้ว (404)', en: 'the page is not there (404)' },
  410: { th: 'เว็บไซต์นำหน้านี้ออกแล้ว (410)', en: 'the page was taken down (410)' },
  front: { th: 'ที่อยู่นี้พาไปหน้าแรกของเว็บไซต์แทน', en: 'it now leads to the site’s front page' },
  circle: { th: 'ส่งต่อไปมาไม่สิ้นสุด', en: 'it is sent on without end' },
  timeout: { th: 'รอนานแล้วไม่ตอบ', en: 'no answer in time' },
  ENOTFOUND: { th: 'ไม่พบชื่อเว็บไซต์', en: 'no site of that name was found' },
  EAI_AGAIN: { th: 'ถามชื่อเว็บไซต์ไม่ได้', en: 'the site’s name could not be asked for' },
  ECONNREFUSED: { th: 'เว็บไซต์ไม่รับการติดต่อ', en: 'the site takes no connection' },
};
const toWhy = (why: string, lang: Lang): string => STATUS[why]?.[lang] ?? (/^\d+$/.test(why) ? { th: `เว็บไซต์ตอบว่า ${why}`, en: `the site answers ${why}` }[lang] : why);

const SAYINGS: Record<Exclude<Answer['kind'], 'alive'>, Record<Lang, (why: string, url: string) => string>> = {
  dead: {
    th: (why, url) => `ลิงก์เสีย  ${url}: ${why} หาสำเนาที่เก็บไว้ แล้วใส่ที่อยู่ของสำเนาใน archived`,
    en: (why, url) => `dead  ${url}: ${why}. Find a stored copy and write its address under archived.`,
  },
  moved: {
    th: (to, url) => `ย้ายแล้ว  ${url} แก้เป็น ${to}`,
    en: (to, url) => `moved  ${url}. Write ${to}`,
  },
  silent: {
    th: (why, url) => `ตรวจไม่ได้  ${url}: ${why} ลองเปิดดูเอง`,
    en: (why, url) => `unreachable  ${url}: ${why}. Open it yourself.`,
  },
};
const ORDER = ['dead', 'moved', 'silent'] as const;
const TOTAL: Record<Lang, (counts: number[]) => string> = {
  th: ([all, dead, moved, silent]) => `ตรวจ ${all} ที่อยู่: ลิงก์เสีย ${dead} ย้ายแล้ว ${moved} ตรวจไม่ได้ ${silent}`,
  en: ([all, dead, moved, silent]) => `${all} addresses: ${dead} dead, ${moved} moved, ${silent} unreachable.`,
};
const OFFLINE: Record<Lang, string> = {
  th: 'ติดต่อเว็บไซต์ใดไม่ได้เลย เครื่องนี้อาจไม่ได้ต่ออินเทอร์เน็ต จึงยังบอกไม่ได้ว่าลิงก์ใดเสีย',
  en: 'No site could be reached: this machine may not be on the internet, so nothing is known of any address.',
};

/** What was found, a line for each place, the dead first; then the sum. */
export const formatLinks = (asked: Asked[], lang: Lang): string[] => {
  const of = (kind: Answer['kind']): Asked[] => asked.filter(({ answer }) => answer.kind === kind);
  const lines = ORDER.flatMap((kind) => of(kind).map(({ file, line, url, answer }) => {
    const what = answer.kind === 'moved' ? answer.to : answer.kind === 'alive' ? '' : toWhy(answer.why, lang);
    return `${file}:${line}  ${SAYINGS[kind][lang](what, url)}`;
  }));
  const isOffline = asked.length > 0 && asked.every(({ answer }) => answer.kind === 'silent');
  return [...lines, ...(isOffline ? [OFFLINE[lang]] : []), TOTAL[lang]([asked.length, ...ORDER.map((kind) => of(kind).length)])];
};
