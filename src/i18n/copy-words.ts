import type { Lang } from './lang.ts';

/** The words that the script of copying says: a table of its own, so that it brings no others along. */
export const COPY_WORDS = {
  'chart.one': { th: 'แผนภูมิ', en: 'Chart' },
  'copy.done': { th: 'คัดลอกแล้ว', en: 'Copied' },
  'copy.failed': { th: 'เลือกข้อความไว้แล้ว กดคัดลอกได้เลย', en: 'Selected. Press the copy keys.' },
  'copy.press': { th: 'กดเครื่องหมาย ¶ ตรงส่วนที่ต้องการ', en: 'Press the ¶ at the passage that you want.' },
  'copy.passage-cited': { th: 'คัดลอกส่วนนี้พร้อมที่มา', en: 'Copy this passage with its citation' },
  'copy.in.th': { th: 'ภาษาไทย', en: 'In Thai' },
  'copy.in.en': { th: 'ภาษาอังกฤษ', en: 'In English' },
  'copy.in.both': { th: 'ทั้งสองภาษา', en: 'In both languages' },
  'copy.link': { th: 'เฉพาะลิงก์ของส่วนนี้', en: 'The link alone' },
  'copy.lost': { th: 'โหลดอีกภาษาหนึ่งไม่ได้ ลองใหม่เมื่อต่ออินเทอร์เน็ตแล้ว', en: 'The other language did not load. Try again when you are online.' },
} satisfies Record<string, Record<Lang, string>>;
