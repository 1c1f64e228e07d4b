import { Decimal } from 'decimal.js';
import type { Qualifier } from '../../schema/figure.ts';
import type { UnitRecord } from '../../schema/unit.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeAll } from '../memoize.ts';
import type { Evidence } from '../report.ts';
import type { FigureRecord } from '../../schema/figure.ts';
import { findNumbers, type TypedNumber } from '../typed-number.ts';

/** What a source prints before a number, in its own words; the longer words first, for one may be part of another. */
const QUALIFIER_WORDS: [Qualifier, RegExp][] = [
  ['at-least', /ไม่(?:ต่ำ|น้อย)กว่า|อย่างน้อย|at\s+least|no\s+(?:fewer|less)\s+than|a\s+minimum\s+of/iu],
  ['less-than', /ไม่(?:เกิน|มากกว่า)|(?:no|not)\s+(?:more\s+than|over|above|exceeding)|up\s+to\b|at\s+most|a\s+maximum\s+of|ไม่ถึง|น้อยกว่า|ต่ำกว่า|เกือบ|less\s+than|fewer\s+than|under\b|below\b|nearly|almost|close\s+to/iu],
  ['about', /ประมาณ|ราว|approximately|approx\.?|about\b|around\b|roughly|some\b/iu],
  ['more-than', /มากกว่า|กว่า|เกิน|more\s+than|over\b|above\b|exceeding|exceeds|in\s+excess\s+of|upwards?\s+of/iu],
];

const BEHIND: [Qualifier, RegExp][] = [['at-least', /^\s*(?:or\s+more|ขึ้นไป)/iu], ['more-than', /^\s*(?:\+|plus\b|กว่า|เศษ)|^[\s\u0e00-\u0e7f]*(?:กว่า|เศษ)\s*$/iu]];

const toQualifier = (text: string, { start, text: typed }: TypedNumber): Qualifier =>
  QUALIFIER_WORDS.find(([, words]) => words.test(text.slice(0, start)))?.[0] ?? BEHIND.find(([, words]) => words.test(text.slice(start + typed.length)))?.[0] ?? 'none';

/** «80 กว่าล้าน» says its «กว่า» within the number: read as «กว่า 80 ล้าน». */
const toReadable = (text: string): string =>
  text.replace(/([\p{N}.,]+|[\u0e01-\u0e4e]*(?:สิบ|ร้อย|พัน|หมื่น|แสน))\s?กว่า\s?(?=(?:ร้อย|พัน|หมื่น|แสน|ล้าน))/u, 'กว่า $1 ');

/** Currencies by what prices bear: two of them are two numbers. */
const CURRENCIES = [/฿|THB|บาท|baht/iu, /\$|USD|ดอลลาร์|เหรียญ|dollars?/iu, /₹|INR|รูปี|rupees?/iu, /€|EUR|ยูโร|euros?/iu, /£|GBP|ปอนด์|pounds?/iu, /₩|KRW|วอน|\bwon\b/iu, /¥|JPY|CNY|RMB|เยน|หยวน|\byen\b|yuan/iu];

const isOtherMoney = (text: string, unit: UnitRecord): boolean => {
  const [said, own] = [text, `${unit.th} ${unit.en.other}`].map((words) => CURRENCIES.filter((currency) => currency.test(words)));
  return unit.kind === 'money' && said !== undefined && own !== undefined && said.length > 0 && own.length > 0 && !said.some((currency) => own.includes(currency));
};

/** «80 ถึง 90 ล้าน», "70 or 75": the source gives no one number. */
const isRange = (text: string, [first, second]: TypedNumber[]): boolean =>
  first !== undefined && second !== undefined && /^[^\p{N}()]{0,20}?(?:ถึง|หรือ|\bto\b|\bor\b|[–-])\s*$/iu.test(text.slice(first.start + first.text.length, second.start));

/** The units whose words stand in a text. */
const listUnits = (text: string, units: Map<string, UnitRecord>): string[] =>
  [...units].filter(([, { th, en }]) => [th, en.one, en.other].some((word) => text.toLowerCase().includes(word.toLowerCase()))).map(([id]) => id);

interface Fault { path: string; message: Issue['message'] }

const judgeRow = ({ printed }: Evidence, unit: string, units: Map<string, UnitRecord>): Fault[] => {
  if (!printed || printed.text === undefined) return [];
  const [text, readable] = [printed.text, toReadable(printed.text)];
  const numbers = findNumbers(readable).filter(({ date, value }) => date === undefined || value !== undefined);
  const [number] = numbers;
  if (isRange(readable, numbers)) return [{ path: 'text', message: { en: `"${text}" gives a range, and a row holds one number. Write one row for each end, with its own "text", "row" and "measures".`, th: `"${text}" เป็นช่วงตัวเลข แต่แถวหนึ่งมีได้ตัวเลขเดียว ให้แยกเป็นสองแถว โดยใส่ "text" "row" และ "measures" ของแต่ละแถว` } }];
  if (!number?.value) {
    return printed.value === undefined ? [] : [{ path: 'text', message: { en: `No number can be read in "${text}", and "value" is ${printed.value}. Copy the amount as the source prints it.`, th: `อ่านตัวเลขจาก "${text}" ไม่ได้ แต่ช่อง "value" เป็น ${printed.value} ให้คัดลอกจำนวนตามที่แหล่งนั้นพิมพ์` } }];
  }
  if (printed.value === undefined) return [{ path: 'text', message: { en: `"${text}" has a number, and the row has no "value". Write: value: ${number.value.toFixed()}.`, th: `"${text}" มีตัวเลข แต่แถวนี้ไม่มีช่อง "value" ให้เขียนว่า value: ${number.value.toFixed()}` } }];
  const faults: Fault[] = [];
  if (!number.value.eq(new Decimal(printed.value))) {
    faults.push({ path: 'value', message: { en: `"${text}" says ${number.value.toFixed()}, and "value" is ${printed.value}. Hold both against the source and correct the one that is wrong.`, th: `"${text}" หมายถึง ${number.value.toFixed()} แต่ช่อง "value" เป็น ${printed.value} ให้ตรวจกับแหล่งข้อมูลแล้วแก้ตัวที่ผิด` } });
  }
  const qualifier = toQualifier(readable, number);
  if (qualifier !== printed.qualifier) {
    faults.push({ path: 'qualifier', message: { en: `"${text}" says "${qualifier}", and "qualifier" is "${printed.qualifier}". Hold both against the source and correct the one that is wrong.`, th: `"${text}" หมายถึง "${qualifier}" แต่ช่อง "qualifier" เป็น "${printed.qualifier}" ให้ตรวจกับแหล่งข้อมูลแล้วแก้ตัวที่ผิด` } });
  }
  const [said, own] = [listUnits(text, units), units.get(unit)];
  if (own && ((said.length > 0 && !said.includes(unit)) || (number.sign !== undefined && number.sign !== own.kind) || isOtherMoney(text, own))) {
    faults.push({ path: 'unit', message: { en: `"${text}" is not in ${unit}. Write the unit that the source prints${said[0] === undefined ? '' : `, like: unit: ${said[0]}`}.`, th: `"${text}" ไม่ได้ใช้หน่วย ${unit} ให้ใส่หน่วยตามที่แหล่งนั้นพิมพ์${said[0] === undefined ? '' : ` เช่น unit: ${said[0]}`}` } });
  }
  return faults;
};

const toUnits = ofParts(['units'], (manuscript): Map<string, UnitRecord> => new Map(manuscript.units.map(({ id, data }) => [id, data])));

const judge = memoizeAll((units: Map<string, UnitRecord>, { data, placeOf }: RecordFile<FigureRecord>): Issue[] =>
  data.evidence.flatMap((row, index) => judgeRow(row, row.printed?.unit ?? data.unit, units).map(({ path, message }) => toIssue(placeOf(['evidence', index, 'printed', path]), 'printed-text', message))));

/** What a source printed, in its own words, is the number, qualifier and unit that the row has. */
export const printedText = ofParts(['figures', 'units'], (manuscript): Issue[] => {
  const units = toUnits(manuscript);
  return manuscript.figures.flatMap((figure) => judge(units, figure));
});
