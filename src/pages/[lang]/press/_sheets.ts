import type { APIRoute } from 'astro';
import type { SheetFileEnding } from '../../../domain/kit-file.ts';
import { LANGS } from '../../../i18n/lang.ts';
import { renderFactSheet } from '../../../press/fact-sheet.ts';

export const listSheetPaths = () => LANGS.map((lang) => ({ params: { lang } }));

/** Each kind has a route of its own: a preview finds no address whose ending is a parameter. */
export const sendSheet = (ending: SheetFileEnding): APIRoute => async ({ locals: { report, lang } }) =>
  new Response(await renderFactSheet(report, lang, ending));
