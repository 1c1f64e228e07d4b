import { afterAll, describe, expect, test } from 'vitest';
import { MUTANT_CLASSES, sample } from './all.ts';
import { openLaboratory } from './judge.ts';

const laboratory = openLaboratory(process.cwd());
afterAll(() => laboratory.remove());

const OUTCOMES = { killed: 'killed', propagates: 'propagated' } as const;

describe.each(MUTANT_CLASSES)('$name', (kind) => {
  const mutants = kind.make(laboratory.files);

  test('is a change that the content gives room for', () => expect(mutants.length).toBeGreaterThan(0));

  test.each(sample(mutants, 2))('$name', (mutant) => {
    const { rules, outcome } = laboratory.judge(kind, mutant);
    expect({ outcome, rules }).toEqual({ outcome: kind.expected === 'propagates' ? OUTCOMES.propagates : OUTCOMES.killed, rules });
  });
});
