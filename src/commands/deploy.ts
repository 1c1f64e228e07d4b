import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { EditionRecord, Manifest } from '../gate/manifest.ts';
import { renderCaddyfile } from '../press/caddyfile.ts';
import { renderNginx } from '../press/nginx.ts';
import { toHeaderTable } from '../press/policy.ts';
import { renderHeaders } from '../press/static-host.ts';
import { compress } from './compress.ts';
import { copyWithTwins, currentRelease, keepAssets, removeOld, siteOf, toReleaseId } from './release-folder.ts';
import { swingLink } from './swing-link.ts';

/** Files that are compressed side by side. */
const AT_ONCE = 8;
/** What readers are served, but no manifest can list, and what hosts read. */
const UNLISTED = ['manifest.json', '_headers', '_redirects'];

const parseJson = <Shape>(file: string): Shape => JSON.parse(readFileSync(file, 'utf8')) as Shape;

/** The files of an edition with their bytes. Throws where one is not as the manifest has it. */
const readFiles = (edition: string): [file: string, bytes: Buffer][] => {
  const listed = Object.entries(parseJson<Manifest>(join(edition, 'manifest.json')).files).map(([file, { sha256 }]) => {
    const bytes = readFileSync(join(edition, file));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${file} is not as it was built. Type: npm run build`);
    return [file, bytes] satisfies [string, Buffer];
  });
  return [...listed, ...UNLISTED.map((file) => [file, readFileSync(join(edition, file))] satisfies [string, Buffer])];
};

/**
 * Writes a file and its compressed twins. Servers tell versions apart by time and length: a file that has not changed since the release before
 * keeps its time, so that readers need not fetch it again, and one that has is later by a second at least.
 */
const writeFile = async (path: string, before: string | undefined, bytes: Buffer, now: number): Promise<void> => {
  const isThere = before !== undefined && existsSync(before);
  if (isThere && readFileSync(before).equals(bytes)) return copyWithTwins(before, path);
  const time = Math.max(now, isThere ? statSync(before).mtimeMs + 1000 : 0) / 1000;
  mkdirSync(dirname(path), { recursive: true });
  for (const [ending, content] of [['', bytes] as const, ...await compress(path, bytes)]) {
    writeFileSync(path + ending, content);
    utimesSync(path + ending, time, time);
  }
};

const writeSite = async (site: string, files: [file: string, bytes: Buffer][], previous: string | undefined, now: number): Promise<void> => {
  for (let index = 0; index < files.length; index += AT_ONCE) {
    await Promise.all(files.slice(index, index + AT_ONCE).map(([file, bytes]) => writeFile(join(site, file), previous && join(previous, file), bytes, now)));
  }
};

/** A moment as the desk writes it: by the clock in Bangkok. */
const toDeskTime = (time: string): string => new Date(Date.parse(time) + 7 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+07:00');

/**
 * Makes a release of an edition in `folder` and points `current` at it in one step: the files with their compressed twins, scripts and fonts of earlier
 * releases that readers may still ask for, and the configuration of Caddy and nginx. `at`: the folder's path on the machine that serves it. Gives the release's id.
 */
export const deployEdition = async (edition: string, folder: string, { at, now }: { at: string; now: number }): Promise<string> => {
  if (parseJson<Manifest>(join(edition, 'manifest.json')).preview) throw new Error('This is a preview, which may hold what is under embargo. Type: npm run build');
  const { time, styleHashes, host } = parseJson<EditionRecord>(join(edition, '.edition.json'));
  if (Date.parse(time) > now) throw new Error(`The edition was built for ${toDeskTime(time)}, which lies ahead, and may hold what is under embargo until then. Deploy it then.`);
  const table = toHeaderTable(styleHashes);
  if (readFileSync(join(edition, '_headers'), 'utf8') !== renderHeaders(table)) throw new Error('The edition was built with other headers than those of src/press/policy.ts. Type: npm run build');
  const [id, current, files] = [toReleaseId(now), currentRelease(folder), readFiles(edition)];
  const staging = join(folder, 'releases', `.${id}`);
  const site = join(staging, 'site');
  mkdirSync(site, { recursive: true });
  await writeSite(site, files, current && siteOf(folder, current), now);
  keepAssets(folder, site, now);
  const place = { host, root: `${at}/releases/${id}/site` };
  writeFileSync(join(staging, 'Caddyfile'), renderCaddyfile(table, place));
  writeFileSync(join(staging, 'nginx.conf'), renderNginx(table, place));
  renameSync(staging, join(folder, 'releases', id));
  swingLink(join(folder, 'current'), join(folder, 'releases'), id);
  removeOld(folder, now);
  return id;
};

const deploy = async (root: string): Promise<void> => {
  const { positionals: [name], values } = parseArgs({ options: { at: { type: 'string' } }, allowPositionals: true });
  if (name === undefined) throw new Error('Into which folder? Type: npm run deploy -- ../public');
  if (!existsSync(join(root, 'dist', 'manifest.json'))) throw new Error('There is no site to publish yet. Type: npm run build');
  const folder = resolve(name);
  const at = (values.at ?? folder).replace(/\/$/, '');
  const id = await deployEdition(join(root, 'dist'), folder, { at, now: Date.now() });
  console.log(`Release ${id} stands in ${folder}, and "current" leads to it. Now tell the server:\n  caddy reload --config ${at}/current/Caddyfile\n  nginx -s reload\nTo go back: npm run rollback -- ${name}`);
};

if (import.meta.main) {
  try {
    await deploy(process.cwd());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
