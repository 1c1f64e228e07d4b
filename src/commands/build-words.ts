import type { Localized } from '../schema/text.ts';

/** What `npm run build` says when it is done. */
export const BUILD_WORDS = {
  built: { th: 'สร้างข่าว {stories} เรื่องและตัวเลข {figures} รายการแล้ว ทั้งสองภาษา', en: 'Built {stories} stories and {figures} figures in both languages.' },
  preview: {
    th: 'สร้างเว็บไซต์ตัวอย่างแล้ว มีข่าว {stories} เรื่องและตัวเลข {figures} รายการ ทั้งสองภาษา อยู่ใน {folder} ห้ามนำขึ้นเว็บ ส่วน dist เหมือนเดิม ดูได้ด้วย npm run preview',
    en: 'Built a preview of {stories} stories and {figures} figures in both languages. It stands in {folder}, is not to be put online, and dist is as it was. To look at it: npm run preview',
  },
  'unreleased-one': { th: ' มี 1 รายการที่ใหม่หรือเปลี่ยนไปจาก figures.lock ก่อนเผยแพร่ให้พิมพ์ npm run release', en: ' One thing in it is new to figures.lock, or changed. Before you publish it: npm run release' },
  unreleased: { th: ' มี {count} รายการที่ใหม่หรือเปลี่ยนไปจาก figures.lock ก่อนเผยแพร่ให้พิมพ์ npm run release', en: ' {count} things in it are new to figures.lock, or changed. Before you publish it: npm run release' },
  held: { th: 'เก็บไว้ถึง {until}: {thing}', en: 'Held back until {until}: {thing}' },
  early: { th: 'สร้างไว้สำหรับ {until} ห้ามเผยแพร่ก่อนเวลานั้น: {thing}', en: 'Built for {until}, and not to go out before: {thing}' },
  waiting: { th: 'ติด embargo ถึง {until}: {thing}', en: 'Under embargo until {until}: {thing}' },
  refused: { th: 'พบข้อผิดพลาด {count} ข้อ ยังไม่ได้เผยแพร่ ฉบับที่เผยแพร่อยู่ยังเหมือนเดิม', en: '{faults}. Nothing was published; what was published before still stands.' },
} as const satisfies Record<string, Localized>;
