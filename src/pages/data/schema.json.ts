import type { APIRoute } from 'astro';
import { renderJson } from '../../press/json.ts';
import { toSchemaAddress } from '../../press/register.ts';
import { toJsonSchema } from '../../schema/register.ts';

export const GET: APIRoute = ({ locals: { report } }) => new Response(renderJson(toJsonSchema(toSchemaAddress(report), report.settings.name.en)));
