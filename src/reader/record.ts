import type { z } from 'zod';
import { toIssue, type Issue } from '../domain/issue.ts';
import type { RecordFile } from '../domain/manuscript.ts';
import type { Placed } from './field.ts';
import { toSchemaIssues } from './schema-fault.ts';
import { parseYaml } from './yaml.ts';

/** A file judged by its schema: the record, or what is wrong with it. `raw`: its fields as typed, where they can be read at all. */
export interface Parsed<Data> { record: RecordFile<Data> | undefined; raw: Placed | undefined; issues: Issue[] }

const NO_FIELDS = { th: 'ไม่มีช่องข้อมูลตรงนี้ ให้เขียนแบบ "name: value" บรรทัดละช่อง', en: 'There are no fields here. Write them as "name: value", one a line.' };

/** Parses one YAML file. `firstLine`: the line on which the text begins in its file. */
export const parseRecord = <Schema extends z.ZodType>(schema: Schema, file: string, id: string, text: string, firstLine = 1): Parsed<z.output<Schema>> => {
  const yaml = parseYaml(file, text, firstLine);
  if (yaml.data === undefined) return { record: undefined, raw: undefined, issues: yaml.issues };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    return { record: undefined, raw: undefined, issues: [...yaml.issues, toIssue({ file, line: firstLine, column: 1 }, 'schema', NO_FIELDS)] };
  }
  const result = schema.safeParse(yaml.data);
  return result.success
    ? { record: { id, file, data: result.data, placeOf: yaml.placeOf }, raw: yaml, issues: yaml.issues }
    : { record: undefined, raw: yaml, issues: [...yaml.issues, ...toSchemaIssues(result.error, schema, yaml)] };
};
