import { z } from 'zod';
import { daySchema, momentSchema } from './date.ts';
import { idSchema, textSchema } from './text.ts';

/** Where a story is set. */
export const placeSchema = z.enum(['thailand', 'india', 'taiwan', 'south-korea', 'worldwide']);

/** Front matter of `content/stories/<slug>/{th,en}.mdx`. Fields marked "both" say the same in both files. */
export const frontMatterSchema = z
  .strictObject({
    /** The headline, in the file's language. */
    title: textSchema,
    /** One or two sentences under the headline and in lists, in the file's language. */
    summary: textSchema,
    /** Both. Where the story is set. */
    place: placeSchema,
    /** Both. A draft is not built; a withdrawn story keeps its page, saying so. */
    status: z.enum(['draft', 'published', 'withdrawn']),
    /** Why the story was withdrawn, in the file's language. */
    reason: textSchema.optional(),
    /** Both. The language the story was written in first. */
    original: z.enum(['th', 'en']),
    /** Both. The day of publication. */
    published: daySchema,
    /** Both. Day of the last change of substance. */
    updated: daySchema.optional(),
    /** Both. Not built before this moment, nor what only this story uses. */
    embargo: momentSchema.optional(),
    /** Both. What the story rests on: a source and the place in it. */
    from: z.array(z.strictObject({
      /** The source's id: the name of its file in content/sources. */
      source: idSchema,
      /** The place in it: a paragraph, P2. */
      locator: z.string().regex(/^P[1-9]\d*$/, { error: 'locator' }),
    })).min(1),
    /** Both. Figures shown large above the text, in order. */
    headline: z.array(idSchema).default([]),
    /** Both. Slugs of related stories. */
    related: z.array(idSchema).default([]),
    /** Both, where suspects occur: the day on which we last looked for an outcome in court. */
    caseStatusAsOf: daySchema.optional(),
    /** Dated notes to the reader, in the file's language. */
    notes: z.array(z.strictObject({
      /** Both. The day of the note. */
      date: daySchema,
      /** The note, in the file's language. */
      text: textSchema,
    })).default([]),
  })
  .superRefine((story, context) => {
    if ((story.status === 'withdrawn') !== (story.reason !== undefined)) context.addIssue({ code: 'custom', path: ['status'], message: 'withdrawn-reason' });
    if (story.updated !== undefined && story.updated < story.published) context.addIssue({ code: 'custom', path: ['updated'], message: 'updated-early' });
  });

/** Fields that must say the same in both languages. */
export const SHARED_FIELDS = ['place', 'status', 'original', 'published', 'updated', 'embargo', 'from', 'headline', 'related', 'caseStatusAsOf'] as const;

export type Place = z.infer<typeof placeSchema>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
