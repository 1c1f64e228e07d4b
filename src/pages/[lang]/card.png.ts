import type { APIRoute } from 'astro';
import { renderPng } from '../../charts/picture.ts';
import { LANGS } from '../../i18n/lang.ts';
import { toSiteCard } from '../../press/card.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ locals: { report, lang } }) => new Response(renderPng(toSiteCard(report, lang), 1));
