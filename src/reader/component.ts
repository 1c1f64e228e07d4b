import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { dateSchema } from '../schema/date.ts';
import { idSchema, type Localized } from '../schema/text.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import type { Reference } from '../domain/reference.ts';

/** `like`: what may be typed, as examples. */
interface Prop { required: boolean; isValid: (text: string) => boolean; like: string[] }
interface Spec { props: Record<string, Prop>; stands: 'in a sentence' | 'alone' }

const isId = (text: string): boolean => idSchema.safeParse(text).success;
const isWords = (text: string): boolean => text.trim() !== '';
const oneOf = (...words: string[]): Prop => ({ required: false, isValid: (text) => words.includes(text), like: words });
const ID: Prop = { required: true, isValid: isId, like: ['the-purge-cash'] };
const LOCATOR: Prop = { required: false, isValid: (text) => /^P[1-9]\d*$/.test(text), like: ['P2'] };
const WORDS: Prop = { required: true, isValid: isWords, like: ['…'] };

/** The closed set of components that an author may write, with their properties: text in quotation marks, nothing else. */
export const COMPONENTS: Record<string, Spec> = {
  Figure: { stands: 'in a sentence', props: { id: ID, form: oneOf('number', 'size'), source: { ...ID, required: false, like: ['trm-labs'] }, row: { ...ID, required: false, like: ['damage'] } } },
  Date: { stands: 'in a sentence', props: { value: { required: true, isValid: (text) => dateSchema.safeParse(text).success, like: ['2023-09-18', '2024-05', '2022', '--09-18'] } } },
  Source: { stands: 'in a sentence', props: { id: { ...ID, like: ['binance-release'] }, locator: LOCATOR } },
  Term: { stands: 'in a sentence', props: { id: { ...ID, like: ['pig-butchering'] }, text: { ...WORDS, required: false } } },
  Person: { stands: 'in a sentence', props: { id: { ...ID, like: ['akbar-a'] }, form: oneOf('full') } },
  Chart: { stands: 'alone', props: { id: { ...ID, like: ['illicit-share'] } } },
  Quote: { stands: 'alone', props: { th: WORDS, en: WORDS, source: { ...ID, like: ['binance-release'] }, locator: { ...LOCATOR, required: true } } },
};

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** The literal properties of a component; a property without a value, or with code for one, is left out. */
export const literalProps = (node: Readonly<JsxNode>): Record<string, string> =>
  Object.fromEntries(node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [])));

const OR: Record<Lang, string> = { th: ' หรือ ', en: ' or ' };
/** The property as it may be typed, in each of its ways. */
const formatLike = (prop: string, like: string[], lang: Lang): string => like.map((text) => `${prop}="${text}"`).join(OR[lang]);

const judgeProp = (name: string, spec: Spec, prop: string, value: unknown): Localized[] => {
  const found = Object.hasOwn(spec.props, prop) ? spec.props[prop] : undefined;
  const known = Object.keys(spec.props);
  if (!found) return [{
    th: `<${name}> ไม่มี "${prop}"${formatSuggestion(prop, known, 'th')} ใช้ได้เฉพาะ ${known.join(', ')}`,
    en: `<${name}> has no "${prop}".${formatSuggestion(prop, known)} It takes: ${known.join(', ')}.`,
  }];
  const like = { th: formatLike(prop, found.like, 'th'), en: formatLike(prop, found.like, 'en') };
  if (typeof value !== 'string') return [{ th: `"${prop}" ของ <${name}> ไม่ใช่ข้อความธรรมดา ให้พิมพ์ ${like.th}`, en: `"${prop}" of <${name}> is not plain text. Write ${like.en}.` }];
  return found.isValid(value) ? [] : [{
    th: `"${value}" ใช้เป็น "${prop}" ของ <${name}> ไม่ได้ ให้พิมพ์แบบนี้: ${like.th}`,
    en: `"${value}" cannot be the "${prop}" of <${name}>. Write it like: ${like.en}.`,
  }];
};

const judgeProps = (name: string, spec: Spec, node: Readonly<JsxNode>): Localized[] => {
  const seen = new Set<string>();
  const faults = node.attributes.flatMap((attribute): Localized[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [{ th: `<${name}> ใส่ {…} ไม่ได้ ให้เขียนแต่ละค่าเป็นข้อความในเครื่องหมายคำพูด`, en: `<${name}> takes no {…}. Write its properties as text in quotation marks.` }];
    if (seen.has(attribute.name)) return [{ th: `<${name}> มี "${attribute.name}" สองครั้ง ให้เหลือไว้ครั้งเดียว`, en: `<${name}> gives "${attribute.name}" twice. Keep one.` }];
    seen.add(attribute.name);
    return judgeProp(name, spec, attribute.name, attribute.value);
  });
  const missing = Object.entries(spec.props).filter(([prop, { required }]) => required && !seen.has(prop));
  const stray: Localized[] = name === 'Figure' && seen.has('row') && !seen.has('source') ? [{ th: '<Figure> มี "row" แต่ไม่มี "source" ให้เพิ่ม source="…"', en: '<Figure> has a "row" but no "source". Add source="…".' }] : [];
  return [...faults, ...stray, ...missing.map(([prop, { like }]) => ({
    th: `<${name}> ยังไม่มี "${prop}" ให้เพิ่ม ${prop}="${like[0] ?? ''}"`,
    en: `<${name}> lacks "${prop}". Add ${prop}="${like[0] ?? ''}".`,
  }))];
};

const judgeStand = (name: string, spec: Spec, node: Readonly<JsxNode>): Localized[] => {
  const alone = node.type === 'mdxJsxFlowElement';
  if (alone && spec.stands === 'in a sentence') return [{ th: `<${name}> อยู่ลำพังทั้งย่อหน้า ให้วางไว้ในประโยค`, en: `<${name}> stands alone. Put it in a sentence.` }];
  if (!alone && spec.stands === 'alone') return [{
    th: `<${name}> อยู่ในประโยค ให้แยกไว้บรรทัดของตัวเอง เว้นบรรทัดว่างก่อนและหลัง`,
    en: `<${name}> stands in a sentence. Give it a line of its own, with an empty line before and after.`,
  }];
  return node.children.length === 0 ? [] : [{ th: `<${name}> ครอบข้อความไว้ ให้ปิดด้วย "/>" แล้วย้ายข้อความออกมาข้างนอก`, en: `<${name}> holds text. End it with "/>" and put the text outside.` }];
};

/** What is wrong with a component as it is written; empty where nothing is. */
export const judgeComponent = (node: Readonly<JsxNode>): Localized[] => {
  const name = node.name ?? '';
  if (name === '') return [{ th: '"<>" ไม่มีความหมายตรงนี้ ให้ลบออก', en: '"<>" means nothing here. Remove it.' }];
  const spec = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  const known = Object.keys(COMPONENTS);
  if (!spec) return [{
    th: `<${name}> ใช้ตรงนี้ไม่ได้${formatSuggestion(name, known, 'th')} ให้เขียนเป็นข้อความธรรมดา หรือใช้ ${known.join(', ')}`,
    en: `<${name}> cannot be used here.${formatSuggestion(name, known)} Write plain text, or one of: ${known.join(', ')}.`,
  }];
  return [...judgeStand(name, spec, node), ...judgeProps(name, spec, node)];
};

/** The things that a component, known to be right, mentions. */
export const toReferences = (node: Readonly<JsxNode>): Reference[] => {
  const { id = '', value = '', form, source, row, locator, text, th, en } = literalProps(node);
  if (node.name === 'Date') return [{ kind: 'date', value }];
  if (node.name === 'Quote') return [{ kind: 'source', id: source ?? '', ...(locator !== undefined && { locator }), quote: { th: th ?? '', en: en ?? '' } }];
  if (node.name === 'Figure') return [{ kind: 'figure', id, form: form === 'number' || form === 'size' ? form : 'full', ...(source !== undefined && { source }), ...(row !== undefined && { row }) }];
  const kind = ({ Source: 'source', Term: 'term', Person: 'person', Chart: 'chart' } as const)[node.name ?? ''];
  return kind ? [{ kind, id, ...(locator !== undefined && { locator }), ...(text !== undefined && { text }), ...(kind === 'person' && form === 'full' && { full: true }) }] : [];
};
