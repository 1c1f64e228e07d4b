import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { renderPng } from '../../../../charts/picture.ts';
import { isPublic } from '../../../../domain/public.ts';
import { toStoryCard } from '../../../../press/card.ts';
import { editionMoment } from '../../../../reader/edition.ts';

export const getStaticPaths = async () => {
  const at = editionMoment(process.cwd());
  return (await getCollection('stories')).filter(({ data }) => isPublic(data, at)).map(({ id }) => {
    const [slug = '', lang = ''] = id.split('/');
    return { params: { slug, lang } };
  });
};

export const GET: APIRoute = ({ locals: { report, lang }, params: { slug } }) => {
  const story = report.stories.find((each) => each.slug === slug);
  if (!story) throw new Error(`There is no story "${slug}".`);
  return new Response(renderPng(toStoryCard(report, story, lang), 1));
};
