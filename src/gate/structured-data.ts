import { toStoryDay } from '../domain/story-day.ts';
import type { Story } from '../domain/report.ts';
import { LANGS, otherLang, type Lang } from '../i18n/lang.ts';
import { toWhole, type Edition, type PartPromise } from './edition.ts';
import { squash } from './page-lines.ts';

type Data = Record<string, unknown>;

const SCRIPT = 'script[type="application/ld+json"]';

/** The data that a page carries; undefined where it is no JSON, or there is not one piece. */
const findData = (document: Document): Data | undefined => {
  const [script, second] = document.querySelectorAll(SCRIPT);
  try {
    return script && !second ? (JSON.parse(script.textContent ?? '') as Data) : undefined;
  } catch {
    return undefined;
  }
};

const textOf = (document: Document, selector: string): string => squash(document.querySelector(selector)?.textContent ?? '');

const idOf = (value: unknown): string => (value as { '@id'?: string } | undefined)?.['@id'] ?? '';

/** The pages that the data names, by their addresses behind the site's. */
const listNamed = (data: Data, home: string): string[] =>
  [data['mainEntityOfPage'], data['isBasedOn'] ?? [], data['citation'] ?? [], idOf(data['translationOfWork'] ?? data['workTranslation'])].flat().map((address) => String(address).replace(home, ''));

const judgeStory = ({ report, pages, files }: Edition, story: Story, lang: Lang): string[] => {
  const page = `/${lang}/stories/${story.slug}/`;
  const document = pages.get(page)?.document;
  if (!document) return [];
  const data = findData(document);
  if (!data) return [`${page} has no data for machines, or not one piece of it.`];
  const { status, published, original, reason } = story[lang];
  const withdrawn = status === 'withdrawn';
  const picture = String(data['image']).replace(`${report.settings.baseUrl}/`, '');
  const holds: Record<string, boolean> = {
    kind: data['@context'] === 'https://schema.org' && data['@type'] === 'NewsArticle',
    headline: squash(String(data['headline'])) === textOf(document, 'h1'),
    description: withdrawn ? reason !== undefined && data['creativeWorkStatus'] === 'Withdrawn' : squash(String(data['description'])) === textOf(document, '.head .deck'),
    language: data['inLanguage'] === lang,
    days: data['datePublished'] === published && data['dateModified'] === toStoryDay(report, story),
    twin: idOf(data[original === lang ? 'workTranslation' : 'translationOfWork']) === `${report.settings.baseUrl}/${otherLang(lang)}/stories/${story.slug}/`,
    corrections: [data['correction'] ?? []].flat().length === document.querySelectorAll('.notes .corrections > li').length,
  };
  return [
    ...Object.entries(holds).filter(([, isRight]) => !isRight).map(([what]) => `${page} has data for machines with another ${what} than the story.`),
    ...(files.has(picture) ? [] : [`${page} has data for machines that names /${picture}, which is not there.`]),
    ...listNamed(data, report.settings.baseUrl).filter((address) => !pages.has(address)).map((address) => `${page} has data for machines that names ${address}, which is not there.`),
  ];
};

const judgeDataset = ({ report, pages, files }: Edition, page: string): string[] => {
  const document = pages.get(page)?.document;
  if (!document) return [];
  const data = findData(document);
  if (data?.['@type'] !== 'Dataset') return [`${page} does not describe the register for machines.`];
  const home = `${report.settings.baseUrl}/`;
  const missing = [data['distribution'] ?? []].flat().map((each) => String((each as Data)['contentUrl']).replace(home, '')).filter((file) => !files.has(file));
  const [terms = '', fragment = ''] = String(data['license']).replace(report.settings.baseUrl, '').split('#');
  return [
    ...missing.map((file) => `${page} describes ${file} for machines, which is not there.`),
    ...(pages.get(terms)?.outline.places.has(fragment) ? [] : [`${page} names terms of use for machines that are not there.`]),
  ];
};

/** What pages say of themselves to machines is what they say to readers, and leads to what is there. */
export const structuredData: PartPromise = (edition, part = toWhole(edition)) =>
  LANGS.flatMap((lang) => [...part.stories.flatMap((story) => judgeStory(edition, story, lang)), ...['figures/', 'data/'].map((path) => `/${lang}/${path}`).filter((page) => part.pages.has(page)).flatMap((page) => judgeDataset(edition, page))]);
