import { formatAmount, toAmount } from '../i18n/amount.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Entry, PublishedFigure } from '../schema/lock.ts';
import type { Localized } from '../schema/text.ts';
import { listChanges } from './figure-change.ts';
import { listFollowing, pagesOf } from './following.ts';
import { listFigures, listNews, listUnits, nameOf, type Lock } from './lock.ts';
import type { Manuscript } from './manuscript.ts';
import { toEntries } from './published.ts';
import type { Unit } from './report.ts';

/** What becomes of a page or a number. */
export type Fate = 'added' | 'changed' | 'removed';

/** A number of the next edition that is new or other than it was, and one that is gone. The amounts are in words, in both languages. */
export interface NumberChange {
  id: string;
  fate: Fate;
  label: Localized;
  old?: Localized;
  new?: Localized;
  /** What differs besides, as a correction would tell it. */
  details: { field: ReturnType<typeof listChanges>[number]['field']; old: string; new: string }[];
  isWithdrawn: boolean;
}

/** What the next edition changes, by what the last one put on record. Pages are told by their paths behind the language. */
export interface NextEdition { number: number; last: Pick<Lock, 'edition' | 'day'> | undefined; numbers: NumberChange[]; pages: Record<Fate, string[]> }

const COLLECTIONS: Record<string, string> = { unit: 'units', source: 'sources', figure: 'figures', chart: 'charts', story: 'stories' };

/** `figure the-purge-cash` as a thing: `figures/the-purge-cash`. */
const thingOf = (entry: Entry): string => {
  const [kind = '', id = ''] = nameOf(entry).split(' ');
  return `${COLLECTIONS[kind] ?? kind}/${id}`;
};

const sayAmount = (units: Pick<Unit, 'id' | 'kind' | 'th' | 'en'>[], { value, unit: id, qualifier }: PublishedFigure): Localized | undefined => {
  const unit = units.find((candidate) => candidate.id === id);
  const say = (lang: Lang): string => (unit ? formatAmount(toAmount(value, unit, qualifier, lang), lang) : value);
  return { th: say('th'), en: say('en') };
};

/** These fields are told by the amounts themselves. */
const IN_AMOUNT = ['value', 'qualifier', 'unit'];

const listNumbers = (manuscript: Manuscript, lock: Lock | undefined, now: Entry[]): NumberChange[] => {
  const [before, after] = [lock ? listFigures(lock) : [], listFigures({ entries: now })];
  const [old, current] = [new Map(before.map((one) => [one.figure, one])), new Map(after.map((one) => [one.figure, one]))];
  const oldUnits = lock ? listUnits(lock).map((unit) => ({ ...unit, id: unit.unit })) : [];
  const units = manuscript.units.map(({ id, data }) => ({ ...data, id }));
  const changed = new Set(listNews(lock?.entries ?? [], now).flatMap((entry) => ('figure' in entry ? [entry.figure] : 'kind' in entry ? after.filter(({ unit }) => unit === entry.unit).map(({ figure }) => figure) : [])));
  return [
    ...after.filter(({ figure }) => changed.has(figure)).map((figure): NumberChange => {
      const was = old.get(figure.figure);
      const [oldAmount, newAmount] = [was && sayAmount(oldUnits, was), sayAmount(units, figure)];
      return {
        id: figure.figure, fate: was ? 'changed' : 'added', label: figure.label, ...(oldAmount && { old: oldAmount }), ...(newAmount && { new: newAmount }),
        details: was ? listChanges(was, figure, false).filter(({ field }) => !IN_AMOUNT.includes(field)).map(({ field, old: from, new: to }) => ({ field, old: from, new: to })) : [],
        isWithdrawn: figure.withdrawn !== undefined && was?.withdrawn === undefined,
      };
    }),
    ...before.filter(({ figure }) => !current.has(figure) && !manuscript.unreadable.has(`figures/${figure}`)).map((figure): NumberChange => {
      const amount = sayAmount(oldUnits, figure);
      return { id: figure.figure, fate: 'removed', label: figure.label, ...(amount && { old: amount }), details: [], isWithdrawn: false };
    }),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Whether a thing is there and cannot be read: it is neither changed nor gone. */
const isUnread = ({ unreadable, stories }: Manuscript, thing: string): boolean =>
  unreadable.has(thing) || stories.some(({ slug, found, files }) => thing === `stories/${slug}` && LANGS.some((lang) => found.includes(lang) && !files[lang]));

/** What the edition of the moment `at` would change of what stands published. */
export const toNextEdition = (manuscript: Manuscript, at: number): NextEdition => {
  const { lock } = manuscript;
  const now = toEntries(manuscript, at);
  const [before, after] = [(lock?.entries ?? []).map(thingOf), now.map(thingOf)];
  const [published, standing] = [new Set(before), new Set(after)];
  const [added, removed] = [after.filter((thing) => !published.has(thing)), before.filter((thing) => !standing.has(thing) && !isUnread(manuscript, thing))];
  const news = listNews(lock?.entries ?? [], now).map(thingOf);
  const changed = [...listFollowing(manuscript, [...news, ...removed])].filter((thing) => published.has(thing) && standing.has(thing));
  const toPages = (things: string[]): string[] => things.flatMap(pagesOf).sort();
  return {
    number: (lock?.edition ?? 0) + 1, last: lock && { edition: lock.edition, day: lock.day },
    numbers: listNumbers(manuscript, lock, now), pages: { added: toPages(added), changed: toPages(changed), removed: toPages(removed) },
  };
};
