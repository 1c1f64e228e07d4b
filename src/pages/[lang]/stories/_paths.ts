import { getCollection } from 'astro:content';
import { isPublic } from '../../../domain/public.ts';
import { editionMoment } from '../../../reader/edition.ts';

/** The stories that are built, in both languages, for every form in which one is given. */
export const listStoryPaths = async (): Promise<{ params: { slug: string; lang: string } }[]> => {
  const at = editionMoment(process.cwd());
  return (await getCollection('stories')).filter(({ data }) => isPublic(data, at)).map(({ id }) => {
    const [slug = '', lang = ''] = id.split('/');
    return { params: { slug, lang } };
  });
};
