import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { renderJson } from '../../../press/json.ts';
import { toFigureFile } from '../../../press/register.ts';

export const getStaticPaths = async () => (await getCollection('figures')).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ locals, params }) => new Response(renderJson(toFigureFile(locals.report, params.id)));
