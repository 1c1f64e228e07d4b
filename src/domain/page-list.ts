import { LANGS } from '../i18n/lang.ts';

interface Named { id: string }

const SECTIONS = ['', 'stories/', 'figures/', 'charts/', 'sources/', 'glossary/', 'people/', 'about/', 'press/', 'data/', 'search/'];

/** The address of every page that the content calls for, sorted. A build that has fewer or more of them is not published. */
export const listPages = ({ stories, figures, charts, sources }: { stories: { slug: string }[]; figures: Named[]; charts: Named[]; sources: Named[] }): string[] => {
  const paths = [
    ...SECTIONS,
    ...stories.flatMap(({ slug }) => [`stories/${slug}/`, `stories/${slug}/parallel/`]),
    ...figures.map(({ id }) => `figures/${id}/`),
    ...charts.flatMap(({ id }) => [`charts/${id}/`, `embed/${id}/`]),
    ...sources.map(({ id }) => `sources/${id}/`),
  ];
  return ['/', '/404.html', ...LANGS.flatMap((lang) => paths.map((path) => `/${lang}/${path}`))].sort();
};
