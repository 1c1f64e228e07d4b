import { SHARED_FIELDS } from '../../schema/story.ts';
import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

const show = (value: unknown): string => (value === undefined ? 'nothing' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

/** The fields that both languages of a story share say the same, and both have as many dated notes. */
export const fieldParity = (manuscript: Manuscript): Issue[] =>
  manuscript.stories.flatMap(({ files: { th, en } }) => {
    if (!th || !en) return [];
    const fields = SHARED_FIELDS.filter((field) => JSON.stringify(th.frontMatter[field]) !== JSON.stringify(en.frontMatter[field]))
      .map((field) => toIssue(en.placeOf([field]), 'field-parity', `"${field}" is ${show(en.frontMatter[field])} here and ${show(th.frontMatter[field])} in th.mdx. Write the same in both.`));
    const dates = [th, en].map(({ frontMatter }) => frontMatter.notes.map(({ date }) => date).join(', '));
    return dates[0] === dates[1] ? fields : [...fields, toIssue(en.placeOf(['notes']), 'field-parity', `The dated notes are of ${dates[1] || 'no day'} here and of ${dates[0] || 'no day'} in th.mdx. Write each note in both.`)];
  });
