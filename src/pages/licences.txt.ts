import type { APIRoute } from 'astro';
import { renderLicences } from '../press/licences.ts';
import { loadLicences } from '../reader/licence.ts';

export const GET: APIRoute = () => new Response(renderLicences(loadLicences(process.cwd())));
