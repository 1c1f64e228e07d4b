import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** The blocks of every story have their permanent ids on record, so that links to them outlive the next edit. */
export const blockRecord = (manuscript: Manuscript): Issue[] =>
  manuscript.stories.flatMap(({ folder, files: { th, en }, record, recordSpoilt }) => {
    if (!th || !en || recordSpoilt || th.blocks.length !== en.blocks.length) return [];
    const known = record?.blocks ?? [];
    const recognised = known.length === th.blocks.length
      && known.every((block, index) => block.th === th.blocks[index]?.hash || block.en === en.blocks[index]?.hash);
    return recognised ? [] : [toIssue({ file: `${folder}/blocks.yaml`, line: 1, column: 1 }, 'block-record', {
      en: 'Blocks of this story are new, moved or gone. Type: npm run check -- --fix',
      th: 'มีย่อหน้าหรือส่วนอื่นของข่าวนี้ที่เพิ่มใหม่ ย้ายที่ หรือถูกลบ ให้พิมพ์ npm run check -- --fix',
    })];
  });
