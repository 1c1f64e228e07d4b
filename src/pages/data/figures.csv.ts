import type { APIRoute } from 'astro';
import { toRegister } from '../../press/register.ts';
import { renderRegisterCsv } from '../../press/register-csv.ts';

export const GET: APIRoute = ({ locals }) => new Response(renderRegisterCsv(toRegister(locals.report)));
