import { z } from 'zod';
import { localizedSchema, textSchema } from './text.ts';

/** `content/settings.yaml`: name, contact and address of the site. */
export const settingsSchema = z.strictObject({
  name: localizedSchema,
  /** What the site is, in one sentence. */
  description: localizedSchema,
  /** Address of the published site, without a slash at the end. */
  baseUrl: z.url({ protocol: /^https$/, error: 'url' }).refine((url) => !url.endsWith('/'), { error: 'url-slash' }),
  /** Where questions and corrections go. */
  contact: textSchema,
  /** The release that the site reports: a source's id. */
  release: textSchema,
});

export type SettingsRecord = z.infer<typeof settingsSchema>;
