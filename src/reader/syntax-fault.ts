import type { Localized } from '../schema/text.ts';

const FIGURE: Localized = { th: 'ในเนื้อข่าวให้เขียนตัวเลขเป็น <Figure id="…" />', en: 'in a body a figure is written <Figure id="…" />' };

const explainTag = (typed: string): Localized | undefined => {
  if (typed.startsWith('<!--')) return { th: 'หมายเหตุแบบ <!-- --> ใช้ในเนื้อข่าวไม่ได้ ให้ลบออก', en: 'A note between <!-- and --> cannot stand in a story. Remove it.' };
  if (/^<(?:https?:|mailto:|[^\s<>]+@)/.test(typed)) return { th: 'ที่อยู่เว็บหรืออีเมลระหว่าง < กับ > ใช้ไม่ได้ ให้เขียนเป็นลิงก์แบบ [ข้อความ](https://…) หรือ [ข้อความ](mailto:…)', en: 'An address between < and > cannot stand here. Write it as a link: [words](https://…) or [words](mailto:…).' };
  return /^<[^<>]*[“”„‘’]/.test(typed) ? { th: 'เครื่องหมายคำพูดในคำสั่งเป็นแบบโค้ง (“ ”) ให้พิมพ์ใหม่เป็นแบบตรง ("…")', en: 'The quotation marks in a component are curly (“ ”). Type them again, straight ("…").' } : undefined;
};

const explain = (words: string, typed: string): Localized => {
  const tag = /`(<[^`]*>)`/.exec(words)?.[1];
  if (/parse expression/.test(words)) return {
    th: `อ่านข้อความระหว่าง "{" กับ "}" ไม่ได้ ให้ลบวงเล็บปีกกาออก ${FIGURE.th} และวันที่เป็น <Date value="…" />`,
    en: `What stands between "{" and "}" cannot be read. Remove the braces; ${FIGURE.en}, a date <Date value="…" />.`,
  };
  if (/closing brace/.test(words)) return { th: `"{" เปิดไว้แต่ไม่ได้ปิด ให้ลบออก ${FIGURE.th}`, en: `A "{" is opened and not closed. Remove it; ${FIGURE.en}.` };
  if (/closing tag for/.test(words)) return { th: `${tag ?? 'คำสั่ง'} เปิดไว้แต่ไม่ได้ปิด ให้ปิดท้ายด้วย "/>"`, en: `${tag ?? 'A component'} is opened and not closed. End it with "/>".` };
  if (/Unexpected closing tag/.test(words)) return { th: `${tag ?? 'คำสั่ง'} ปิดสิ่งที่ไม่ได้เปิดไว้ ให้ลบออก`, en: `${tag ?? 'A component'} closes what was not opened. Remove it.` };
  return explainTag(typed) ?? {
    th: '"<" เริ่มคำสั่งที่ยังไม่ครบ ให้เขียนทั้งคำสั่งแบบ <Figure id="…" /> มีเครื่องหมายคำพูดเปิดและปิด และลงท้ายด้วย "/>"',
    en: 'A "<" begins something that is not complete. Write a component whole, like <Figure id="…" />, with both quotation marks and "/>".',
  };
};

/** A fault of syntax in a body, from what the parser threw: its own words are for programmers. */
export const toSyntaxFault = (error: unknown, body: string): { line: number; column: number; message: Localized } => {
  const [, line = '1', column = '1', words = ''] = /^(\d+):(\d+): (.*)/.exec(error instanceof Error ? error.message : '') ?? [];
  const typed = (body.split('\n')[Number(line) - 1] ?? '').slice(Number(column) - 1);
  return { line: Number(line), column: Number(column), message: explain(words, typed) };
};
