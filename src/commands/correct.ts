import { correctFigure } from './correct-figure.ts';
import { parseCorrectOptions } from './correct-options.ts';
import { meetPerson } from './person.ts';

const person = meetPerson();
try {
  await correctFigure(process.cwd(), parseCorrectOptions(process.argv.slice(2)), { ...person, ask: (question) => person.ask(/[?)]$/.test(question) ? `${question} ` : `${question}: `) }, Date.now());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  person.leave();
}
