import type { z } from 'zod';
import { toIssue, type Issue } from '../domain/issue.ts';
import type { RecordFile } from '../domain/manuscript.ts';
import { toSchemaIssues } from './schema-fault.ts';
import { parseYaml } from './yaml.ts';

/** A file judged by its schema: the record, or what is wrong with it. */
export type Parsed<Data> = { record: RecordFile<Data>; issues: Issue[] } | { record: undefined; issues: Issue[] };

/** Parses one YAML file. `firstLine`: the line on which the text begins in its file. */
export const parseRecord = <Schema extends z.ZodType>(schema: Schema, file: string, id: string, text: string, firstLine = 1): Parsed<z.output<Schema>> => {
  const yaml = parseYaml(file, text, firstLine);
  if (yaml.issues.length > 0) return { record: undefined, issues: yaml.issues };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    return { record: undefined, issues: [toIssue({ file, line: firstLine, column: 1 }, 'schema', 'There are no fields here. Write them as "name: value", one a line.')] };
  }
  const result = schema.safeParse(yaml.data);
  return result.success
    ? { record: { id, file, data: result.data, placeOf: yaml.placeOf }, issues: [] }
    : { record: undefined, issues: toSchemaIssues(result.error, schema, yaml) };
};
