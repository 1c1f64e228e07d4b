import { toPageAddresses } from '../domain/address.ts';
import { toEditionDay } from '../domain/edition-day.ts';
import { KIT_PARTS, type KitEntry } from '../domain/kit-file.ts';
import { toPlainText } from '../domain/plain-text.ts';
import type { Report } from '../domain/report.ts';
import { formatDate } from '../i18n/date.ts';
import type { Lang } from '../i18n/lang.ts';
import { toTranslator } from '../i18n/strings.ts';
import { listCredits } from './credit.ts';

const toSection = (title: string, lines: string[]): string => `${title}\n${lines.join('\n')}`;

/** What stands at the top of a press kit: what is in it, on what terms it may be used, how to give credit, and whom to ask. */
export const renderKitReadme = (report: Report, lang: Lang, entries: KitEntry[]): string => {
  const t = toTranslator(lang);
  const { name, terms, press } = report.settings;
  const say = (text: { th: string; en: string }): string => toPlainText(report, text[lang], lang);
  const parts = KIT_PARTS.map((part) => ({ part, names: entries.filter((entry) => entry.part === part).map((entry) => entry.name) })).filter(({ names }) => names.length > 0);
  return `${[
    `${name[lang]} · ${t('press.kit')}\n${t('footer.edition', { date: formatDate(toEditionDay(report), lang) })}`,
    `${t('footer.who')}\n${t('press.not')}`,
    ...parts.map(({ part, names }) => toSection(t(`kit.${part}`), names)),
    toSection(t('press.terms'), [...press.terms, terms].map(say)),
    ...(press.licence ? [toSection(t('press.licence'), [press.licence.name[lang], press.licence.url])] : []),
    toSection(t('press.credit'), [...listCredits(report, lang).map(({ of, line }) => `${t(`press.credit.${of}`)}: ${line}`), t('press.credit.quote')]),
    toSection(t('press.contact'), [press.contact, toPageAddresses(report, 'press/')[lang]]),
  ].join('\n\n')}\n`;
};
