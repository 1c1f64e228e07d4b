import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { toPageAddresses } from '../domain/address.ts';
import { toFigureDay } from '../domain/figure-day.ts';
import { toPlainText, toWords } from '../domain/plain-text.ts';
import type { Figure, Report } from '../domain/report.ts';
import { formatDate } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import { keepText } from '../reader/kept.ts';
import { formatStanding } from './standing.ts';

/** A work as CSL-JSON has it. Every citation of a figure is printed from one such record a language. */
export interface Citation {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  issued?: { 'date-parts': number[][] };
  URL: string;
  language: Lang;
  note?: string;
}

/** A figure's page as a work to be cited: the site wrote it, on the day of its last change. */
export const toCitation = (report: Report, figure: Figure, lang: Lang): Citation => {
  const words = figure.withdrawn ? translate(lang, 'state.withdrawn') : toWords(report, { kind: 'figure', id: figure.id, form: 'full' }, lang);
  return {
    id: `${figure.id}-${lang}`, type: 'webpage', title: `${toPlainText(report, figure.label[lang], lang)}: ${words}`, author: [{ literal: report.settings.name[lang] }],
    issued: { 'date-parts': [toFigureDay(report, figure).split('-').map(Number)] }, URL: toPageAddresses(report, `figures/${figure.id}/`)[lang], language: lang, note: formatStanding(report, figure, lang),
  };
};

const THAI_STYLE = 'apa-th';
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** What APA asks of a locale for a page of the web. CSL’s own for Thai is not among the package’s, which would print "n.d." and "November" without a word. */
const THAI_LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="th-TH"><style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<date form="numeric"><date-part name="day" suffix="/"/><date-part name="month" suffix="/"/><date-part name="year"/></date>
<terms><term name="no date" form="short">ม.ป.ป.</term><term name="retrieved">สืบค้นจาก</term><term name="et-al">และคณะ</term>
<term name="open-quote">“</term><term name="close-quote">”</term><term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
${MONTHS.map((month) => `<term name="month-${month}">${formatDate(`2024-${month}`, 'th').split(' ')[0] ?? ''}</term>`).join('')}</terms></locale>`;

const ENGLISH_ORDER = '<date-part name="month"/><date-part name="day" prefix=" "/>';
const THAI_ORDER = '<date-part name="day" suffix=" "/><date-part name="month"/>';

/** Teaches the package Thai: APA with the day before the month. Texts stay in UTF-8, and an entry is called by its id. */
const prepare = (): void => {
  const { styles, locales } = plugins.config.get('@csl');
  const apa = styles.get('apa');
  if (!apa.includes(ENGLISH_ORDER)) throw new Error('APA’s style no longer sets the month and day of a date as it did: see THAI_ORDER.');
  styles.add(THAI_STYLE, apa.replace(ENGLISH_ORDER, THAI_ORDER));
  locales.add('th-TH', THAI_LOCALE);
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
};
prepare();

const BUDDHIST = 543;

/** Thai readers count years in the Buddhist era, and so does APA in Thai. */
const toBuddhist = (citation: Citation): Citation =>
  citation.issued ? { ...citation, issued: { 'date-parts': citation.issued['date-parts'].map(([year = 0, ...rest]) => [year + BUDDHIST, ...rest]) } } : citation;

/** A reference after APA’s seventh edition, in the language of the record. The package takes most of a second to read a style. */
export const formatApa = (citation: Citation): string => keepText('apa', citation, () => cite(citation));

const cite = (citation: Citation): string =>
  (citation.language === 'th' ? new Cite(toBuddhist(citation)).format('bibliography', { template: THAI_STYLE, lang: 'th-TH' }) : new Cite(citation).format('bibliography', { template: 'apa', lang: 'en-US' })).trim();

/** What TeX would take for a command, as its own command. */
const TEX: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

const escapeTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An entry for BibTeX and BibLaTeX, in UTF-8. The package leaves signs as they are once it may write Thai, and puts the day into the month and an address into the text. */
export const renderBibtex = (citation: Citation): string => {
  const escaped = { ...citation, title: escapeTex(citation.title), author: citation.author.map(({ literal }) => ({ literal: escapeTex(literal) })), ...(citation.note !== undefined && { note: escapeTex(citation.note) }) };
  return `${new Cite(escaped).format('bibtex').trim().replace(/month = \{(\w+) (\d+)\}/, 'month = $1,\n\tday = {$2}').replace(/howpublished = \{(.*)\}/, 'howpublished = {\\url{$1}}')}\n`;
};

/** A record for reference managers. The package cuts long lines and ids, which some of them read as they stand; a line ends as the format has it. */
export const renderRis = (citation: Citation): string =>
  new Cite(citation).format('ris').trim().replace(/\n+(?![A-Z][A-Z\d] {2}- |[A-Z][A-Z\d] {2}-$)/g, '').split('\n').filter((line) => !line.startsWith('ID  -')).join('\r\n').concat(' \r\n');
