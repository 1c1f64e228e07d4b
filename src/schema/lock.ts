import { z } from 'zod';
import { daySchema, momentSchema, periodSchema } from './date.ts';
import { aspectSchema, correctionSchema, qualifierSchema, relationSchema, withdrawalSchema } from './figure.ts';
import { sourceSchema } from './source.ts';
import { decimalSchema, idSchema, localizedSchema, textSchema } from './text.ts';
import { unitSchema } from './unit.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** `figures.lock`, the line that opens an edition. Written by `npm run release`, never by hand. */
export const openingSchema = z.strictObject({
  /** The edition's number, from 1. */
  edition: z.int().min(1),
  /** The edition's moment. */
  time: momentSchema,
  /** Hash of the edition before; empty for the first. */
  previous: z.union([hashSchema, z.literal('')]),
});

/** The line that closes an edition. */
export const closingSchema = z.strictObject({
  /** SHA-256 of the edition's lines, from the one that opens it to the one before this, each with its line feed. */
  hash: hashSchema,
});

/** What an edition published of one row of evidence. */
const rowSchema = z.strictObject({
  source: idSchema,
  row: idSchema.optional(),
  /** Where in the source. */
  locator: textSchema.optional(),
  relation: relationSchema,
  aspect: aspectSchema.optional(),
  prominent: z.literal(true).optional(),
  text: textSchema.optional(),
  value: decimalSchema.optional(),
  unit: idSchema.optional(),
  qualifier: qualifierSchema.optional(),
  measures: localizedSchema.optional(),
});

/** What an edition published of a figure. */
export const publishedFigureSchema = z.strictObject({
  /** The figure's id. */
  figure: idSchema,
  label: localizedSchema,
  /** The formula in one line, for a figure that is worked out. */
  formula: textSchema.optional(),
  /** The value, worked out where there is a formula. */
  value: decimalSchema,
  unit: idSchema,
  qualifier: qualifierSchema,
  period: periodSchema,
  evidence: z.array(rowSchema),
  corrections: z.array(correctionSchema),
  withdrawn: withdrawalSchema.optional(),
});

/** What an edition published of a unit: the words after every number that has it. */
export const publishedUnitSchema = z.strictObject({ unit: idSchema, kind: unitSchema.shape.kind, th: textSchema, en: unitSchema.shape.en });

const noteSchema = z.strictObject({ date: daySchema, text: localizedSchema });

/** What an edition published of a source: its origin decides the state of every figure that rests on it. */
export const publishedSourceSchema = z.strictObject({ source: idSchema, origin: sourceSchema.shape.origin, published: sourceSchema.shape.published, notes: z.array(noteSchema) });

/** What an edition published of a chart. */
export const publishedChartSchema = z.strictObject({
  /** The chart's id. */
  chart: idSchema,
  /** Its bars in order, with the words at each. */
  series: z.array(z.strictObject({ figure: idSchema, label: localizedSchema.optional() })),
  /** Every figure that its title, description and note mention, in the order of the Thai. */
  figures: z.array(textSchema),
  notes: z.array(noteSchema),
  withdrawn: withdrawalSchema.optional(),
});

/** What an edition published of a story. */
export const publishedStorySchema = z.strictObject({
  /** The story's slug. */
  story: idSchema,
  status: z.enum(['published', 'withdrawn']),
  /** Every figure and chart that it mentions, in one order for both languages: that of the Thai. */
  figures: z.array(textSchema),
  notes: z.array(noteSchema),
});

export const entrySchema = z.union([publishedUnitSchema, publishedSourceSchema, publishedFigureSchema, publishedChartSchema, publishedStorySchema]);

export type PublishedUnit = z.infer<typeof publishedUnitSchema>;
export type PublishedSource = z.infer<typeof publishedSourceSchema>;
export type PublishedRow = z.infer<typeof rowSchema>;
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;
export type PublishedChart = z.infer<typeof publishedChartSchema>;
export type PublishedStory = z.infer<typeof publishedStorySchema>;
export type PublishedNote = z.infer<typeof noteSchema>;
/** One line of an edition: what it published of one thing. */
export type Entry = z.infer<typeof entrySchema>;
