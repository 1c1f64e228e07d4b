import type { z } from 'zod';
import type { Lang } from '../i18n/lang.ts';
import { findFieldWords, KINDS as FILE_NAMES } from '../schema/field-words.ts';
import { FILE_KINDS } from '../schema/template.ts';
import type { Localized } from '../schema/text.ts';
import { toIssue, type Issue } from '../domain/issue.ts';
import type { Path } from '../domain/manuscript.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import type { YamlText } from './yaml.ts';

/** What is said of a record of blocks that anything is wrong with: nobody mends it by hand. */
export const RESTORE_RECORD: Localized = { th: 'ไฟล์นี้ระบบเป็นผู้เขียน ให้กู้คืนเป็นอย่างเดิม เพราะรหัสในไฟล์เป็นรหัสถาวร', en: 'This file is written by the tool. Restore it as it was: the ids in it are permanent.' };

/** What is wrong and the edit that mends it, for each fault that a schema names. */
const MESSAGES: Record<string, Localized> = {
  'empty-text': { th: 'ข้อความว่างอยู่ ให้เขียนให้ครบ', en: 'This text is empty. Write it.' },
  id: { th: 'รหัสต้องเป็นคำภาษาอังกฤษตัวพิมพ์เล็ก คั่นด้วยขีดกลาง ให้เขียนแบบ trust-no-one-victims', en: 'An id is lower-case English words joined by hyphens. Write it like: trust-no-one-victims.' },
  decimal: { th: 'ค่าต้องเป็นตัวเลขอารบิกล้วน มีจุดทศนิยมได้ แต่ไม่มีจุลภาค เว้นวรรค เครื่องหมาย หรือคำ ให้เขียนแบบ 10000000000 หรือ 0.42', en: 'A value is plain digits with a point, without commas, spaces, signs or words. Write it like: 10000000000 or 0.42.' },
  'below-zero': { th: 'ศูนย์ไม่มีเครื่องหมายลบ ให้เขียน 0', en: 'Nothing is below zero here. Write: 0.' },
  day: { th: 'ไม่มีวันนี้ในปฏิทิน หรือไม่ใช่ปี ค.ศ. ให้เขียนแบบ 2026-11-22', en: 'This is not a day of the Gregorian calendar. Write it like: 2026-11-22.' },
  date: { th: 'ไม่ใช่วันที่ตามปฏิทิน หรือไม่ใช่ปี ค.ศ. ให้เขียนแบบ 2023-09-18, 2024-05, 2022 หรือ --09-18 ถ้าไม่ทราบปี', en: 'This is not a date of the Gregorian calendar. Write it like: 2023-09-18, 2024-05, 2022, or --09-18 where the year is not known.' },
  'date-or-unknown': { th: 'ไม่ใช่วันที่ตามปฏิทิน หรือไม่ใช่ปี ค.ศ. ให้เขียนแบบ 2023-09-18, 2024-05 หรือ 2022 ถ้าไม่ทราบให้เขียน unknown', en: 'This is not a date of the Gregorian calendar. Write it like: 2023-09-18, 2024-05 or 2022, or write: unknown.' },
  period: { th: 'ไม่ใช่ช่วงเวลาตามปฏิทิน หรือไม่ใช่ปี ค.ศ. ให้เขียนวันที่เดียว (2023, 2024-05, 2023-09-18) หรือสองวันที่คั่นด้วย / (2022-03-01/2023-09-12) ถ้าไม่ทราบให้เขียน unknown', en: 'This is not a period of the Gregorian calendar. Write a date (2023, 2024-05, 2023-09-18), two with a slash between (2022-03-01/2023-09-12), or: unknown.' },
  'period-order': { th: 'วันสิ้นสุดมาก่อนวันเริ่มต้น ให้สลับกัน โดยเขียนวันที่มาก่อนไว้หน้าเครื่องหมาย /', en: 'The later date stands first. Exchange the two: the earlier stands before the slash.' },
  moment: { th: 'อ่านเป็นเวลาไม่ได้ ให้เขียนพร้อมเขตเวลา แบบ 2026-11-22T09:00:00+07:00', en: 'This is not a moment. Write it with its time zone, like: 2026-11-22T09:00:00+07:00.' },
  precision: { th: 'ช่องนี้คือจำนวนหลักทศนิยมที่ต้องการ ตั้งแต่ 0 ถึง 6 ให้เขียนแบบ 2', en: 'Precision is the number of decimals to keep, from 0 to 6. Write it like: 2.' },
  locator: { th: 'ตำแหน่งในแหล่งข้อมูลเขียนด้วย P ตามด้วยเลขย่อหน้า แบบ P2', en: 'A place in a source is P and the number of the paragraph. Write it like: P2.' },
  url: { th: 'ไม่ใช่ที่อยู่เว็บ ให้เขียนเต็มโดยขึ้นต้นด้วย https:// ถ้าไม่ทราบให้เขียน unknown', en: 'This is not a web address. Write it whole, beginning with https://, or write: unknown.' },
  'base-url': { th: 'ไม่ใช่ที่อยู่เว็บ ให้เขียนที่อยู่ของเว็บไซต์นี้ให้เต็ม โดยขึ้นต้นด้วย https://', en: 'This is not a web address. Write the address of this site whole, beginning with https://.' },
  address: { th: 'ไม่ใช่ที่อยู่เว็บ ให้เขียนเต็มโดยขึ้นต้นด้วย https://', en: 'This is not a web address. Write it whole, beginning with https://.' },
  'url-slash': { th: 'ที่อยู่ลงท้ายด้วย / ให้ลบออก', en: 'The address ends in a slash. Remove the slash.' },
  hash: RESTORE_RECORD,
  'block-id': RESTORE_RECORD,
  'value-or-formula': { th: 'ตัวเลขนี้ยังไม่มีทั้งค่าและสูตร ให้ใส่อย่างใดอย่างหนึ่ง เช่น value: 3200', en: 'The figure has neither a value nor a formula. Write one of them, like: value: 3200.' },
  'value-and-formula': { th: 'ตัวเลขนี้มีทั้งค่าและสูตร ให้เหลือไว้อย่างเดียว', en: 'The figure has a value and a formula. Keep the value, or keep the formula.' },
  'qualifier-missing': { th: 'ยังไม่ได้บอกว่าหน้าตัวเลขในข่าวประชาสัมพันธ์มีคำว่าอะไร ให้ใส่ qualifier: none, more-than, about, at-least หรือ less-than', en: 'The figure does not say what the release prints before the number. Write: qualifier: none, more-than, about, at-least or less-than.' },
  'qualifier-of-formula': { th: 'ตัวเลขที่คำนวณได้รับ qualifier จากตัวเลขที่นำมาคำนวณ ให้ลบบรรทัดนี้ หรือเขียน qualifier: about แล้วใส่ "why" ในสูตร', en: 'The qualifier of a derived figure follows from its parts. Remove this line, or write: qualifier: about, with a "why" in the formula.' },
  'about-needs-why': { th: '"qualifier: about" ต้องมาคู่กับ "why" ในสูตร ให้ใส่ทั้งสองช่อง หรือไม่ใส่เลย', en: '"qualifier: about" and a "why" in the formula go together. Write both, or neither.' },
  'withdrawn-reason': { th: 'ข่าวที่ถอนต้องบอกเหตุผล และข่าวอื่นไม่ต้องมี ให้ใส่ทั้ง "status: withdrawn" และ "reason: …" หรือไม่ใส่เลย', en: 'A withdrawn story gives a reason, and no other story does. Write both "status: withdrawn" and "reason: …", or neither.' },
  'updated-early': { th: 'วันที่แก้ไขมาก่อนวันที่เผยแพร่ ให้แก้ "updated" หรือ "published" ให้ถูก', en: 'The story was updated before it was published. Correct "updated" or "published".' },
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined), data);

const KINDS: Record<string, Localized> = {
  object: { th: 'ช่องย่อยที่ย่อหน้าไว้ข้างใต้', en: 'fields of its own, indented under it' },
  array: { th: 'รายการ โดยเขียนข้อละบรรทัดใต้ชื่อช่อง และขึ้นต้นแต่ละข้อด้วย "- "', en: 'a list, each entry on a line of its own under the field, after "- "' },
  string: { th: 'ข้อความ', en: 'text' },
};
const UNKNOWN_KIND: Localized = { th: 'ค่าแบบเดียวกับในไฟล์อื่นที่อยู่ข้างกัน', en: 'like that of the files beside it' };

const THE_FILE: Localized = { th: 'ไฟล์นี้', en: 'The file' };
const fieldOf = (path: Path, lang: Lang): string => (path.length === 0 ? THE_FILE[lang] : `"${String(path.at(-1))}"`);

const knownKeys = (schema: z.ZodType, path: Path): string[] => {
  const shapes = (type: unknown, rest: Path): Record<string, unknown>[] => {
    const definition = (type as { _zod?: { def: Record<string, unknown> } } | undefined)?._zod?.def;
    if (!definition) return [];
    const inner = definition['innerType'] ?? definition['in'] ?? (definition['type'] === 'array' ? undefined : definition['element']);
    if (inner !== undefined) return shapes(inner, rest);
    if (Array.isArray(definition['options'])) return definition['options'].flatMap((option) => shapes(option, rest));
    const [key, ...deeper] = rest;
    if (definition['type'] === 'array') return key === undefined ? [] : shapes(definition['element'], deeper);
    const shape = definition['shape'] as Record<string, unknown> | undefined;
    if (!shape) return [];
    return key === undefined ? [shape] : shapes(shape[String(key)], deeper);
  };
  return [...new Set(shapes(schema, path).flatMap(Object.keys))];
};

const explainType = (field: Localized, value: unknown, expected: string): Localized => {
  if (value === undefined) return { th: `ยังไม่มี ${field.th} ให้เพิ่ม`, en: `${field.en} is missing. Add it.` };
  if (value === '' || value === null) return { th: `${field.th} ว่างอยู่ ให้ใส่ให้ครบ หรือลบบรรทัดนี้`, en: `${field.en} is empty. Fill it in, or remove the line.` };
  const kind = KINDS[expected] ?? UNKNOWN_KIND;
  return { th: `${field.th} ต้องเป็น${kind.th} ให้เขียนใหม่ตามนั้น`, en: `${field.en} should be ${kind.en}. Rewrite it so.` };
};

const explainChoice = (field: Localized, value: unknown, choices: string[]): Localized => {
  const list = choices.join(', ');
  if (value === '') return { th: `${field.th} ว่างอยู่ ให้เลือกเขียนหนึ่งอย่าง: ${list}`, en: `${field.en} is empty. Write one of: ${list}.` };
  return value === undefined
    ? { th: `ยังไม่มี ${field.th} ให้เลือกเขียนหนึ่งอย่าง: ${list}`, en: `${field.en} is missing. Write one of: ${list}.` }
    : {
      th: `${field.th} เป็น "${String(value)}" ไม่ได้${formatSuggestion(String(value), choices, 'th')} ให้เลือกเขียนหนึ่งอย่าง: ${list}`,
      en: `${field.en} cannot be "${String(value)}".${formatSuggestion(String(value), choices)} Write one of: ${list}.`,
    };
};

/** A schema's fault in words. `data`: what was judged. */
export const explainFault = (fault: z.core.$ZodIssue, data: unknown): Localized => {
  const path = fault.path as Path;
  const value = valueAt(data, path);
  const shown = typeof value === 'string' && value !== '' ? `"${value}": ` : '';
  const field: Localized = { th: fieldOf(path, 'th'), en: fieldOf(path, 'en') };
  const message = Object.hasOwn(MESSAGES, fault.message) ? MESSAGES[fault.message] : undefined;
  if (message) return { th: `${shown}${message.th}`, en: `${shown}${message.en}` };
  if (fault.code === 'invalid_type') return explainType(field, value, fault.expected);
  if (fault.code === 'invalid_value') return explainChoice(field, value, fault.values.map(String));
  if (fault.code === 'invalid_union') return {
    th: `${field.th} ยังไม่มี หรือไม่ใช่ชนิดที่รู้จัก ให้เขียน "kind:" ตามด้วย difference, percentage-change, share หรือ sum`,
    en: `${field.en} is missing or not one that is known. Write "kind:" difference, percentage-change, share or sum.`,
  };
  if (fault.code === 'too_small') return { th: `${field.th} มีรายการน้อยเกินไป ให้มีอย่างน้อย ${String(fault.minimum)} รายการ`, en: `${field.en} has too few entries. Write ${String(fault.minimum)} or more.` };
  return { th: `${field.th} ใช้ค่านี้ไม่ได้ ให้เขียน${UNKNOWN_KIND.th}`, en: `${field.en} cannot stand so. Write it ${UNKNOWN_KIND.en}.` };
};

/** A blank is told by what the field holds: whoever begins a file is asked the same. A choice tells what there is to choose from. */
const explainBlank = (fault: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Localized | undefined => {
  const [path, kind] = [fault.path as Path, FILE_NAMES.find((name) => FILE_KINDS[name].schema === schema)];
  const words = kind && findFieldWords(kind, path);
  if (!words || fault.code === 'invalid_value' || valueAt(data, path) !== '') return undefined;
  return { th: `${fieldOf(path, 'th')} ว่างอยู่ ให้เขียน: ${words.th}`, en: `${fieldOf(path, 'en')} is empty. Write: ${words.en.charAt(0).toLowerCase()}${words.en.slice(1)}` };
};

/** A schema's faults as issues, each at the line it speaks of. An unknown field names its nearest known one. */
export const toSchemaIssues = (error: z.ZodError, schema: z.ZodType, yaml: YamlText): Issue[] =>
  error.issues.flatMap((fault) => {
    const path = fault.path as Path;
    if (fault.code !== 'unrecognized_keys') return [toIssue(yaml.placeOf(path), 'schema', explainBlank(fault, schema, yaml.data) ?? explainFault(fault, yaml.data))];
    const known = knownKeys(schema, path);
    return fault.keys.map((key) => toIssue(yaml.keyPlaceOf([...path, key]), 'schema', {
      th: `ไม่มีช่อง "${key}" ในที่นี้${formatSuggestion(key, known, 'th')} ช่องที่ใช้ได้คือ ${known.join(', ')}`,
      en: `"${key}" is not a field here.${formatSuggestion(key, known)} The fields are: ${known.join(', ')}.`,
    }));
  });
