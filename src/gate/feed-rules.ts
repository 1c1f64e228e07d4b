import { isLang } from '../i18n/lang.ts';
import { listChildren, parseXml, textOf, type XmlElement } from './xml.ts';

const NAMESPACES: Record<string, string> = { content: 'http://purl.org/rss/1.0/modules/content/', atom: 'http://www.w3.org/2005/Atom' };

/** What may stand in a channel and in an item, and how often. */
const CHANNEL: Record<string, 'once' | 'may'> = { title: 'once', description: 'once', link: 'once', language: 'once', lastBuildDate: 'once', docs: 'may', 'atom:link': 'once' };
const ITEM: Record<string, 'once' | 'may'> = { title: 'once', link: 'once', guid: 'once', description: 'once', 'content:encoded': 'once', pubDate: 'once', category: 'once', 'atom:updated': 'may' };

/** What readers keep of HTML, of what we write. */
const HTML = new Set(['a', 'blockquote', 'br', 'data', 'div', 'em', 'figcaption', 'figure', 'h2', 'h3', 'img', 'li', 'ol', 'p', 'q', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul']);
const ATTRIBUTES = new Set(['alt', 'data-figure', 'data-row', 'data-source', 'datetime', 'href', 'lang', 'src', 'value']);

const RFC_822 = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) \d{2}:\d{2}:\d{2} (?:[+-]\d{4}|GMT)$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment in the form of RSS, whose day exists and has that name. */
const isRfc822 = (text: string): boolean => {
  const [, weekday, day, month, year] = RFC_822.exec(text) ?? [];
  return weekday !== undefined && new Date(`${day} ${month} ${year} 00:00:00 GMT`).toUTCString().startsWith(`${weekday}, ${day} ${month} ${year}`);
};

const isWhole = (address: string): boolean => /^(?:https:\/\/|mailto:)/.test(address) && URL.canParse(address);

const judgeNames = (where: string, element: XmlElement, rules: Record<string, 'once' | 'may'>): string[] => [
  ...Object.entries(rules).flatMap(([name, often]) => {
    const { length } = listChildren(element, name);
    return (often === 'once' && length !== 1) || length > 1 ? [`${where} has ${length} <${name}>.`] : [];
  }),
  ...element.children.filter(({ name }) => name !== 'item' && !(name in rules)).map(({ name }) => `${where} has <${name}>, which has no place there.`),
  ...element.children.filter(({ name, text }) => name in rules && name !== 'atom:link' && text.trim() === '').map(({ name }) => `${where} has an empty <${name}>.`),
];

const judgePlain = (where: string, element: XmlElement, names: string[]): string[] =>
  names.filter((name) => /<\/[a-z]|&(?:[a-z]+|#\d+);/i.test(textOf(element, name))).map((name) => `${where} has HTML in its <${name}>.`);

const judgeElement = (where: string, { name, attributes, children }: XmlElement): string[] => [
  ...(HTML.has(name) ? [] : [`${where} holds <${name}>, which readers of feeds take out.`]),
  ...Object.keys(attributes).filter((attribute) => !ATTRIBUTES.has(attribute)).map((attribute) => `${where} holds the attribute ${attribute}, which readers of feeds take out.`),
  ...['href', 'src'].flatMap((attribute) => (attributes[attribute] === undefined || isWhole(attributes[attribute]) ? [] : [`${where} leads to "${attributes[attribute]}", which is no whole address.`])),
  ...children.flatMap((child) => judgeElement(where, child)),
];

const judgeHtml = (where: string, html: string): string[] => {
  try {
    return judgeElement(where, parseXml(`<div>${html}</div>`));
  } catch (error) {
    return [`${where} holds HTML that is not whole: ${error instanceof Error ? error.message : ''}.`];
  }
};

const judgeItem = (item: XmlElement, index: number): string[] => {
  const where = `Item ${index + 1}`;
  const [link, guid] = [textOf(item, 'link'), listChildren(item, 'guid')[0]];
  const names = item.children.map(({ name }) => name);
  const updated = textOf(item, 'atom:updated');
  return [
    ...judgeNames(where, item, ITEM), ...judgePlain(where, item, ['title', 'description', 'category']), ...judgeHtml(where, textOf(item, 'content:encoded')),
    ...(isWhole(link) ? [] : [`${where} has the link "${link}", which is no whole address.`]),
    ...(guid?.attributes['isPermaLink'] === 'true' && guid.text === link ? [] : [`${where} has a guid that is not its permanent link.`]),
    ...(isRfc822(textOf(item, 'pubDate')) ? [] : [`${where} has the date "${textOf(item, 'pubDate')}", which is none of RFC 822.`]),
    ...(updated === '' || RFC_3339.test(updated) ? [] : [`${where} was changed on "${updated}", which is no date of RFC 3339.`]),
    ...(names.indexOf('description') < names.indexOf('content:encoded') ? [] : [`${where} has its content before its description.`]),
  ];
};

const judgeChannel = (channel: XmlElement, address: string): string[] => {
  const items = listChildren(channel, 'item');
  const guids = items.map((item) => textOf(item, 'guid'));
  const self = listChildren(channel, 'atom:link')[0]?.attributes ?? {};
  const firstItem = channel.children.findIndex(({ name }) => name === 'item');
  return [
    ...judgeNames('The channel', channel, CHANNEL), ...judgePlain('The channel', channel, ['title', 'description']),
    ...(self['rel'] === 'self' && self['href'] === address && self['type'] === 'application/rss+xml' ? [] : [`The channel does not name itself as ${address}.`]),
    ...(isLang(textOf(channel, 'language')) ? [] : [`The channel has the language "${textOf(channel, 'language')}".`]),
    ...(isRfc822(textOf(channel, 'lastBuildDate')) ? [] : [`The channel has the date "${textOf(channel, 'lastBuildDate')}", which is none of RFC 822.`]),
    ...['link', 'docs'].filter((name) => textOf(channel, name) !== '' && !isWhole(textOf(channel, name))).map((name) => `The channel has a <${name}> that is no whole address.`),
    ...(firstItem !== -1 && channel.children.slice(firstItem).some(({ name }) => name !== 'item') ? ['The channel says of itself what stands behind its items.'] : []),
    ...guids.filter((guid, index) => guids.indexOf(guid) !== index).map((guid) => `Two items have the guid ${guid}.`),
    ...items.flatMap(judgeItem),
  ];
};

/** What the W3C's feed validator would find in an RSS feed, and a little more; `address`: where the feed stands. Empty where nothing is wrong. */
export const judgeFeed = (source: string, address: string): string[] => {
  if (!source.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) return ['The feed does not begin by saying that it is XML in UTF-8.'];
  try {
    const root = parseXml(source);
    const [channel, ...others] = root.children;
    if (root.name !== 'rss' || root.attributes['version'] !== '2.0' || channel?.name !== 'channel' || others.length > 0) return ['The feed is not one channel of RSS 2.0.'];
    return [
      ...Object.entries(NAMESPACES).filter(([prefix, uri]) => source.includes(`<${prefix}:`) && root.attributes[`xmlns:${prefix}`] !== uri).map(([prefix]) => `The feed does not say what "${prefix}:" means.`),
      ...judgeChannel(channel, address),
    ];
  } catch (error) {
    return [`The feed is not well-formed: ${error instanceof Error ? error.message : ''}.`];
  }
};
