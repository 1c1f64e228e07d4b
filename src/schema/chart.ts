import { z } from 'zod';
import { daySchema, momentSchema } from './date.ts';
import { withdrawalSchema } from './figure.ts';
import { idSchema, localizedSchema } from './text.ts';

/** `content/charts/<id>.yaml`: one chart. */
export const chartSchema = z.strictObject({
  /** Bars from zero; nothing else is drawn. */
  kind: z.literal('bar'),
  /** The heading over the chart. */
  title: localizedSchema,
  /** What the chart shows, for a person who cannot see it. Not the title again. */
  description: localizedSchema,
  /** The bars, in order. */
  series: z.array(z.strictObject({
    /** The figure's id: the name of its file in content/figures. */
    figure: idSchema,
    /** The words at the bar; where left out, the figure's period. */
    label: localizedSchema.optional(),
  })).min(1),
  /** What a reader must know before comparing the bars. */
  note: localizedSchema,
  /** Not built before this moment, nor what only this chart uses. */
  embargo: momentSchema.optional(),
  /** Dated notes to the reader, on what changed since the chart was published. What an edition has published of them is never edited. */
  notes: z.array(z.strictObject({
    /** The day of the note. */
    date: daySchema,
    /** What changed, and why. */
    text: localizedSchema,
  })).default([]),
  /** Where we no longer stand behind the chart: since when, and why. A published chart is never deleted. */
  withdrawn: withdrawalSchema.optional(),
});

export type ChartRecord = z.infer<typeof chartSchema>;
