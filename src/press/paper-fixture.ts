import type { Paper, Part } from './paper.ts';

/** Words that have each shown up a fault in how Thai is set or read. */
export const THAI_WORDS = 'น้ำใจ ที่นี่ ที่ที่ นั้น ต่ำ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก';

/** A paper of the parts given, in Thai. */
export const toPaper = (parts: Part[], fields: Partial<Paper> = {}): Paper => ({
  lang: 'th', title: 'ข่าว & “คำ”', description: 'เรื่อง <ย่อ>', keywords: ['ไทย', 'ปลา'], author: 'รายงาน', created: '2026-11-22', modified: '2026-11-24', address: 'https://report.example/th/stories/river/', parts, ...fields,
});
