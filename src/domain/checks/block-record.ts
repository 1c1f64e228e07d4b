import { findCrossed } from '../crossed-block.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript, StoryFolder } from '../manuscript.ts';
import { memoizeEach } from '../memoize.ts';

const isRecognised = ({ files: { th, en }, record }: StoryFolder): boolean => {
  const known = record?.blocks ?? [];
  return known.length === th?.blocks.length
    && known.every((block, index) => block.th === th.blocks[index]?.hash || block.en === en?.blocks[index]?.hash);
};

const judge = memoizeEach((folder: StoryFolder): Issue[] => {
  const { files: { th, en }, recordSpoilt } = folder;
  if (!th || !en || recordSpoilt || th.blocks.length !== en.blocks.length) return [];
  const crossed = findCrossed(folder);
  if (crossed) return [toIssue(crossed.place, 'block-record', {
    en: 'This block stands beside the Thai of another: it was moved in one language only. Move it in the other too, or move it back.',
    th: 'ส่วนนี้ไปอยู่คู่กับภาษาไทยของส่วนอื่น เพราะย้ายที่ไว้ในภาษาเดียว ให้ย้ายในอีกภาษาด้วย หรือย้ายกลับที่เดิม',
  })];
  return isRecognised(folder) ? [] : [toIssue({ file: `${folder.folder}/blocks.yaml`, line: 1, column: 1 }, 'block-record', {
    en: 'Blocks of this story are new, moved or gone. Type: npm run check -- --fix',
    th: 'มีย่อหน้าหรือส่วนอื่นของข่าวนี้ที่เพิ่มใหม่ ย้ายที่ หรือถูกลบ ให้พิมพ์ npm run check -- --fix --lang th',
  })];
});

/** The blocks of every story have their permanent ids on record, so that links to them outlive the next edit, and stand beside their own twins. */
export const blockRecord = (manuscript: Manuscript): Issue[] => judge(manuscript.stories);
