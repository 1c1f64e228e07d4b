import type { Lang } from '../i18n/lang.ts';
import type { Block } from './block.ts';
import { toIssue, type Issue } from './issue.ts';
import type { Report, Story } from './report.ts';

/** A block of which one language, or each, waits for someone to say that it still holds. */
export interface StaleBlock { story: Story; block: Block; langs: Lang[] }

/** Every block that nobody has confirmed since its twin changed, story by story, in the order of the page. */
export const listStaleBlocks = ({ stories }: Pick<Report, 'stories'>): StaleBlock[] =>
  stories.flatMap((story) => story.blocks.filter(({ stale }) => stale.length > 0).map((block) => ({ story, block, langs: block.stale })));

/** What the check says of a block that waits, in each language that does: a fault where the settings say `stop`, else a warning. */
export const toStaleIssue = ({ story: { slug }, block, langs }: StaleBlock): Issue[] => langs.map((lang) => toIssue(block[lang].place, 'stale-twin', {
  en: `The ${lang === 'th' ? 'English' : 'Thai'} of this block has changed, and nobody has said that this still agrees. Compare the two, then type: npm run translated -- ${slug}`,
  th: `${lang === 'th' ? 'ภาษาอังกฤษ' : 'ภาษาไทย'}ของบล็อกนี้แก้ไปแล้ว แต่ยังไม่มีใครยืนยันว่าข้อความนี้ยังตรงกัน ให้เทียบกันก่อน แล้วพิมพ์ npm run translated -- ${slug} --lang th`,
}));
