import type { MdastNode } from 'satteri';
import type { Localized } from '../schema/text.ts';
import { judgeComponent } from './component.ts';

/** What is wrong with a node: the rule, and sentences. */
export interface Verdict { rule: 'mdx' | 'not-code' | 'component' | 'markup' | 'link'; message: Localized }

const verdict = (rule: Verdict['rule'], th: string, en: string): Verdict[] => [{ rule, message: { th, en } }];

const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff\\]/;

const judgeAddress = (url: string): Verdict[] => {
  if (HIDDEN.test(url)) return verdict('link', 'ที่อยู่เว็บมีเว้นวรรคหรืออักขระที่มองไม่เห็น ให้พิมพ์ใหม่', 'The address holds a space or a hidden sign. Type it again.');
  if (url.startsWith('#') || (url.startsWith('/') && !url.startsWith('//'))) return [];
  if (/^(https:\/\/|mailto:)/.test(url) && URL.canParse(url)) return [];
  const shown = url.slice(0, 60);
  return verdict('link', `"${shown}" ใช้เป็นลิงก์ไม่ได้ ให้ขึ้นต้นด้วย https://, mailto:, / หรือ #`, `"${shown}" is not an address that can be linked. Begin it with https://, mailto:, / or #.`);
};

const ALLOWED = new Set(['root', 'yaml', 'paragraph', 'text', 'blockquote', 'strong', 'emphasis', 'break', 'tableRow', 'tableCell']);

const judgeCode = (node: Readonly<MdastNode>): Verdict[] => {
  if (node.type === 'mdxjsEsm') {
    const word = node.value.trim().split(/\s/)[0] ?? '';
    return verdict('not-code', `"${word}" เป็นคำขึ้นต้นของโค้ด ให้ลบบรรทัดนี้ <Figure> และคำสั่งอื่นใช้ได้อยู่แล้ว`, `"${word}" begins program code. Remove the line: <Figure> and the others are already here.`);
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const code = node.value.trim().slice(0, 30);
    return verdict('not-code', `"{${code}}" จะทำงานเป็นโค้ด ให้ลบออก ในเนื้อข่าวให้เขียนตัวเลขเป็น <Figure id="…" />`, `"{${code}}" would run as code. Remove it. In a body a figure is written <Figure id="…" />.`);
  }
  return verdict('not-code', 'ใช้ HTML ตรงนี้ไม่ได้ ให้ลบออก', 'HTML cannot be used here. Remove it.');
};

const judgeList = (start: number): Verdict[] => (start === 1 ? [] : verdict('markup',
  `"${start}" ที่ต้นบรรทัดจะกลายเป็นรายการลำดับเลข ถ้าเป็นรายการให้เริ่มด้วย "1." ถ้าเป็นประโยคให้พิมพ์ <Figure id="…" /> หรือ <Date value="…" />`,
  `"${start}" at the head of the line begins a numbered list. Begin the list with "1."; in a sentence write <Figure id="…" /> or <Date value="…" />.`));

/** Judges one node of a story's body by itself. */
export const judgeNode = (node: Readonly<MdastNode>): Verdict[] => {
  switch (node.type) {
    case 'mdxjsEsm': case 'mdxFlowExpression': case 'mdxTextExpression': case 'html': return judgeCode(node);
    case 'mdxJsxFlowElement': case 'mdxJsxTextElement': return judgeComponent(node).map((message) => ({ rule: 'component', message }));
    case 'link': return judgeAddress(node.url);
    case 'listItem': return typeof node.checked === 'boolean' ? verdict('markup', 'รายการในข่าวไม่มีช่องทำเครื่องหมาย ให้ลบ "[ ]" หรือ "[x]" ที่ต้นรายการ', 'An entry of a list has no box to tick. Remove the "[ ]" or "[x]" at its head.') : [];
    case 'list': return node.ordered ? judgeList(node.start ?? 1) : [];
    case 'heading': return node.depth === 2 || node.depth === 3 ? [] : verdict('markup', 'หัวข้อในข่าวใช้ได้เฉพาะระดับสองและสาม ให้ขึ้นต้นบรรทัดด้วย "## " หรือ "### "', 'Headings in a story are of the second or third level. Begin the line with "## " or "### ".');
    case 'image': case 'imageReference': return verdict('markup', 'ยังใส่รูปภาพไม่ได้ ให้ลบออก หรือใช้ <Chart id="…" />', 'Pictures cannot be used here yet. Remove it, or use <Chart id="…" />.');
    case 'footnoteReference': case 'footnoteDefinition': return verdict('markup', 'ใช้เชิงอรรถไม่ได้ ให้เขียนไว้ในเนื้อข่าว หรืออ้างแหล่งด้วย <Source id="…" />', 'Footnotes cannot be used here. Say it in the text, or name the source by <Source id="…" />.');
    case 'definition': case 'linkReference': return verdict('markup', 'ให้ใส่ที่อยู่เว็บไว้ในลิงก์เลย: [ข้อความ](https://…)', 'Write the address in the link itself: [words](https://…).');
    case 'table': return node.align?.some((side) => side) ? verdict('markup', 'ตารางจัดแนวคอลัมน์ด้วย ":" ซึ่งเครื่องมือแก้ไขทำหาย ให้ใช้ "---" ทุกคอลัมน์', 'The table aligns a column by ":", which the visual editor loses. Write "---" for every column.') : [];
    default: return ALLOWED.has(node.type) ? [] : verdict('markup', `ข้อความชนิดนี้ (${node.type}) ใช้ตรงนี้ไม่ได้ ให้เขียนเป็นย่อหน้า หัวข้อ รายการ หรือคำพูดยกมา`, `This kind of text (${node.type}) cannot be used here. Write a paragraph, a heading, a list or a quotation.`);
  }
};
