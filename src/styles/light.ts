/** The colours of paper and ink in the light, for pictures, which no style sheet reaches: those of tokens.css. */
export const LIGHT = { paper: '#f8f4ea', ink: '#1b1814', soft: '#5d5548', rule: '#cdc3af', accent: '#a3261a' } as const;
