import type { APIRoute } from 'astro';
import { renderJson } from '../../press/json.ts';
import { toRegister } from '../../press/register.ts';

export const GET: APIRoute = ({ locals }) => new Response(renderJson(toRegister(locals.report)));
