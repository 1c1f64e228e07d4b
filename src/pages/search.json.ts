import type { APIRoute } from 'astro';
import { toSearchIndex } from '../search/from-report.ts';

export const GET: APIRoute = ({ locals }) => new Response(JSON.stringify(toSearchIndex(locals.report)));
