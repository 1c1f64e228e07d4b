import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { isBlank } from '../domain/correction-text.ts';
import { listChanges, toComparable } from '../domain/figure-change.ts';
import { listAddressesOf, listFollowing } from '../domain/following.ts';
import { listOperands } from '../domain/formula.ts';
import { formatIssueIn } from '../domain/issue.ts';
import { listFigures, toDay } from '../domain/lock.ts';
import type { Manuscript } from '../domain/manuscript.ts';
import { toPublishedFigure } from '../domain/published.ts';
import type { Evidence, Figure, Report } from '../domain/report.ts';
import { listReworded } from '../domain/reworded.ts';
import { listSteady } from '../domain/steady.ts';
import { formatSuggestion } from '../domain/suggestion.ts';
import { formatDecimal } from '../i18n/amount.ts';
import { daySchema } from '../schema/date.ts';
import { editCorrections, editFigure, type RowEdit } from '../reader/figure-edit.ts';
import { loadManuscript } from '../reader/manuscript.ts';
import { replaceFile } from '../reader/replace-file.ts';
import { loadReport } from '../reader/report.ts';
import type { Correction } from '../schema/figure.ts';
import { decimalSchema, type Localized } from '../schema/text.ts';
import type { CorrectOptions } from './correct-options.ts';
import { CORRECT_WORDS, type CorrectWord } from './correct-words.ts';
import { isYes, type Person } from './person.ts';
import { toSayer } from './say.ts';

const THAI_ZERO = 0x0e50;

/** A number as people type it: with commas, spaces or Thai digits. Undefined for what is none. */
const readNumber = (typed: string): string | undefined =>
  decimalSchema.safeParse(typed.normalize('NFKC').replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO)).replace(/(?<=\d),(?=\d{3})|\s/g, '')).data;

type Say = ReturnType<typeof toSayer<CorrectWord>>;

const findFigure = ({ figures }: Report, id: string, { lang }: CorrectOptions, say: Say): Figure & { value: string } => {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(say('unknown', { id }) + formatSuggestion(id, figures.map((each) => each.id), lang));
  if (figure.formula) throw new Error(say('derived', { id, parts: listOperands(figure.formula).join(', ') }));
  if (figure.withdrawn) throw new Error(say('withdrawn', { id }));
  return figure;
};

/** The rows that have the figure's old number, in its unit: each is settled, since what it is said to do to the figure depends on it. */
const listRows = ({ evidence, value, unit }: Figure): { row: Evidence; index: number }[] =>
  evidence.map((row, index) => ({ row, index })).filter(({ row: { printed, relation } }) =>
    ['states', 'corroborates', 'differs'].includes(relation) && printed?.value !== undefined && (printed.unit ?? unit) === unit && new Decimal(printed.value).eq(value));

const askRow = async (report: Report, { row, index }: { row: Evidence; index: number }, value: string, { ask }: Person, { lang }: CorrectOptions, say: Say): Promise<RowEdit> => {
  const source = report.sources.find(({ id }) => id === row.source)?.publisher[lang] ?? row.source;
  const isNew = row.relation === 'states' || isYes(await ask(say('also-new', { source, value: formatDecimal(value) })));
  if (!isNew) return { index, printed: undefined };
  const said = row.printed?.text;
  if (said === undefined) return { index, printed: {} };
  const text = (await ask(say('printed', { source, text: said }))).trim();
  if (isBlank(text)) throw new Error(say('no-printed'));
  return { index, printed: { text } };
};

/** What the content would be with another text in one of its files: read from a copy, so that nothing is written before it is wanted. */
const tryText = <Read>(root: string, file: string, text: string, read: (copy: string) => Read): Read => {
  const copy = mkdtempSync(join(tmpdir(), 'correction-'));
  try {
    for (const part of ['content', 'figures.lock']) if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
    writeFileSync(join(copy, file), text);
    return read(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** The corrections that a record needs now: those published, and one for each thing that differs from the last edition. One that still fits keeps its reason. */
const toCorrections = (lock: Manuscript['lock'], candidate: Manuscript, id: string, day: string, reason: Localized): Correction[] => {
  const [before, now] = [lock && listFigures(lock).find(({ figure }) => figure === id), toPublishedFigure(candidate, id)];
  const written = candidate.figures.find((figure) => figure.id === id)?.data.corrections ?? [];
  if (!before || !now) return written;
  const fresh = written.slice(before.corrections.length);
  return [...before.corrections, ...listChanges(before, now, false).map(({ field, old, new: current }): Correction =>
    fresh.find((each) => each.field === field && toComparable(each.old) === toComparable(old) && toComparable(each.new) === toComparable(current)) ?? { date: day, field, old, new: current, reason })];
};

interface Candidate { report: Report; manuscript: Manuscript }

/** The day that is put on record: today, or the one given, which is no day to come, and none before the edition that is corrected. */
const toDayOnRecord = (given: string | undefined, today: string, lock: Manuscript['lock'], say: Say): string => {
  const first = lock?.day ?? '';
  if (given === undefined) return [today, first].sort().at(-1) ?? today;
  if (!daySchema.safeParse(given).success) throw new Error(say('no-day', { typed: given }));
  if (given < first) throw new Error(say('early-day', { typed: given, day: first }));
  if (given > ([today, first].sort().at(-1) ?? today)) throw new Error(say('late-day', { typed: given }));
  return given;
};

const tellChanges = (before: Report, { report: after, manuscript }: Candidate, id: string, { tell }: Person, { lang }: CorrectOptions, say: Say): void => {
  // A report with faults may lack what they are in.
  const isWhole = before.figures.every((each) => after.figures.some((figure) => figure.id === each.id));
  if (isWhole) tell(`\n${say('changes')}:`);
  if (isWhole) for (const { address, before: old, after: current } of listReworded(before, after)) tell(`\n  ${address}\n  - ${old}\n  + ${current}`);
  const steady = isWhole ? listSteady(before, after, id) : [];
  if (steady.length > 0) tell(`\n${say('steady')}:`);
  for (const { address, text } of steady) tell(`\n  ${address}\n    ${text}`);
  const { pages, files } = listAddressesOf(after, listFollowing(manuscript, [`figures/${id}`]));
  const toList = (lines: string[]): string => lines.map((line) => `\n  ${line}`).join('');
  tell(`\n${say('pages')}:${toList(pages)}`);
  tell(`\n${say('files')}:${toList(files)}`);
  tell(`\n${say('follows')}`);
  const { issues } = after;
  if (issues.length > 0) tell(`\n${say('faults')}:\n${issues.map(formatIssueIn(lang)).join('\n')}`);
};

/**
 * Corrects a published number with a person: asks what was not typed, shows every line that readers will read otherwise, and writes the record. `now`:
 * the moment, in milliseconds. Gives whether it was written; throws a sentence in the person's language, with nothing written.
 */
export const correctFigure = async (root: string, options: CorrectOptions, person: Person, now: number): Promise<boolean> => {
  const say = toSayer(CORRECT_WORDS, options.lang);
  const report = loadReport(root);
  if (report.issues.length > 0) throw new Error(say('faulty'));
  const id = (options.figure ?? await person.ask(say('figure'))).trim();
  const figure = findFigure(report, id, options, say);
  const file = `content/figures/${id}.yaml`;
  const { lock } = loadManuscript(root);
  const day = toDayOnRecord(options.date, toDay(new Date(now).toISOString()), lock, say);
  const unit = report.units.find((each) => each.id === figure.unit);
  person.tell(say('now', { label: figure.label[options.lang], value: formatDecimal(figure.value), unit: (options.lang === 'th' ? unit?.th : unit?.en.other) ?? figure.unit }));
  const read = (typed: string): string => {
    const value = readNumber(typed);
    if (value === undefined) throw new Error(say('not-number', { typed }));
    return value;
  };
  const old = read(options.old ?? await person.ask(say('old')));
  if (!new Decimal(old).eq(figure.value)) throw new Error(say('wrong-old', { value: formatDecimal(figure.value), typed: formatDecimal(old) }));
  const value = read(options.new ?? await person.ask(say('new')));
  if (new Decimal(value).eq(figure.value)) throw new Error(say('same'));
  const rows: RowEdit[] = [];
  for (const each of listRows(figure)) rows.push(await askRow(report, each, value, person, options, say));
  const reason = { th: (options['reason-th'] ?? await person.ask(say('reason-th'))).trim(), en: (options['reason-en'] ?? await person.ask(say('reason-en'))).trim() };
  if (isBlank(reason.th) || isBlank(reason.en)) throw new Error(say('no-reason'));

  const edited = editFigure(readFileSync(join(root, file), 'utf8'), { value, day: [day, figure.asOf].sort().at(-1) ?? day, rows });
  const text = editCorrections(edited, tryText(root, file, edited, (copy) => toCorrections(lock, loadManuscript(copy), id, day, reason)));
  tellChanges(report, tryText(root, file, text, (copy) => ({ report: loadReport(copy), manuscript: loadManuscript(copy) })), id, person, options, say);
  if (!options.yes && !isYes(await person.ask(say('sure', { file })))) {
    person.tell(say('nothing'));
    return false;
  }
  replaceFile(join(root, file), text);
  person.tell(say('wrote', { file }));
  return true;
};
