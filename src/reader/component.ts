import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { dateSchema } from '../schema/date.ts';
import { idSchema } from '../schema/text.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import type { Reference } from '../domain/reference.ts';

interface Prop { required: boolean; isValid: (text: string) => boolean; like: string }
interface Spec { props: Record<string, Prop>; stands: 'in a sentence' | 'alone' }

const isId = (text: string): boolean => idSchema.safeParse(text).success;
const isWords = (text: string): boolean => text.trim() !== '';
const oneOf = (...words: string[]): Prop => ({ required: false, isValid: (text) => words.includes(text), like: words.join(' or ') });
const ID: Prop = { required: true, isValid: isId, like: 'the-purge-cash' };
const LOCATOR: Prop = { required: false, isValid: (text) => /^P[1-9]\d*$/.test(text), like: 'P2' };
const WORDS: Prop = { required: true, isValid: isWords, like: 'some words' };

/** The closed set of components that an author may write, with their properties: text in quotation marks, nothing else. */
export const COMPONENTS: Record<string, Spec> = {
  Figure: { stands: 'in a sentence', props: { id: ID, form: oneOf('number', 'size'), source: { ...ID, required: false, like: 'trm-labs' }, row: { ...ID, required: false, like: 'damage' } } },
  Date: { stands: 'in a sentence', props: { value: { required: true, isValid: (text) => dateSchema.safeParse(text).success, like: '2023-09-18, 2024-05, 2022 or --09-18' } } },
  Source: { stands: 'in a sentence', props: { id: { ...ID, like: 'binance-release' }, locator: LOCATOR } },
  Term: { stands: 'in a sentence', props: { id: { ...ID, like: 'pig-butchering' }, text: { ...WORDS, required: false } } },
  Person: { stands: 'in a sentence', props: { id: { ...ID, like: 'akbar-a' }, form: oneOf('full') } },
  Chart: { stands: 'alone', props: { id: { ...ID, like: 'illicit-share' } } },
  Quote: { stands: 'alone', props: { th: WORDS, en: WORDS, source: { ...ID, like: 'binance-release' }, locator: { ...LOCATOR, required: true } } },
};

export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** The literal properties of a component; a property without a value, or with code for one, is left out. */
export const literalProps = (node: Readonly<JsxNode>): Record<string, string> =>
  Object.fromEntries(node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [])));

const judgeProps = (name: string, spec: Spec, node: Readonly<JsxNode>): string[] => {
  const seen = new Set<string>();
  const faults = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [`<${name}> takes no {…}. Write its properties as text in quotation marks.`];
    const prop = Object.hasOwn(spec.props, attribute.name) ? spec.props[attribute.name] : undefined;
    if (!prop) return [`<${name}> has no "${attribute.name}".${formatSuggestion(attribute.name, Object.keys(spec.props))} It takes: ${Object.keys(spec.props).join(', ')}.`];
    if (seen.has(attribute.name)) return [`<${name}> gives "${attribute.name}" twice. Keep one.`];
    seen.add(attribute.name);
    if (typeof attribute.value !== 'string') return [`"${attribute.name}" of <${name}> is not plain text. Write ${attribute.name}="${prop.like}".`];
    return prop.isValid(attribute.value) ? [] : [`"${attribute.value}" cannot be the "${attribute.name}" of <${name}>. Write it like: ${attribute.name}="${prop.like}".`];
  });
  const missing = Object.entries(spec.props).filter(([prop, { required }]) => required && !node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === prop));
  const stray = name === 'Figure' && seen.has('row') && !seen.has('source') ? ['<Figure> has a "row" but no "source". Add source="…".'] : [];
  return [...faults, ...stray, ...missing.map(([prop, { like }]) => `<${name}> lacks "${prop}". Add ${prop}="${like}".`)];
};

/** What is wrong with a component as it is written; empty where nothing is. */
export const judgeComponent = (node: Readonly<JsxNode>): string[] => {
  const name = node.name ?? '';
  if (name === '') return ['"<>" means nothing here. Remove it.'];
  const spec = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!spec) return [`<${name}> cannot be used here.${formatSuggestion(name, Object.keys(COMPONENTS))} Write plain text, or one of: ${Object.keys(COMPONENTS).join(', ')}.`];
  const alone = node.type === 'mdxJsxFlowElement';
  if (alone && spec.stands === 'in a sentence') return [`<${name}> stands alone. Put it in a sentence.`];
  if (!alone && spec.stands === 'alone') return [`<${name}> stands in a sentence. Give it a line of its own, with an empty line before and after.`];
  if (node.children.length > 0) return [`<${name}> holds text. End it with "/>" and put the text outside.`];
  return judgeProps(name, spec, node);
};

/** The things that a component, known to be right, mentions. */
export const toReferences = (node: Readonly<JsxNode>): Reference[] => {
  const { id = '', value = '', form, source, row } = literalProps(node);
  if (node.name === 'Date') return [{ kind: 'date', value }];
  if (node.name === 'Quote') return [{ kind: 'source', id: source ?? '' }];
  if (node.name === 'Figure') return [{ kind: 'figure', id, form: form === 'number' || form === 'size' ? form : 'full', ...(source !== undefined && { source }), ...(row !== undefined && { row }) }];
  const kind = ({ Source: 'source', Term: 'term', Person: 'person', Chart: 'chart' } as const)[node.name ?? ''];
  return kind ? [{ kind, id }] : [];
};
