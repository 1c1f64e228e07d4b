import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'zod';
import { chartSchema } from './schema/chart.ts';
import { figureSchema } from './schema/figure.ts';
import { organisationSchema, personSchema, termSchema } from './schema/name.ts';
import { sourceSchema } from './schema/source.ts';
import { frontMatterSchema } from './schema/story.ts';
import { unitSchema } from './schema/unit.ts';
import { loadRecords } from './reader/manuscript.ts';
import { readFrontMatter } from './reader/story.ts';

const root = process.cwd();

/** Fills its store from the reader every time: a store that is kept is how yesterday's number gets out. What is at fault is left out; the gate and the preview speak of it. */
const recordLoader = (folder: string, schema: z.ZodType<Record<string, unknown>>): Loader => ({
  name: `records of ${folder}`,
  load: async ({ store, watcher }) => {
    const fill = (): void => {
      store.clear();
      for (const { id, data } of loadRecords(root, folder, schema).records) store.set({ id, data });
    };
    fill();
    const refill = (path: string): void => { if (path.includes(`/content/${folder}/`)) fill(); };
    watcher?.add(`${root}/content/${folder}`);
    for (const event of ['add', 'change', 'unlink']) watcher?.on(event, refill);
  },
});

const records = <Schema extends z.ZodType<Record<string, unknown>>>(folder: string, schema: Schema) =>
  defineCollection({ loader: recordLoader(folder, schema), schema });

const bodies = glob({ base: './content/stories', pattern: '*/{th,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

/** Astro's own loader compiles the bodies; the fields are read by the reader, so that both see the same text. */
const storyLoader: Loader = {
  name: 'stories',
  load: (context) => {
    context.store.clear();
    return bodies.load({
      ...context,
      parseData: (props) => context.parseData({ ...props, data: readFrontMatter(`${root}/content/stories/${props.id}.mdx`) as typeof props.data }),
    });
  },
};

export const collections = {
  units: records('units', unitSchema),
  figures: records('figures', figureSchema),
  charts: records('charts', chartSchema),
  sources: records('sources', sourceSchema),
  people: records('people', personSchema),
  organisations: records('organisations', organisationSchema),
  glossary: records('glossary', termSchema),
  stories: defineCollection({ loader: storyLoader, schema: frontMatterSchema }),
};
