import type { APIRoute } from 'astro';
import { renderRegisterFile } from '../../press/register-files.ts';

export const GET: APIRoute = ({ locals }) => new Response(renderRegisterFile(locals.report, '/data/figures.csv'));
