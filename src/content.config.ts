import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { Collection } from './domain/report.ts';
import { toEditorSchema } from './schema/editor-schema.ts';
import { frontMatterSchema } from './schema/story.ts';
import { loadBuiltReport } from './reader/built-report.ts';
import { isBuild } from './reader/edition.ts';
import { readRecords } from './reader/folder.ts';

const root = process.cwd();

/** A build keeps only what its Report has, so that nothing held back has a page, whatever route asks. The preview knows of every file, and its Report decides. */
const shown = isBuild() ? loadBuiltReport(root) : undefined;
const isShownStory = (id: string): boolean => !shown || shown.stories.some(({ slug }) => id.startsWith(`${slug}/`));

/** The ids of a collection. A file that cannot be read has one too: it may be mended while the preview runs. */
const listIds = (folder: Exclude<Collection, 'stories'>): string[] => {
  if (shown) return shown[folder].map(({ id }) => id);
  const { files, unreadable } = readRecords(root, `content/${folder}`);
  return [...files.map(({ id }) => id), ...unreadable];
};

/**
 * Fills its store with ids, of which addresses are made, and with nothing else: pages read the Report. A store that is kept is how yesterday's number gets
 * out; and Astro writes and reads the whole of it again when a thing in it changes.
 */
const recordLoader = (folder: Exclude<Collection, 'stories'>): Loader => ({
  name: `records of ${folder}`,
  load: ({ store, watcher }) => {
    const fill = (): void => {
      store.clear();
      for (const id of listIds(folder)) store.set({ id, data: {} });
    };
    fill();
    const refill = (path: string): void => { if (path.replaceAll('\\', '/').includes(`/content/${folder}/`)) fill(); };
    watcher?.add(`${root}/content/${folder}`);
    for (const event of ['add', 'unlink']) watcher?.on(event, refill);
    return Promise.resolve();
  },
});

const records = (folder: Exclude<Collection, 'stories'>) => defineCollection({ loader: recordLoader(folder) });

const bodies = glob({ base: './content/stories', pattern: '*/{th,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

/** What Astro hands its own loader beyond what its types tell. */
type InnerContext = LoaderContext & { entryTypes: Map<string, object> };

/** Nothing of a story is stored but where its body is: a save changes the body alone, and Astro compiles that. */
const nothingOf = { getEntryInfo: () => ({ data: {}, body: '', slug: '', rawData: '' }) };

/** Astro's own loader finds, watches and compiles the bodies. What is at fault is never shown: the gate and the preview refuse before. */
const storyLoader: Loader = {
  name: 'stories',
  load: async (context) => {
    context.store.clear();
    const { entryTypes } = context as InnerContext;
    const unread = new Map([...entryTypes].map(([extension, type]) => [extension, { ...type, ...nothingOf }]));
    await bodies.load({ ...context, parseData: ({ data }) => Promise.resolve(data), generateDigest: () => 'a body', entryTypes: unread } as InnerContext);
    context.store.keys().filter((id) => !isShownStory(id)).forEach((id) => context.store.delete(id));
  },
};

// Astro writes what an editor is to know of front matter from what it is told here (`contentIntellisense`).
export const collections = {
  figures: records('figures'), charts: records('charts'), sources: records('sources'),
  stories: defineCollection({ loader: storyLoader, schema: frontMatterSchema.meta(toEditorSchema('story')) }),
};
