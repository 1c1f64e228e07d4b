import type { Lang } from '../i18n/lang.ts';
import { toTranslator } from '../i18n/strings.ts';
import { toCorrectionAnchor, toNoteAnchor, WITHDRAWN } from './anchor.ts';
import { toCorrectionWords } from './correction.ts';
import { toCorrectionRuns, toDocument, type StoryDocument } from './document.ts';
import type { Figure, Report, Story } from './report.ts';
import { toAddress, toAmountRun, toDateRun, toRuns, toText, type Reading, type Run } from './run.ts';
import { listStoriesOn } from './usage.ts';

/** One thing that readers who follow the site are told: a story, a correction, a withdrawal, a dated note. */
export interface NewsItem {
  /** Permanent, and this item's alone. */
  address: string;
  /** The day on record, ISO. */
  date: string;
  /** The day on which a story was changed last, where that is not the day of its publication. */
  changed?: string;
  title: string;
  /** What it says, in a sentence or two without figures to follow. */
  summary: string;
  category: string;
  /** A story whole, or paragraphs. */
  body: StoryDocument | Run[][];
}

/** Where readers are told more: a label and links, one behind the other. */
const toLinks = (label: string, links: Run[]): Run[][] =>
  links.length === 0 ? [] : [[{ text: `${label}: ` }, ...links.flatMap((link, index) => (index === 0 ? [link] : [{ text: '; ' }, link]))]];

const toStoryLink = (reading: Reading, story: Story): Run => ({ text: toText(toRuns(reading, story[reading.lang].title)), href: toAddress(reading, `stories/${story.slug}/`) });

const findLast = (days: (string | undefined)[]): string | undefined => days.filter((day) => day !== undefined).sort().at(-1);

const toStoryItem = (reading: Reading, story: Story): NewsItem => {
  const document = toDocument(reading.report, story, reading.lang);
  const { withdrawn, updated: changed } = document;
  return {
    address: document.address, date: document.published, ...(changed !== undefined && { changed }), title: `${withdrawn ? `${toTranslator(reading.lang)('state.withdrawn')}: ` : ''}${toText(document.title)}`,
    summary: withdrawn ? `${withdrawn.text} · ${toText(withdrawn.reason)}` : toText(document.deck), category: document.kicker, body: document,
  };
};

const toCorrectionItems = (reading: Reading, figure: Figure): NewsItem[] => {
  const { report, lang } = reading;
  const t = toTranslator(lang);
  const stories = listStoriesOn(report, figure.id).map((story) => toStoryLink(reading, story));
  return figure.corrections.map((correction, index) => {
    const { field, old, new: current } = toCorrectionWords(report, correction, lang);
    const change = toText(toRuns(reading, t('figure.correction', { old, new: current })));
    return {
      address: toAddress(reading, `figures/${figure.id}/#${toCorrectionAnchor(figure.corrections, index)}`), date: correction.date, category: t('figure.corrections'),
      title: `${t('feed.correction')}: ${toText(toRuns(reading, figure.label[lang]))} · ${t(field)}: ${change}`, summary: toText(toRuns(reading, correction.reason[lang])),
      body: [
        [toDateRun(correction.date, reading), { text: ' · ' }, ...toCorrectionRuns(reading, { figure, correction })],
        [{ text: `${t('feed.now')}: ` }, toAmountRun(reading, figure.id), ...(figure.withdrawn ? [{ text: ` · ${t('state.withdrawn')}` }] : [])],
        ...toLinks(t('figure.used'), stories),
      ],
    };
  });
};

/** A thing that may be withdrawn or bear notes: what it is called, and its page. */
interface Thing { title: string; path: string }

const toWithdrawalItem = (reading: Reading, what: 'story' | 'figure' | 'chart', { title, path }: Thing, date: string, reason: string): NewsItem => {
  const t = toTranslator(reading.lang);
  const runs = toRuns(reading, reason);
  return {
    address: toAddress(reading, `${path}#${WITHDRAWN}`), date, category: t('figure.corrections'), title: `${t(`${what}.withdrawn`)}: ${title}`, summary: toText(runs),
    body: [[toDateRun(date, reading), { text: ' · ' }, { text: title, href: toAddress(reading, path) }, { text: ` · ${t(`${what}.withdrawn`)} · ` }, ...runs]],
  };
};

const toNoteItems = (reading: Reading, { title, path }: Thing, notes: { date: string; text: string }[]): NewsItem[] =>
  notes.map(({ date, text }, index) => {
    const [t, runs] = [toTranslator(reading.lang), toRuns(reading, text, true)];
    return {
      address: toAddress(reading, `${path}#${toNoteAnchor(notes, index)}`), date, category: t('story.notes'), title: `${t('feed.note')}: ${title}`, summary: toText(runs),
      body: [[toDateRun(date, reading), { text: ' · ' }, { text: title, href: toAddress(reading, path) }], runs],
    };
  });

/** What a story's page says since its publication. Its withdrawal bears no day of its own: that of the last change of substance is its day. */
const toStoryItems = (reading: Reading, story: Story): NewsItem[] => {
  const text = story[reading.lang];
  const thing = { title: toText(toRuns(reading, text.title)), path: `stories/${story.slug}/` };
  const day = findLast([text.published, text.updated, ...text.notes.map(({ date }) => date)]) ?? text.published;
  return [
    toStoryItem(reading, story), ...toNoteItems(reading, thing, text.notes),
    ...(text.status === 'withdrawn' ? [toWithdrawalItem(reading, 'story', thing, day, text.reason ?? '')] : []),
  ];
};

const sayNotes = (notes: { date: string; text: Record<Lang, string> }[], lang: Lang): { date: string; text: string }[] => notes.map(({ date, text }) => ({ date, text: text[lang] }));

/** Everything that readers are told, in one language, newest first. */
export const listNews = (report: Report, lang: Lang): NewsItem[] => {
  const reading = { report, lang };
  const say = (text: Record<Lang, string>): string => toText(toRuns(reading, text[lang]));
  const items = [
    ...report.stories.flatMap((story) => toStoryItems(reading, story)),
    ...report.figures.flatMap((figure) => [
      ...toCorrectionItems(reading, figure),
      ...(figure.withdrawn ? [toWithdrawalItem(reading, 'figure', { title: say(figure.label), path: `figures/${figure.id}/` }, figure.withdrawn.date, figure.withdrawn.reason[lang])] : []),
    ]),
    ...report.charts.flatMap((chart) => {
      const thing = { title: say(chart.title), path: `charts/${chart.id}/` };
      return [...toNoteItems(reading, thing, sayNotes(chart.notes, lang)), ...(chart.withdrawn ? [toWithdrawalItem(reading, 'chart', thing, chart.withdrawn.date, chart.withdrawn.reason[lang])] : [])];
    }),
    ...report.sources.flatMap((source) => toNoteItems(reading, { title: `${source.publisher[lang]}: ${say(source.title)}`, path: `sources/${source.id}/` }, sayNotes(source.notes, lang))),
  ];
  return items.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.address < b.address ? -1 : 1));
};
