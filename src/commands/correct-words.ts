import type { Localized } from '../schema/text.ts';

/** What `npm run correct` asks and says. */
export const CORRECT_WORDS = {
  figure: { th: 'จะแก้ตัวเลขใด (ชื่อไฟล์ใน content/figures ไม่ต้องมี .yaml)', en: 'Which figure? (The name of its file in content/figures, without .yaml.)' },
  unknown: { th: 'ไม่มี "{id}" ใน content/figures', en: 'There is no "{id}" in content/figures.' },
  faulty: { th: 'เนื้อหามีข้อผิดพลาดอยู่ก่อนแล้ว แก้ให้หมดก่อน: npm run check -- --lang th', en: 'The content has faults already. Mend them first: npm run check' },
  derived: { th: '"{id}" คำนวณจากตัวเลขอื่น จึงแก้ตรงนี้ไม่ได้ ให้แก้ตัวเลขที่เป็นต้นทาง: {parts}', en: '"{id}" is worked out from other figures, and follows them. Correct one of these instead: {parts}' },
  withdrawn: { th: '"{id}" ถูกถอนไปแล้ว จึงไม่แก้อีก', en: '"{id}" was withdrawn, and is not corrected any more.' },
  now: { th: '{label}: ตอนนี้คือ {value} {unit}', en: '{label}: {value} {unit} as it stands.' },
  old: { th: 'ตัวเลขเดิม', en: 'The old number' },
  'wrong-old': { th: 'ในระเบียนคือ {value} ไม่ใช่ {typed} ตรวจดูว่าแก้ถูกตัวเลขหรือไม่ ยังไม่ได้เขียนอะไร', en: 'The record says {value}, not {typed}. Is this the figure that you mean? Nothing was written.' },
  new: { th: 'ตัวเลขใหม่', en: 'The new number' },
  'not-number': { th: '"{typed}" ไม่ใช่ตัวเลข เขียนเต็มจำนวนเป็นเลขล้วน เช่น 90,000,000 ยังไม่ได้เขียนอะไร', en: '"{typed}" is no number. Write it in full, in digits: 90,000,000. Nothing was written.' },
  same: { th: 'ตัวเลขใหม่เท่ากับตัวเลขเดิม จึงไม่มีอะไรต้องแก้', en: 'The new number is the old one. There is nothing to correct.' },
  'reason-th': { th: 'เหตุผลเป็นภาษาไทย (ผู้อ่านจะเห็น)', en: 'The reason, in Thai (readers will see it)' },
  'reason-en': { th: 'เหตุผลเป็นภาษาอังกฤษ (ผู้อ่านจะเห็น)', en: 'The reason, in English (readers will see it)' },
  'no-reason': { th: 'ต้องบอกเหตุผลทั้งสองภาษา ยังไม่ได้เขียนอะไร', en: 'The reason is wanted in both languages. Nothing was written.' },
  printed: { th: '{source} เคยเขียนว่า “{text}” ตอนนี้เขียนว่าอย่างไร (คัดตามต้นฉบับ)', en: '{source} printed “{text}”. What does it print now, in its own words?' },
  'no-printed': { th: 'ต้องมีถ้อยคำที่แหล่งข้อมูลเขียนไว้ ยังไม่ได้เขียนอะไร', en: 'The words that the source prints are wanted. Nothing was written.' },
  'also-new': { th: '{source} ให้ตัวเลขเดิมไว้ด้วย ตอนนี้ให้ {value} แล้วหรือไม่ (y/n)', en: '{source} had the old number, too. Does it print {value} now? (y/n)' },
  changes: { th: 'สิ่งที่ผู้อ่านจะเห็นเปลี่ยนไป', en: 'What readers will read otherwise' },
  steady: { th: 'ข้อความต่อไปนี้พูดถึงตัวเลขนี้แต่จะไม่เปลี่ยน อ่านดูว่ายังจริงอยู่หรือไม่', en: 'These speak of it, and stay as they are. Read whether they still hold' },
  pages: { th: 'หน้าที่เปลี่ยน ทั้งภาษาไทยและภาษาอังกฤษ', en: 'Pages that change, in Thai and in English' },
  files: { th: 'ไฟล์ที่เปลี่ยน ทั้งสองภาษา', en: 'Files that change, in both languages' },
  follows: { th: 'หน้าแรก หน้ารายการ ข้อมูลรวม (/data/figures.csv กับ /data/figures.json) ชุดข้อมูลสื่อ ฟีด และดัชนีค้นหา เปลี่ยนตามด้วย ทั้งหมดนี้เปลี่ยนเองเมื่อสร้างเว็บไซต์', en: 'The front page, the lists, the whole data (/data/figures.csv and /data/figures.json), the press kit, the feeds and search follow too. All of it follows by itself when the site is built.' },
  faults: { th: 'ถ้าเขียนตามนี้ ต้องแก้ต่อไปนี้ด้วยจึงจะเผยแพร่ได้', en: 'Once this is written, these must be mended before anything can be published' },
  'no-day': { th: '"{typed}" ไม่ใช่วันที่ เขียนปี ค.ศ. เดือน วัน เช่น 2026-11-23 ยังไม่ได้เขียนอะไร', en: '"{typed}" is no day. Write it like 2026-11-23. Nothing was written.' },
  'early-day': { th: 'ฉบับที่จะแก้ลงวันที่ {day} วันที่แก้ {typed} จึงเร็วไป ยังไม่ได้เขียนอะไร', en: 'The edition that is corrected is of {day}, and {typed} is before it. Nothing was written.' },
  'late-day': { th: 'วันที่ {typed} ยังมาไม่ถึง ยังไม่ได้เขียนอะไร', en: '{typed} is a day to come. Nothing was written.' },
  sure: { th: 'เขียนลง {file} หรือไม่ (y/n)', en: 'Write this to {file}? (y/n)' },
  nothing: { th: 'ไม่ได้เขียนอะไร', en: 'Nothing was written.' },
  wrote: { th: 'เขียนลง {file} แล้ว ดูผลได้ด้วย npm run dev ถ้าจะย้อนกลับ: git checkout -- {file}', en: 'Wrote {file}. To look at it: npm run dev. To take it back: git checkout -- {file}' },
} as const satisfies Record<string, Localized>;

export type CorrectWord = keyof typeof CORRECT_WORDS;
