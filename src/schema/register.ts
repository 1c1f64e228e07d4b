import { z } from 'zod';
import { aspectSchema, correctionSchema, formulaSchema, qualifierSchema, relationSchema } from './figure.ts';
import { sourceSchema } from './source.ts';
import { frontMatterSchema } from './story.ts';
import { unitSchema } from './unit.ts';

/**
 * The version of the files in `/data/`, which each of them names. The last part rises with the words of the schema, the middle one where a field or a value
 * is added; the first where one is taken away or comes to mean something else, and then the files get addresses of their own beside the old ones.
 */
export const SCHEMA_VERSION = '1.0.0';

/** The name under which the Thai words of a field stand in the schema, beside its `description`. */
export const THAI_WORDS = 'x-description-th';

/** A field, and what it holds in both languages: the schema that is served and the data page say it in these words. */
const field = <Schema extends z.ZodType>(schema: Schema, th: string, en: string): Schema => schema.meta({ description: en, [THAI_WORDS]: th });

/** A thing with fields of its own, under its name in the schema. */
const thing = <Shape extends z.ZodRawShape>(id: string, th: string, en: string, shape: Shape) => z.strictObject(shape).meta({ id, description: en, [THAI_WORDS]: th });

const localized = thing('Localized', 'ข้อความเดียวกันในทั้งสองภาษา', 'The same in both languages.', {
  th: field(z.string(), 'ภาษาไทย', 'In Thai.'),
  en: field(z.string(), 'ภาษาอังกฤษ', 'In English.'),
});

const pages = thing('Pages', 'ที่อยู่ของหน้าเดียวกันในทั้งสองภาษา', 'The addresses of one page in both languages.', {
  th: field(z.url(), 'หน้าภาษาไทย', 'The page in Thai.'),
  en: field(z.url(), 'หน้าภาษาอังกฤษ', 'The page in English.'),
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const unit = thing('Unit', 'หน่วยของตัวเลข', 'What is counted.', {
  id: field(z.string(), 'รหัสของหน่วย', 'The unit’s identifier.'),
  kind: field(unitSchema.shape.kind, 'ชนิดของหน่วย: count นับจำนวน, money เงิน, percent ร้อยละ, percentage-point จุดร้อยละ', 'The kind of unit: a count of things, money, percent or percentage points.'),
  th: field(z.string(), 'คำที่ใช้หลังตัวเลขในภาษาไทย', 'The Thai word after the number.'),
  en: field(thing('EnglishUnit', 'คำภาษาอังกฤษของหน่วย', 'The English words for a unit.', {
    one: field(z.string(), 'คำที่ใช้หลังเลข 1', 'After exactly 1.'),
    other: field(z.string(), 'คำที่ใช้หลังจำนวนอื่น', 'After any other number.'),
  }), 'คำที่ใช้หลังตัวเลขในภาษาอังกฤษ', 'The English words after the number.'),
});

const source = thing('Source', 'สิ่งพิมพ์หรือหน้าเว็บที่ใช้อ้าง', 'A publication.', {
  id: field(z.string(), 'รหัสของแหล่งข้อมูล', 'The source’s identifier.'),
  publisher: field(localized, 'ผู้เผยแพร่', 'Who published it.'),
  title: field(localized, 'ชื่อเรื่อง หรือคำเรียกของเราเมื่อไม่ทราบชื่อ', 'What it is, in our words where its headline is not known.'),
  origin: field(sourceSchema.shape.origin, 'ประเภท: primary ข่าวประชาสัมพันธ์เอง, independent แหล่งอิสระ, derived อ้างข้อมูลของไบแนนซ์ จึงไม่ถือเป็นการยืนยัน', 'Who speaks: primary is the release itself, independent is a source of its own, derived retells Binance and confirms nothing.'),
  language: field(sourceSchema.shape.language, 'ภาษาของแหล่งข้อมูล', 'The language of the publication.'),
  published: field(z.string().nullable(), 'วันที่เผยแพร่เท่าที่ทราบ (ISO 8601) หรือ null เมื่อไม่ทราบ', 'The date it bears, as exact as known (ISO 8601); null where unknown.'),
  accessed: field(z.string(), 'วันที่เราเข้าถึง', 'The day on which we read it.'),
  url: field(z.url().nullable(), 'ที่อยู่เว็บ หรือ null เมื่อไม่ทราบ', 'Its address; null where unknown.'),
  archived: field(z.url().nullable(), 'ที่อยู่ของสำเนาที่เก็บไว้ หรือ null เมื่อไม่มี', 'The address of a stored copy; null where there is none.'),
  pages: field(pages, 'หน้าของแหล่งข้อมูลนี้ในเว็บไซต์นี้', 'Its pages on this site.'),
});

const printed = thing('Printed', 'สิ่งที่แหล่งข้อมูลระบุ', 'What a source printed.', {
  text: field(z.string().nullable(), 'ถ้อยคำของแหล่งข้อมูลเอง ในภาษาเดิม', 'The amount in the source’s own words and language.'),
  value: field(decimal.nullable(), 'จำนวนเป็นเลขทศนิยมในรูปข้อความ', 'The number as decimal text.'),
  number: field(z.number().nullable(), 'จำนวนเดียวกันเป็นชนิด number หรือ null เมื่อชนิดนั้นเก็บได้ไม่ครบทุกหลัก', 'The same as a JSON number; null where that would lose digits.'),
  unit: field(unit.nullable(), 'หน่วยของจำนวนนั้น', 'Its unit.'),
  qualifier: field(qualifierSchema.nullable(), 'คำหน้าตัวเลข: more-than กว่า, about ประมาณ, at-least อย่างน้อย, less-than ไม่ถึง, none ไม่มีคำกำกับ ซึ่งไม่ได้แปลว่า “พอดี”', 'What is printed before the number; none where nothing is, which does not mean “exactly”.'),
  amount: field(localized.nullable(), 'จำนวนพร้อมคำหน้าตัวเลขและหน่วย ตามที่เว็บไซต์นี้เขียน', 'The number in words, as this site writes it.'),
});

const evidence = thing('Evidence', 'สิ่งที่แหล่งหนึ่งระบุเกี่ยวกับตัวเลขนี้', 'What one source printed of the figure.', {
  source: field(source, 'แหล่งข้อมูล', 'The source.'),
  row: field(z.string().nullable(), 'ชื่อแถว เมื่อแหล่งเดียวให้ไว้หลายตัวเลข', 'Tells the rows of one source apart, where it has several.'),
  relation: field(relationSchema, 'แหล่งนี้สัมพันธ์กับตัวเลขอย่างไร: states ระบุตัวเลขนี้, corroborates ตรงกัน, differs ต่างกัน, revises ปรับค่า, context ข้อมูลประกอบ', 'How the source bears on the figure: it states it, corroborates it, differs, revises it, or gives a neighbouring fact.'),
  aspect: field(aspectSchema.nullable(), 'ต่างกันในเรื่องใด: value ตัวเลข, qualifier คำหน้าตัวเลข, meaning ความหมาย, date วันเวลา, method วิธีคำนวณ', 'In what a source differs: value, qualifier, meaning, date or method.'),
  locator: field(z.string().nullable(), 'ตำแหน่งในแหล่งข้อมูล เช่น P2 คือย่อหน้าที่ 2', 'Where in the source: P2 is its second paragraph.'),
  prominent: field(z.boolean(), 'เป็นข้อมูลที่ผู้อ่านต้องเห็นคู่กับตัวเลขหรือไม่', 'Whether a reader must not miss it: it stands beside the figure wherever the figure leads.'),
  measures: field(localized.nullable(), 'ตัวเลขของแหล่งนี้นับอะไร เมื่อไม่ได้นับสิ่งเดียวกัน', 'What the printed number counts, where that is not what the figure counts.'),
  printed: field(printed.nullable(), 'สิ่งที่แหล่งนี้ระบุ หรือ null เมื่อไม่ได้ให้ตัวเลข', 'What it printed; null where it gives no number.'),
  note: field(localized, 'คำอธิบายของเรา', 'Our own words on what it says.'),
});

const operand = thing('Operand', 'ตัวเลขหนึ่งตัวในสูตร', 'One figure of a formula.', {
  role: field(z.enum(['from', 'to', 'part', 'whole', 'term']), 'หน้าที่ในสูตร: from ค่าก่อน, to ค่าหลัง, part ส่วน, whole ทั้งหมด, term ตัวบวก', 'Its part in the formula: from and to of a change, part and whole of a share, term of a sum.'),
  figure: field(z.string(), 'รหัสของตัวเลขนั้น', 'The figure’s identifier.'),
  value: field(decimal, 'ค่าที่ใช้คำนวณ', 'The value that is reckoned with.'),
  qualifier: field(qualifierSchema, 'คำหน้าตัวเลขของค่านั้น', 'What is printed before it.'),
});

const formula = thing('Formula', 'วิธีคำนวณตัวเลขที่ไม่ได้มาจากแหล่งข้อมูลโดยตรง', 'How a figure is worked out from others.', {
  kind: field(z.enum(formulaSchema.options.map(({ shape }) => shape.kind.value)), 'สูตร: difference ผลต่าง, percentage-change การเปลี่ยนแปลงเป็นร้อยละของค่าก่อน, share ส่วนเป็นร้อยละของทั้งหมด, sum ผลรวม', 'The formula: a difference, a change in percent of the earlier value, a share in percent of the whole, or a sum.'),
  operands: field(z.array(operand), 'ตัวเลขที่ใช้คำนวณ', 'The figures it is worked out from.'),
  precision: field(z.int(), 'จำนวนตำแหน่งทศนิยมของผลลัพธ์', 'How many decimals the result keeps.'),
  why: field(localized.nullable(), 'เหตุที่ผลลัพธ์เป็นค่าคร่าว ๆ', 'Why the result is a rough figure.'),
});

const correction = thing('Correction', 'การแก้ไขหนึ่งครั้งหลังเผยแพร่', 'A change to what had been published.', {
  figure: field(z.string(), 'รหัสของตัวเลขที่แก้ คือตัวเลขนี้ หรือตัวเลขที่ใช้คำนวณตัวเลขนี้', 'The figure that was corrected: this one, or one that it is worked out from.'),
  date: field(day, 'วันที่แก้ไข', 'The day of the change.'),
  field: field(correctionSchema.shape.field, 'ช่องที่แก้', 'What was changed.'),
  old: field(z.string(), 'เดิม', 'As it was published.'),
  new: field(z.string(), 'แก้เป็น', 'As it became.'),
  reason: field(localized, 'เหตุผล', 'Why.'),
});

const withdrawal = thing('Withdrawal', 'การถอนตัวเลข', 'That a figure was withdrawn.', {
  date: field(day, 'วันที่ถอน', 'The day of the withdrawal.'),
  reason: field(localized, 'เหตุผล', 'Why.'),
});

const use = { id: field(z.string(), 'รหัส', 'Its identifier.'), title: field(localized, 'ชื่อ', 'Its title.'), pages: field(pages, 'ที่อยู่', 'Its pages.') };
const usedThing = thing('Use', 'แผนภูมิหรือตัวเลขที่ใช้ตัวเลขนี้', 'A chart or figure that uses the figure.', use);
const usedStory = thing('StoryUse', 'ข่าวที่ใช้ตัวเลขนี้', 'A story that uses the figure.', {
  ...use,
  status: field(frontMatterSchema.shape.status.exclude(['draft']), 'สถานะของข่าว: published เผยแพร่ หรือ withdrawn ถอนแล้ว', 'Whether the story is published or was withdrawn.'),
  blocks: field(z.array(z.string()), 'รหัสของย่อหน้าและแผนภูมิในข่าวที่มีตัวเลขนี้ ใช้ต่อท้ายที่อยู่หลัง # ได้', 'The passages and charts of the story that have it: each identifier is a fragment of the story’s address.'),
});

export const figureSchema = thing('Figure', 'ตัวเลขหนึ่งตัวพร้อมหลักฐาน', 'One figure with its evidence.', {
  id: field(z.string(), 'รหัสถาวร', 'The permanent identifier.'),
  label: field(localized, 'ตัวเลขนี้คืออะไร', 'What the figure is.'),
  value: field(decimal, 'ค่าเป็นเลขทศนิยมในรูปข้อความ ครบทุกหลัก', 'The value as decimal text, with every digit.'),
  number: field(z.number().nullable(), 'ค่าเดียวกันเป็นชนิด number หรือ null เมื่อชนิดนั้นเก็บได้ไม่ครบทุกหลัก', 'The same as a JSON number; null where that would lose digits.'),
  unit: field(unit, 'หน่วย', 'The unit.'),
  qualifier: field(qualifierSchema, 'คำหน้าตัวเลข ถือเป็นส่วนหนึ่งของตัวเลข: more-than กว่า, about ประมาณ, at-least อย่างน้อย, less-than ไม่ถึง, none ไม่มีคำกำกับ ซึ่งไม่ได้แปลว่า “พอดี”', 'What stands before the number, and is part of it; none where the source prints nothing, which does not mean “exactly”.'),
  amount: field(localized, 'ค่าพร้อมคำหน้าตัวเลขและหน่วย ตามที่เขียนในข่าว', 'The figure in words, as stories print it.'),
  period: field(z.string().nullable(), 'ช่วงเวลาที่ตัวเลขพูดถึง (ISO 8601 ปี ค.ศ.) สองเวลาคั่นด้วย / หรือ null เมื่อไม่ระบุ', 'The time it speaks of (ISO 8601): a date as exact as known, two with a slash between, or null.'),
  state: field(z.enum(['revised', 'disputed', 'agreed', 'single-source']), 'สถานะของหลักฐาน: revised ปรับค่าใหม่, disputed ไม่ตรงกัน, agreed ตรงกัน, single-source แหล่งเดียว', 'What the evidence makes of it: revised by its author, disputed by an independent source, agreed by one, or from a single source.'),
  formula: field(formula.nullable(), 'วิธีคำนวณ หรือ null เมื่อเป็นตัวเลขที่แหล่งข้อมูลระบุ', 'How it is worked out; null for a figure that a source states.'),
  note: field(localized.nullable(), 'ตัวเลขนี้นับอะไรและไม่ได้นับอะไร', 'What it counts and does not count.'),
  evidence: field(z.array(evidence), 'สิ่งที่แต่ละแหล่งระบุ ตามลำดับในระเบียน', 'What each source printed, in the order of the record.'),
  corrections: field(z.array(correction), 'การแก้ไขหลังเผยแพร่ ล่าสุดก่อน', 'What was corrected since it was published, newest first.'),
  withdrawn: field(withdrawal.nullable(), 'การถอน หรือ null ตัวเลขที่ถอนแล้วไม่ควรนำไปใช้', 'That it was withdrawn and should no longer be used; else null.'),
  asOf: field(day, 'วันที่ตรวจสอบล่าสุด', 'The day on which we last checked it.'),
  usedBy: field(thing('Uses', 'ที่ที่ใช้ตัวเลขนี้', 'Where the figure is used.', {
    stories: field(z.array(usedStory), 'ข่าว', 'Stories.'),
    charts: field(z.array(usedThing), 'แผนภูมิ', 'Charts.'),
    figures: field(z.array(usedThing), 'ตัวเลขที่คำนวณจากตัวเลขนี้', 'Figures worked out from it.'),
  }), 'ข่าว แผนภูมิ และตัวเลขที่ใช้ตัวเลขนี้', 'The stories, charts and figures that use it.'),
  pages: field(pages, 'หน้าของตัวเลขนี้ ซึ่งเป็นที่อยู่ถาวร', 'Its own pages, which are permanent.'),
  data: field(z.url(), 'ที่อยู่ของไฟล์ JSON ของตัวเลขนี้', 'The address of its own JSON file.'),
});

/** What stands at the head of every file. */
const head = {
  $schema: field(z.url(), 'ที่อยู่ของสคีมาฉบับที่ไฟล์นี้ใช้', 'The address of the schema that this file keeps to.'),
  schemaVersion: field(z.literal(SCHEMA_VERSION), 'เลขรุ่นของสคีมา', 'The version of the schema.'),
  edition: field(day, 'วันที่ของฉบับ', 'The day of the edition.'),
  site: field(thing('Site', 'เว็บไซต์ที่เผยแพร่', 'The site that publishes the file.', {
    name: field(localized, 'ชื่อเว็บไซต์', 'Its name.'),
    pages: field(pages, 'หน้าแรก', 'Its front pages.'),
    contact: field(z.string(), 'อีเมลสำหรับสอบถามและแจ้งข้อผิดพลาด', 'Where questions and corrections go.'),
  }), 'ใครเป็นผู้เผยแพร่', 'Who publishes it.'),
  terms: field(localized, 'เงื่อนไขการใช้และวิธีให้เครดิต', 'The terms of use, and how to give credit.'),
};

/** `/data/figures.json`. */
export const registerSchema = thing('Register', 'ไฟล์ตัวเลขทั้งหมด /data/figures.json', 'The whole register, /data/figures.json.', { ...head, figures: field(z.array(figureSchema), 'ตัวเลขทุกตัว เรียงตามรหัส', 'Every figure, by identifier.') });

/** `/data/figures/{id}.json`. */
export const figureFileSchema = thing('FigureFile', 'ไฟล์ของตัวเลขหนึ่งตัว /data/figures/{id}.json', 'One figure, /data/figures/{id}.json.', { ...head, figure: field(figureSchema, 'ตัวเลข', 'The figure.') });

export type RegisterFile = z.infer<typeof registerSchema>;
export type FigureFile = z.infer<typeof figureFileSchema>;
export type RegisterFigure = z.infer<typeof figureSchema>;
export type RegisterEvidence = z.infer<typeof evidence>;

/** The schema as it is served, at its address and under its title. */
export const toJsonSchema = (address: string, title: string) => {
  const { $schema, ...rest } = z.toJSONSchema(z.union([registerSchema, figureFileSchema]), { target: 'draft-2020-12' });
  return { $schema, $id: address, title, description: `Version ${SCHEMA_VERSION} of the JSON files in /data/.`, ...rest };
};
