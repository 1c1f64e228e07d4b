import { listStaleLangs, toAgreed } from '../domain/block.ts';
import { listWordRuns } from '../domain/word-change.ts';
import { LANG_NAMES, LANGS, type Lang } from '../i18n/lang.ts';
import { loadBlockSources } from '../reader/block-source.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { stampRecord, toCurrentRecord } from '../reader/report.ts';
import type { BlocksRecord } from '../schema/blocks.ts';
import type { TranslatedOptions } from './translated-options.ts';

/** Where what is said goes, and who answers; `ask` is undefined where nobody can. */
export interface Talk { say(line: string): void; ask: ((question: string) => Promise<string>) | undefined }

type Recorded = BlocksRecord['blocks'][number];
type Sources = Record<Lang, Map<string, string>>;

const WORDS = {
  unknown: { th: 'ไม่มีข่าวชื่อนี้ใน content/stories:', en: 'There is no story of that name in content/stories:' },
  unready: { th: 'บล็อกของสองภาษายังไม่ตรงกัน พิมพ์ npm run check -- --lang th แล้วแก้ก่อน', en: 'The blocks of the two languages do not match yet. Type npm run check, and mend that first.' },
  current: { th: 'สองภาษาตรงกันทุกบล็อก ไม่มีอะไรต้องยืนยัน', en: 'Both languages agree in every block. There is nothing to confirm.' },
  noBlock: { th: 'ไม่มีบล็อกนี้ที่รอการยืนยัน:', en: 'No such block waits to be confirmed:' },
  changed: { th: 'แก้แล้ว', en: 'changed' },
  waits: { th: 'ยังไม่มีใครยืนยัน', en: 'not confirmed' },
  lost: { th: '(ไม่ทราบข้อความเดิม เพราะไม่เคยคอมมิต)', en: '(the text before is not known: no commit has it)' },
  ask: { th: 'สองภาษายังตรงกันหรือไม่ [y] ตรงกัน [s] แก้แค่คำพิมพ์ผิด ความหมายเดิม [Enter] ข้ามไปก่อน: ', en: 'Do the two still agree? [y] yes [s] only a typing correction, same meaning [Enter] leave it: ' },
  how: { th: 'ยืนยันด้วย --all หรือ --block <รหัส>', en: 'Confirm with --all, or --block <id>.' },
  wrote: { th: 'เขียนแล้ว', en: 'Wrote' },
} satisfies Record<string, Record<Lang, string>>;

const MARKS = { same: ['', ''], old: ['[-', '-]'], new: ['{+', '+}'] } as const;

const showChange = (before: string | undefined, now: string, side: Lang, lang: Lang): string =>
  before === undefined ? `${WORDS.lost[lang]}\n    ${now}` : listWordRuns(before, now, side).map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join('');

/** One block as the terminal shows it: what changed with its words marked, and its twin as it stands. */
const showBlock = (block: Recorded, sources: Sources, lang: Lang): string[] => {
  const agreed = toAgreed(block);
  return [`\n${block.id.startsWith('b-') ? '#' : ''}${block.id}`, ...LANGS.map((side) => {
    const now = sources[side].get(block[side]) ?? '';
    const isChanged = agreed[side] !== block[side];
    const notes = [...(isChanged ? [WORDS.changed[lang]] : []), ...(listStaleLangs(block).includes(side) ? [WORDS.waits[lang]] : [])].join(', ');
    return `  ${LANG_NAMES[side]} (${notes})\n    ${isChanged ? showChange(sources[side].get(agreed[side]), now, side, lang) : now}`;
  })];
};

const chooseBlocks = async (stale: Recorded[], sources: Sources, { lang, stamp }: TranslatedOptions, { say, ask }: Talk): Promise<string[]> => {
  const chosen: string[] = [];
  for (const block of stale) {
    if (Array.isArray(stamp) && !stamp.includes(block.id)) continue;
    showBlock(block, sources, lang).forEach(say);
    const isHeld = stamp !== undefined || (ask !== undefined && /^\s*[ys]/i.test(await ask(WORDS.ask[lang])));
    if (isHeld) chosen.push(block.id);
  }
  if (stamp === undefined && !ask) say(`\n${WORDS.how[lang]}`);
  return chosen;
};

/** Shows what changed in a story block by block, and stamps the record where someone says that both languages agree. Throws a sentence where that cannot be done. */
export const reviewTwins = async (root: string, options: TranslatedOptions, talk: Talk): Promise<void> => {
  const { slug, lang, stamp } = options;
  const { stories } = loadManuscript(root);
  const folder = stories.find((story) => story.slug === slug);
  if (!folder) throw new Error(`${WORDS.unknown[lang]} "${slug}" (${stories.map((story) => story.slug).join(', ')})`);
  const record = toCurrentRecord(folder);
  // Without a record there is no permanent id to confirm.
  if (!record || !folder.record) throw new Error(WORDS.unready[lang]);
  const charts = new Set(folder.files.th?.blocks.filter(({ kind }) => kind === 'chart').map(({ hash }) => hash));
  const stale = [...(record.fields ?? []), ...record.blocks].filter((block) => listStaleLangs(block).length > 0 && !charts.has(block.th));
  const missing = Array.isArray(stamp) ? stamp.filter((id) => !stale.some((block) => block.id === id)) : [];
  if (missing.length > 0) throw new Error(`${WORDS.noBlock[lang]} ${missing.join(', ')}`);
  if (stale.length === 0) return talk.say(WORDS.current[lang]);
  const sourcesOf = (side: Lang): Map<string, string> => loadBlockSources(root, { file: `${folder.folder}/${side}.mdx`, slug, lang: side }, stale.flatMap((block) => [block[side], toAgreed(block)[side]]));
  const chosen = await chooseBlocks(stale, { th: sourcesOf('th'), en: sourcesOf('en') }, options, talk);
  if (chosen.length > 0) talk.say(`${WORDS.wrote[lang]} ${stampRecord(root, folder, record, chosen)} (${chosen.join(', ')})`);
};
