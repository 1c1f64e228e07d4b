import type { APIRoute } from 'astro';
import { LANGS } from '../../i18n/lang.ts';
import { renderFeed } from '../../press/feed.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ locals: { report, lang } }) => new Response(await renderFeed(report, lang), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
