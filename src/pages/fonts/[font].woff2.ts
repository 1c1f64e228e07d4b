import type { APIRoute } from 'astro';
import { FONTS, renderFont } from '../../press/font.ts';

export const getStaticPaths = () => FONTS.map((font) => ({ params: { font: font.name } }));

export const GET: APIRoute = async ({ params }) => {
  const font = FONTS.find(({ name }) => name === params['font']);
  if (!font) throw new Error(`There is no font "${params['font'] ?? ''}".`);
  return new Response(new Uint8Array(await renderFont(font)), { headers: { 'Content-Type': 'font/woff2' } });
};
