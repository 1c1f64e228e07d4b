import { NUMBER_NAMES, SCALE_WORDS, TENS } from './number-words.ts';

/** Words and phrases that sound like a number, and what they are. Read by the rule that keeps numbers out of prose. */

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
  'twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth', 'hundredth', 'thousandth', 'millionth', 'billionth'];

/** Words that claim a quantity without being a number to reckon with: plurals, ordinals, fractions, multiples. "First" and "once" are ordinary. */
export const QUANTITY_WORDS = new Set([
  ...ORDINALS, ...ORDINALS.filter((word) => word !== 'second').map((word) => `${word}s`),
  ...Object.keys(SCALE_WORDS).filter((word) => /[a-z]/.test(word)).map((word) => `${word}s`), 'tens',
  ...['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].map((stem) => `${stem}ies`),
  'twos', 'threes', 'fours', 'fives', 'multimillion', 'multibillion', 'quintuple', 'quintupled',
  'half', 'halves', 'halved', 'halving', 'twice', 'thrice', 'double', 'doubles', 'doubled', 'doubling', 'treble', 'trebled', 'triple', 'triples', 'tripled', 'tripling', 'quadruple', 'quadrupled',
  ...[...NUMBER_NAMES.slice(2), ...TENS, 'hundred', 'thousand'].map((name) => `${name}fold`), 'duo', 'trio', 'quartet', 'quintet', 'sextet',
  'ครึ่ง', 'กึ่ง',
]);

const words = (...phrases: string[]): string => phrases.join('|');

/** Verbs and small words that follow "one" where it stands for a person or a thing already named. */
const AFTER_PRONOUN = words('of', 'is', 'was', 'are', 'were', 'be', 'to', 'that', 'who', 'whom', 'whose', 'which', 'in', 'on', 'by', 'from', 'for', 'at', 'with', 'and', 'or', 'nor', 'but', 'has', 'had', 'have', 'will', 'would', 'can', 'could', 'should', 'must', 'may', 'might', 'cannot', 'do', 'does', 'did', 'before', 'after', 'as', 'than', 'when', 'where', 'while', 'because', 'said', 'says', 'gave', 'gives', 'printed', 'stood', 'stands', 'came', 'comes');
const NUMBER_AHEAD = String.raw`[\s-]+(?:\p{N}|${words(...NUMBER_NAMES.slice(1), ...TENS, 'hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'crore', 'lakh', 'half', 'third', 'quarter')})`;
const NO_NUMBER_AHEAD = `(?!${NUMBER_AHEAD})`;

/** English phrases in which a number word is none. Each covers the word it excuses. */
const ENGLISH_IDIOMS = [
  // "One" as a pronoun.
  `(?:no|any|every|each|some)[\\s-]one${NO_NUMBER_AHEAD}`,
  `(?:the|this|that|which|another|neither|either|a|an)(?:\\s\\p{L}+)?\\sone(?=\\s*(?:$|[.,;:!?)”’—–]|\\s(?:${AFTER_PRONOUN})\\b))`,
  `one(?:['’]s(?:\\s+own)?|\\s+another|\\s+by\\s+one|\\s+such|\\s+(?:that|who|whom|whose|which|must|should|can|could|may|might|would|cannot|ought|needs|has\\s+to))\\b`,
  `by\\s+one(?=\\s+the\\b)`,
  `one\\s+of\\b${NO_NUMBER_AHEAD}(?!\\s+(?:them|us|you)\\s+(?:in|out)\\b)`,
  `(?:not|as|for|neither|than)\\s+one(?=\\s*[.,;:!?)”]|\\s+(?:that|who|which|nor|or\\s+the\\s+other)\\b)`, 'neither\\s+one(?=\\s+nor)', 'one\\s+or\\s+(?:the\\s+)?other',
  `(?:from|to|after|and)\\s+one\\s+\\p{L}+(?=\\s+to\\s+(?:another|the\\s+(?:next|other))\\b)`, `one\\s+\\p{L}+(?=\\s+(?:after|and|to|or)\\s+another\\b)`,
  'one\\s+after\\s+(?:another|the\\s+other)', 'as\\s+one\\s+\\p{L}+(?=\\s+(?:puts?|said|says|wrote|told)\\b)', 'on\\s+(?:the\\s+)?one\\s+hand', '(?:at|in|for)\\s+one\\s+(?:time|point|stage|thing|way|sense|purpose|place|go)', 'it\\s+is\\s+one\\s+thing',
  'one\\s+(?:day|way|thing|reason|example|sign|moment|morning|evening|night)(?!s)\\b', 'one-(?:time|off|sided|way|stop)', 'one-(?=on)', 'on-one',
  // Other numbers.
  'two-(?:factor|step|faced|way)', 'in\\s+two\\s+minds', 'zero[\\s-](?:tolerance|days?|knowledge|trust|sum)', 'zero\\s+in(?=\\s+on)', '(?:ground|net)[\\s-]zero',
  'second[\\s-](?:thoughts?|nature|hand|opinions?|guess\\p{L}*)', 'second\\s+to\\s+none', 'second\\s+lieutenants?', '(?:second|other|latter)\\s+half(?=\\s+of\\s+the\\s+(?:report|release|story|page|document|course|speech|post)\\b)', '(?:split|for\\s+a|in\\s+a|within\\s+a|per|every|each|a)\\s+second(?=\\s*(?:$|[.,;:!?)]|\\s(?:before|later|after|and|or)\\b))', 'second\\s+world\\s+war',
  'third[\\s-](?:part(?:y|ies)|countr(?:y|ies)|persons?|world)', 'fourth\\s+estate', 'eleventh[\\s-]hour',
  'half-(?:hearted|heartedly|truths?|brothers?|sisters?|measures?|way|baked|open|built|finished)', 'double[\\s-](?:check\\p{L}*|standards?|spen[dt]\\p{L}*|agents?|li(?:fe|ves)|edged|dealing|blind)', 'think(?:s|ing)?\\s+twice', 'thought\\s+twice',
];

/** Thai phrases in which a number word is none: ranks, places, fixed words. */
const THAI_IDIOMS = [
  '(?:สิบ|ร้อย|พัน)(?:ตำรวจ)?(?:เอก|โท|ตรี)', 'สิบเวร', 'ร้อย(?:เรียง|โยง|กรอง|แก้ว|รัด|มาลัย)', 'พัน(?:แผล|คอ|ธนาการ|ธกิจ)', '(?:เกี่ยว|พัว|ผูก)พัน', '(?:จังหวัด|เมือง|จ\\.\\s?|อำเภอ|ภูธร|ชาว|สภ\\.\\s?)ร้อยเอ็ด',
  '(?:สาม|สี่|ห้า)(?:แยก|เหลี่ยม)', 'สามล้อ', '(?:บุคคล|มือ|ประเทศ|โลก)ที่สาม', 'สอง(?:ภาษา|มาตรฐาน|ข้างทาง)', 'มือ(?:หนึ่ง|สอง)', 'ทั้งสอง', 'หก(?:ล้ม|คะเมน)', 'แปด(?:เปื้อน)', 'ชั้นหนึ่ง', 'หนึ่งเดียว',
  'แสน(?:สิริ|ดี|แสบ|สุข|สาหัส|ยาก|เข็ญ|สบาย|ไกล|แพง|เจ็บ|ทรมาน|จะ|รู้|กล(?!ุ่|่อ)|ปลื้ม|เศร้า|เสียใจ|ลำบาก|วุ่นวาย|ซับซ้อน)', 'สุดแสน', 'ล้าน(?:นา(?!ย|ที)|ช้าง)', 'หัวล้าน', 'หมื่นไวย', 'ครึ่งทาง', 'เชื่อครึ่งไม่เชื่อครึ่ง', 'ความจริงครึ่งเดียว', 'ครึ่ง\\s?ๆ\\s?กลาง\\s?ๆ',
];

/** Every phrase that excuses the number words in it. */
export const NUMBER_IDIOMS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ENGLISH_IDIOMS.join('|')})(?![\\p{L}])|(?:${THAI_IDIOMS.join('|')})`, 'giu');

/** Behind these, «หนึ่ง» is "a certain", whatever follows: «คนหนึ่ง», «ครั้งหนึ่ง». */
export const THAI_ARTICLE_COUNTERS = new Set(['คน', 'ครั้ง', 'ราย', 'ฝ่าย', 'ส่วน', 'แห่ง', 'ชิ้น', 'ผู้', 'อย่าง', 'ด้าน', 'แง่', 'ระยะ', 'ระดับ', 'วัน', 'นาย', 'ข้อ', 'ประการ', 'ช่วง', 'ทาง', 'เรื่อง', 'ตัว', 'อัน', 'ฉบับ', 'หลัง', 'คัน', 'กรณี', 'ขณะ', 'ตอน', 'คืน', 'สิ่ง', 'หน้า']);

/** Behind these, «หนึ่ง» is a number though no counter follows it. */
export const THAI_BEFORE_ONE = new Set(['ที่', 'อันดับ', 'ลำดับ', 'เพียง', 'แค่', 'จำนวน', 'หมายเลข', 'เบอร์', 'เหลือ', 'ได้', 'มี', 'กับ', 'และ', 'หรือ', 'ถึง', 'ราว', 'กว่า', 'ประมาณ', 'เกือบ', 'ไม่', 'วรรค', 'มาตรา', 'เฉพาะ', 'แต่', 'เกิน', 'เป็น', 'ละ', 'ครบ', 'หมวด', 'บท']);

/** What makes a share of a hundred of the number beside it. */
export const PERCENT_WORDS = /^[\s-]?(?:per\s?cent|pct|เปอร์เซ็นต์|เปอร์เซนต์)/iu;

/** What makes money of the number before it. */
export const MONEY_WORDS = /^[\s-]?(?:(?:US\s)?dollars?|baht|rupees?|euros?|THB|USD|บาท|ดอลลาร์|เหรียญ|รูปี)/iu;

/** Months as a date is typed by hand, short forms too; the month's number is its place, from one. */
export const MONTH_NAMES: [RegExp, number][] = [
  ['jan(?:uary)?|มกราคม|ม\\.ค\\.', 1], ['feb(?:ruary)?|กุมภาพันธ์|ก\\.พ\\.', 2], ['mar(?:ch)?|มีนาคม|มี\\.ค\\.', 3], ['apr(?:il)?|เมษายน|เม\\.ย\\.', 4], ['may|พฤษภาคม|พ\\.ค\\.', 5], ['june?|มิถุนายน|มิ\\.ย\\.', 6],
  ['july?|กรกฎาคม|ก\\.ค\\.', 7], ['aug(?:ust)?|สิงหาคม|ส\\.ค\\.', 8], ['sept?(?:ember)?|กันยายน|ก\\.ย\\.', 9], ['oct(?:ober)?|ตุลาคม|ต\\.ค\\.', 10], ['nov(?:ember)?|พฤศจิกายน|พ\\.ย\\.', 11], ['dec(?:ember)?|ธันวาคม|ธ\\.ค\\.', 12],
].map(([names, month]) => [new RegExp(`^(?:${String(names)})$`, 'iu'), Number(month)]);

/** Any month, as part of a longer pattern. */
export const ANY_MONTH = MONTH_NAMES.map(([pattern]) => pattern.source.slice(4, -2)).join('|');
