import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import type { Collection } from './domain/report.ts';
import { chartSchema } from './schema/chart.ts';
import { toEditorSchema } from './schema/editor-schema.ts';
import { figureSchema } from './schema/figure.ts';
import { organisationSchema, personSchema, termSchema } from './schema/name.ts';
import { sourceSchema } from './schema/source.ts';
import { frontMatterSchema } from './schema/story.ts';
import { unitSchema } from './schema/unit.ts';
import { loadBuiltReport } from './reader/built-report.ts';
import { isBuild } from './reader/edition.ts';
import { loadRecords } from './reader/manuscript.ts';
import { rememberFiles } from './reader/remember.ts';
import { parseFrontMatter } from './reader/story.ts';

const root = process.cwd();

/** A build keeps only what its Report has, so that nothing held back has a page, whatever route asks. The preview reads on, and its Report decides. */
const shown = isBuild() ? loadBuiltReport(root) : undefined;
const isShown = (collection: Exclude<Collection, 'stories'>, id: string): boolean => !shown || shown[collection].some((thing) => thing.id === id);
const isShownStory = (id: string): boolean => !shown || shown.stories.some(({ slug }) => id.startsWith(`${slug}/`));

/** Fills its store from the reader every time: a store that is kept is how yesterday's number gets out. What is at fault is left out; the gate and the preview speak of it. */
const recordLoader = (folder: Exclude<Collection, 'stories'>, schema: z.ZodType<Record<string, unknown>>): Loader => ({
  name: `records of ${folder}`,
  load: async ({ store, watcher }) => {
    const remember = rememberFiles();
    const fill = (): void => {
      store.clear();
      for (const { id, data } of loadRecords(root, folder, schema, remember).records) if (isShown(folder, id)) store.set({ id, data });
    };
    fill();
    const refill = (path: string): void => { if (path.replaceAll('\\', '/').includes(`/content/${folder}/`)) fill(); };
    watcher?.add(`${root}/content/${folder}`);
    for (const event of ['add', 'change', 'unlink']) watcher?.on(event, refill);
  },
});

const records = <Schema extends z.ZodType<Record<string, unknown>>>(folder: Exclude<Collection, 'stories'>, schema: Schema) =>
  defineCollection({ loader: recordLoader(folder, schema), schema });

const bodies = glob({ base: './content/stories', pattern: '*/{th,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

interface EntryType { getEntryInfo(file: { fileUrl: URL; contents: string }): unknown }
/** What Astro hands its own loader beyond what its types tell. */
type InnerContext = LoaderContext & { entryTypes: Map<string, EntryType> };

/** Fields as the reader reads them: no value is guessed, and nothing is thrown. */
const readEntry = { getEntryInfo: ({ contents }: { contents: string }) => ({ data: parseFrontMatter(contents), body: contents, slug: '', rawData: '' }) };

/** A loader that throws keeps the preview from starting. What is at fault is never shown: the gate and the preview refuse before. */
const parseIfSound = (context: LoaderContext): LoaderContext['parseData'] => async (props) =>
  frontMatterSchema.safeParse(props.data).success ? context.parseData(props) : props.data;

/** Astro's own loader finds, watches and compiles the bodies; the fields are read by the reader, so that both see the same text. */
const storyLoader: Loader = {
  name: 'stories',
  load: async (context) => {
    context.store.clear();
    const { entryTypes } = context as InnerContext;
    const read = new Map([...entryTypes].map(([extension, type]) => [extension, { ...type, ...readEntry }]));
    await bodies.load({ ...context, parseData: parseIfSound(context), entryTypes: read } as InnerContext);
    context.store.keys().filter((id) => !isShownStory(id)).forEach((id) => context.store.delete(id));
  },
};

// Astro writes what an editor is to know of front matter from what it is told here (`contentIntellisense`).
export const collections = {
  units: records('units', unitSchema),
  figures: records('figures', figureSchema),
  charts: records('charts', chartSchema),
  sources: records('sources', sourceSchema),
  people: records('people', personSchema),
  organisations: records('organisations', organisationSchema),
  glossary: records('glossary', termSchema),
  stories: defineCollection({ loader: storyLoader, schema: frontMatterSchema.meta(toEditorSchema('story')) }),
};
