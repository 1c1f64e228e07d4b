import type { CreativeWork, CorrectionComment, Dataset, NewsArticle, Organization, WithContext } from 'schema-dts';
import { toAddress, toPageAddresses } from '../domain/address.ts';
import { listStoryCorrections } from '../domain/correction.ts';
import { toCorrectionRuns } from '../domain/document.ts';
import { toEditionDay } from '../domain/edition-day.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Report, Source, Story } from '../domain/report.ts';
import { toText } from '../domain/run.ts';
import { toStoryDay } from '../domain/story-day.ts';
import { listMentions } from '../domain/usage.ts';
import { LANGS, otherLang, type Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import { COLUMNS } from './register-csv.ts';

/** What a page is, in the words of schema.org, for machines that read it. */
export type StructuredData = WithContext<NewsArticle> | WithContext<Dataset> | WithContext<CreativeWork>;

const CONTEXT = 'https://schema.org';

const toSite = (report: Report, lang: Lang): Organization => ({ '@type': 'Organization', name: report.settings.name[lang], url: toPageAddresses(report, '')[lang] });

/** The sources that a story names, by their pages here, where each of them is described. */
const listCited = (report: Report, story: Story, lang: Lang): string[] => {
  const ids = listMentions(story, lang).flatMap((reference) => (reference.kind === 'source' ? [reference.id] : reference.kind === 'figure' && reference.source !== undefined ? [reference.source] : []));
  const bases = story[lang].from.map(({ source }) => source);
  return [...new Set(ids)].filter((id) => !bases.includes(id)).map((id) => toPageAddresses(report, `sources/${id}/`)[lang]);
};

const listBases = (report: Report, story: Story, lang: Lang): string[] =>
  [...new Set(story[lang].from.map(({ source }) => source))].map((id) => toPageAddresses(report, `sources/${id}/`)[lang]);

const listComments = (report: Report, story: Story, lang: Lang): CorrectionComment[] =>
  listStoryCorrections(report, story).map((told) => ({ '@type': 'CorrectionComment', text: toText(toCorrectionRuns({ report, lang }, told)), datePublished: told.correction.date }));

/** A story in one language, with its twin: the language that was written first is the work, the other its translation. */
export const toNewsArticle = (report: Report, story: Story, lang: Lang): WithContext<NewsArticle> => {
  const { title, summary, reason, status, original, published } = story[lang];
  const addresses = toPageAddresses(report, `stories/${story.slug}/`);
  const [url, twin] = [addresses[lang], { '@id': addresses[otherLang(lang)] }];
  const site = toSite(report, lang);
  const [bases, cited, comments] = [listBases(report, story, lang), listCited(report, story, lang), listComments(report, story, lang)];
  return {
    '@context': CONTEXT, '@type': 'NewsArticle', '@id': url, headline: toPlainText(report, title, lang), description: toPlainText(report, status === 'withdrawn' ? reason ?? '' : summary, lang),
    ...(status === 'withdrawn' && { creativeWorkStatus: 'Withdrawn' }),
    inLanguage: lang, datePublished: published, dateModified: toStoryDay(report, story), mainEntityOfPage: url, image: `${url}card.png`, author: site, publisher: site, creditText: report.settings.name[lang], isAccessibleForFree: true,
    isBasedOn: bases, ...(cited.length > 0 && { citation: cited }), ...(comments.length > 0 && { correction: comments }),
    ...(original === lang ? { workTranslation: twin } : { translationOfWork: twin }),
  };
};

/** From the first year that a figure speaks of to the last; undefined where none is known. */
const toCoverage = ({ figures }: Report): string | undefined => {
  const years = figures.flatMap(({ period }) => period.match(/(?<!\d)\d{4}(?=$|[-/])/g) ?? []).sort();
  return years.length === 0 ? undefined : `${years[0]}/${years.at(-1)}`;
};

/** The register as a set of data. */
export const toDataset = (report: Report, lang: Lang): WithContext<Dataset> => {
  const url = toPageAddresses(report, 'data/')[lang];
  const coverage = toCoverage(report);
  return {
    '@context': CONTEXT, '@type': 'Dataset', '@id': url, url, name: `${report.settings.name[lang]} · ${translate(lang, 'nav.figures')}`, description: translate(lang, 'data.lead'),
    inLanguage: [...LANGS], creator: toSite(report, lang), dateModified: toEditionDay(report), license: `${url}#terms`, creditText: report.settings.name[lang], isAccessibleForFree: true,
    ...(coverage !== undefined && { temporalCoverage: coverage }),
    variableMeasured: COLUMNS.filter(({ name }) => ['qualifier', 'value', 'unit', 'period', 'state'].includes(name)).map(({ name, says }) => ({ '@type': 'PropertyValue', name, description: says[lang] })),
    distribution: [['text/csv', '/data/figures.csv'], ['application/json', '/data/figures.json']].map(([encodingFormat = '', path = '']) => ({ '@type': 'DataDownload', encodingFormat, contentUrl: toAddress(report, path) })),
  };
};

/** A source, which stories cite by the address of its page here. */
export const toSourceWork = (report: Report, { id, title, publisher, url, published, language }: Source, lang: Lang): WithContext<CreativeWork> => ({
  '@context': CONTEXT, '@type': 'CreativeWork', '@id': toPageAddresses(report, `sources/${id}/`)[lang], name: toPlainText(report, title[lang], lang), publisher: { '@type': 'Organization', name: publisher[lang] }, inLanguage: language,
  ...(url !== 'unknown' && { url }), ...(/^\d/.test(published) && { datePublished: published }),
});

/** JSON that can stand inside a page: nothing in it ends the script that it stands in. */
export const renderStructuredData = (data: StructuredData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
