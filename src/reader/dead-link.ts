import { LANGS } from '../i18n/lang.ts';
import { isPublic } from '../domain/public.ts';
import { toIssue, type Issue } from '../domain/issue.ts';
import type { StoryFolder } from '../domain/manuscript.ts';
import { listPages } from '../domain/page-list.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import type { SourceManuscript } from './manuscript.ts';
import type { WrittenLink } from './story.ts';

/** Files that stand beside the pages. */
const FILES = ['/robots.txt', '/sitemap-index.xml', '/favicon.svg'];

/** A story that cannot be read has its page once it is mended: a link to it is no second fault. */
const isBuilt = ({ files }: StoryFolder, at: number): boolean => LANGS.every((lang) => { const file = files[lang]; return !file || isPublic(file.frontMatter, at); });

const listAddresses = (manuscript: SourceManuscript, at: number): string[] => {
  const listIds = (collection: 'figures' | 'charts' | 'sources'): { id: string }[] => [
    ...manuscript[collection],
    ...[...manuscript.unreadable].filter((name) => name.startsWith(`${collection}/`)).map((name) => ({ id: name.slice(collection.length + 1) })),
  ];
  const stories = manuscript.stories.filter((story) => isBuilt(story, at)).map(({ slug }) => ({ slug }));
  return [...listPages({ stories, figures: listIds('figures'), charts: listIds('charts'), sources: listIds('sources') }), ...FILES];
};

/** The anchors on a page; undefined where they are not known, since a file is at fault. */
const listAnchors = (manuscript: SourceManuscript, page: string): string[] | undefined => {
  const [, , section, id] = page.split('/');
  if (section === 'stories' && id) {
    const story = manuscript.stories.find(({ slug }) => slug === id);
    const charts = LANGS.flatMap((lang) => story?.files[lang]?.blocks ?? []).flatMap(({ mentions }) => mentions.flatMap(({ reference }) => (reference.kind === 'chart' ? [reference.id] : [])));
    return story?.record && [...story.record.blocks.map((block) => block.id), ...charts, 'main'];
  }
  if (section === 'glossary') return [...manuscript.glossary.filter(({ data }) => data.explanation).map((term) => term.id), 'main'];
  return section === 'people' ? [...manuscript.people, ...manuscript.organisations].map((record) => record.id).concat('main') : ['main'];
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const judgeLink = (manuscript: SourceManuscript, addresses: string[], link: WrittenLink): Issue[] => {
  const own = manuscript.settings?.data.baseUrl ?? '';
  const url = own !== '' && (link.url === own || link.url.startsWith(`${own}/`)) ? link.url.slice(own.length) || '/' : link.url;
  if (!/^(?:\/(?!\/)|#)/.test(url)) return [];
  const [address = '', anchor] = url.split('#');
  const lang = /\/(th|en)\.mdx$/.exec(link.file)?.[1] ?? 'th';
  const page = decode(address.split('?')[0] ?? '') || `/${lang}/stories/${link.slug}/`;
  if (address !== '' && !addresses.includes(page)) return [toIssue(link, 'dead-link', {
    th: `ไม่มีหน้า "${page}" ในเว็บไซต์นี้${formatSuggestion(page, addresses, 'th')} ให้แก้ที่อยู่ หรือลบลิงก์ออก`,
    en: `There is no page "${page}" on this site.${formatSuggestion(page, addresses)} Correct the address, or remove the link.`,
  })];
  const anchors = listAnchors(manuscript, page);
  return !anchor || !anchors || anchors.includes(decode(anchor)) ? [] : [toIssue(link, 'dead-link', {
    th: `หน้า "${page}" ไม่มีตำแหน่ง "#${decode(anchor)}"${formatSuggestion(decode(anchor), anchors, 'th')} ให้แก้ที่อยู่ หรือตัดส่วนหลัง # ออก`,
    en: `The page "${page}" has no "#${decode(anchor)}".${formatSuggestion(decode(anchor), anchors)} Correct the address, or leave out what stands from # on.`,
  })];
};

/** Every link inside the site leads to a page that is built, and to a place on it. `at`: the edition's moment, in milliseconds. */
export const deadLinks = (manuscript: SourceManuscript, at: number): Issue[] => {
  const addresses = listAddresses(manuscript, at);
  return manuscript.links.flatMap((link) => judgeLink(manuscript, addresses, link));
};
