/** The words that are numbers. Read by the rule that keeps numbers out of prose, and, in the browser, by search. */

/** From zero. */
export const NUMBER_NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
/** From twenty. */
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Words that stand for a number of their own. */
export const UNIT_WORDS: Record<string, number> = {
  ...Object.fromEntries(NUMBER_NAMES.map((name, value) => [name, value])), ...Object.fromEntries(TENS.map((name, index) => [name, (index + 2) * 10])), nought: 0, fourty: 40,
  'ศูนย์': 0, 'หนึ่ง': 1, 'เอ็ด': 1, 'สอง': 2, 'สาม': 3, 'สี่': 4, 'ห้า': 5, 'หก': 6, 'เจ็ด': 7, 'แปด': 8, 'เก้า': 9, 'ยี่สิบ': 20,
};

/** Words that multiply the number before them. */
export const SCALE_WORDS: Record<string, number> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7, dozen: 12,
  'สิบ': 10, 'ร้อย': 100, 'พัน': 1e3, 'หมื่น': 1e4, 'แสน': 1e5, 'ล้าน': 1e6, 'โหล': 12,
};

/** Letters that multiply the digits they follow. */
export const SCALE_LETTERS: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 };

/** What Thai counts in, behind the number. */
export const THAI_COUNTERS = new Set(['คน', 'ราย', 'แห่ง', 'คดี', 'บัญชี', 'ครั้ง', 'คัน', 'หลัง', 'ตัว', 'ใบ', 'เครื่อง', 'เล่ม', 'ชิ้น', 'เรื่อง', 'ข้อ', 'ฉบับ', 'นาย', 'ชุด', 'กลุ่ม', 'ฝ่าย', 'ประเทศ', 'หน่วย', 'หน่วยงาน', 'ปี', 'เดือน', 'วัน', 'สัปดาห์', 'ชั่วโมง',
  'นาที', 'วินาที', 'บาท', 'ดอลลาร์', 'เหรียญ', 'อัน', 'แผ่น', 'ลำ', 'ตัน', 'กิโลกรัม', 'กรัม', 'เมตร', 'กิโลเมตร', 'รายการ', 'กระเป๋า', 'เท่า', 'ส่วน', 'จุด', 'รอบ', 'นัด', 'หมาย', 'คู่', 'ตำแหน่ง', 'ปาก', 'เปอร์เซ็นต์', 'องศา', 'บริษัท', 'จังหวัด', 'ซอง', 'กล่อง', 'มัด', 'ถุง', 'กระบอก', 'หลักสูตร', 'พัน', 'ระดับ']);
