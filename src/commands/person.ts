import { createInterface } from 'node:readline';

/** The person at the desk: what they answer to a question, and what they are told. */
export interface Person { ask(question: string): Promise<string>; tell(line: string): void }

/** Whether an answer is yes, in either language. */
export const isYes = (answer: string): boolean => /^\s*(?:y|yes|ใช่)\s*$/i.test(answer);

/** The person at this terminal, or what is piped in their place, a line an answer. A question that nobody is there to answer throws. */
export const meetPerson = (): Person & { leave(): void } => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      lines.setPrompt(question);
      lines.prompt();
      const { value, done } = await answers.next() as IteratorResult<string, undefined>;
      if (done) throw new Error('\nThe questions were not answered to the end. Nothing was written.');
      return value.trim();
    },
    tell: (line) => console.log(line),
    leave: () => lines.close(),
  };
};

/** The same, but undefined where a program and no person is there: then nothing is asked, and what was typed with the command decides. */
export const meetPersonHere = (): ReturnType<typeof meetPerson> | undefined => (process.stdin.isTTY ? meetPerson() : undefined);
