import { LANGS } from '../i18n/lang.ts';
import type { Localized } from '../schema/text.ts';
import { toIsOutAt, type IsOut } from '../domain/embargo.ts';
import { toIssue, type Issue } from '../domain/issue.ts';
import { listDownloads } from '../domain/download-list.ts';
import { listPages } from '../domain/page-list.ts';
import type { StoryFolder } from '../domain/manuscript.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import type { SourceManuscript } from './manuscript.ts';
import type { WrittenLink } from './story.ts';

/** A file that pages load, and readers may take. */
const FILES = ['/favicon.svg'];

/** What is public when a link is: the addresses of all pages, and whether a thing is out. `later`: the addresses that embargoes keep back until then. */
interface Scene { addresses: Set<string>; isOut: IsOut; later: Set<string> }

const toAddresses = (manuscript: SourceManuscript, isOut: IsOut): Set<string> => {
  // What cannot be read has its page once it is mended: a link to it is no second fault.
  const listIds = (collection: 'figures' | 'charts' | 'sources'): { id: string }[] => [
    ...manuscript[collection].filter(({ id }) => isOut(`${collection}/${id}`)),
    ...[...manuscript.unreadable].filter((name) => name.startsWith(`${collection}/`)).map((name) => ({ id: name.slice(collection.length + 1) })),
  ];
  const stories = manuscript.stories.filter(({ slug }) => isOut(`stories/${slug}`));
  const things = { stories, figures: listIds('figures'), charts: listIds('charts'), sources: listIds('sources') };
  return new Set([...listPages(things), ...listDownloads(things), ...FILES]);
};

/** The anchors on a page; undefined where they are not known, since a file is at fault. */
const listAnchors = (manuscript: SourceManuscript, isOut: IsOut, page: string): string[] | undefined => {
  const [, , section, id] = page.split('/');
  const listIds = (collection: 'glossary' | 'people' | 'organisations', records: { id: string }[]): string[] => records.map((record) => record.id).filter((name) => isOut(`${collection}/${name}`));
  if (section === 'stories' && id) {
    const story = manuscript.stories.find(({ slug }) => slug === id);
    const charts = LANGS.flatMap((lang) => story?.files[lang]?.blocks ?? []).flatMap(({ mentions }) => mentions.flatMap(({ reference }) => (reference.kind === 'chart' ? [reference.id] : [])));
    return story?.record && [...story.record.blocks.map((block) => block.id), ...charts, 'main'];
  }
  if (section === 'glossary') return [...listIds('glossary', manuscript.glossary.filter(({ data }) => data.explanation)), 'main'];
  return section === 'people' ? [...listIds('people', manuscript.people), ...listIds('organisations', manuscript.organisations), 'main'] : ['main'];
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const toDead = (page: string, { addresses, later }: Scene): Localized => (later.has(page) ? {
  th: `หน้า "${page}" ยังติด embargo จึงยังไม่มีในเว็บไซต์นี้ ให้ลบลิงก์ออกจนกว่าจะพ้นกำหนด`,
  en: `The page "${page}" is under embargo and not on this site yet. Remove the link until then.`,
} : {
  th: `ไม่มีหน้า "${page}" ในเว็บไซต์นี้${formatSuggestion(page, [...addresses], 'th')} ให้แก้ที่อยู่ หรือลบลิงก์ออก`,
  en: `There is no page "${page}" on this site.${formatSuggestion(page, [...addresses])} Correct the address, or remove the link.`,
});

/** Where a link leads inside the site; undefined for one that leads out of it. */
const toInside = ({ settings }: SourceManuscript, link: WrittenLink): string | undefined => {
  const own = settings?.data.baseUrl ?? '';
  const url = own !== '' && (link.url === own || link.url.startsWith(`${own}/`)) ? link.url.slice(own.length) || '/' : link.url;
  return /^(?:\/(?!\/)|#)/.test(url) ? url : undefined;
};

const judgeLink = (manuscript: SourceManuscript, scene: Scene, link: WrittenLink, url: string): Issue[] => {
  const [address = '', anchor] = url.split('#');
  const lang = /\/(th|en)\.mdx$/.exec(link.file)?.[1] ?? 'th';
  const page = decode(address.split('?')[0] ?? '') || `/${lang}/stories/${link.slug}/`;
  if (address !== '' && !scene.addresses.has(page)) return [toIssue(link, 'dead-link', toDead(page, scene))];
  const anchors = listAnchors(manuscript, scene.isOut, page);
  return !anchor || !anchors || anchors.includes(decode(anchor)) ? [] : [toIssue(link, 'dead-link', {
    th: `หน้า "${page}" ไม่มีตำแหน่ง "#${decode(anchor)}"${formatSuggestion(decode(anchor), anchors, 'th')} ให้แก้ที่อยู่ หรือตัดส่วนหลัง # ออก`,
    en: `The page "${page}" has no "#${decode(anchor)}".${formatSuggestion(decode(anchor), anchors)} Correct the address, or leave out what stands from # on.`,
  })];
};

/** The moment at which a link is read first: that of its story, which may wait. A draft waits longest. */
const toMoment = (stories: Map<string, StoryFolder>, { slug }: WrittenLink, at: number): number => {
  const fields = Object.values(stories.get(slug)?.files ?? {}).map(({ frontMatter }) => frontMatter);
  return Math.max(at, ...fields.map(({ status, embargo }) => (status === 'draft' ? Infinity : Date.parse(embargo ?? '1970-01-01'))));
};

/** Every link inside the site leads to a page that is built by then, and to a place on it. `at`: the edition's moment, in milliseconds. */
export const deadLinks = (manuscript: SourceManuscript, at: number): Issue[] => {
  const stories = new Map(manuscript.stories.map((story) => [story.slug, story]));
  const links = manuscript.links.flatMap((link) => {
    const url = toInside(manuscript, link);
    return url === undefined ? [] : [{ link, url, moment: toMoment(stories, link, at) }];
  });
  if (links.length === 0) return [];
  const isOutAt = toIsOutAt(manuscript);
  const later = toAddresses(manuscript, isOutAt(Infinity));
  const scenes = new Map([...new Set(links.map(({ moment }) => moment))].map((moment): [number, Scene] => {
    const isOut = isOutAt(moment);
    return [moment, { addresses: toAddresses(manuscript, isOut), isOut, later }];
  }));
  return links.flatMap(({ link, url, moment }) => {
    const scene = scenes.get(moment);
    return scene ? judgeLink(manuscript, scene, link, url) : [];
  });
};
