import { formatMoment } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { toTranslator, translate } from '../i18n/strings.ts';
import { listStoryCorrections, toCorrectionWords, type Told } from './correction.ts';
import { toDated, toNotes, type Dated } from './dated.ts';
import { toDocumentBlocks, type DocumentBlock } from './document-block.ts';
import { toDocumentFigure, type DocumentFigure } from './document-figure.ts';
import { toEditionDay } from './edition-day.ts';
import { listOrigins } from './origin.ts';
import type { Report, Story } from './report.ts';
import { toStoryDay } from './story-day.ts';
import { toAddress, toDateRun, toRuns, toSourceRuns, type Reading, type Run } from './run.ts';

/**
 * A story as its page says it, in one language, every figure, date, source, person and term in words: what is taken away in any form is
 * rendered from this. Plain data without markup; days are ISO where no `Run` or `when` says them.
 */
export interface StoryDocument {
  slug: string;
  lang: Lang;
  /** The story's permanent address; with `#` and a block's id, that of the block. */
  address: string;
  /** The name of the site. */
  site: string;
  /** Who we are: not Binance's own site. */
  who: string;
  /** The day of the edition. */
  edition: string;
  /** Where the story is set; in a preview, before it, until when it may not be published. */
  kicker: string;
  title: Run[];
  deck: Run[];
  /** That the story was withdrawn, and why: it stands before everything else. */
  withdrawn?: { text: string; reason: Run[] };
  figures: DocumentFigure[];
  blocks: DocumentBlock[];
  /** That suspects are presumed innocent, and when we last looked for an outcome in court. */
  caseStatus?: Run[];
  /** Dated notes to the reader. */
  notes: Dated[];
  /** Corrections of the figures in the story, newest first. */
  corrections: Dated[];
  published: string;
  /** The day of the last change, where it is not that of publication. */
  updated?: string;
  /** What stands in the rail: when published and updated, what the story is drawn from, in which language it was written first. */
  facts: { label: string; runs: Run[] }[];
}

/** A correction as a story tells it: of which figure, what became what, and why. */
export const toCorrectionRuns = (reading: Reading, { figure, correction }: Told): Run[] => {
  const { report, lang } = reading;
  const t = toTranslator(lang);
  const { field, old, new: current } = toCorrectionWords(report, correction, lang);
  return [
    ...toRuns(reading, figure.label[lang]).map((run) => ({ ...run, href: toAddress(reading, `figures/${figure.id}/`) })),
    { text: ` · ${t(field)}: ` }, ...toRuns(reading, t('figure.correction', { old, new: current })), { text: lang === 'en' ? '. ' : ' ' },
    ...toRuns(reading, correction.reason[lang]),
  ];
};

const toFrom = (reading: Reading, from: { source: string; locator: string }[]): Run[] =>
  listOrigins(reading.report, from).flatMap(({ source, numbers }, index): Run[] => [
    ...(index === 0 ? [] : [{ text: '; ' }]), ...toSourceRuns(reading, source),
    { text: `${reading.lang === 'en' ? ', ' : ' '}${translate(reading.lang, numbers.length > 1 ? 'source.paragraphs' : 'source.paragraph', { number: numbers.join(', ') })}` },
  ]);

const toFacts = (reading: Reading, text: Story['th'], updated: string | undefined): StoryDocument['facts'] => {
  const t = toTranslator(reading.lang);
  return [
    { label: t('story.published'), runs: [toDateRun(text.published, reading)] },
    ...(updated === undefined ? [] : [{ label: t('story.updated'), runs: [toDateRun(updated, reading)] }]),
    { label: t('story.from'), runs: toFrom(reading, text.from) },
    { label: t('story.original'), runs: [{ text: t(`story.original.${text.original}`) }] },
  ];
};

const toCaseStatus = (reading: Reading, day: string): Run[] => {
  const t = toTranslator(reading.lang);
  return [{ text: `${t('story.presumption')} ${t('story.case-status')} ` }, toDateRun(day, reading), ...(reading.lang === 'en' ? [{ text: '.' }] : [])];
};

/** One language of a story, resolved. */
export const toDocument = (report: Report, story: Story, lang: Lang): StoryDocument => {
  const [reading, t, text] = [{ report, lang }, toTranslator(lang), story[lang]];
  const [address, changed, until] = [toAddress(reading, `stories/${story.slug}/`), toStoryDay(report, story), report.embargoes?.[`stories/${story.slug}`]];
  return {
    slug: story.slug, lang, address, site: report.settings.name[lang], who: t('footer.who'), edition: toEditionDay(report), kicker: [...(until === undefined ? [] : [t('preview.embargo', { moment: formatMoment(until, lang) })]), t(`place.${text.place}`)].join(' · '),
    title: toRuns(reading, text.title), deck: toRuns(reading, text.summary),
    ...(text.status === 'withdrawn' && { withdrawn: { text: t('story.withdrawn'), reason: toRuns(reading, text.reason ?? '') } }),
    figures: text.headline.map((id) => toDocumentFigure(reading, id)),
    blocks: toDocumentBlocks(reading, story.blocks, text.headline, address),
    ...(text.caseStatusAsOf !== undefined && { caseStatus: toCaseStatus(reading, text.caseStatusAsOf) }),
    notes: toNotes(reading, text.notes),
    corrections: listStoryCorrections(report, story).map((told) => toDated(reading, told.correction.date, toCorrectionRuns(reading, told))),
    published: text.published, ...(changed > text.published && { updated: changed }),
    facts: toFacts(reading, text, changed > text.published ? changed : undefined),
  };
};
