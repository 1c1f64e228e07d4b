import { toPageAddresses } from '../domain/address.ts';
import { listCorrections, toCorrectionWords } from '../domain/correction.ts';
import { listAccounts, type Account } from '../domain/exhibit.ts';
import { toFigureDay } from '../domain/figure-day.ts';
import { listOperandFigures, sourceOf } from '../domain/figure.ts';
import { toPlainText, toWords } from '../domain/plain-text.ts';
import type { Evidence, Figure, Report } from '../domain/report.ts';
import { toState } from '../domain/state.ts';
import { formatAmount, toAmount } from '../i18n/amount.ts';
import { formatDate } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { toTranslator } from '../i18n/strings.ts';

/** What stands between things of a list that may have commas within them. */
const BETWEEN: Record<Lang, { parts: string; facts: string; sources: string; accounts: string }> = {
  th: { parts: ' กับ ', facts: ' ', sources: ' และ ', accounts: ' ' }, en: { parts: ' and ', facts: '; ', sources: '; ', accounts: '; ' },
};

/** Sentences one behind the other: English ends each with a full stop, Thai parts them by a space. */
const joinSentences = (sentences: string[], lang: Lang): string =>
  sentences.filter((sentence) => sentence !== '').map((sentence) => (lang === 'en' ? sentence.replace(/\.?$/, '.') : sentence)).join(' ');

const formatAmountOf = (report: Report, { id }: Figure, lang: Lang): string => toWords(report, { kind: 'figure', id, form: 'full' }, lang);

const formatDay = (report: Report, row: Evidence, lang: Lang): string => {
  const { published } = sourceOf(report, row);
  return published === 'unknown' ? toTranslator(lang)('source.no-date') : formatDate(published, lang);
};

const findStating = ({ evidence }: Figure): Evidence | undefined => evidence.find(({ relation }) => relation === 'states');

/** The release by what it is, another source by who published it. */
const formatSource = (report: Report, row: Evidence, lang: Lang): string => {
  const { origin, title, publisher } = sourceOf(report, row);
  return origin === 'primary' ? toPlainText(report, title[lang], lang) : publisher[lang];
};

/** Where in a source, and of which day: "paragraph 2; date unknown". */
const formatWhere = (report: Report, row: Evidence, lang: Lang): string =>
  [...(row.locator ? [toTranslator(lang)('source.paragraph', { number: row.locator.slice(1) })] : []), formatDay(report, row, lang)].join(BETWEEN[lang].facts);

const formatPart = (report: Report, part: Figure, lang: Lang): string => {
  const t = toTranslator(lang);
  const row = findStating(part);
  const state = t(part.formula ? 'state.derived' : `state.${toState(report, part)}`);
  return t('cite.part', { amount: formatAmountOf(report, part, lang), label: toPlainText(report, part.label[lang], lang), source: row ? formatSource(report, row, lang) : report.settings.name[lang], state: lang === 'en' ? state.toLowerCase() : state });
};

/** The figure, and who states it or what it is worked out from. */
const formatBasis = (report: Report, figure: Figure, lang: Lang): string => {
  const t = toTranslator(lang);
  const labelled = `${toPlainText(report, figure.label[lang], lang)}: ${formatAmountOf(report, figure, lang)}`;
  const row = findStating(figure);
  return row
    ? t('cite.stated', { figure: labelled, source: formatSource(report, row, lang), where: formatWhere(report, row, lang) })
    : t('cite.worked-out', { figure: labelled, site: report.settings.name[lang], parts: listOperandFigures(report, figure).map((part) => formatPart(report, part, lang)).join(BETWEEN[lang].parts) });
};

/** "more than 1.5 billion baht, seized that day (The Nation, 17 August 2023)"; in Thai what is counted comes first. */
const formatAccount = (report: Report, { rows, quantity: { value, unit, qualifier } }: Account, lang: Lang): string => {
  const amount = formatAmount(toAmount(value, unit, qualifier, lang), lang);
  const [{ measures }] = rows;
  const counted = measures ? [toPlainText(report, measures[lang], lang)] : [];
  const sources = rows.map((row) => [sourceOf(report, row).publisher[lang], formatDay(report, row, lang)].join(lang === 'en' ? ', ' : ' '));
  return `${lang === 'en' ? [amount, ...counted].join(', ') : [...counted, amount].join(' ')} (${sources.join(BETWEEN[lang].sources)})`;
};

/** What a reader must not miss, and what makes a figure disputed or revised. */
const isTold = (report: Report) => (row: Evidence): boolean =>
  row.relation !== 'states' && (row.prominent || (sourceOf(report, row).origin === 'independent' && (row.relation === 'revises' || (row.relation === 'differs' && (row.aspect === 'value' || row.aspect === 'meaning')))));

/** What the evidence makes of a figure, and the accounts that differ. */
const listEvidence = (report: Report, figure: Figure, lang: Lang): string[] => {
  if (figure.formula) return figure.formula.why ? [toPlainText(report, figure.formula.why[lang], lang)] : [];
  const t = toTranslator(lang);
  const accounts = listAccounts(report, figure, isTold(report)).map((account) => formatAccount(report, account, lang));
  return [t(`state.${toState(report, figure)}.says`), accounts.length > 0 ? t('cite.others', { accounts: accounts.join(BETWEEN[lang].accounts) }) : ''];
};

/** A row of evidence that was corrected is told as it stands now, among the accounts: how it stood is on the figure’s page. */
const listCorrected = (report: Report, figure: Figure, lang: Lang): string[] => {
  const t = toTranslator(lang);
  return listCorrections(report, figure).filter(({ correction: { field } }) => field !== 'evidence').flatMap(({ figure: { id, label }, correction }) => {
    const { field, old, new: current } = toCorrectionWords(report, correction, lang);
    const change = toPlainText(report, t('figure.correction', { old, new: current }), lang);
    const what = [...(id === figure.id ? [] : [toPlainText(report, label[lang], lang)]), t(field)].join(' · ');
    return [t('cite.corrected', { field: what, day: formatDate(correction.date, lang), change }), toPlainText(report, correction.reason[lang], lang)];
  });
};

/**
 * How a figure stands, in words of the record alone: who states it and where, what the evidence makes of it, which accounts differ, what was
 * corrected; of one that was withdrawn, that alone.
 */
export const formatStanding = (report: Report, figure: Figure, lang: Lang): string => {
  const { withdrawn } = figure;
  if (!withdrawn) return joinSentences([formatBasis(report, figure, lang), ...listEvidence(report, figure, lang), ...listCorrected(report, figure, lang)], lang);
  const label = toPlainText(report, figure.label[lang], lang);
  return joinSentences([toTranslator(lang)('cite.withdrawn', { label, site: report.settings.name[lang], day: formatDate(withdrawn.date, lang) }), toPlainText(report, withdrawn.reason[lang], lang)], lang);
};

/** The same, with this site, the day and the address behind it: what can be pasted into a text. */
export const formatSentence = (report: Report, figure: Figure, lang: Lang): string =>
  `${formatStanding(report, figure, lang)} ${toTranslator(lang)('cite.from', { site: report.settings.name[lang], day: formatDate(toFigureDay(report, figure), lang), address: toPageAddresses(report, `figures/${figure.id}/`)[lang] })}`;
