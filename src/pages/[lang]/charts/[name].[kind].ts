import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { CHART_FILES, type ChartFileEnding } from '../../../domain/chart-file.ts';
import { findById } from '../../../domain/figure.ts';
import { LANGS } from '../../../i18n/lang.ts';
import { renderChartFile } from '../../../press/chart-files.ts';

interface Props { id: string; ending: ChartFileEnding }

/** The name of a file in the two parts that the route has: `illicit-share@2x` and `png`. */
const toParams = (file: string) => ({ name: file.slice(0, file.lastIndexOf('.')), kind: file.slice(file.lastIndexOf('.') + 1) });

export const getStaticPaths = async () =>
  (await getCollection('charts')).flatMap(({ id }) => LANGS.flatMap((lang) => CHART_FILES.map((ending) => ({ params: { lang, ...toParams(id + ending) }, props: { id, ending } satisfies Props }))));

export const GET: APIRoute<Props> = ({ locals: { report, lang }, props: { id, ending } }) => new Response(renderChartFile(report, findById(report.charts, id), lang, ending));
