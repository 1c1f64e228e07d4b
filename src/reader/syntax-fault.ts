import type { Localized } from '../schema/text.ts';

const FIGURE: Localized = { th: 'ในเนื้อข่าวให้เขียนตัวเลขเป็น <Figure id="…" />', en: 'in a body a figure is written <Figure id="…" />' };

const explain = (words: string): Localized => {
  const tag = /`(<[^`]*>)`/.exec(words)?.[1];
  if (/parse expression/.test(words)) return {
    th: `อ่านข้อความระหว่าง "{" กับ "}" ไม่ได้ ให้ลบวงเล็บปีกกาออก ${FIGURE.th} และวันที่เป็น <Date value="…" />`,
    en: `What stands between "{" and "}" cannot be read. Remove the braces; ${FIGURE.en}, a date <Date value="…" />.`,
  };
  if (/closing brace/.test(words)) return { th: `"{" เปิดไว้แต่ไม่ได้ปิด ให้ลบออก ${FIGURE.th}`, en: `A "{" is opened and not closed. Remove it; ${FIGURE.en}.` };
  if (/closing tag for/.test(words)) return { th: `${tag ?? 'คำสั่ง'} เปิดไว้แต่ไม่ได้ปิด ให้ปิดท้ายด้วย "/>"`, en: `${tag ?? 'A component'} is opened and not closed. End it with "/>".` };
  if (/Unexpected closing tag/.test(words)) return { th: `${tag ?? 'คำสั่ง'} ปิดสิ่งที่ไม่ได้เปิดไว้ ให้ลบออก`, en: `${tag ?? 'A component'} closes what was not opened. Remove it.` };
  return {
    th: '"<" เริ่มคำสั่งที่ยังไม่ครบ ให้เขียนทั้งคำสั่งแบบ <Figure id="…" /> มีเครื่องหมายคำพูดเปิดและปิด และลงท้ายด้วย "/>"',
    en: 'A "<" begins something that is not complete. Write a component whole, like <Figure id="…" />, with both quotation marks and "/>".',
  };
};

/** A fault of syntax in a body, from what the parser threw: its own words are for programmers. */
export const toSyntaxFault = (error: unknown): { line: number; column: number; message: Localized } => {
  const [, line = '1', column = '1', words = ''] = /^(\d+):(\d+): (.*)/.exec(error instanceof Error ? error.message : '') ?? [];
  return { line: Number(line), column: Number(column), message: explain(words) };
};
