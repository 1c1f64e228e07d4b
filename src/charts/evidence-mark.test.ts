import { expect, test } from 'vitest';
import { LIGHT } from '../styles/light.ts';
import { toMarkPieces } from './evidence-mark.ts';

test('the sign is cut out of a filled shape, and drawn in a ring', () => {
  expect(toMarkPieces({ relation: 'corroborates', origin: 'independent' })).toMatchObject([{ kind: 'shape', fill: LIGHT.ink }, { kind: 'line', stroke: LIGHT.paper }]);
  expect(toMarkPieces({ relation: 'corroborates', origin: 'derived' })).toMatchObject([{ kind: 'line', stroke: LIGHT.ink }, { kind: 'line', stroke: LIGHT.ink }]);
});

test('red is kept for what differs or revises', () => {
  const colourOf = (relation: 'states' | 'differs' | 'revises' | 'context'): unknown => toMarkPieces({ relation, origin: 'primary' })[0];
  for (const relation of ['differs', 'revises'] as const) expect(colourOf(relation)).toMatchObject({ fill: LIGHT.accent });
  for (const relation of ['states', 'context'] as const) expect(colourOf(relation)).toMatchObject({ fill: LIGHT.ink });
});
