import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { findById } from '../../../domain/figure.ts';
import { LANGS } from '../../../i18n/lang.ts';
import { renderBibtex, toCitation } from '../../../press/citation.ts';

export const getStaticPaths = async () => (await getCollection('figures')).flatMap(({ id }) => LANGS.map((lang) => ({ params: { lang, id } })));

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ locals: { report, lang }, params: { id } }) => new Response(renderBibtex(toCitation(report, findById(report.figures, id), lang)));
