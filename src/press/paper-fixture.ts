import { HARD_WORDS } from './chart-fixture.ts';
import type { Paper, Part } from './paper.ts';

/** For tests alone: words that are hard to set, and some that are hard to read out of a PDF. */
export const THAI_WORDS = `${HARD_WORDS} ที่ที่ นั้น ต่ำ ป้ำ`;

/** A paper of the parts given, in Thai. */
export const toPaper = (parts: Part[], fields: Partial<Paper> = {}): Paper => ({
  lang: 'th', title: 'ข่าว & “คำ”', description: 'เรื่อง <ย่อ>', keywords: ['ไทย', 'ปลา'], author: 'รายงาน', created: '2026-11-22', modified: '2026-11-24', address: 'https://report.example/th/stories/river/', parts, ...fields,
});
