import type { Lang } from './lang.ts';

/** Words that say which way a number went. */
export const DOWN_WORDS: Record<Lang, string> = {
  th: 'ลดลง|ลดจาก|ปรับลด|ปรับลง|ลดเหลือ|ต่ำลง|น้อยลง|ร่วงลง|หดตัว|หดลง|ตกลงจาก|ดิ่งลง|วูบลง|หล่นลง|ถอยลง|ทรุดลง|ขยับลง|ลงมา(?=\\s|$)|ลดน้อยลง|ลด(?=\\s|$)',
  en: 'fell|fall|falls|fallen|falling|drop|drops|dropped|dropping|down|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|tion)|lower(?:ed|s)?|shrank|shrunk|shrink(?:s|ing)?|slid|sank|cut|plung(?:e|es|ed)|plummet(?:s|ed)?|tumbl(?:e|es|ed)|slump(?:s|ed)?|dip(?:s|ped)?|dwindl(?:e|es|ed)|contract(?:ed|ion)|diminish(?:es|ed)?|lessen(?:s|ed)?|downward',
};
export const UP_WORDS: Record<Lang, string> = {
  th: 'เพิ่มขึ้น|เพิ่มจาก|ปรับเพิ่ม|ปรับขึ้น|สูงขึ้น|มากขึ้น|พุ่งขึ้น|ทะยานขึ้น|ดีดขึ้น|ดีดตัว|ขยับขึ้น|ไต่ขึ้น|ก้าวกระโดด|โตขึ้น|ขยายตัว|เติบโต|เพิ่ม(?=\\s|$)',
  en: 'rose|rise|rises|risen|rising|up|increas(?:e|es|ed|ing)|grew|grow|grows|growth|grown|climb(?:s|ed|ing)?|rais(?:e|es|ed|ing)|gain(?:s|ed)?|jump(?:s|ed)?|surg(?:e|es|ed)|higher|upward|soar(?:s|ed)?|swell(?:s|ed)?|swollen|expand(?:s|ed)?|expansion|mount(?:s|ed)|spik(?:e|es|ed)|advanced|rocketed|skyrocketed|ballooned',
};
