import type { Lang } from './lang.ts';

/** What says "more", "less" or "about" of the number behind it. «สูงกว่า», «ต่ำกว่า», "higher than", "lower than" compare and say nothing of it. */
export const QUALIFIER_BEFORE: Record<Lang, RegExp> = {
  th: /(?:มากกว่า|น้อยกว่า|ไม่(?:ถึง|เกิน|ต่ำกว่า|น้อยกว่า)|(?<!สูง|ต่ำ|ใหญ่|เล็ก|ยาว|สั้น|ดี|เร็ว|ช้า|แพง|ถูก)กว่า|เกือบ|(?<!งบ|ค่า|การ|โดย)ประมาณ|(?<!เรื่อง|ค|ก|ต|ป|ส)ราว(?:\s?ๆ)?|อย่างน้อย|อย่างมาก|เกิน)\s*$/u,
  en: /(?<![\p{L}-])(?:(?:more|less|fewer)\s+than|at\s+(?:least|most)|up\s+to|approximately|roughly|nearly|almost|exactly|precisely|around|some|in\s+excess\s+of|upwards?\s+of|close\s+to|as\s+(?:many|much|few|little)\s+as|(?:just|well)\s+(?:over|under|above|below)|(?<=(?:of|at|is|was|are|were|be|to|by|with|from|for|and|or|reached|totall?ed)\s+)(?:about|over|under))\s*$/iu,
};

/** The same, behind the number. */
export const QUALIFIER_BEHIND: Record<Lang, RegExp> = {
  th: /^(?:กว่า(?!จะ|ที่)|เศษ|\s?ขึ้นไป|\s?โดยประมาณ|\s?เป็นอย่างน้อย)/u,
  en: /^(?:\s+(?:or\s+(?:more|less|fewer)|and\s+(?:more|over)|plus)(?!\p{L})|-odd(?!\p{L}))/iu,
};

/** A sign before a number makes it another number. */
export const SIGN_BEFORE = /(?:^|\s)([-−+±≈~<>])$/u;

/** So do letters and digits against its end, and words that multiply it. */
export const MULTIPLIER_BEHIND: Record<Lang, RegExp> = {
  th: /^(?:[A-Za-z\p{N}]+|\s?เท่า(?!กับ|ที่|นั้น))/u,
  en: /^(?:[\p{L}\p{N}]+|\s(?:k|m|mn|bn|tn|x|times)(?![\p{L}’']))/iu,
};

/** What ends the word for a unit. Thai has no spaces between words, and many that begin as a unit does: «รายได้», «คนร้าย», «คันละ». */
export const UNIT_END: Record<Lang, RegExp> = {
  th: /^(?:$|[\s\p{P}]|ใน|จาก|เมื่อ|ระหว่าง|และ|ของ|ซึ่ง|โดย|แล้ว)/u,
  en: /^(?![\p{L}-])/u,
};

/** Thai counts people by either word. */
export const THAI_PERSONS = new Set(['คน', 'ราย']);
