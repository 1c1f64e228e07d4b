import { LANGS, otherLang, type Lang } from '../../i18n/lang.ts';
import type { PersonRecord } from '../../schema/name.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { BlockText } from '../block.ts';
import { toIssue, type Issue, type Place } from '../issue.ts';
import { joinBlock } from '../joined-text.ts';
import type { Manuscript, StoryFolder } from '../manuscript.ts';
import { ofParts } from '../manuscript-part.ts';
import { memoizeEach } from '../memoize.ts';
import { listProperNames, toFindNames, type FindNames, type ProperName } from '../proper-name.ts';
import { formatSuggestion } from '../suggestion.ts';
import { listTwins, pairBlocks, pairFields, type Twins } from '../twin.ts';

const SAYS: Record<Lang, [string, string]> = { th: ['The Thai', 'ภาษาไทย'], en: ['The English', 'ภาษาอังกฤษ'] };

interface Named { place: Place; names: Map<string, { words: string; offset: number }>; placeAt: (offset: number) => Place }

/** What one language names that the other does not: the fault stands at the name that is alone. */
const judge = (named: Record<Lang, Named>, names: Map<string, ProperName>): Issue[] =>
  LANGS.flatMap((lang) => {
    const other = otherLang(lang);
    return [...named[lang].names].filter(([key]) => !named[other].names.has(key)).map(([key, { words, offset }]) => {
      const wanted = names.get(key)?.forms[other][0] ?? '';
      return toIssue(named[lang].placeAt(offset), 'term-parity', {
        en: `"${words}" is named here, and ${SAYS[other][0].replace('The', 'the')} (line ${named[other].place.line}) does not name it. Write "${wanted}" there, or leave the name out here.`,
        th: `ตรงนี้เอ่ยถึง "${words}" แต่${SAYS[other][1]} (บรรทัดที่ ${named[other].place.line}) ไม่ได้เอ่ยถึง ให้เขียน "${wanted}" ในภาษานั้น หรือตัดชื่อนี้ออก`,
      });
    });
  });

interface Lookup { names: Map<string, ProperName>; find: FindNames; people: Map<string, PersonRecord>; sources: Map<string, SourceRecord> }

const toLookup = ofParts(['people', 'organisations', 'glossary', 'sources'], (manuscript): Lookup => {
  const proper = listProperNames(manuscript);
  const toMap = <Data>(records: { id: string; data: Data }[]): Map<string, Data> => new Map(records.map(({ id, data }) => [id, data]));
  return { names: new Map(proper.map((name) => [name.key, name])), find: toFindNames(proper), people: toMap(manuscript.people), sources: toMap(manuscript.sources) };
});

/** What the mentions of a block print is named too, in both languages alike. */
const listMentioned = ({ people, sources, find }: Lookup, { mentions }: BlockText, lang: Lang): string[] =>
  mentions.flatMap(({ reference }): string[] => {
    if (reference.kind === 'term') return [`term ${reference.id}`];
    if (reference.kind === 'person') {
      const person = people.get(reference.id);
      return [`person ${reference.id}`, ...(person ? [`organisation ${person.organisation}`, ...find(person.role[lang], lang).keys()] : [])];
    }
    const source = reference.kind === 'source' ? sources.get(reference.id) : undefined;
    return source ? [...find(source.publisher[lang], lang).keys()] : [];
  });

const toNamed = (block: BlockText, lang: Lang, find: FindNames): Named => {
  const [sentences] = joinBlock({ ...block, texts: block.texts.filter(({ quoted }) => !quoted) });
  return { place: block.place, names: find(sentences?.text ?? '', lang), placeAt: sentences?.placeAt ?? (() => block.place) };
};

const withMentions = (lookup: Lookup, blocks: Record<Lang, BlockText>): Record<Lang, Named> => {
  const named = { th: toNamed(blocks.th, 'th', lookup.find), en: toNamed(blocks.en, 'en', lookup.find) };
  const mentioned = new Set(LANGS.flatMap((lang) => LANGS.flatMap((side) => listMentioned(lookup, blocks[side], lang))));
  for (const lang of LANGS) for (const key of mentioned) named[lang].names.delete(key);
  return named;
};

/** `<Term text="…" />` says the term by one of the words that the glossary has for it. */
const judgeWords = memoizeEach(({ files }: StoryFolder, glossary: Manuscript['glossary']): Issue[] => {
  const terms = new Map(glossary.map(({ id, data }) => [id, data]));
  return LANGS.flatMap((lang) => (files[lang]?.blocks ?? []).flatMap(({ mentions }) => mentions.flatMap((mention) => {
    const { reference } = mention;
    const term = reference.kind === 'term' ? terms.get(reference.id) : undefined;
    if (reference.kind !== 'term' || !term || reference.text === undefined) return [];
    const known = [term[lang], ...term.aliases[lang]];
    return known.includes(reference.text) ? [] : [toIssue(mention, 'term-parity', {
      en: `"${reference.text}" is not among the words for "${reference.id}".${formatSuggestion(reference.text, known)} Write one of them (${known.join(', ')}), or add it to the aliases in content/glossary/${reference.id}.yaml.`,
      th: `"${reference.text}" ไม่ใช่คำที่ใช้เรียก "${reference.id}"${formatSuggestion(reference.text, known, 'th')} ให้ใช้คำใดคำหนึ่งต่อไปนี้ (${known.join(', ')}) หรือเพิ่มคำนี้ใน aliases ของ content/glossary/${reference.id}.yaml`,
    })];
  })));
});

const judgeNames = memoizeEach((twins: Twins, lookup: Lookup): Issue[] => {
  const inText = (text: string, lang: Lang, place: Place): Named => ({ place, names: lookup.find(text, lang), placeAt: () => place });
  return [
    ...pairBlocks(twins).flatMap((blocks) => judge(withMentions(lookup, blocks), lookup.names)),
    ...pairFields(twins).filter(({ field }) => field !== 'title').flatMap(({ text, place }) => judge({ th: inText(text.th, 'th', place.th), en: inText(text.en, 'en', place.en) }, lookup.names)),
  ];
});

/** What one language of a block or summary calls by name, the other does too, and terms are said by their own words. Headlines may be shorter. */
export const termParity = (manuscript: Manuscript): Issue[] => {
  const lookup = toLookup(manuscript);
  return [...judgeNames(listTwins(manuscript), lookup), ...judgeWords(manuscript.stories, manuscript.glossary)];
};
