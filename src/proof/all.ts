import { BODY_MUTANTS } from './body-mutants.ts';
import { FRONT_MUTANTS } from './front-mutants.ts';
import type { Mutant, MutantClass } from './mutant.ts';
import { REGISTER_MUTANTS } from './register-mutants.ts';

/** Every class of change that is tried, with what must come of it. */
export const MUTANT_CLASSES: MutantClass[] = [...BODY_MUTANTS, ...FRONT_MUTANTS, ...REGISTER_MUTANTS];

/** At most so many of a class, spread over all of it: the same ones each time. */
export const sample = (mutants: Mutant[], most: number): Mutant[] =>
  mutants.length <= most ? mutants : Array.from({ length: most }, (_, index) => mutants[Math.floor((index * mutants.length) / most)]).filter((mutant) => mutant !== undefined);
