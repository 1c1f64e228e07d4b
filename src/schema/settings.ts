import { z } from 'zod';
import { idSchema, localizedSchema, textSchema } from './text.ts';

/** `content/settings.yaml`: name, contact and address of the site. */
export const settingsSchema = z.strictObject({
  /** The name of the site. */
  name: localizedSchema,
  /** What the site is, in one sentence. */
  description: localizedSchema,
  /** Address of the published site, without a slash at the end. */
  baseUrl: z.url({ protocol: /^https$/, error: 'base-url' }).refine((url) => !url.endsWith('/'), { error: 'url-slash' }),
  /** Where questions and corrections go. */
  contact: textSchema,
  /** The release that the site reports: a source's id. */
  release: idSchema,
  /** What the front page leads with. */
  front: z.strictObject({
    /** The leading story's slug; its first headline figure is shown with its accounts. */
    lead: idSchema,
    /** The chart beside it. */
    chart: idSchema,
    /** The figures under the chart. */
    figures: z.array(idSchema).min(1),
    /** The story that the figures belong to. */
    story: idSchema,
  }),
  /** On what terms others may use the register, and how they give credit. It stands in every file of `/data/`. */
  terms: localizedSchema,
  /** The page "Press". */
  press: z.strictObject({
    /** Where journalists write to. */
    contact: textSchema,
    /** On what terms stories, charts and tables may be republished, paragraph by paragraph. Whoever publishes the site decides. */
    terms: z.array(localizedSchema).min(1),
    /** The licence that says the same in law, where there is one. */
    licence: z.strictObject({
      /** Its full name. */
      name: localizedSchema,
      /** Where it can be read. */
      url: z.url({ protocol: /^https$/, error: 'address' }),
    }).optional(),
  }),
  /** What becomes of a block whose twin has changed and which nobody has confirmed since: published with a `notice`, or `stop`, a fault. */
  stale: z.enum(['notice', 'stop']).default('notice'),
  /** The page "About", section by section. */
  about: z.array(z.strictObject({
    /** The heading of the section. */
    heading: localizedSchema,
    /** Its paragraphs, in order. */
    text: z.array(localizedSchema).min(1),
  })).min(1),
});

export type SettingsRecord = z.infer<typeof settingsSchema>;
