import { z } from 'zod';
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
});

export type ChartRecord = z.infer<typeof chartSchema>;
