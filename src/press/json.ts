/** A file of JSON that a person can read too. */
export const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
