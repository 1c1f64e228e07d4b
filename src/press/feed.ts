import { getRssString } from '@astrojs/rss';
import { escapeMarkup } from '../charts/escape-markup.ts';
import { toEditionDay } from '../domain/edition-day.ts';
import { listNews, type NewsItem } from '../domain/news.ts';
import type { Report } from '../domain/report.ts';
import type { Lang } from '../i18n/lang.ts';
import { renderRuns, renderStoryHtml } from './story-html.ts';

/** The desk is in Bangkok, and a record knows the day alone: a day begins there. */
const ZONE = '+07:00';

/** An ISO day as RSS writes a moment (RFC 822), in English whatever the feed's language. */
const toRfc822 = (day: string): string => {
  const [weekday = '', date, month, year] = new Date(`${day}T00:00:00Z`).toUTCString().split(' ');
  return `${weekday} ${date} ${month} ${year} 00:00:00 ${ZONE.replace(':', '')}`;
};

const toRssItem = ({ address, date, changed, title, summary, category, body }: NewsItem) => ({
  link: address, title, description: summary, categories: [category],
  content: Array.isArray(body) ? body.map((runs) => `<p>${renderRuns(runs)}</p>`).join('') : renderStoryHtml(body),
  customData: `<pubDate>${toRfc822(date)}</pubDate>${changed === undefined ? '' : `<atom:updated>${changed}T00:00:00${ZONE}</atom:updated>`}`,
});

/** The feed of one language, RSS 2.0 with full text: every story, and every correction, withdrawal and dated note as an item of its own. Its days are those on record. */
export const renderFeed = async (report: Report, lang: Lang): Promise<string> => {
  const { name, description, baseUrl } = report.settings;
  const toUrl = (path: string): string => new URL(`/${lang}/${path}`, baseUrl).href;
  return `${await getRssString({
    title: name[lang], description: description[lang], site: toUrl(''),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<atom:link href="${escapeMarkup(toUrl('feed.xml'))}" rel="self" type="application/rss+xml"/><language>${lang}</language><lastBuildDate>${toRfc822(toEditionDay(report))}</lastBuildDate><docs>https://www.rssboard.org/rss-specification</docs>`,
    items: listNews(report, lang).map(toRssItem),
  })}\n`;
};
