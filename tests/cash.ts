import type { ProjectCopy } from './project-copy.ts';

const FIGURE = 'content/figures/the-purge-cash.yaml';

/** What must be on record before the number may change: it was published, and so was what another source printed of it. */
const CORRECTIONS = `corrections:
  - { date: 2026-11-22, field: value, old: '80,000,000', new: '90,000,000', reason: { th: ข่าวประชาสัมพันธ์ฉบับแก้ไขให้จำนวนใหม่, en: A corrected release gives another number. } }
  - date: 2026-11-22
    field: evidence
    old: people-unity-2024-04-18 differs in qualifier, at-least 80,000,000 baht, “อย่างน้อย 80 ล้านบาท”
    new: people-unity-2024-04-18 differs in qualifier, at-least 90,000,000 baht, “อย่างน้อย 90 ล้านบาท”
    reason: { th: เราอ่านรายงานผิด, en: We had misread the report. }
`;
const END = 'counts the cash as part of the total.\n';

/** The number of the record, and of the two rows of evidence that agree with it, in figures and in words: so its state stays the same. In millions. */
const setCash = (project: ProjectCopy, from: string, to: string): void => {
  for (let place = 0; place < 3; place += 1) project.edit(FIGURE, `value: ${from}000000`, `value: ${to}000000`);
  for (const qualifier of ['กว่า', 'อย่างน้อย']) project.edit(FIGURE, `${qualifier} ${from} ล้านบาท`, `${qualifier} ${to} ล้านบาท`);
};

/** Changes the cash seized in The Purge from 80 to 90 million baht, as an editor must: with its corrections. */
export const correctCash = (project: ProjectCopy): void => {
  setCash(project, '80', '90');
  project.edit(FIGURE, END, END + CORRECTIONS);
};
