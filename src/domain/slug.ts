import { idSchema } from '../schema/text.ts';

/** The id that was meant by what was typed; an empty string where no English word is in it. */
export const toSlug = (typed: string): string => {
  const slug = typed.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '');
  return idSchema.safeParse(slug).success ? slug : '';
};
