import { z } from 'zod';

const hashSchema = z.string().regex(/^[0-9a-f]{12}$/, { error: 'hash' });
const blockIdSchema = z.string().regex(/^b-[a-z2-7]{6,}$/, { error: 'block-id' });

const agreedSchema = z.strictObject({
  /** Hash of the Thai as last agreed. */
  th: hashSchema,
  /** Hash of the English as last agreed. */
  en: hashSchema,
});

/** `content/stories/<slug>/blocks.yaml`: written by the tool, never by hand. */
export const blocksSchema = z.strictObject({
  /** The story's blocks in order. */
  blocks: z.array(z.strictObject({
    /** Permanent: the fragment of a link to the block, in both languages. */
    id: blockIdSchema,
    /** Hash of the Thai as the tool last saw it. */
    th: hashSchema,
    /** Hash of the English as the tool last saw it. */
    en: hashSchema,
    /** Where a language has changed since someone said that the two agree: the hashes of then. Left out while nothing has. */
    agreed: agreedSchema.optional(),
  })),
  /** Title, summary, reason and notes, by name: as the blocks, and agreed as they are. Left out by older versions of the tool. */
  fields: z.array(z.strictObject({
    /** `title`, `summary`, `reason`, or a note by its number. */
    id: z.string().regex(/^(?:title|summary|reason|note-[1-9]\d*)$/, { error: 'block-id' }),
    /** Hash of the Thai as the tool last saw it. */
    th: hashSchema,
    /** Hash of the English as the tool last saw it. */
    en: hashSchema,
    /** As in a block. */
    agreed: agreedSchema.optional(),
  })).optional(),
  /** Blocks that are gone, and where a link to one lands now. */
  retired: z.array(z.strictObject({
    /** The block that is gone. Its id is never given again. */
    id: blockIdSchema,
    /** The nearest block that stands. */
    successor: blockIdSchema,
  })).default([]),
});

export type BlocksRecord = z.infer<typeof blocksSchema>;
