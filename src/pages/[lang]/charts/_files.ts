import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { ChartFileEnding } from '../../../domain/chart-file.ts';
import { findById } from '../../../domain/figure.ts';
import { LANGS } from '../../../i18n/lang.ts';
import { renderChartFile } from '../../../press/chart-files.ts';
import { contentTypes } from '../../../press/content-type.ts';

interface Props { id: string; ending: ChartFileEnding }

/** What is served for every chart in either language under names that end so. A route's own ending must be written in its name, or the preview does not find it. */
export const listFilePaths = (kind: '.svg' | '.png' | '.csv', endings: ChartFileEnding[] = [kind]) => async () =>
  (await getCollection('charts')).flatMap(({ id }) => LANGS.flatMap((lang) => endings.map((ending) => ({ params: { lang, name: id + ending.slice(0, -kind.length) }, props: { id, ending } satisfies Props }))));

/** One of them. */
export const sendFile: APIRoute<Props> = ({ locals: { report, lang }, props: { id, ending } }) =>
  new Response(renderChartFile(report, findById(report.charts, id), lang, ending), { headers: { 'Content-Type': contentTypes[ending.replace(/.*(?=\.)/, '')] ?? '' } });
