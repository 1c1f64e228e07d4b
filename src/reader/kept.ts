import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Bytes = Uint8Array<ArrayBuffer>;

const HASH_LENGTH = 32;
const DAY = 86_400_000;
/** What nothing asked for in so long goes, in milliseconds. */
const FORGOTTEN = 30 * DAY;

/** Where what takes long to make is kept: KEPT_FILES where it is set; undefined where that is empty, and everything is to be made anew. */
const findFolder = (): string | undefined => (process.env['KEPT_FILES'] ?? join(process.cwd(), 'node_modules', '.cache', 'joint-action-report')) || undefined;

const hash = (...parts: (string | Uint8Array)[]): Buffer => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest();

/** SHA-256, in hexadecimal: what stands for a file in a key. */
export const toHash = (bytes: Uint8Array): string => hash(bytes).toString('hex');

/** The hash of the program at `root`: all of its source and type, the packages by their versions, Node and the machine’s kind. */
export const hashProgram = (root: string): string => {
  const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts')).map(({ parentPath, name }) => join(parentPath, name)).sort();
  const packages = join(root, 'node_modules', '.package-lock.json');
  return hash(process.version, process.platform, process.arch, ...[...source, packages].flatMap((path) => [path.slice(root.length), readFileSync(path)])).toString('hex');
};

let program: string | undefined;

/** The name by which something made is kept: the hash of all that it is made from, of which the program that makes it is a part. `input`: plain data. */
export const toKey = (kind: string, input: unknown): string => {
  program ??= hashProgram(process.cwd());
  return hash(program, kind, JSON.stringify(input)).toString('hex');
};

/** What is kept under a key; undefined where nothing is, or where it is not as it was written. */
export const findKept = (key: string): Bytes | undefined => {
  const folder = findFolder();
  const path = folder && join(folder, key);
  const stat = path && statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const file = readFileSync(path);
  const [written, bytes] = [file.subarray(0, HASH_LENGTH), file.subarray(HASH_LENGTH)];
  if (!written.equals(hash(bytes))) return undefined;
  if (Date.now() - stat.mtimeMs > DAY) utimesSync(path, new Date(), new Date());
  return bytes;
};

/** Keeps what was made under its key, for this build and others that run now, and gives it back. */
export const keep = (key: string, bytes: Bytes): Bytes => {
  const folder = findFolder();
  if (folder === undefined) return bytes;
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${randomUUID()}`);
  writeFileSync(draft, hash(bytes));
  appendFileSync(draft, bytes);
  renameSync(draft, join(folder, key));
  return bytes;
};

/** What `make` makes of the input, kept. `input`: plain data, and all that it is made from; the program's own part is known. */
export const keepMade = (kind: string, input: unknown, make: () => Bytes): Bytes => {
  const key = toKey(kind, input);
  return findKept(key) ?? keep(key, make());
};

/** The same of what takes a while to come. */
export const keepComing = async (kind: string, input: unknown, make: () => Promise<Bytes>): Promise<Bytes> => {
  const key = toKey(kind, input);
  return findKept(key) ?? keep(key, await make());
};

/** The same for text. */
export const keepText = (kind: string, input: unknown, make: () => string): string =>
  new TextDecoder().decode(keepMade(kind, input, () => new TextEncoder().encode(make())));

/** The same for plain data; what is new has been through its text too, so that it is no other than what is kept. */
export const keepData = <Made>(kind: string, input: unknown, make: () => Made): Made => JSON.parse(keepText(kind, input, () => JSON.stringify(make()))) as Made;

/** Takes away what nothing asked for in a month. */
export const forget = (now: number): void => {
  const folder = findFolder();
  if (folder === undefined || !existsSync(folder)) return;
  readdirSync(folder).map((name) => join(folder, name)).filter((path) => now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > FORGOTTEN).forEach((path) => rmSync(path, { force: true }));
};
