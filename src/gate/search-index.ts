import { Decimal } from 'decimal.js';
import type { Report } from '../domain/report.ts';
import { LANGS } from '../i18n/lang.ts';
import { translate } from '../i18n/strings.ts';
import type { Entry, SearchIndex } from '../search/entry.ts';
import type { Edition } from './edition.ts';
import { parsePrinted } from './printed-number.ts';

const FILE = 'search.json';
const AMOUNT = /\{([^|{}]*)\|([^{}]*)\}/g;

/** Everything that has a place on the site, by its address behind the language, and whether it was withdrawn. */
const listPlaces = ({ stories, figures, charts, sources, glossary, people, organisations }: Report): Map<string, boolean> => new Map([
  ...stories.map(({ slug, th }) => [`stories/${slug}/`, th.status === 'withdrawn'] as const),
  ...figures.map(({ id, withdrawn }) => [`figures/${id}/`, withdrawn !== undefined] as const), ...charts.map(({ id, withdrawn }) => [`charts/${id}/`, withdrawn !== undefined] as const),
  ...sources.map(({ id }) => [`sources/${id}/`, false] as const), ...glossary.filter(({ explanation }) => explanation).map(({ id }) => [`glossary/#${id}`, false] as const),
  ...[...people, ...organisations].map(({ id }) => [`people/#${id}`, false] as const),
]);

const textsOf = ({ title, about, amount, passages }: Entry): string[] => [title, about, ...(amount ? [amount] : []), ...passages].flatMap((text) => LANGS.map((lang) => text[lang]));

const judgeNumbers = (report: Report, entry: Entry): string[] => {
  const known = new Set(report.figures.flatMap(({ value, evidence }) => [value, ...evidence.flatMap(({ printed }) => printed?.value ?? [])]));
  const own = report.figures.find(({ id }) => entry.path === `figures/${id}/`)?.value;
  const amounts = textsOf(entry).flatMap((text) => [...text.matchAll(AMOUNT)].map(([, value = '', words = '']) => ({ value, words })));
  return [
    ...amounts.filter(({ value }) => !known.has(value)).map(({ value }) => `${FILE} has ${value} in "${entry.path}", which the register has not.`),
    ...amounts.filter(({ value, words }) => known.has(value) && !parsePrinted(words)?.equals(new Decimal(value).abs())).map(({ value, words }) => `${FILE} prints “${words}” for ${value} in "${entry.path}".`),
    ...LANGS.filter((lang) => own !== undefined && !entry.amount?.[lang].startsWith(`{${own}|`)).map((lang) => `${FILE} has another amount for "${entry.path}" in ${lang} than the register.`),
  ];
};

const judgePlace = ({ pages }: Edition, { path, passages }: Entry): string[] => LANGS.flatMap((lang) => {
  const [page = '', fragment] = `/${lang}/${path}`.split('#');
  const ids = [...(fragment === undefined ? [] : [fragment]), ...passages.flatMap(({ id }) => id ?? [])];
  const places = pages.get(page)?.outline.places;
  if (!places) return [`${FILE} leads to ${page}, which is not there.`];
  return [...new Set(ids)].filter((id) => !places.has(id)).map((id) => `${FILE} leads to ${page}#${id}, which is not there.`);
});

const judgeStanding = (entry: Entry, isWithdrawn: boolean): string[] => {
  const isSaid = entry.withdrawn === true && LANGS.every((lang) => entry.about[lang].includes(translate(lang, 'state.withdrawn')));
  return isSaid === isWithdrawn ? [] : [`${FILE} ${isWithdrawn ? 'does not say' : 'says'} that "${entry.path}" was withdrawn.`];
};

/** The index of search has everything that has a place, each once; leads nowhere else; has the register's numbers; and says what was withdrawn. */
export const searchIndex = (edition: Edition): string[] => {
  if (!edition.files.has(FILE)) return [];
  const { entries } = JSON.parse(edition.read(FILE).toString('utf8')) as SearchIndex;
  const places = listPlaces(edition.report);
  const counts = new Map<string, number>();
  for (const { path } of entries) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [
    ...[...places.keys()].filter((path) => !counts.has(path)).map((path) => `${FILE} lacks "${path}".`),
    ...[...counts].filter(([, count]) => count > 1).map(([path]) => `${FILE} has "${path}" twice.`),
    ...entries.flatMap((entry) => {
      const isWithdrawn = places.get(entry.path);
      return isWithdrawn === undefined ? [`${FILE} has "${entry.path}", which the report has not.`] : [...judgePlace(edition, entry), ...judgeNumbers(edition.report, entry), ...judgeStanding(entry, isWithdrawn)];
    }),
  ];
};
