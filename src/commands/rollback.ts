import { join, resolve } from 'node:path';
import { currentRelease, keepAssets, listReleases, siteOf } from './release-folder.ts';
import { swingLink } from './swing-link.ts';

/** Points `current` at an earlier release, the one before it where none is named, with the scripts and fonts that readers of the later one may still ask for. Gives its id. */
export const rollBack = (folder: string, { to, now }: { to?: string | undefined; now: number }): string => {
  const [releases, current] = [listReleases(folder), currentRelease(folder) ?? ''];
  const id = to ?? releases.filter((release) => release < current).at(-1);
  if (id === undefined || !releases.includes(id)) throw new Error(`${folder} holds no release ${id ?? `before ${current || 'the first'}`}. It holds: ${releases.join(', ') || 'none'}.`);
  keepAssets(folder, siteOf(folder, id), now);
  swingLink(join(folder, 'current'), join(folder, 'releases'), id);
  return id;
};

if (import.meta.main) {
  try {
    const [name, to] = process.argv.slice(2);
    if (name === undefined) throw new Error('In which folder? Type: npm run rollback -- ../public');
    console.log(`"current" leads to release ${rollBack(resolve(name), { to, now: Date.now() })}. Now tell the server:\n  caddy reload --config ${resolve(name)}/current/Caddyfile\n  nginx -s reload`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
