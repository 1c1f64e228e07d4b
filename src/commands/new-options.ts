import { isLang, type Lang } from '../i18n/lang.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import { toSlug } from '../domain/slug.ts';
import { KINDS, type Kind } from '../schema/field-words.ts';

/** What was typed: the kind and id of what is begun, the language of questions, and what the fields hold, each as often as it was given. */
export interface NewOptions { kind: Kind; id: string; lang: Lang | undefined; answers: Map<string, string[]> }

const EXAMPLE = 'Type: npm run new -- story my-story';
const isKind = (word: string | undefined): word is Kind => KINDS.some((kind) => kind === word);

const parseId = (kind: Kind, typed: string | undefined): string => {
  if (typed === undefined) throw new Error(`The ${kind} has no name yet. A name is lower-case English words joined by hyphens. Type: npm run new -- ${kind} my-${kind}\nยังไม่ได้ตั้งชื่อ ให้พิมพ์: npm run new -- ${kind} my-${kind}`);
  const slug = toSlug(typed);
  if (slug === typed) return slug;
  const type = `npm run new -- ${kind} ${slug || `my-${kind}`}`;
  throw new Error(`"${typed}" cannot be a name: it is an address, of lower-case English words joined by hyphens. Type: ${type}\nใช้ "${typed}" เป็นชื่อไม่ได้ เพราะชื่อเป็นที่อยู่เว็บ ใช้คำภาษาอังกฤษตัวพิมพ์เล็กคั่นด้วยขีดกลาง ให้พิมพ์: ${type}`);
};

/** Reads what was typed behind the command; throws a sentence, in both languages, for what it does not know. */
export const parseNewOptions = (words: string[]): NewOptions => {
  const rest = words.flatMap((word) => { const [, name, value] = /^(--[^=\s]+)=(.*)$/s.exec(word) ?? []; return name === undefined ? [word] : [name, value ?? '']; });
  const [named, answers]: [string[], Map<string, string[]>] = [[], new Map()];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('--')) named.push(word);
    else {
      const value = rest.shift();
      if (value === undefined) throw new Error(`Nothing stands behind ${word}. Write what the field holds, in quotation marks.\nหลัง ${word} ยังไม่มีค่า ให้เขียนค่าไว้ในเครื่องหมายคำพูด`);
      answers.set(word.slice(2), [...answers.get(word.slice(2)) ?? [], value]);
    }
  }
  const [kind, id, ...more] = named;
  const list = KINDS.join(', ');
  if (!isKind(kind)) throw new Error(`${kind === undefined ? 'What is to be begun?' : `"${kind}" is nothing that can be begun.${formatSuggestion(kind, [...KINDS])}`} Write one of: ${list}. ${EXAMPLE}\nให้เลือกพิมพ์หนึ่งอย่าง: ${list} เช่น npm run new -- story my-story`);
  if (more.length > 0) return { kind, id: parseId(kind, [id, ...more].join(' ')), lang: undefined, answers };
  const [lang] = answers.get('lang') ?? [];
  answers.delete('lang');
  if (lang !== undefined && !isLang(lang)) throw new Error(`"${lang}" is no language of this site. Write --lang th or --lang en.`);
  return { kind, id: parseId(kind, id), lang, answers };
};
