import type { Edition } from './edition.ts';

/** Links and fragments inside the site lead somewhere. */
export const links = ({ pages, files }: Edition): string[] =>
  [...pages].flatMap(([page, { outline }]) => outline.links.flatMap((href) => {
    const [path = '', fragment] = href.split('#');
    if (/^[a-z]+:/.test(path) || files.has(path.slice(1))) return [];
    const places = path === '' ? outline.places : pages.get(path)?.outline.places;
    if (!places) return [`${page} links to ${path}, which is not there.`];
    return fragment === undefined || fragment === '' || places.has(fragment) ? [] : [`${page} links to ${path}#${fragment}, and there is no such place on that page.`];
  }));
