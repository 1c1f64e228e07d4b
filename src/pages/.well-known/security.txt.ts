import type { APIRoute } from 'astro';
import { renderSecurityTxt } from '../../press/security-txt.ts';
import { editionMoment } from '../../reader/edition.ts';

export const GET: APIRoute = ({ locals }) => new Response(renderSecurityTxt(locals.report.settings, editionMoment(process.cwd())));
