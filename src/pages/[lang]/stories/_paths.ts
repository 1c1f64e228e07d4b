import { getCollection } from 'astro:content';

/** The stories that are built, in both languages, for every form in which one is given. */
export const listStoryPaths = async (): Promise<{ params: { slug: string; lang: string } }[]> =>
  (await getCollection('stories')).map(({ id }) => {
    const [slug = '', lang = ''] = id.split('/');
    return { params: { slug, lang } };
  });
