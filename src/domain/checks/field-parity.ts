import { SHARED_FIELDS } from '../../schema/story.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';
import { memoizeEach } from '../memoize.ts';
import { listTwins, type Twins } from '../twin.ts';

const show = (value: unknown): string => (value === undefined ? 'nothing' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

const showThai = (value: unknown): string => (value === undefined ? 'ไม่ได้ใส่ไว้' : `เป็น ${show(value)}`);

const judge = memoizeEach(({ th, en }: Twins): Issue[] => {
  const fields = SHARED_FIELDS.filter((field) => JSON.stringify(th.frontMatter[field]) !== JSON.stringify(en.frontMatter[field])).map((field) => {
    const [here, there] = [en.frontMatter[field], th.frontMatter[field]];
    return toIssue(en.placeOf([field]), 'field-parity', {
      en: `"${field}" is ${show(here)} here and ${show(there)} in th.mdx. Write the same in both.`,
      th: `ช่อง "${field}" ในไฟล์นี้${showThai(here)} แต่ใน th.mdx ${showThai(there)} ให้ใส่ให้ตรงกันทั้งสองไฟล์`,
    });
  });
  const [here, there] = [en, th].map(({ frontMatter }) => frontMatter.notes.map(({ date }) => date).join(', '));
  return here === there ? fields : [...fields, toIssue(en.placeOf(['notes']), 'field-parity', {
    en: `The dated notes are of ${here || 'no day'} here and of ${there || 'no day'} in th.mdx. Write each note in both.`,
    th: `บันทึกถึงผู้อ่านในไฟล์นี้${here ? `ลงวันที่ ${here}` : 'ไม่มี'} แต่ใน th.mdx ${there ? `ลงวันที่ ${there}` : 'ไม่มี'} ให้เขียนบันทึกแต่ละข้อทั้งสองไฟล์`,
  })];
});

/** The fields that both languages of a story share say the same, and both have as many dated notes. */
export const fieldParity = (manuscript: Manuscript): Issue[] => judge(listTwins(manuscript));
