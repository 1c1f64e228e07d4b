import type { MdastNode } from 'satteri';
import type { Localized } from '../schema/text.ts';
import { toIssue, type Issue, type Place } from '../domain/issue.ts';

/** More than any story needs, and far less than what keeps a parser busy for minutes. */
const MOST = 100;

/** Marks of quotations and lists at the head of a line. */
const MARKS = /^[ \t]*(?:(?:>|[-+*](?=[ \t])|\d+[.)](?=[ \t]))[ \t]*){20}/m;

const DEEP: Localized = { th: 'เครื่องหมายที่ต้นบรรทัดซ้อนกันลึกเกินไป ให้เหลือ ">" หรือ "-" อันเดียว', en: 'Marks at the head of the line stand too deep in one another. Leave one ">" or "-".' };
const BRACES: Localized = { th: 'มี "{" จำนวนมากในเนื้อข่าว ให้ลบออก ตัวเลขให้เขียนเป็น <Figure id="…" />', en: 'There are a great many "{" in the body. Remove them; a figure is written <Figure id="…" />.' };
const INNER: Localized = { th: 'ข้อความตรงนี้ซ้อนกันลึกเกินไป ให้ลดตัวหนา ตัวเอน ลิงก์ หรือรายการย่อย', en: 'The text here stands too deep in bold type, italics, links or lists. Take some of them away.' };
const TAGS: Localized = { th: 'มีคำสั่งจำนวนมากที่เปิดไว้แต่ไม่ได้ปิด ให้ปิดท้ายแต่ละคำสั่งด้วย "/>"', en: 'A great many components are opened and not closed. End each with "/>".' };

const OPEN_TAG = /<(?:[A-Za-z][^<>]*[^<>/]|[A-Za-z])?>|<(?=<)/g;

/** What would keep the parser busy without end is refused unread. */
export const judgeNesting = (find: (offset: number) => Place, text: string, bodyStart: number): Issue[] => {
  const body = text.slice(bodyStart);
  const fault = (offset: number | undefined, message: Localized): Issue[] => (offset === undefined || offset === -1 ? [] : [toIssue(find(bodyStart + offset), 'mdx', message)]);
  const tags = [...body.matchAll(OPEN_TAG)];
  return [
    ...fault(body.search(MARKS), DEEP),
    ...(body.split('{').length > MOST ? fault(body.indexOf('{'), BRACES) : []),
    ...(tags.length > MOST ? fault(tags[0]?.index, TAGS) : []),
  ];
};

/** What stands deeper than any sentence does would overflow what prints it. The first such node alone is named. */
export const judgeDepth = (placeOf: (node: Readonly<MdastNode>) => Place, root: Readonly<MdastNode>): Issue[] => {
  let level: Readonly<MdastNode>[] = [root];
  for (let depth = 0; depth < MOST; depth += 1) level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  const [first] = level;
  return first ? [toIssue(placeOf(first), 'mdx', INNER)] : [];
};
