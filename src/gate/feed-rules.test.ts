import { expect, test } from 'vitest';
import { judgeFeed } from './feed-rules.ts';

const ADDRESS = 'https://report.example/en/feed.xml';
const HEAD = `<title>Report</title><description>What it is.</description><link>https://report.example/en/</link><atom:link href="${ADDRESS}" rel="self" type="application/rss+xml"/><language>en</language><lastBuildDate>Sun, 22 Nov 2026 00:00:00 +0700</lastBuildDate>`;
const LINK = 'https://report.example/en/stories/river/';
const ITEM = `<item><title>High water</title><link>${LINK}</link><guid isPermaLink="true">${LINK}</guid><description>It rose.</description><content:encoded>&lt;p&gt;It &lt;a href="https://a.example/"&gt;rose&lt;/a&gt;.&lt;/p&gt;</content:encoded><pubDate>Sun, 22 Nov 2026 00:00:00 +0700</pubDate><category>Thailand</category></item>`;
const FEED = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${HEAD}${ITEM}</channel></rss>`;
const faults = (from: string, to: string): string[] => {
  if (!FEED.includes(from)) throw new Error(`The feed has no ${from}.`);
  return judgeFeed(FEED.replace(from, () => to), ADDRESS);
};

test('passes a feed that keeps them, without items too', () => {
  expect(judgeFeed(FEED, ADDRESS)).toEqual([]);
  expect(faults(ITEM, '')).toEqual([]);
});

test.each([
  ['<?xml version="1.0" encoding="UTF-8"?>', '', 'The feed does not begin by saying that it is XML in UTF-8.'],
  ['It rose.', 'It &nbsp;rose.', 'The feed is not well-formed: "&nbsp;" is no entity of XML.'],
  ['version="2.0"', 'version="0.91"', 'The feed is not one channel of RSS 2.0.'],
  ['xmlns:content="http://purl.org/rss/1.0/modules/content/" ', '', 'The feed does not say what "content:" means.'],
  ['<title>Report</title>', '', 'The channel has 0 <title>.'], ['<title>Report</title>', '<title>a</title><title>b</title>', 'The channel has 2 <title>.'], ['<title>Report</title>', '<title> </title>', 'The channel has an empty <title>.'],
  ['What it is.', '&lt;b&gt;What&lt;/b&gt;', 'The channel has HTML in its <description>.'], ['<language>en</language>', '<language>english</language>', 'The channel has the language "english".'], ['<language>', '<ttl>1</ttl><language>', 'The channel has <ttl>, which has no place there.'],
  ['<link>https://report.example/en/</link>', '<link>/en/</link>', 'The channel has a <link> that is no whole address.'],
  ['rel="self"', 'rel="via"', `The channel does not name itself as ${ADDRESS}.`], [`href="${ADDRESS}"`, 'href="https://report.example/feed"', `The channel does not name itself as ${ADDRESS}.`],
  [`<lastBuildDate>Sun, 22`, '<lastBuildDate>Mon, 22', 'The channel has the date "Mon, 22 Nov 2026 00:00:00 +0700", which is none of RFC 822.'],
  [ITEM, ITEM + ITEM, `Two items have the guid ${LINK}.`], [`${HEAD}${ITEM}`, ITEM + HEAD, 'The channel says of itself what stands behind its items.'],
  ['<title>High water</title>', '<title>High &amp;amp; water</title>', 'Item 1 has HTML in its <title>.'], ['<title>High water</title>', '', 'Item 1 has 0 <title>.'],
  [`<link>${LINK}`, '<link>/en/stories/river/', 'Item 1 has the link "/en/stories/river/", which is no whole address.'], ['isPermaLink="true"', 'isPermaLink="false"', 'Item 1 has a guid that is not its permanent link.'],
  ['<pubDate>Sun, 22 Nov', '<pubDate>Mon, 30 Feb', 'Item 1 has the date "Mon, 30 Feb 2026 00:00:00 +0700", which is none of RFC 822.'], ['<pubDate>Sun, 22 Nov 2026 00:00:00 +0700', '<pubDate>2026-11-22', 'Item 1 has the date "2026-11-22", which is none of RFC 822.'],
  ['<category>', '<atom:updated>22 Nov</atom:updated><category>', 'Item 1 was changed on "22 Nov", which is no date of RFC 3339.'], ['<category>Thailand</category>', '<category/>', 'Item 1 has an empty <category>.'],
  ['<description>It rose.</description>', '', 'Item 1 has 0 <description>.'], ['</category></item>', '</category><author>a</author></item>', 'Item 1 has <author>, which has no place there.'],
  ['https://a.example/', '/en/', 'Item 1 leads to "/en/", which is no whole address.'], ['https://a.example/', 'javascript:a', 'Item 1 leads to "javascript:a", which is no whole address.'],
  ['&lt;p&gt;', '&lt;script&gt;&lt;/script&gt;&lt;p&gt;', 'Item 1 holds <script>, which readers of feeds take out.'], ['&lt;p&gt;', '&lt;p style="a"&gt;', 'Item 1 holds the attribute style, which readers of feeds take out.'],
  ['&lt;/p&gt;', '', 'Item 1 holds HTML that is not whole: </div> closes nothing.'],
])('refuses %j as %j', (from, to, fault) => expect(faults(from, to)).toContain(fault));

test('refuses content that stands before its description', () => {
  const [description, content] = ['<description>It rose.</description>', FEED.slice(FEED.indexOf('<content:encoded>'), FEED.indexOf('<pubDate>'))];
  expect(faults(description + content, content + description)).toEqual(['Item 1 has its content before its description.']);
});
