/** A run of text that must stay on one line, or one that may break. */
export interface Run { text: string; whole: boolean }

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Common Thai words that browsers take for two, and break in the middle. */
export const THAI_COMPOUNDS = [
  'วันที่', 'เจ้าหน้าที่', 'ผู้ต้องหา', 'ผู้จัดทำ', 'ผู้เขียน', 'ผู้ถูกหลอกลวง', 'ผู้บริสุทธิ์', 'ผู้เสียหาย', 'ผู้อำนวยการ', 'ผู้รับมอบ', 'ส่วนได้เสีย', 'ย่อหน้าที่', 'ย่อหน้าหนึ่ง', 'รายการ',
  'ปฏิบัติการ', 'กองบัญชาการ', 'ทรัพย์สิน', 'ความเสียหาย', 'ความหมาย', 'ความร่วมมือ', 'ความช่วยเหลือ', 'ความไว้ใจ', 'หน่วยงาน', 'นำไปสู่', 'ผิดกฎหมาย', 'กฎหมาย', 'อาชญากรรม', 'แนวโน้ม', 'กลโกง', 'ทางการเงิน',
  'หลักฐาน', 'หลักสูตร', 'คำพิพากษา', 'คำกล่าว', 'เผยแพร่', 'เปิดเผย', 'ประชาสัมพันธ์', 'ประกาศนียบัตร', 'ราชบัณฑิตยสภา', 'ข้อมูล', 'ข้อสรุป', 'ข้อผิดพลาด', 'แหล่งข่าว', 'แหล่งข้อมูล', 'แต่ละแหล่ง', 'เอกสารข่าว',
  'แถลงข่าว', 'เนื้อข่าว', 'เวิร์กช็อป', 'ฝึกอบรม', 'สัดส่วน', 'ค่าประมาณ', 'ดอลลาร์สหรัฐ', 'ศูนย์ซื้อขาย', 'เงินชดเชย', 'ตัวเลข', 'จำนวนนี้', 'ทั้งคู่', 'ยึดได้', 'หักลบ', 'ภายหลัง', 'หมายถึง',
  'ตรงกัน', 'เดียวกัน', 'เช่นกัน', 'ข้างกัน', 'ฉบับเดียว', 'เป้าหมาย', 'ทั่วประเทศ', 'ใกล้เคียง', 'เชิงลึก', 'ตอบรับ', 'ต้นฉบับ',
  'สกุลเงิน', 'คำหน้าตัวเลข', 'ที่อยู่', 'ครั้งแรก', 'ลดลง', 'ต่างออกไป', 'นายตำรวจ', 'พาดหัว', 'มีส่วนได้เสีย', 'เพิ่มขึ้น',
];

/** Finds any of the terms in a text, longest first; undefined where there are none to find. */
export const toTermPattern = (terms: string[]): RegExp | undefined =>
  terms.length === 0 ? undefined : new RegExp(`(${[...terms].sort((a, b) => b.length - a.length).map(escapeRegExp).join('|')})`, 'gu');

/** The sign of repetition belongs to the word before it, and never begins a line. */
const glueRepetition = (text: string): string => text.replace(/ (?=ๆ)/gu, '\u00a0');

/** In letters that stand side by side: what every line has room for, in a page's title too; */
const LONGEST_ANYWHERE = 17;
/** and a phone's line, in the text's own size. */
const LONGEST_ON_PHONE = 32;
const countLetters = (text: string): number => text.replace(/\p{Mn}/gu, '').length;

/**
 * The class by which a page keeps a run whole. `nb` never breaks. `whole` goes to the next line as one, and breaks only where it is wider than
 * the line. A `long` one does so where lines are longer than a phone's; there it would leave half a line empty before it and after it.
 */
export const toWholeClass = (text: string): 'nb' | 'whole' | 'long' =>
  countLetters(text) <= LONGEST_ANYWHERE ? 'nb' : countLetters(text) <= LONGEST_ON_PHONE ? 'whole' : 'long';

/** Marks with which a line never ends, and never begins. Browsers part them from a word that is set as one box. */
export const OPENING_MARKS = /[([“‘]+$/u;
export const CLOSING_MARKS = /^[)\]”’,.;:!?…]+/u;

/** Gives each term, at the odd places, the marks before it and behind it. */
const takeMarks = (pieces: string[]): string[] => pieces.map((piece, index) => {
  const [before = '', after = ''] = [pieces[index - 1], pieces[index + 1]];
  if (index % 2 === 1) return (OPENING_MARKS.exec(before)?.[0] ?? '') + piece + (CLOSING_MARKS.exec(after)?.[0] ?? '');
  const opened = index > 0 ? piece.replace(CLOSING_MARKS, '') : piece;
  return index < pieces.length - 1 ? opened.replace(OPENING_MARKS, '') : opened;
});

/** Cuts a text so that every term, with the marks around it, is a run of its own. Browsers split Thai loanwords and compounds; these may not be split. */
export const splitRuns = (text: string, pattern: RegExp | undefined): Run[] =>
  pattern === undefined
    ? [{ text: glueRepetition(text), whole: false }]
    : takeMarks(glueRepetition(text).split(pattern)).map((run, index) => ({ text: run, whole: index % 2 === 1 })).filter((run) => run.text !== '');
