import type { Lang } from '../../i18n/lang.ts';
import type { BlockKind, BlockText } from '../block.ts';
import { toIssue, type Issue } from '../issue.ts';
import { toIsKnown } from '../known.ts';
import type { Manuscript } from '../manuscript.ts';
import { memoizeEach } from '../memoize.ts';
import { formatTag, toKey, type Reference } from '../reference.ts';
import type { Mention } from '../report.ts';
import { listTwins, pairBlocks, type Twins } from '../twin.ts';

const NOUNS: Record<Reference['kind'], [string, string]> = {
  figure: ['Figure', 'ตัวเลข'], date: ['Date', 'วันที่'], chart: ['Chart', 'แผนภูมิ'], source: ['Source', 'แหล่งข้อมูล'], term: ['Term', 'คำศัพท์'], person: ['Person', 'บุคคล'],
  unit: ['Unit', 'หน่วย'], organisation: ['Organisation', 'หน่วยงาน'], story: ['Story', 'ข่าว'],
};

/** What a block is called where a person is told of it. */
export const BLOCK_NOUNS: Record<BlockKind, string> = { paragraph: 'ย่อหน้า', heading: 'หัวข้อ', list: 'รายการ', quote: 'คำพูดที่ยกมา', chart: 'แผนภูมิ', table: 'ตาราง' };

/** Mentions of one block that the other language's block lacks; each counts as often as it stands. */
const listUnmatched = (mentions: Mention[], others: Mention[]): Mention[] => {
  const left = others.map(({ reference }) => toKey(reference));
  return mentions.filter(({ reference }) => {
    const index = left.indexOf(toKey(reference));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
};

const fileName = ({ place }: BlockText): string => place.file.slice(-6);

const toFault = (block: BlockText, other: BlockText, { reference, line }: Mention): Issue => {
  const name = reference.kind === 'date' ? reference.value : reference.kind !== 'figure' && reference.locator ? `${reference.id}, ${reference.locator}` : reference.id;
  const [noun, [here, there], tag] = [NOUNS[reference.kind], [fileName(block), fileName(other)], formatTag(reference)];
  return toIssue(block.place, reference.kind === 'figure' ? 'figure-parity' : 'mention-parity', {
    en: `${noun[0]} "${name}" is in ${there}, line ${line}, but not in this ${block.kind} of ${here}. Add ${tag}, or remove it from ${there}.`,
    th: `${noun[1]} "${name}" อยู่ใน ${there} บรรทัดที่ ${line} แต่ไม่อยู่ใน${BLOCK_NOUNS[block.kind]}นี้ของ ${here} ให้เพิ่ม ${tag} หรือลบออกจาก ${there}`,
  });
};

/** A quotation has the speaker's words and their translation: both stand in both files, and are the same. */
const judgeQuotes = (thai: BlockText, english: BlockText): Issue[] => {
  const quoteOf = ({ mentions }: BlockText): Reference | undefined => mentions.find(({ reference }) => reference.kind !== 'figure' && reference.kind !== 'date' && reference.quote)?.reference;
  const [th, en] = [quoteOf(thai), quoteOf(english)];
  if (!th || !en || th.kind === 'figure' || th.kind === 'date' || en.kind === 'figure' || en.kind === 'date' || toKey(th) !== toKey(en)) return [];
  return (['th', 'en'] as Lang[]).flatMap((lang) => {
    const [words, others] = [en.quote?.[lang], th.quote?.[lang]];
    return words === others ? [] : [toIssue(english.place, 'mention-parity', {
      en: `The quotation has ${lang}="${words ?? ''}" here and ${lang}="${others ?? ''}" in th.mdx, line ${thai.place.line}. Write the same words in both.`,
      th: `คำพูดที่ยกมาเขียนว่า ${lang}="${words ?? ''}" ในไฟล์นี้ แต่ใน th.mdx บรรทัดที่ ${thai.place.line} เขียนว่า ${lang}="${others ?? ''}" ให้ใช้ถ้อยคำเดียวกันทั้งสองไฟล์`,
    })];
  });
};

interface Found { reference?: Reference; issue: Issue }

const judge = (block: BlockText, other: BlockText): Found[] =>
  listUnmatched(other.mentions, block.mentions).map((mention) => ({ reference: mention.reference, issue: toFault(block, other, mention) }));

const judgeTwins = memoizeEach((twins: Twins): Found[] => pairBlocks(twins).flatMap(({ th, en }) => [...judge(th, en), ...judge(en, th), ...judgeQuotes(th, en).map((issue) => ({ issue }))]));

/** Block by block, both languages mention the same figures, dates, charts, sources, people and terms, and quote the same words. */
export const mentionParity = (manuscript: Manuscript): Issue[] => {
  const isKnown = toIsKnown(manuscript);
  // An id that there is not is a fault of its own: nobody is told to write it in the other language too.
  return judgeTwins(listTwins(manuscript)).filter(({ reference }) => !reference || isKnown(reference)).map(({ issue }) => issue);
};
