import { findAll, type Edition } from './edition.ts';

/** Links and fragments inside the site lead somewhere. */
export const links = ({ pages, files }: Edition): string[] =>
  [...pages].flatMap(([page, { document }]) => findAll(document, 'a[href]').flatMap((link) => {
    const [path = '', fragment] = (link.getAttribute('href') ?? '').split('#');
    if (/^[a-z]+:/.test(path) || files.has(path.slice(1))) return [];
    const target = path === '' ? document : pages.get(path)?.document;
    if (!target) return [`${page} links to ${path}, which is not there.`];
    return fragment === undefined || fragment === '' || target.getElementById(fragment) ? [] : [`${page} links to ${path}#${fragment}, and there is no such place on that page.`];
  }));
