import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Manifest } from '../gate/manifest.ts';
import { TWINS } from './compress.ts';

/** Releases that stay on disk beside the one that is served, to go back to. */
const KEPT = 5;
/** How long a reader may go on with a page of an earlier release: its scripts and fonts stay so long, in milliseconds. */
const GRACE = 86_400_000;

/** The id of a release that is made at a moment: they sort by time. */
export const toReleaseId = (moment: number): string => new Date(moment).toISOString().replace(/[^0-9]/g, '');

/** What a release serves. */
export const siteOf = (folder: string, id: string): string => join(folder, 'releases', id, 'site');

const parseManifest = (site: string): Manifest => JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')) as Manifest;

/** The releases in a folder, the oldest first. */
export const listReleases = (folder: string): string[] =>
  existsSync(join(folder, 'releases')) ? readdirSync(join(folder, 'releases')).filter((name) => !name.startsWith('.')).sort() : [];

/** The release that is served; undefined before the first. Throws where `current` is something of the owner's. */
export const currentRelease = (folder: string): string | undefined => {
  const state = lstatSync(join(folder, 'current'), { throwIfNoEntry: false });
  if (state && !state.isSymbolicLink()) throw new Error(`${join(folder, 'current')} is not a link of ours, so it stays. Name another folder.`);
  return state && basename(readlinkSync(join(folder, 'current')));
};

/** The releases that some reader may still have a page of: the one that is served, and whatever another took the place of within the day. */
const listRead = (folder: string, now: number): string[] => {
  const [releases, current] = [listReleases(folder), currentRelease(folder)];
  return releases.filter((id, index) => id === current || (releases[index + 1] ?? toReleaseId(now)) > toReleaseId(now - GRACE));
};

const copyWithTime = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
};

/** Copies a file, and its compressed twins, with their times. */
export const copyWithTwins = (from: string, to: string): void =>
  ['', ...Object.keys(TWINS)].filter((ending) => existsSync(from + ending)).forEach((ending) => copyWithTime(from + ending, to + ending));

/** Adds to a site the scripts and fonts that readers of other releases may still ask for. */
export const keepAssets = (folder: string, site: string, now: number): void =>
  listRead(folder, now).map((id) => siteOf(folder, id)).filter((other) => other !== site).forEach((other) =>
    Object.keys(parseManifest(other).files).filter((file) => file.startsWith('_astro/') && !existsSync(join(site, file))).forEach((file) => copyWithTwins(join(other, file), join(site, file))));

/** Removes releases that nobody reads, but for the last few, and what a release that was broken off has left. */
export const removeOld = (folder: string, now: number): void => {
  const read = listRead(folder, now);
  const broken = readdirSync(join(folder, 'releases')).filter((name) => /^\.\d+$/.test(name) && name < `.${toReleaseId(now - GRACE)}`);
  [...listReleases(folder).toReversed().slice(KEPT + 1).filter((id) => !read.includes(id)), ...broken]
    .forEach((id) => rmSync(join(folder, 'releases', id), { recursive: true, force: true }));
};
