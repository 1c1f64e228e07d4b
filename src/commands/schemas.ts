import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toEditorSchema } from '../schema/editor-schema.ts';
import { KINDS, type Kind } from '../schema/field-words.ts';

/** Where an editor finds the schema of one kind of file. */
export const schemaFile = (kind: Kind): string => `.vscode/schemas/${kind}.json`;

export const renderEditorSchema = (kind: Kind): string => `${JSON.stringify(toEditorSchema(kind), null, 1)}\n`;

if (import.meta.main) {
  mkdirSync(join(process.cwd(), '.vscode/schemas'), { recursive: true });
  for (const kind of KINDS) writeFileSync(join(process.cwd(), schemaFile(kind)), renderEditorSchema(kind));
  console.log(`Wrote .vscode/schemas for ${KINDS.join(', ')}.`);
}
