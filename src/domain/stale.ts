import type { Lang } from '../i18n/lang.ts';
import type { Block, StoryField } from './block.ts';
import type { Localized } from '../schema/text.ts';
import { sortIssues, toIssue, type Issue } from './issue.ts';
import type { Report, Story } from './report.ts';

/** A block or field of which one language, or each, waits for someone to say that it still holds. */
export interface StaleBlock { story: Story; block: Block | StoryField; langs: Lang[] }

/** Every field and block that nobody has confirmed since its twin changed, story by story, in the order of the page. */
export const listStaleBlocks = ({ stories }: Pick<Report, 'stories'>): StaleBlock[] =>
  stories.flatMap((story) => [...story.fields, ...story.blocks].filter(({ stale }) => stale.length > 0).map((block) => ({ story, block, langs: block.stale })));

const NAMES: Record<string, Localized> = {
  title: { th: 'พาดหัว', en: 'title' }, summary: { th: 'โปรยข่าว', en: 'summary' }, reason: { th: 'เหตุผลที่ถอน', en: 'reason' }, note: { th: 'บันทึก', en: 'note' },
};

/** What it is called: a block has no name. */
const nameOf = (id: string): Localized => NAMES[id.replace(/-\d+$/, '')] ?? { th: 'บล็อก', en: 'block' };

/** What the check says of a block that waits, in each language that does: a fault where the settings say `stop`, else a warning. */
export const toStaleIssue = ({ story: { slug }, block, langs }: StaleBlock): Issue[] => langs.map((lang) => toIssue(block[lang].place, 'stale-twin', {
  en: `The ${lang === 'th' ? 'English' : 'Thai'} of this ${nameOf(block.id).en} has changed, and nobody has said that this still agrees. Compare the two, then type: npm run translated -- ${slug}`,
  th: `${lang === 'th' ? 'ภาษาอังกฤษ' : 'ภาษาไทย'}ของ${nameOf(block.id).th}นี้แก้ไปแล้ว แต่ยังไม่มีใครยืนยันว่าข้อความนี้ยังตรงกัน ให้เทียบกันก่อน แล้วพิมพ์ npm run translated -- ${slug} --lang th`,
}));

/** The languages in which any of these fields of a story waits. */
export const listStaleIn = ({ fields }: Pick<Story, 'fields'>, names: RegExp): Lang[] =>
  [...new Set(fields.filter(({ id }) => names.test(id)).flatMap(({ stale }) => stale))];

/** What the check warns of, which stops nothing. */
export const listWarnings = (report: Pick<Report, 'stories' | 'settings'>): Issue[] =>
  report.settings.stale === 'notice' ? sortIssues(listStaleBlocks(report).flatMap(toStaleIssue)) : [];
