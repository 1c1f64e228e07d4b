import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { memoizeEach } from '../memoize.ts';
import { listTwins, type Twins } from '../twin.ts';
import { BLOCK_NOUNS } from './mention-parity.ts';

const judge = memoizeEach(({ th, en }: Twins): Issue[] => {
  const length = Math.max(th.blocks.length, en.blocks.length);
  for (let index = 0; index < length; index += 1) {
    const [thai, english] = [th.blocks[index], en.blocks[index]];
    if (thai?.kind === english?.kind) continue;
    const [longer, shorter, block] = english ? [en, th, english] : [th, en, thai];
    if (!block) return [];
    const [many, few] = [longer.file.slice(-6), shorter.file.slice(-6)];
    const message = thai && english
      ? {
        en: `Block ${index + 1} is a ${english.kind} here and a ${thai.kind} in th.mdx, line ${thai.place.line}. Make both the same kind, or add the block that one of them lacks.`,
        th: `ส่วนที่ ${index + 1} ในไฟล์นี้เป็น${BLOCK_NOUNS[english.kind]} แต่ใน th.mdx บรรทัดที่ ${thai.place.line} เป็น${BLOCK_NOUNS[thai.kind]} ให้แก้เป็นชนิดเดียวกัน หรือเพิ่มส่วนที่ขาดในไฟล์ใดไฟล์หนึ่ง`,
      }
      : {
        en: `This ${block.kind} has no counterpart: ${many} has ${longer.blocks.length} blocks, ${few} has ${shorter.blocks.length}. Write it there too, or remove it.`,
        th: `${BLOCK_NOUNS[block.kind]}นี้ไม่มีคู่ในอีกภาษา (${many} มี ${longer.blocks.length} ส่วน ${few} มี ${shorter.blocks.length} ส่วน) ให้เขียนเพิ่มใน ${few} หรือลบออกจากไฟล์นี้`,
      };
    return [toIssue(block.place, 'block-parity', message)];
  }
  return [];
});

/** Both bodies of a story are the same sequence of blocks. The first block that differs is named; those behind it follow from it. */
export const blockParity = (manuscript: Manuscript): Issue[] => judge(listTwins(manuscript));
