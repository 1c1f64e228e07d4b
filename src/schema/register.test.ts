import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION, THAI_WORDS, toJsonSchema } from './register.ts';

/** What each version of the schema demands, apart from its words. Whoever changes a field adds a line, and says in the manual what changed. */
const VERSIONS: Record<string, string> = { '1.0.0': '55ce13ccbd19' };

const schema = toJsonSchema('https://report.example/data/schema.json?version=1.0.0', 'Report');

interface Described { description?: string; [THAI_WORDS]?: string; properties?: Record<string, Described> }
const things = Object.entries((schema as { $defs?: Record<string, Described> }).$defs ?? {});

test('is a JSON Schema that bears its address and its version', () => {
  expect(new Ajv2020({ strict: false }).validateSchema(structuredClone(schema) as Record<string, unknown>)).toBe(true);
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'https://report.example/data/schema.json?version=1.0.0' });
});

test('says of every thing and field what it holds, in both languages', () => {
  const fields = things.flatMap(([name, thing]) => [[name, thing] as const, ...Object.entries(thing.properties ?? {}).map(([field, each]) => [`${name}.${field}`, each] as const)]);
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(([, { description = '', [THAI_WORDS]: thai = '' }]) => !/^[A-Z].+\.$/.test(description) || !/\p{Script=Thai}/u.test(thai)).map(([name]) => name)).toEqual([]);
});

test('a change of what it demands has a version of its own', () => {
  const bare = JSON.stringify(schema, (key, value: unknown) => (['description', THAI_WORDS, '$id'].includes(key) ? undefined : value));
  expect({ [SCHEMA_VERSION]: createHash('sha256').update(bare).digest('hex').slice(0, 12) }).toEqual({ [SCHEMA_VERSION]: VERSIONS[SCHEMA_VERSION] });
});
