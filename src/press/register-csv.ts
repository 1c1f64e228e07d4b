import type { RegisterFigure, RegisterFile } from '../schema/register.ts';
import type { Localized } from '../schema/text.ts';
import { renderCsv } from './csv.ts';

/** A column: its name, what stands in it, and the words that say so. An empty cell is what JSON calls null. */
export interface Column { name: string; says: Localized; of: (figure: RegisterFigure) => string | null | undefined }

/** A number that was withdrawn is not to be added up by mistake: its row keeps its place and its words, and loses its value. */
const standing = (figure: RegisterFigure): RegisterFigure | undefined => (figure.withdrawn ? undefined : figure);

const stating = ({ evidence }: RegisterFigure) => evidence.find(({ relation }) => relation === 'states');

/** The columns of `/data/figures.csv`, in their order. Names are permanent; a column that is added stands last. */
export const COLUMNS: Column[] = [
  { name: 'id', says: { th: 'รหัสถาวรของตัวเลข', en: 'The figure’s permanent identifier.' }, of: ({ id }) => id },
  { name: 'label_th', says: { th: 'ตัวเลขนี้คืออะไร ภาษาไทย', en: 'What the figure is, in Thai.' }, of: ({ label }) => label.th },
  { name: 'label_en', says: { th: 'ตัวเลขนี้คืออะไร ภาษาอังกฤษ', en: 'What the figure is, in English.' }, of: ({ label }) => label.en },
  { name: 'qualifier', says: { th: 'คำหน้าตัวเลข ถือเป็นส่วนหนึ่งของตัวเลข', en: 'What stands before the number, and is part of it.' }, of: (figure) => standing(figure)?.qualifier },
  { name: 'value', says: { th: 'ค่าเป็นเลขล้วน ไม่มีจุลภาค ตัวเลขที่ถอนแล้วไม่มีค่า', en: 'The value in plain digits; none where the figure was withdrawn.' }, of: (figure) => standing(figure)?.value },
  { name: 'unit', says: { th: 'รหัสของหน่วย', en: 'The unit’s identifier.' }, of: ({ unit }) => unit.id },
  { name: 'unit_kind', says: { th: 'ชนิดของหน่วย', en: 'The kind of unit.' }, of: ({ unit }) => unit.kind },
  { name: 'amount_th', says: { th: 'ค่าพร้อมคำหน้าตัวเลขและหน่วย ภาษาไทย', en: 'The figure in words, in Thai.' }, of: (figure) => standing(figure)?.amount.th },
  { name: 'amount_en', says: { th: 'ค่าพร้อมคำหน้าตัวเลขและหน่วย ภาษาอังกฤษ', en: 'The figure in words, in English.' }, of: (figure) => standing(figure)?.amount.en },
  { name: 'period', says: { th: 'ช่วงเวลาที่ตัวเลขพูดถึง ปี ค.ศ.', en: 'The time it speaks of (ISO 8601).' }, of: ({ period }) => period },
  { name: 'state', says: { th: 'สถานะของหลักฐาน หรือ withdrawn เมื่อถอนแล้ว', en: 'What the evidence makes of it, or withdrawn.' }, of: (figure) => standing(figure)?.state ?? 'withdrawn' },
  { name: 'formula', says: { th: 'สูตร เมื่อเป็นตัวเลขที่คำนวณเอง', en: 'The formula of a figure that is worked out.' }, of: ({ formula }) => formula?.kind },
  { name: 'operands', says: { th: 'รหัสของตัวเลขที่ใช้คำนวณ คั่นด้วยช่องว่าง', en: 'The figures it is worked out from, with a space between.' }, of: ({ formula }) => formula?.operands.map(({ figure }) => figure).join(' ') },
  { name: 'source', says: { th: 'รหัสของแหล่งข้อมูลที่ระบุตัวเลขนี้', en: 'The source that states it.' }, of: (figure) => stating(figure)?.source.id },
  { name: 'publisher_th', says: { th: 'ผู้เผยแพร่แหล่งข้อมูลนั้น ภาษาไทย', en: 'Who published that source, in Thai.' }, of: (figure) => stating(figure)?.source.publisher.th },
  { name: 'publisher_en', says: { th: 'ผู้เผยแพร่แหล่งข้อมูลนั้น ภาษาอังกฤษ', en: 'Who published that source, in English.' }, of: (figure) => stating(figure)?.source.publisher.en },
  { name: 'locator', says: { th: 'ตำแหน่งในแหล่งข้อมูล P2 คือย่อหน้าที่ 2', en: 'Where in that source; P2 is its second paragraph.' }, of: (figure) => stating(figure)?.locator },
  { name: 'printed', says: { th: 'ถ้อยคำของแหล่งข้อมูลเอง', en: 'The amount in the source’s own words.' }, of: (figure) => stating(figure)?.printed?.text },
  { name: 'source_url', says: { th: 'ที่อยู่เว็บของแหล่งข้อมูล', en: 'The address of that source.' }, of: (figure) => stating(figure)?.source.url },
  { name: 'note_th', says: { th: 'ตัวเลขนี้นับอะไรและไม่ได้นับอะไร ภาษาไทย', en: 'What it counts and does not count, in Thai.' }, of: ({ note }) => note?.th },
  { name: 'note_en', says: { th: 'ตัวเลขนี้นับอะไรและไม่ได้นับอะไร ภาษาอังกฤษ', en: 'What it counts and does not count, in English.' }, of: ({ note }) => note?.en },
  { name: 'corrected', says: { th: 'วันที่แก้ไขครั้งล่าสุด', en: 'The day of the last correction.' }, of: ({ corrections }) => corrections[0]?.date },
  { name: 'withdrawn', says: { th: 'วันที่ถอน ตัวเลขที่ถอนแล้วไม่ควรนำไปใช้', en: 'The day on which it was withdrawn; it should no longer be used.' }, of: ({ withdrawn }) => withdrawn?.date },
  { name: 'as_of', says: { th: 'วันที่ตรวจสอบล่าสุด', en: 'The day on which we last checked it.' }, of: ({ asOf }) => asOf },
  { name: 'page_th', says: { th: 'หน้าของตัวเลขนี้ ภาษาไทย', en: 'Its page in Thai.' }, of: ({ pages }) => pages.th },
  { name: 'page_en', says: { th: 'หน้าของตัวเลขนี้ ภาษาอังกฤษ', en: 'Its page in English.' }, of: ({ pages }) => pages.en },
];

/** The register as a table, one row a figure. */
export const renderRegisterCsv = ({ figures }: RegisterFile): string =>
  renderCsv([COLUMNS.map(({ name }) => name), ...figures.map((figure) => COLUMNS.map(({ of }) => of(figure) ?? ''))]);
