import { toIssue, type Issue } from '../issue.ts';
import type { RecordFile } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import type { FigureRecord } from '../../schema/figure.ts';

const judge = ({ data, placeOf }: RecordFile<FigureRecord>): Issue[] => {
  const names = data.evidence.map(({ source, row }) => `${source} ${row ?? ''}`);
  const rows = data.evidence.flatMap(({ relation, aspect, measures, source, row }, index) => {
    const fault = (en: string, th: string): Issue => toIssue(placeOf(['evidence', index]), 'evidence', { en, th });
    const severalRows = data.evidence.filter((other) => other.source === source).length > 1;
    return [
      ...(relation === 'differs' && aspect === undefined ? [fault('A row that differs says in what. Add aspect: value, qualifier, meaning, date or method.', 'แถวที่เป็น differs ต้องบอกว่าต่างกันตรงไหน ให้เพิ่มช่อง aspect เป็น value, qualifier, meaning, date หรือ method')] : []),
      ...(relation !== 'differs' && aspect !== undefined ? [fault('Only a row that differs has an aspect. Remove it, or write: relation: differs.', 'ช่อง aspect มีได้เฉพาะแถวที่เป็น differs ให้ลบช่องนี้ หรือเขียนว่า relation: differs')] : []),
      ...(aspect === 'meaning' && measures === undefined ? [fault('A row that differs in meaning says what its number counts. Add "measures" in both languages.', 'แถวที่ต่างกันในความหมายต้องบอกว่าตัวเลขนั้นนับอะไร ให้เพิ่มช่อง "measures" ทั้งสองภาษา')] : []),
      ...(severalRows && row === undefined ? [fault(`"${source}" has several rows here. Give each its own name, like: row: damage.`, `"${source}" มีหลายแถวในไฟล์นี้ ให้ตั้งชื่อแต่ละแถว เช่น row: damage`)] : []),
      ...(row !== undefined && names.indexOf(`${source} ${row}`) !== index ? [fault(`"${source}" has two rows named "${row}". Give this one another name.`, `"${source}" มีสองแถวที่ชื่อ "${row}" ให้เปลี่ยนชื่อแถวนี้`)] : []),
    ];
  });
  const stated = data.formula !== undefined || data.evidence.some(({ relation }) => relation === 'states');
  return stated ? rows : [...rows, toIssue(placeOf(['evidence']), 'evidence', { en: 'No source states this figure. Add a row with: relation: states.', th: 'ยังไม่มีแหล่งที่ระบุตัวเลขนี้ ให้เพิ่มแถวที่มี relation: states' })];
};

/** Every figure that is not derived rests on a source that states it, and every row can be told apart. */
export const evidenceRows = ofParts(['figures'], (manuscript): Issue[] => manuscript.figures.flatMap(judge));
