import { Decimal } from 'decimal.js';
import { toIssue, type Issue } from '../issue.ts';
import type { RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import type { Evidence } from '../report.ts';
import type { FigureRecord } from '../../schema/figure.ts';

const isSame = (figure: FigureRecord, { printed }: Evidence): boolean =>
  printed?.value !== undefined && figure.value !== undefined && new Decimal(printed.value).eq(figure.value) && (printed.unit ?? figure.unit) === figure.unit;

type Message = Issue['message'];

const judgeStating = (figure: FigureRecord, row: Evidence): Message | undefined => {
  const [printed, own] = [row.printed?.value ?? 'no number', figure.value ?? ''];
  if (!isSame(figure, row)) {
    return { en: `The source that states the figure has ${printed}, and the figure ${own}. Write the same number and unit in both.`, th: `แหล่งที่ระบุตัวเลขนี้${row.printed?.value === undefined ? 'ไม่มีตัวเลข' : `ให้ไว้ ${printed}`} แต่ระเบียนเป็น ${own} ให้ใส่ตัวเลขและหน่วยให้ตรงกัน` };
  }
  const [theirs, ours] = [row.printed?.qualifier ?? 'none', figure.qualifier ?? 'none'];
  return theirs === ours ? undefined : { en: `The source that states the figure has "${theirs}" before its number, and the figure "${ours}". Write the same in both.`, th: `แหล่งที่ระบุตัวเลขนี้มีคำหน้าตัวเลขเป็น "${theirs}" แต่ระเบียนเป็น "${ours}" ให้ใส่ให้ตรงกัน` };
};

const judgeCorroborating = (figure: FigureRecord, row: Evidence): Message | undefined => {
  if (row.printed?.value === undefined) return undefined;
  if (!isSame(figure, row)) {
    return { en: `A row that corroborates has ${row.printed.value}, and the figure ${figure.value ?? ''}. Correct the number, or write: relation: differs, with aspect: value.`, th: `แถวที่เป็น corroborates ให้ไว้ ${row.printed.value} แต่ระเบียนเป็น ${figure.value ?? ''} ให้แก้ตัวเลข หรือเขียนว่า relation: differs และ aspect: value` };
  }
  const [theirs, ours] = [row.printed.qualifier, figure.qualifier ?? 'none'];
  return theirs === ours ? undefined : { en: `A row that corroborates has "${theirs}" before its number, and the figure "${ours}". Correct it, or write: relation: differs, with aspect: qualifier.`, th: `แถวที่เป็น corroborates มีคำหน้าตัวเลขเป็น "${theirs}" แต่ระเบียนเป็น "${ours}" ให้แก้ให้ตรงกัน หรือเขียนว่า relation: differs และ aspect: qualifier` };
};

const judgeDiffering = (figure: FigureRecord, row: Evidence): Message | undefined => {
  const same = isSame(figure, row);
  if ((row.aspect === 'value' || row.aspect === 'qualifier') && row.printed?.value === undefined) {
    return { en: `A row that differs in ${row.aspect} has no number. Add printed: value, or write another aspect.`, th: `แถวที่ต่างกันใน ${row.aspect} ยังไม่มีตัวเลข ให้เพิ่มช่อง value ใน printed หรือเปลี่ยน aspect` };
  }
  if (row.aspect === 'value' && same) {
    return { en: 'A row that differs in value has the same value as the figure. Correct the number, the relation or the aspect.', th: 'แถวนี้บอกว่าต่างกันที่ตัวเลข แต่ตัวเลขเท่ากับในระเบียน ให้แก้ตัวเลข หรือแก้ relation หรือ aspect' };
  }
  if (row.aspect !== 'qualifier') return undefined;
  if (!same) return { en: `A row that differs in qualifier has ${row.printed?.value ?? ''}, and the figure ${figure.value ?? ''}. Correct the number, or write: aspect: value.`, th: `แถวนี้บอกว่าต่างกันที่คำหน้าตัวเลข แต่ตัวเลขเป็น ${row.printed?.value ?? ''} ส่วนในระเบียนเป็น ${figure.value ?? ''} ให้แก้ตัวเลข หรือเขียนว่า aspect: value` };
  return row.printed?.qualifier !== (figure.qualifier ?? 'none') ? undefined
    : { en: `A row that differs in qualifier has "${row.printed?.qualifier ?? 'none'}" as the figure has. Correct the qualifier, or write: relation: corroborates, without the aspect.`, th: `แถวนี้บอกว่าต่างกันที่คำหน้าตัวเลข แต่เป็น "${row.printed?.qualifier ?? 'none'}" เหมือนในระเบียน ให้แก้ qualifier หรือเขียนว่า relation: corroborates และลบ aspect` };
};

/** What a relation promises of the number that is printed; undefined where the promise is kept. */
const judgeRow = (figure: FigureRecord, row: Evidence): Message | undefined => {
  if (row.relation === 'states') return judgeStating(figure, row);
  if (row.relation === 'corroborates') return judgeCorroborating(figure, row);
  if (row.relation === 'differs') return judgeDiffering(figure, row);
  return row.relation === 'revises' && isSame(figure, row)
    ? { en: 'A row that revises the figure has the same value. Correct the number, or write: relation: corroborates.', th: 'แถวนี้บอกว่าปรับค่าแล้ว แต่ตัวเลขเท่ากับในระเบียน ให้แก้ตัวเลข หรือเขียนว่า relation: corroborates' } : undefined;
};

const judge = ({ data, placeOf }: RecordFile<FigureRecord>): Issue[] =>
  data.value === undefined ? [] : data.evidence.flatMap((row, index) => {
    const message = judgeRow(data, row);
    const path = ['evidence', index, 'printed', 'value'];
    return message === undefined ? [] : [toIssue(placeOf(path), 'evidence-value', message)];
  });

/** What a source is said to do to a figure, its number does: the one that states it has that very number, and so on. */
export const evidenceValue = ofParts(['figures'], (manuscript): Issue[] => manuscript.figures.flatMap(judge));
