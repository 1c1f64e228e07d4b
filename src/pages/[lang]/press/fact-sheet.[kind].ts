import type { APIRoute } from 'astro';
import { SHEET_FILES, type SheetFileEnding } from '../../../domain/kit-file.ts';
import { LANGS } from '../../../i18n/lang.ts';
import { toKit } from '../../../press/kit.ts';

interface Props { ending: SheetFileEnding }

export const getStaticPaths = () => LANGS.flatMap((lang) => SHEET_FILES.map((ending) => ({ params: { lang, kind: ending.slice(1) }, props: { ending } satisfies Props })));

export const GET: APIRoute<Props> = async ({ locals: { report, lang }, props: { ending } }) =>
  new Response((await toKit(report, lang)).files.find(({ name }) => name === `fact-sheet${ending}`)?.body);
