import type { APIRoute } from 'astro';
import { LANGS } from '../../i18n/lang.ts';
import { packKit } from '../../press/kit.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ locals: { report, lang } }) => new Response(await packKit(report, lang));
