import { z } from 'zod';
import { daySchema, momentSchema, periodSchema } from './date.ts';
import { decimalSchema, idSchema, localizedSchema, textSchema } from './text.ts';

/** What the source prints before the number. `none` where it prints nothing: never read as "exactly". */
export const qualifierSchema = z.enum(['none', 'more-than', 'about', 'at-least', 'less-than']);

/** How a source bears on a figure. */
export const relationSchema = z.enum(['states', 'corroborates', 'differs', 'revises', 'context']);

/** In what a source differs. */
export const aspectSchema = z.enum(['value', 'qualifier', 'meaning', 'date', 'method']);

/** What every formula says of its result. */
const resultFields = {
  /** How many decimals the result keeps: "0", "1", "2" … */
  precision: z.string().regex(/^[0-6]$/, { error: 'precision' }),
  /** Why a result is given as `about` although its bounds do not fix it, in both languages. */
  why: localizedSchema.optional(),
};

/** A derived figure is worked out from others and never typed. */
export const formulaSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** How much more the later figure is than the earlier. */
    kind: z.literal('difference'),
    /** Earlier figure. */
    from: idSchema,
    /** Later figure. */
    to: idSchema,
    ...resultFields,
  }),
  z.strictObject({
    /** How much more the later figure is than the earlier, in percent of the earlier. */
    kind: z.literal('percentage-change'),
    /** Earlier figure. */
    from: idSchema,
    /** Later figure. */
    to: idSchema,
    ...resultFields,
  }),
  z.strictObject({
    /** How much of the whole the part is, in percent. */
    kind: z.literal('share'),
    /** The part, */
    part: idSchema,
    /** of the whole. */
    whole: idSchema,
    ...resultFields,
  }),
  z.strictObject({
    /** All of them together. */
    kind: z.literal('sum'),
    /** The figures added. */
    of: z.array(idSchema).min(2),
    ...resultFields,
  }),
]);

/** What a source printed of this number. */
const printedSchema = z.strictObject({
  /** The amount in the source's own words and language, as short as it can be: กว่าหมื่นล้านบาท. */
  text: textSchema.optional(),
  /** The amount as a decimal number: "10000000000". */
  value: decimalSchema.optional(),
  /** The unit's id, where it is not the figure's own. */
  unit: idSchema.optional(),
  /** What the source prints before the number. */
  qualifier: qualifierSchema.default('none'),
});

/** One row a source and thing printed. */
export const evidenceSchema = z.strictObject({
  /** How the source bears on the figure. */
  relation: relationSchema,
  /** The source's id: the name of its file in content/sources. */
  source: idSchema,
  /** Tells rows of one source apart, where it has several: `<Figure id source row />`. */
  row: idSchema.optional(),
  /** Where in the source: a paragraph, P2. */
  locator: z.string().regex(/^P[1-9]\d*$/, { error: 'locator' }).optional(),
  /** For `differs`: in what. */
  aspect: aspectSchema.optional(),
  /** The amount as the source printed it. A row that states the figure has its very number, unit and qualifier. */
  printed: printedSchema.optional(),
  /** What the printed number counts, where that is not what the figure counts: "estimated damage". */
  measures: localizedSchema.optional(),
  /** A row that a reader must not miss: it stands beside the figure wherever the figure leads. */
  prominent: z.enum(['true', 'false']).default('false').transform((text) => text === 'true'),
  /** Our own words on what this row says. */
  note: localizedSchema,
});

/** A change to a figure that had been published. */
export const correctionSchema = z.strictObject({
  /** The day of the change. */
  date: daySchema,
  /** Which field changed. */
  field: z.enum(['value', 'formula', 'unit', 'qualifier', 'period', 'label', 'evidence']),
  /** As it was published, in the words that the check prints: 80,000,000 for a value, more-than for a qualifier. */
  old: textSchema,
  /** As it is now. */
  new: textSchema,
  /** Why it was changed. */
  reason: localizedSchema,
});

/** That we no longer stand behind a thing that was published. It keeps its page, which says so first. */
export const withdrawalSchema = z.strictObject({
  /** The day of the withdrawal. */
  date: daySchema,
  /** Why it was withdrawn. */
  reason: localizedSchema,
});

/** `content/figures/<id>.yaml`: one number the site stands behind. */
export const figureSchema = z
  .strictObject({
    /** What is counted, as a heading: "Assets seized in Operation Trust No One". */
    label: localizedSchema,
    /** The label in a word or so, for where several accounts stand side by side: "seized". */
    short: localizedSchema.optional(),
    /** The number. Either this or `formula`. */
    value: decimalSchema.optional(),
    /** How to work the number out from other figures. */
    formula: formulaSchema.optional(),
    /** The unit's id: the name of its file in content/units. */
    unit: idSchema,
    /** As the release prints it. Left out of a derived figure, whose qualifier follows from its parts. */
    qualifier: qualifierSchema.optional(),
    /** The time the number speaks of: a date as exact as known, two with a slash between, or `unknown`. */
    period: periodSchema,
    /** The day on which we last checked the record. */
    asOf: daySchema,
    /** What a reader must know to read the number rightly: what it counts and does not count. */
    note: localizedSchema.optional(),
    /** Not built before this moment, nor what only this figure uses. */
    embargo: momentSchema.optional(),
    /** What sources printed of this number, row by row. A figure with a value has a row that states it. */
    evidence: z.array(evidenceSchema).default([]),
    /** What changed since the figure was published, one entry a change. What an edition has published of them is never edited. */
    corrections: z.array(correctionSchema).default([]),
    /** Where we no longer stand behind the number: since when, and why. A published figure is never deleted. */
    withdrawn: withdrawalSchema.optional(),
  })
  .superRefine((figure, context) => {
    const fault = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
    if (figure.value === undefined && figure.formula === undefined) fault([], 'value-or-formula');
    if (figure.value !== undefined && figure.formula !== undefined) fault(['formula'], 'value-and-formula');
    if (figure.value !== undefined && figure.qualifier === undefined) fault([], 'qualifier-missing');
    if (figure.formula !== undefined && figure.qualifier !== undefined && figure.qualifier !== 'about') fault(['qualifier'], 'qualifier-of-formula');
    if (figure.formula !== undefined && (figure.qualifier === 'about') !== (figure.formula.why !== undefined)) fault(['formula'], 'about-needs-why');
  });

export type Qualifier = z.infer<typeof qualifierSchema>;
export type Formula = z.infer<typeof formulaSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type FigureRecord = z.infer<typeof figureSchema>;
