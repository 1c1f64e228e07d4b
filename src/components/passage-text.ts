import { COPY_WORDS } from '../i18n/copy-words.ts';
import { isLang } from '../i18n/lang.ts';
import { renderColumns } from '../press/columns.ts';

/** What stands in a passage and is not its text: evidence beside it, what leads to it or opens from it, a chart as drawn. */
const NOT_TEXT = '.beside, .pilcrow, .moved, .stale, .panel, .stage, .reading, svg, summary, .plate-chart thead';
const BLOCK = 'p, h2, h3, ul, ol, table, blockquote, figure, figcaption, details, div';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Where a link leads out of the site, as it is said behind its words: a text that is read has no links. */
const toAside = (link: Element, words: string, home: string): string => {
  const address = (link.getAttribute('href') ?? '').replace(/^mailto:/, '');
  return /^(?:[/#]|$)/.test(address) || address.startsWith(home) || words.includes(address) ? '' : ` (${address})`;
};

const toWords = (node: Node, home: string): string => {
  if (!isElement(node)) return node.nodeType === 3 ? (node.textContent ?? '').replace(/\s+/g, ' ') : '';
  if (node.matches(NOT_TEXT)) return '';
  const words = [...node.childNodes].map((child) => toWords(child, home)).join('');
  switch (node.localName) {
    case 'br': return '\n';
    case 'q': return `“${words}”`;
    case 'a': return words + toAside(node, words, home);
    default: return words;
  }
};

const tidy = (words: string): string => words.replaceAll('\u2060', '').replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n').trim();

const toRows = (table: Element, home: string): string[] =>
  renderColumns([...table.querySelectorAll('tr')].filter((row) => !row.closest(NOT_TEXT)).map((row) => [...row.children].flatMap((cell) => tidy(toWords(cell, home)).split('\n'))));

const toItems = (list: Element, home: string): string[] =>
  [...list.children].flatMap((item, index) => {
    const [mark, [first = '', ...rest]] = [list.localName === 'ol' ? `${index + 1}. ` : '– ', toLines(item, home)];
    return [mark + first, ...rest.map((line) => ' '.repeat(mark.length) + line)];
  });

/** A chart is its title, its numbers in columns, what must be read with them, and its address. */
const toChart = (chart: Element, home: string): string[] => {
  const { lang } = chart.ownerDocument.documentElement;
  const of = (selector: string): string[] => [...chart.querySelectorAll(`:scope > ${selector}`)].flatMap((part) => toLines(part, home));
  const href = chart.querySelector('figcaption a')?.getAttribute('href') ?? '';
  return [`${COPY_WORDS['chart.one'][isLang(lang) ? lang : 'th']}: ${of('figcaption').join()}`, ...of('.withdrawal'), ...of('details'), ...of('p:not(.withdrawal)'), new URL(href, home).href];
};

const toLines = (element: Element, home: string): string[] => {
  if (element.matches(NOT_TEXT)) return [];
  if (element.matches('ul, ol')) return toItems(element, home);
  if (element.matches('table')) return toRows(element, home);
  if (element.matches('.plate-chart')) return toChart(element, home);
  const runs: (Element | Node[])[] = [];
  for (const node of element.childNodes) {
    const last = runs.at(-1);
    if (isElement(node) && node.matches(BLOCK)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  const lines = runs.flatMap((run) => (Array.isArray(run) ? tidy(run.map((node) => toWords(node, home)).join('')).split('\n') : toLines(run, home))).filter((line) => line !== '');
  return element.matches('blockquote:not(.quote > *)') ? lines.map((line) => `> ${line}`) : lines;
};

/** A passage of a story's page as plain text, as the story's text file has it. `home`: the published site, with a slash at its end. */
export const toPassageText = (passage: Element, home: string): string => toLines(passage, home).join('\n');
