import { meetPersonHere } from './person.ts';
import { reviewTwins } from './review-twins.ts';
import { parseTranslatedOptions } from './translated-options.ts';

const person = meetPersonHere();
try {
  await reviewTwins(process.cwd(), parseTranslatedOptions(process.argv.slice(2)), { say: (line) => console.log(line), ask: person?.ask });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  person?.leave();
}
