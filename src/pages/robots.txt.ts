import type { APIRoute } from 'astro';

/** A preview is nobody's to find. */
export const GET: APIRoute = ({ site, locals }) => new Response(locals.report.embargoes === undefined
  ? `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`
  : 'User-agent: *\nDisallow: /\n');
