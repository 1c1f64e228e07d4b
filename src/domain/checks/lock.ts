import { formatNote, formatStoryNote, formatWithdrawal, isBlankIn } from '../correction-text.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import { listCharts, listFigures, listSources, listStories, listUnits, type Lock } from '../lock.ts';
import type { Manuscript, Path, RecordFile } from '../manuscript.ts';
import { isEmbargoed, isPublic } from '../public.ts';
import { toPublishedChart, toPublishedStory } from '../published.ts';
import type { Withdrawal } from '../../schema/figure.ts';
import type { PublishedChart, PublishedNote, PublishedSource, PublishedStory, PublishedUnit } from '../../schema/lock.ts';

const fault = (place: Place, en: string, th: string): Issue => toIssue(place, 'lock', { th, en });
const top = (file: string): Place => ({ file, line: 1, column: 1 });

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The first of the things published that does not stand in its order among those of now; what is added in between is no change. */
const findLost = (before: string[], now: string[]): string | undefined => {
  let at = -1;
  return before.find((name) => {
    at = now.indexOf(name, at + 1);
    return at === -1;
  });
};

/** A file that is gone. One that is there but cannot be read is a fault already. */
const judgeGone = (manuscript: Manuscript, lock: Lock, folder: 'figures' | 'charts', id: string): Issue[] => {
  if (manuscript[folder].some((record) => record.id === id) || manuscript.unreadable.has(`${folder}/${id}`)) return [];
  const block = formatWithdrawal(lock.day);
  return [fault(top(`content/${folder}/${id}.yaml`),
    `Edition ${lock.edition} published this, and the file is gone: its address is cited. Put the file back, and if it no longer holds, write in it: ${block}`,
    `ฉบับที่ ${lock.edition} เผยแพร่ไปแล้ว แต่ไฟล์หายไป ทั้งที่อาจมีผู้อ้างอิงที่อยู่นี้ ใส่ไฟล์กลับตามเดิม ถ้าจะไม่ใช้แล้ว ให้เขียนในไฟล์ว่า ${block}`)];
};

const judgeWithdrawal = ({ data, placeOf }: RecordFile<{ withdrawn?: Withdrawal | undefined }>, before: Withdrawal | undefined, { edition, day }: Lock): Issue[] => {
  const { withdrawn } = data;
  if (before && !isSame(before, withdrawn)) {
    const block = formatWithdrawal(before.date, before.reason);
    return [fault(placeOf(['withdrawn']), `Edition ${edition} published this withdrawal. Put it back as it was: ${block}`, `ฉบับที่ ${edition} เผยแพร่การถอนนี้ไปแล้ว ใส่กลับตามเดิมว่า ${block}`)];
  }
  if (before || !withdrawn) return [];
  return [
    ...(withdrawn.date < day ? [fault(placeOf(['withdrawn', 'date']),
      `The withdrawal is dated ${withdrawn.date}, but edition ${edition} of ${day} still published this. Write the day of the withdrawal: ${day} or later.`,
      `การถอนลงวันที่ ${withdrawn.date} แต่ฉบับที่ ${edition} วันที่ ${day} ยังเผยแพร่อยู่ ใส่วันที่ถอนจริง คือ ${day} หรือหลังจากนั้น`)] : []),
    ...(isBlankIn(withdrawn.reason) ? [fault(placeOf(['withdrawn', 'reason']), 'The withdrawal does not say why. Write the reason in both languages.', 'การถอนนี้ยังไม่บอกเหตุผล เขียนเหตุผลทั้งภาษาไทยและภาษาอังกฤษ')] : []),
  ];
};

/** What readers have seen cannot be held back. */
const judgeEmbargo = ({ data, placeOf }: RecordFile<{ embargo?: string | undefined }>, { edition, day, time }: Lock): Issue[] => {
  const block = formatWithdrawal(day);
  return !isEmbargoed(data.embargo, Date.parse(time)) ? [] : [fault(placeOf(['embargo']),
    `Edition ${edition} published this, so it cannot be held back any more. Remove "embargo", or if it no longer holds, write: ${block}`,
    `ฉบับที่ ${edition} เผยแพร่ไปแล้ว จึงเก็บไว้ก่อนไม่ได้ ลบช่อง "embargo" ออก ถ้าจะไม่ใช้แล้ว ให้เขียนว่า ${block}`)];
};

/** Notes that an edition has published stand as they were. */
const judgeNotes = (before: PublishedNote[], now: PublishedNote[], placeOf: (path: Path) => Place, format: (note: PublishedNote) => string, { edition }: Lock): Issue[] => {
  const index = before.findIndex((note, at) => !isSame(note, now[at]));
  const lost = before[index];
  if (!lost) return [];
  return [fault(placeOf(index < now.length ? ['notes', index] : ['notes']),
    `A note that edition ${edition} published was edited, moved or removed. Put it back as number ${index + 1} under "notes:": ${format(lost)}`,
    `บันทึกที่ฉบับที่ ${edition} เผยแพร่ไปแล้วถูกแก้ ย้าย หรือลบ ใส่กลับตามเดิมเป็นรายการที่ ${index + 1} ใต้ "notes:" ดังนี้ ${format(lost)}`)];
};

/** Whether a note tells of a change since the edition: it is new, not of a day before it, and says something. */
const hasNewNote = (before: PublishedNote[], now: PublishedNote[], { day }: Lock): boolean =>
  now.slice(before.length).some(({ date, text }) => date >= day && !isBlankIn(text));

const judgeChart = (manuscript: Manuscript, lock: Lock, before: PublishedChart): Issue[] => {
  const record = manuscript.charts.find(({ id }) => id === before.chart);
  if (!record) return judgeGone(manuscript, lock, 'charts', before.chart);
  const now = toPublishedChart(record.id, record.data);
  const spoilt = [...judgeEmbargo(record, lock), ...judgeWithdrawal(record, before.withdrawn, lock), ...judgeNotes(before.notes, now.notes, record.placeOf, ({ date, text }) => formatNote(date, text), lock)];
  const toBar = (bar: PublishedChart['series'][number]): string => JSON.stringify([bar.figure, bar.label?.th, bar.label?.en]);
  const lost = findLost(before.series.map(toBar), now.series.map(toBar));
  if (spoilt.length > 0 || hasNewNote(before.notes, now.notes, lock)) return spoilt;
  const block = formatNote(lock.day);
  const untold = findLost(before.figures, now.figures);
  if (lost === undefined) return untold === undefined ? [] : [fault(record.placeOf(['note']),
    `"${untold}" is not where edition ${lock.edition} had it in the words of this chart: it is gone, or has changed places with another. Put it back in title, description and note, or tell the reader by adding under "notes:": ${block}`,
    `"${untold}" ไม่อยู่ในที่ที่ฉบับที่ ${lock.edition} เผยแพร่ไว้ในข้อความของแผนภูมินี้ เพราะถูกเอาออกหรือสลับที่กับตัวอื่น แก้ title, description และ note กลับตามเดิม หรือบอกผู้อ่านโดยเพิ่มใต้ "notes:" ดังนี้ ${block}`)];
  const name = (JSON.parse(lost) as [string])[0];
  return [fault(record.placeOf(['series']),
    `The bar of "${name}" is not as edition ${lock.edition} published it: it is gone, in another place, or has other words. Put it back, or tell the reader by adding under "notes:": ${block}`,
    `แท่งของ "${name}" ไม่ตรงกับที่ฉบับที่ ${lock.edition} เผยแพร่ไว้ เพราะหายไป อยู่ผิดที่ หรือใช้คำกำกับต่างไป แก้กลับตามเดิม หรือบอกผู้อ่านโดยเพิ่มใต้ "notes:" ดังนี้ ${block}`)];
};

const judgeStory = (manuscript: Manuscript, lock: Lock, before: PublishedStory): Issue[] => {
  const folder = manuscript.stories.find(({ slug }) => slug === before.story);
  if (!folder) {
    return [fault(top(`content/stories/${before.story}/th.mdx`),
      `Edition ${lock.edition} published this story, and its folder is gone. Put the folder back, and if the story no longer holds, write in both files "status: withdrawn" and a "reason".`,
      `ฉบับที่ ${lock.edition} เผยแพร่ข่าวนี้ไปแล้ว แต่โฟลเดอร์หายไป ใส่โฟลเดอร์กลับตามเดิม ถ้าจะถอนข่าว ให้เขียน "status: withdrawn" และ "reason" ทั้งสองไฟล์`)];
  }
  const { th, en } = folder.files;
  const now = toPublishedStory(folder);
  if (!th || !en || !now) return [];
  if (!isPublic(th.frontMatter, Date.parse(lock.time))) {
    return [fault(th.placeOf([th.frontMatter.status === 'draft' ? 'status' : 'embargo']),
      `Edition ${lock.edition} published this story, so it cannot be held back any more. Write "status: published" without "embargo", or "status: withdrawn" and a "reason", in both files.`,
      `ฉบับที่ ${lock.edition} เผยแพร่ข่าวนี้ไปแล้ว จึงเก็บไว้ก่อนไม่ได้ เขียน "status: published" โดยไม่มี "embargo" หรือเขียน "status: withdrawn" พร้อม "reason" ทั้งสองไฟล์`)];
  }
  const spoilt = judgeNotes(before.notes, now.notes, th.placeOf, ({ date, text }) => `${formatStoryNote(date, text.th)} (th.mdx), ${formatStoryNote(date, text.en)} (en.mdx)`, lock);
  if (spoilt.length > 0 || hasNewNote(before.notes, now.notes, lock)) return spoilt;
  const block = formatStoryNote(lock.day);
  const lost = findLost(before.figures, now.figures);
  return [
    ...(before.status === 'withdrawn' && now.status === 'published' ? [fault(th.placeOf(['status']),
      `Edition ${lock.edition} withdrew this story. Leave it withdrawn, or tell the reader why it is back by adding under "notes:" in both files: ${block}`,
      `ฉบับที่ ${lock.edition} ถอนข่าวนี้แล้ว คงสถานะถอนไว้ หรือบอกผู้อ่านว่าทำไมจึงนำกลับมา โดยเพิ่มใต้ "notes:" ทั้งสองไฟล์ ดังนี้ ${block}`)] : []),
    ...(lost === undefined ? [] : [fault(th.placeOf(['notes']),
      `"${lost}" is not where edition ${lock.edition} had it in this story: it is gone, or has changed places with another. Put it back in both files, or tell the reader by adding under "notes:" in both: ${block}`,
      `"${lost}" ไม่อยู่ในที่ที่ฉบับที่ ${lock.edition} เผยแพร่ไว้ในข่าวนี้ เพราะถูกเอาออกหรือสลับที่กับตัวอื่น แก้กลับทั้งสองไฟล์ หรือบอกผู้อ่านโดยเพิ่มใต้ "notes:" ทั้งสองไฟล์ ดังนี้ ${block}`)]),
  ];
};

/** A source that nothing rests on any more may go; one of another origin changes the state of figures, and one of another day what they say when. */
const judgeSource = ({ sources }: Manuscript, last: Lock, before: PublishedSource): Issue[] => {
  const record = sources.find(({ id }) => id === before.source);
  if (!record) return [];
  const { notes } = record.data;
  const spoilt = judgeNotes(before.notes, notes, record.placeOf, ({ date, text }) => formatNote(date, text), last);
  // A day that was not known may be filled in.
  const field = (['origin', 'published'] as const).find((name) => before[name] !== record.data[name] && before[name] !== 'unknown');
  if (spoilt.length > 0 || field === undefined || hasNewNote(before.notes, notes, last)) return spoilt;
  const block = formatNote(last.day);
  return [fault(record.placeOf([field]),
    `Edition ${last.edition} published this source with "${field}: ${before[field]}". Write it again, or tell the reader why it is "${record.data[field]}" by adding under "notes:": ${block}`,
    `ฉบับที่ ${last.edition} เผยแพร่แหล่งนี้โดยใช้ "${field}: ${before[field]}" แก้กลับตามเดิม หรือบอกผู้อ่านว่าทำไมจึงเป็น "${record.data[field]}" โดยเพิ่มใต้ "notes:" ดังนี้ ${block}`)];
};

const judgeUnit = (manuscript: Manuscript, { edition }: Lock, before: PublishedUnit): Issue[] => {
  const record = manuscript.units.find(({ id }) => id === before.unit);
  if (!record) return [];
  const field = (['kind', 'th', 'en'] as const).find((name) => !isSame(before[name], record.data[name]));
  if (!field) return [];
  const old = field === 'en' ? `{ one: '${before.en.one}', other: '${before.en.other}' }` : before[field];
  return [fault(record.placeOf([field]),
    `Edition ${edition} published numbers with this unit as it was. Put back: ${field}: ${old}. For other words, write a unit of another name, and in each figure that has it a correction of "unit".`,
    `ฉบับที่ ${edition} เผยแพร่ตัวเลขด้วยหน่วยเดิม แก้กลับเป็น ${field}: ${old} ถ้าต้องการใช้คำอื่น ให้เพิ่มหน่วยชื่อใหม่ แล้วบันทึกการแก้ไขช่อง "unit" ในตัวเลขแต่ละตัวที่ใช้`)];
};

/** What an edition has published is still there, and what it shows in stories and charts changes only with a dated note. */
export const lock = (manuscript: Manuscript): Issue[] => {
  const { lock: last } = manuscript;
  if (!last) return [];
  return [
    ...listUnits(last).flatMap((unit) => judgeUnit(manuscript, last, unit)),
    ...listSources(last).flatMap((source) => judgeSource(manuscript, last, source)),
    ...listFigures(last).flatMap(({ figure, withdrawn }) => {
      const record = manuscript.figures.find(({ id }) => id === figure);
      return record ? [...judgeEmbargo(record, last), ...judgeWithdrawal(record, withdrawn, last)] : judgeGone(manuscript, last, 'figures', figure);
    }),
    ...listCharts(last).flatMap((chart) => judgeChart(manuscript, last, chart)),
    ...listStories(last).flatMap((story) => judgeStory(manuscript, last, story)),
  ];
};
