import type { Localized } from './text.ts';

/** What a person may begin with `npm run new`, in the words that are typed. */
export const KINDS = ['story', 'figure', 'chart', 'source', 'person', 'organisation', 'term', 'unit'] as const;
export type Kind = (typeof KINDS)[number];

const say = (th: string, en: string): Localized => ({ th, en });

const embargo = say('เวลาที่เริ่มเผยแพร่ได้ เช่น 2026-12-01T09:00:00+07:00', 'The moment before which it is not published: 2026-12-01T09:00:00+07:00.');
const reason = say('เหตุผล ในทั้งสองภาษา', 'Why, in both languages.');
const withdrawn = {
  withdrawn: say('ถอนแล้ว: ตั้งแต่เมื่อไร เพราะเหตุใด', 'We no longer stand behind it: since when, and why.'),
  'withdrawn.date': say('วันที่ถอน', 'The day of the withdrawal.'), 'withdrawn.reason': reason,
};
const notes = {
  notes: say('บันทึกถึงผู้อ่าน พร้อมวันที่ ต่อท้ายรายการเดิมเสมอ', 'Dated notes to the reader; new ones go to the end.'),
  'notes.date': say('วันที่ของบันทึก', 'The day of the note.'), 'notes.text': say('มีอะไรเปลี่ยน เพราะเหตุใด', 'What changed, and why.'),
};
const aside = say('หมายเหตุถึงผู้อ่าน', 'What a reader should know besides.');
const locator = say('ย่อหน้าในแหล่งข้อมูล เช่น P2', 'The paragraph in the source: P2.');
const qualifier = say('คำหน้าตัวเลขตามที่แหล่งข้อมูลพิมพ์: none ไม่มี, more-than กว่า, about ประมาณ, at-least อย่างน้อย, less-than ไม่ถึง', 'What the source prints before the number; none where it prints nothing.');

/** What each field of a file holds, for whoever fills it in: shown by editors over the field, and asked by `npm run new`. Both languages of a text share one entry. */
export const FIELD_WORDS: Record<Kind, Record<string, Localized>> = {
  story: {
    title: say('พาดหัว ในภาษาของไฟล์', 'The headline, in the file’s language.'),
    summary: say('โปรยข่าว หนึ่งหรือสองประโยค ในภาษาของไฟล์', 'One or two sentences under the headline, in the file’s language.'),
    place: say('พื้นที่ของข่าว เหมือนกันทั้งสองไฟล์', 'Where the story is set; the same in both files.'),
    status: say('draft ร่าง ยังไม่แสดงที่ใด, published เผยแพร่, withdrawn ถอนข่าว', 'A draft is not built; a withdrawn story keeps its page, saying so.'),
    reason: say('เหตุผลที่ถอนข่าว ในภาษาของไฟล์', 'Why the story was withdrawn, in the file’s language.'),
    original: say('ภาษาที่เขียนก่อน: th หรือ en', 'The language the story was written in first: th or en.'),
    published: say('วันที่เผยแพร่ ปี ค.ศ. เช่น 2026-11-22', 'The day of publication: 2026-11-22.'),
    updated: say('วันที่แก้เนื้อหาครั้งล่าสุด', 'The day of the last change of substance.'), embargo,
    from: say('ข่าวมาจากแหล่งใด ย่อหน้าไหน', 'What the story rests on: a source and the place in it.'),
    'from.source': say('รหัสของแหล่งข้อมูล คือชื่อไฟล์ใน content/sources', 'The source’s id: the name of its file in content/sources.'), 'from.locator': locator,
    headline: say('รหัสของตัวเลขเด่นที่วางไว้เหนือเนื้อข่าว', 'Ids of the figures shown large above the text, in order.'),
    related: say('ชื่อโฟลเดอร์ของข่าวที่เกี่ยวข้อง', 'Slugs of related stories.'),
    caseStatusAsOf: say('วันที่ตรวจสอบสถานะคดีล่าสุด สำหรับข่าวที่มีผู้ต้องหา', 'Where suspects occur: the day on which we last looked for an outcome in court.'), ...notes,
  },
  figure: {
    label: say('ตัวเลขนี้คืออะไร เขียนเป็นหัวข้อ', 'What is counted, as a heading.'),
    short: say('ชื่อสั้น ๆ ใช้เมื่อวางหลายตัวเลขข้างกัน', 'The label in a word or so.'),
    value: say('ค่าเป็นตัวเลขล้วน ไม่มีจุลภาค เช่น 3200', 'The number in plain digits: 3200.'),
    formula: say('วิธีคำนวณจากตัวเลขอื่น ใช้แทน value', 'How to work the number out from other figures, in place of a value.'),
    'formula.kind': say('difference ผลต่าง, percentage-change เปลี่ยนแปลงร้อยละ, share สัดส่วน, sum ผลรวม', 'The calculation.'),
    'formula.from': say('รหัสของตัวเลขก่อนหน้า', 'The id of the earlier figure.'), 'formula.to': say('รหัสของตัวเลขหลัง', 'The id of the later figure.'),
    'formula.part': say('รหัสของตัวเลขที่เป็นส่วน', 'The id of the part.'), 'formula.whole': say('รหัสของตัวเลขที่เป็นทั้งหมด', 'The id of the whole.'),
    'formula.of': say('รหัสของตัวเลขที่นำมาบวกกัน', 'The ids of the figures added.'),
    'formula.precision': say('จำนวนหลักทศนิยม ตั้งแต่ 0 ถึง 6', 'How many decimals the result keeps, from 0 to 6.'),
    'formula.why': say('เหตุผลที่ใช้คำว่า “ประมาณ” ทั้งที่ช่วงค่าไม่ชัด', 'Why the result is given as “about” although its bounds do not fix it.'),
    unit: say('รหัสของหน่วย คือชื่อไฟล์ใน content/units', 'The unit’s id: the name of its file in content/units.'), qualifier,
    period: say('ช่วงเวลาที่ตัวเลขพูดถึง เช่น 2023 หรือ 2022-03-01/2023-09-12 ถ้าไม่ทราบให้เขียน unknown', 'The time the number speaks of: 2023, 2022-03-01/2023-09-12, or unknown.'),
    asOf: say('วันที่เราตรวจสอบล่าสุด', 'The day on which we last checked the record.'),
    note: say('ตัวเลขนี้นับอะไรและไม่ได้นับอะไร', 'What it counts and does not count.'), embargo,
    evidence: say('สิ่งที่แต่ละแหล่งระบุ แหล่งละหนึ่งแถว', 'What sources printed of this number, row by row.'),
    'evidence.relation': say('states ต้นทางของตัวเลข, corroborates ตรงกัน, differs ต่างกัน, revises ปรับค่าใหม่, context บริบท', 'How the source bears on the figure.'),
    'evidence.source': say('รหัสของแหล่งข้อมูล คือชื่อไฟล์ใน content/sources', 'The source’s id: the name of its file in content/sources.'),
    'evidence.row': say('ชื่อแถว เมื่อแหล่งเดียวมีหลายแถว', 'Tells rows of one source apart.'),
    'evidence.locator': say('ย่อหน้าในแหล่งข้อมูล เช่น P2 ถ้าแหล่งไม่มีเลขย่อหน้า ให้ลบบรรทัดนี้', 'The paragraph in the source, P2; remove the line where the source numbers none.'),
    'evidence.aspect': say('ต่างกันเรื่องใด: value ค่า, qualifier คำหน้าตัวเลข, meaning ความหมาย, date วันที่, method วิธี', 'For differs: in what.'),
    'evidence.printed': say('จำนวนตามที่แหล่งพิมพ์', 'The amount as the source printed it.'),
    'evidence.printed.text': say('ถ้อยคำของแหล่งเอง ในภาษาเดิม สั้นที่สุด เช่น กว่า 80 ล้านบาท', 'The amount in the source’s own words and language, as short as it can be.'),
    'evidence.printed.value': say('จำนวนนั้นเป็นตัวเลขล้วน เช่น 80000000', 'The amount in plain digits: 80000000.'),
    'evidence.printed.unit': say('รหัสของหน่วย เมื่อไม่ใช่หน่วยของตัวเลขนี้', 'The unit’s id, where it is not the figure’s own.'), 'evidence.printed.qualifier': qualifier,
    'evidence.measures': say('แหล่งนั้นนับอะไร เมื่อนับไม่เหมือนตัวเลขนี้', 'What the printed number counts, where that is not what the figure counts.'),
    'evidence.prominent': say('true เมื่อผู้อ่านต้องเห็นแถวนี้ข้างตัวเลขเสมอ', 'True for a row that a reader must not miss.'),
    'evidence.note': say('แถวนี้บอกอะไร ด้วยถ้อยคำของเรา', 'Our own words on what this row says.'),
    corrections: say('การแก้ไขหลังเผยแพร่ ต่อท้ายรายการเดิมเสมอ', 'What changed since the figure was published; new entries go to the end.'),
    'corrections.date': say('วันที่แก้', 'The day of the change.'), 'corrections.field': say('ช่องที่แก้', 'Which field changed.'),
    'corrections.old': say('ค่าเดิมตามที่เผยแพร่', 'As it was published.'), 'corrections.new': say('ค่าใหม่', 'As it is now.'), 'corrections.reason': reason, ...withdrawn,
  },
  chart: {
    kind: say('ชนิดของแผนภูมิ มีแบบเดียวคือ bar', 'The kind of chart: bar, and no other.'),
    title: say('ชื่อแผนภูมิ', 'The heading over the chart.'),
    description: say('แผนภูมิแสดงอะไร สำหรับผู้ที่มองไม่เห็น บอกตัวเลขทุกแท่งด้วย {figure:รหัส}', 'What the chart shows, for a person who cannot see it; each bar’s number as {figure:id}.'),
    series: say('แท่งตามลำดับ', 'The bars, in order.'),
    'series.figure': say('รหัสของตัวเลข คือชื่อไฟล์ใน content/figures', 'The figure’s id: the name of its file in content/figures.'),
    'series.label': say('คำที่แท่ง ถ้าไม่ใส่จะใช้ช่วงเวลาของตัวเลข', 'The words at the bar; where left out, the figure’s period.'),
    note: say('สิ่งที่ผู้อ่านต้องรู้ก่อนเทียบแท่ง', 'What a reader must know before comparing the bars.'), embargo, ...notes, ...withdrawn,
  },
  source: {
    publisher: say('ผู้เผยแพร่ ตามที่เขียนในประโยค', 'Who published it, as named in running text.'),
    title: say('ชื่อเรื่อง หรือคำเรียกของเราเมื่อไม่ทราบชื่อ', 'What it is, in our words where we do not know its headline.'),
    url: say('ที่อยู่เว็บเต็ม ขึ้นต้นด้วย https:// หรือ unknown', 'Its address whole, beginning with https://, or unknown.'),
    published: say('วันที่เผยแพร่เท่าที่ทราบ หรือ unknown', 'The date it bears, as exact as known, or unknown.'),
    accessed: say('วันที่เราอ่าน', 'The day on which we read it.'),
    archived: say('ที่อยู่ของสำเนาที่เก็บไว้ ขึ้นต้นด้วย https:// หรือ unknown', 'The address of a stored copy, beginning with https://, or unknown.'),
    language: say('ภาษาของแหล่งข้อมูล', 'The language of the publication.'),
    origin: say('primary ข่าวประชาสัมพันธ์เอง, independent แหล่งอิสระ, derived อ้างข้อมูลของไบแนนซ์', 'primary: the release itself; independent; derived: retells Binance and confirms nothing.'),
    note: aside, ...notes,
  },
  person: {
    name: say('ชื่อ ภาษาไทยใส่คำนำหน้าหรือยศ', 'As the site writes it, Thai with title or rank.'),
    role: say('ตำแหน่งหรือบทบาท ณ เวลาของข่าวประชาสัมพันธ์', 'What the person does or did there, at the time of the release.'),
    organisation: say('รหัสของหน่วยงาน คือชื่อไฟล์ใน content/organisations', 'The organisation’s id: the name of its file in content/organisations.'), note: aside,
  },
  organisation: {
    name: say('ชื่อเต็ม', 'The full name, as the site writes it.'), short: say('ชื่อย่อ ถ้ามี', 'The abbreviation, where there is one.'), note: aside,
  },
  term: {
    th: say('คำภาษาไทย', 'The Thai word or phrase.'), en: say('คำภาษาอังกฤษ', 'The English word or phrase.'),
    explanation: say('คำอธิบาย ถ้าไม่มี คำนี้จะไม่ขึ้นในหน้าคำศัพท์', 'What it means; a term without one is not listed in the glossary.'),
    aliases: say('รูปอื่นที่เขียนได้', 'Other forms that may be written.'),
  },
  unit: {
    kind: say('ชนิด: count นับจำนวน, money เงิน, percent ร้อยละ, percentage-point จุดร้อยละ', 'A count of things, money, percent or percentage points.'),
    limit: say('none สำหรับร้อยละที่เกินร้อยได้', 'For percent: none where it may pass a hundred.'),
    th: say('คำหลังตัวเลขในภาษาไทย เช่น ราย', 'The Thai word after the number: ราย.'), en: say('คำหลังตัวเลขในภาษาอังกฤษ', 'The English words after the number.'),
    'en.one': say('คำหลังเลข 1 เช่น person', 'After exactly 1: person.'), 'en.other': say('คำหลังจำนวนอื่น เช่น people', 'After any other number: people.'),
  },
};

/** The words on a field, by its path without the entries of lists: those of the text where the path ends in a language. */
export const findFieldWords = (kind: Kind, path: (string | number)[]): Localized | undefined => {
  const words = FIELD_WORDS[kind];
  const names = path.filter((key) => typeof key === 'string');
  return words[names.join('.')] ?? words[names.slice(0, -1).join('.')];
};
