/** Every rule by which a fault is told, in the order of the manual, which has a section for each. Names never change. */
export const RULES = [
  'yaml', 'schema', 'file', 'mdx', 'not-code', 'component', 'markup', 'link',
  'dead-link', 'placeholder', 'missing-twin', 'field-parity', 'block-parity', 'figure-parity', 'mention-parity', 'figure-order',
  'term-parity', 'language', 'unknown-id', 'merge-marker', 'clean-text', 'thai-typing', 'doubled-word', 'far-date',
  'number-in-prose', 'amount', 'formula', 'units', 'sane-value', 'period', 'direction', 'evidence', 'evidence-value',
  'printed-text', 'chart', 'orphan', 'copy', 'front', 'block-record', 'stale-twin', 'lock', 'correction',
  'withdrawn-figure', 'embargo',
] as const;

export type Rule = (typeof RULES)[number];
