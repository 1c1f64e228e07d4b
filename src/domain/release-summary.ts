import type { Lang } from '../i18n/lang.ts';
import type { Localized } from '../schema/text.ts';
import type { Entry, PublishedFigure, PublishedStory } from '../schema/lock.ts';
import { listChanges } from './figure-change.ts';
import { nameOf } from './lock.ts';

/** In one width, so that names stand under each other. */
const WORDS = {
  new: { th: 'ใหม่   ', en: 'new    ' }, changed: { th: 'เปลี่ยน', en: 'changed' },
  withdrawn: { th: 'ถอนแล้ว', en: 'withdrawn' }, published: { th: 'นำกลับมาเผยแพร่', en: 'published' },
  with: { th: 'เพิ่ม', en: 'with' }, without: { th: 'ตัดออก', en: 'without' }, note: { th: 'มีบันทึกใหม่', en: 'note' },
} satisfies Record<string, Localized>;

const KINDS: Record<string, Localized> = {
  unit: { th: 'หน่วย', en: 'unit' }, source: { th: 'แหล่งข้อมูล', en: 'source' }, figure: { th: 'ตัวเลข', en: 'figure' }, chart: { th: 'แผนภูมิ', en: 'chart' }, story: { th: 'ข่าว', en: 'story' },
};

/** `figure the-purge-cash`, in the reader’s language. */
const sayThing = (thing: string, lang: Lang): string => thing.replace(/^\w+/, (kind) => KINDS[kind]?.[lang] ?? kind);

const describeFigure = (before: PublishedFigure, now: PublishedFigure, lang: Lang): string[] => {
  const changes = listChanges(before, now, false).map(({ field, old, new: current }) => `${field}: ${old} → ${current}`);
  return [...changes, ...(now.withdrawn && !before.withdrawn ? [WORDS.withdrawn[lang]] : [])];
};

const listGone = (from: string[], to: string[]): string[] => [...new Set(from)].filter((name) => !to.includes(name));

const describeStory = (before: PublishedStory, now: PublishedStory, lang: Lang): string[] => [
  ...(now.status === before.status ? [] : [WORDS[now.status][lang]]),
  ...listGone(now.figures, before.figures).map((name) => `${WORDS.with[lang]} ${sayThing(name, lang)}`), ...listGone(before.figures, now.figures).map((name) => `${WORDS.without[lang]} ${sayThing(name, lang)}`),
  ...(now.notes.length > before.notes.length ? [WORDS.note[lang]] : []),
];

/** The newest day that news speaks of: a note, a correction or a withdrawal that has not happened yet is a slip of the pen. */
export const findLastDay = (news: Entry[]): string =>
  news.flatMap((entry) => [
    ...('corrections' in entry ? entry.corrections : []), ...('notes' in entry ? entry.notes : []), ...('withdrawn' in entry && entry.withdrawn ? [entry.withdrawn] : []),
  ]).map(({ date }) => date).sort().at(-1) ?? '';

/** One line for each thing of an edition that is new or has changed: `changed  figure the-purge-cash  value: 80,000,000 → 90,000,000`. */
export const toSummary = (before: Entry[], news: Entry[], lang: Lang): string[] => {
  const published = new Map(before.map((entry) => [nameOf(entry), entry]));
  return news.map((entry) => {
    const old = published.get(nameOf(entry));
    const name = sayThing(nameOf(entry), lang);
    if (!old) return `${WORDS.new[lang]}  ${name}`;
    const details = 'figure' in entry && 'figure' in old ? describeFigure(old, entry, lang) : 'story' in entry && 'story' in old ? describeStory(old, entry, lang) : [];
    return [`${WORDS.changed[lang]}  ${name}`, details.join('; ')].filter(Boolean).join('  ');
  });
};
