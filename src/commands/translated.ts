import { createInterface } from 'node:readline/promises';
import { reviewTwins } from './review-twins.ts';
import { parseTranslatedOptions } from './translated-options.ts';

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
try {
  const ask = terminal && ((question: string): Promise<string> => terminal.question(question));
  await reviewTwins(process.cwd(), parseTranslatedOptions(process.argv.slice(2)), { say: (line) => console.log(line), ask });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  terminal?.close();
}
