import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANG_NAMES, type Lang } from '../i18n/lang.ts';
import { findFieldWords, type Kind } from '../schema/field-words.ts';
import { fillBlank, listBlanks, type Template } from '../schema/template.ts';
import { toDay } from '../domain/lock.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import { findAnswerFault, findNamedFolder, listChoices, toBegunFiles, toForm, writeNewFiles } from '../reader/begun.ts';
import { parseNewOptions, type NewOptions } from './new-options.ts';
import { meetPersonHere } from './person.ts';

type Path = (string | number)[];

/** Puts a question and gives what was typed, trimmed; undefined where nobody is there to answer. */
export type Ask = (question: string) => Promise<string | undefined>;

const nameOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

const listLeaves = (template: Template, path: Path = []): Path[] =>
  typeof template === 'string' ? [path] : Array.isArray(template) ? template.flatMap((entry, index) => listLeaves(entry, [...path, index])) : Object.entries(template).flatMap(([name, field]) => listLeaves(field, [...path, name]));

/** As many entries in a list as a field of it was given values. */
const widen = (form: Template, answers: NewOptions['answers']): Template =>
  Object.fromEntries(Object.entries(form as { [field: string]: Template }).map(([name, field]) => {
    const [first] = Array.isArray(field) ? field : [];
    const count = Math.max(1, ...[...answers].filter(([answer]) => answer.startsWith(`${name}.`)).map(([, values]) => values.length));
    return [name, first === undefined ? field : Array.from({ length: count }, () => first)];
  }));

/** Fills in what was given with the command. Throws for a field that is not there, and for a value that cannot stand in it. */
const fillGiven = (kind: Kind, empty: Template, { answers, lang }: NewOptions): Template => {
  let form = widen(empty, answers);
  const names = [...new Set(listLeaves(form).map(nameOf))];
  for (const [name, values] of answers) {
    if (!names.includes(name)) throw new Error(`--${name} is not a field of a ${kind}.${formatSuggestion(name, names)} The fields are: ${names.join(', ')}.\nไม่มีช่อง ${name} ช่องที่ใช้ได้คือ ${names.join(', ')}`);
    const paths = listLeaves(form).filter((path) => nameOf(path) === name);
    for (const [index, value] of values.entries()) {
      const path = paths[index];
      if (path === undefined) throw new Error(`--${name} stands ${values.length} times. Keep one of them.\n--${name} ซ้ำ ${values.length} ครั้ง ให้เหลือไว้ครั้งเดียว`);
      form = fillBlank(form, path, value.trim());
      const fault = value.trim() === '' ? undefined : findAnswerFault(kind, form, path);
      if (fault) throw new Error(`--${name}: ${fault[lang ?? 'en']}`);
    }
  }
  return form;
};

const HINT: Record<Lang, string> = { th: 'ตอบทีละข้อ กด Enter เพื่อเว้นไว้กรอกทีหลัง', en: 'Answer each, or press Enter to leave it blank for later.' };

/** Words that the question says already are not listed again under it. */
const toQuestion = (kind: Kind, path: Path, lang: Lang, choices: string[]): string => {
  const last = path.at(-1);
  const inLang = last === 'th' || last === 'en' ? ` (${LANG_NAMES[last]})` : '';
  const words = findFieldWords(kind, path)?.[lang] ?? '';
  const list = choices.every((choice) => words.includes(choice)) ? '' : `  ${choices.join(', ')}\n`;
  return `${nameOf(path)}${inLang} – ${words}\n${list}> `;
};

const NOT_YET: Record<Lang, (name: string, folder: string) => string> = {
  th: (name, folder) => `ยังไม่มี ${name} ใน ${folder} ใช้ชื่อนี้ได้ แต่ต้องเพิ่มไฟล์นั้นทีหลัง`,
  en: (name, folder) => `There is no ${name} in ${folder} yet. The name is kept; its file has to be added.`,
};

/** Asks for every blank, again where the answer cannot stand. */
const askBlanks = async (root: string, kind: Kind, given: Template, lang: Lang, ask: Ask, say: (line: string) => void): Promise<Template> => {
  let form = given;
  for (const path of listBlanks(given)) {
    const [choices, folder] = [listChoices(root, kind, form, path), findNamedFolder(kind, path)];
    const question = toQuestion(kind, path, lang, choices);
    for (let answer = await ask(question); answer; answer = await ask(question)) {
      const filled = fillBlank(form, path, answer);
      const fault = findAnswerFault(kind, filled, path);
      if (fault) { say(fault[lang]); continue; }
      if (folder !== undefined && !choices.includes(answer)) say(NOT_YET[lang](answer, folder));
      form = filled;
      break;
    }
  }
  return form;
};

const THERE: Record<Lang, (file: string) => string> = {
  th: (file) => `มี ${file} อยู่แล้ว จึงไม่ได้เขียนอะไร ให้เปิดไฟล์นั้น หรือตั้งชื่ออื่น`,
  en: (file) => `${file} is there already. Nothing was written: open that file, or give another name.`,
};
const NEXT: Record<Lang, (blanks: number, kind: Kind) => string> = {
  th: (blanks, kind) => `${kind === 'story' ? 'เขียนเนื้อข่าวใต้บรรทัด --- ในทั้งสองไฟล์ ' : ''}${blanks > 0 ? `เหลือช่องว่าง ${blanks} ช่อง ` : ''}ดูสิ่งที่ต้องแก้: npm run check -- --fix --lang th`,
  en: (blanks, kind) => `${kind === 'story' ? 'Write the text under the second line --- of both files. ' : ''}${blanks === 0 ? '' : `${blanks === 1 ? 'One blank is' : `${blanks} blanks are`} left. `}What there is to mend: npm run check -- --fix`,
};

/** Begins a file of content, both files of a story, and says what to do next. Throws a sentence where it cannot, and then nothing is written. */
export const beginFile = async (root: string, options: NewOptions, { today, ask, say }: { today: string; ask: Ask | undefined; say: (line: string) => void }): Promise<void> => {
  const { kind, id } = options;
  const empty = toForm(kind, today);
  const typed = options.lang ?? (ask && await ask('ภาษาไทยหรือ English? (th / en)\n> '));
  const lang: Lang = typed === 'th' || typed === 'ไทย' ? 'th' : 'en';
  const there = Object.keys(toBegunFiles(kind, id, empty)).find((file) => existsSync(join(root, file)));
  if (there !== undefined) throw new Error(THERE[lang](there));
  const given = fillGiven(kind, empty, { ...options, lang });
  if (ask) say(HINT[lang]);
  const form = ask ? await askBlanks(root, kind, given, lang, ask, say) : given;
  const files = toBegunFiles(kind, id, form);
  writeNewFiles(root, files);
  Object.keys(files).forEach((file) => say(lang === 'th' ? `เขียนแล้ว ${file}` : `Wrote ${file}`));
  say(NEXT[lang](listBlanks(form).length, kind));
};

if (import.meta.main) {
  const person = meetPersonHere();
  try {
    const options = parseNewOptions(process.argv.slice(2));
    await beginFile(process.cwd(), options, { today: toDay(new Date().toISOString()), ask: person?.ask, say: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    person?.leave();
  }
}
