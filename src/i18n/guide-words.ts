import type { Lang } from './lang.ts';

/** The guides of the desk, in the order in which they are offered: the names of their files in docs/guide/, and what they are called. */
export const GUIDES = {
  story: { th: 'เขียนข่าวใหม่', en: 'Write a story' },
  number: { th: 'เปลี่ยนตัวเลข', en: 'Change a number' },
  correct: { th: 'แก้ตัวเลขที่เผยแพร่ไปแล้ว', en: 'Correct a published number' },
  translate: { th: 'แปล และดูแลให้สองภาษาตรงกัน', en: 'Translate, and keep both languages in step' },
  embargo: { th: 'ตั้งเวลาเผยแพร่ (embargo)', en: 'Hold a story back until a moment' },
  withdraw: { th: 'ถอนข่าวหรือตัวเลข', en: 'Withdraw a story or a number' },
  publish: { th: 'เผยแพร่', en: 'Publish' },
  edit: { th: 'ใช้หน้าจอแก้ไข', en: 'Use the visual editor' },
  desk: { th: 'อ่านหน้าโต๊ะข่าว', en: 'Read the desk page' },
  rules: { th: 'ข้อความแต่ละข้อของระบบตรวจหมายความว่าอะไร', en: 'What each message of the check means' },
} as const satisfies Record<string, Record<Lang, string>>;

export type GuideName = keyof typeof GUIDES;
