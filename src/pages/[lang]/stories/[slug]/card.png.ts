import type { APIRoute } from 'astro';
import { renderPng } from '../../../../charts/picture.ts';
import { toStoryCard } from '../../../../press/card.ts';
import { listStoryPaths } from '../_paths.ts';

export const getStaticPaths = listStoryPaths;

export const GET: APIRoute = ({ locals: { report, lang }, params: { slug } }) => {
  const story = report.stories.find((each) => each.slug === slug);
  if (!story) throw new Error(`There is no story "${slug}".`);
  return new Response(renderPng(toStoryCard(report, story, lang), 1));
};
