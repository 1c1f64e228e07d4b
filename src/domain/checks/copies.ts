import { LANGS, type Lang } from '../../i18n/lang.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import type { Manuscript, StoryFolder } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeEach } from '../memoize.ts';

interface Entry { name: string; key: string; place: Place; field: string }

const judge = (entries: Entry[]): Issue[] => {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  return entries.flatMap(({ name, key, place, field }) => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, name);
    if (other === undefined || other === name || told.has(place.file)) return [];
    told.add(place.file);
    return [toIssue(place, 'copy', {
      en: `"${field}" is the same as that of ${other}. One of the two was copied and left so: write it anew, or remove the copy.`,
      th: `"${field}" ซ้ำกับของ ${other} น่าจะคัดลอกมาแล้วยังไม่ได้แก้ ให้เขียนใหม่ หรือลบไฟล์ที่คัดลอกมา`,
    })];
  });
};

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const listInStory = memoizeEach(({ folder, files }: StoryFolder): Entry[] => LANGS.flatMap((lang) => {
  const file = files[lang];
  return file ? (['title', 'summary'] as const).map((field) => ({ name: folder, key: `${lang} ${field} ${plain(file.frontMatter[field])}`, place: file.placeOf([field]), field })) : [];
}));

const listOnRegister = ofParts(['figures', 'charts', 'people', 'organisations', 'glossary', 'sources'], (manuscript): Entry[] => {
  const inBoth = (collection: string, { id, placeOf }: { id: string; placeOf: (path: string[]) => Place }, field: string, text: Record<Lang, string>, nested = true): Entry[] =>
    LANGS.map((lang) => ({ name: `content/${collection}/${id}.yaml`, key: `${collection} ${lang} ${plain(text[lang])}`, place: placeOf(nested ? [field, lang] : [lang]), field: nested ? `${field}.${lang}` : lang }));
  return [
    ...manuscript.figures.flatMap((record) => inBoth('figures', record, 'label', record.data.label)),
    ...manuscript.charts.flatMap((record) => inBoth('charts', record, 'title', record.data.title)),
    ...manuscript.people.flatMap((record) => inBoth('people', record, 'name', record.data.name)),
    ...manuscript.organisations.flatMap((record) => inBoth('organisations', record, 'name', record.data.name)),
    ...manuscript.glossary.flatMap((record) => inBoth('glossary', record, '', record.data, false)),
    ...manuscript.sources.filter(({ data }) => data.url !== 'unknown').map(({ id, data, placeOf }) => ({ name: `content/sources/${id}.yaml`, key: `url ${data.url}`, place: placeOf(['url']), field: 'url' })),
  ];
});

/** No two stories, figures, charts or names are called the same in a language, and no two sources lie at one address. */
export const copies = (manuscript: Manuscript): Issue[] => judge([...listInStory(manuscript.stories), ...listOnRegister(manuscript)]);
