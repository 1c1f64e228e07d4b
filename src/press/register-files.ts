import type { RegisterFilePath } from '../domain/kit-file.ts';
import type { Report } from '../domain/report.ts';
import { toJsonSchema } from '../schema/register.ts';
import { renderJson } from './json.ts';
import { toRegister, toSchemaAddress } from './register.ts';
import { renderRegisterCsv } from './register-csv.ts';

/** The register in one of its forms, or its schema, as it is served. */
export const renderRegisterFile = (report: Report, path: RegisterFilePath): string =>
  path === '/data/figures.csv' ? renderRegisterCsv(toRegister(report))
  : path === '/data/figures.json' ? renderJson(toRegister(report))
  : renderJson(toJsonSchema(toSchemaAddress(report), report.settings.name.en));
