import { toIssue, type Issue } from '../issue.ts';
import type { Manuscript } from '../manuscript.ts';

/** The stories that the front page leads with are published, and the lead has a figure to lead with. */
export const frontStories = ({ settings, stories }: Manuscript): Issue[] => {
  if (!settings) return [];
  const { front } = settings.data;
  return (['lead', 'story'] as const).flatMap((field) => {
    const story = stories.find(({ slug }) => slug === front[field])?.files.th?.frontMatter;
    const fault = (en: string, th: string): Issue[] => [toIssue(settings.placeOf(['front', field]), 'front', { en, th })];
    const name = front[field];
    if (story?.status === 'draft') return fault(`"${name}" is a draft, and the front page leads to it. Publish it, or name another story.`, `ข่าว "${name}" ยังเป็นร่าง แต่หน้าแรกพาไปที่ข่าวนี้ ให้เผยแพร่ข่าวนี้ หรือเลือกข่าวอื่น`);
    return field === 'lead' && story?.headline.length === 0
      ? fault(`"${name}" has no headline figure to lead with. Add one to the story, or name another story.`, `ข่าว "${name}" ไม่มีตัวเลขสำคัญให้ขึ้นหน้าแรก ให้เพิ่มในช่อง headline ของข่าว หรือเลือกข่าวอื่น`) : [];
  });
};
