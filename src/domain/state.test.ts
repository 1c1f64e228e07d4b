import { expect, test } from 'vitest';
import type { FigureRecord } from '../schema/figure.ts';
import { figure, row, source, words } from './checks/manuscript-fixture.ts';
import type { Evidence, Figure } from './report.ts';
import { isAlarming, toGravestMark, toMark, toState } from './state.ts';

const sources = [source('release', 'primary'), source('police', 'independent'), source('paper', 'independent'), source('blog', 'derived')].map(({ id, data }) => ({ ...data, id }));
const stated = row('states', 'release', { printed: { value: '5', qualifier: 'more-than' } });
const figureOf = (evidence: Evidence[], id = 'arrests', fields: Partial<FigureRecord> = {}): Figure => ({ ...figure(id, { ...fields, evidence }).data, id, value: '5', qualifier: 'more-than' });
const report = (...figures: Figure[]) => ({ figures, sources });
const stateOf = (...rows: Evidence[]) => toState(report(), figureOf([stated, ...rows]));
const markOf = (...rows: Evidence[]) => toGravestMark(report(), figureOf([stated, ...rows]));

const revising = row('revises', 'paper', { printed: { value: '6', qualifier: 'none' } });
const differing = (aspect: Evidence['aspect'], from = 'police') => row('differs', from, { aspect, printed: { value: '3', qualifier: 'none' } });
const agreeing = (from = 'police') => row('corroborates', from, { printed: { value: '5', qualifier: 'none' } });

test('a row that revises it makes a figure revised', () => {
  expect(stateOf(revising)).toBe('revised');
});

test.each(['value', 'meaning'] as const)('an independent source that differs in %s makes it disputed', (aspect) => {
  expect(stateOf(differing(aspect))).toBe('disputed');
});

test.each(['qualifier', 'date', 'method'] as const)('one that differs in %s does not', (aspect) => {
  expect(stateOf(differing(aspect))).toBe('single-source');
});

test('an independent source with the same value makes it agreed, whatever it puts before the number', () => {
  expect(stateOf(agreeing())).toBe('agreed');
  expect(stateOf(row('differs', 'police', { aspect: 'qualifier', printed: { value: '5', qualifier: 'at-least' } }))).toBe('agreed');
});

test('the same digits of another thing agree with nothing', () => {
  expect(stateOf(row('context', 'police', { printed: { value: '5', qualifier: 'none' } }))).toBe('single-source');
  expect(stateOf(row('corroborates', 'police', { printed: { value: '5', unit: 'cases', qualifier: 'none' } }))).toBe('single-source');
  expect(stateOf(row('corroborates', 'police', { measures: words('searches'), printed: { value: '5', qualifier: 'none' } }))).toBe('single-source');
  expect(stateOf(row('corroborates', 'police'))).toBe('single-source');
});

test('else it has a single source', () => {
  expect(stateOf()).toBe('single-source');
});

test('the gravest that holds is the state, in whatever order the rows stand', () => {
  expect(stateOf(agreeing(), differing('value', 'paper'), revising)).toBe('revised');
  expect(stateOf(revising, differing('value'), agreeing('paper'))).toBe('revised');
  expect(stateOf(agreeing(), differing('value', 'paper'))).toBe('disputed');
  expect(stateOf(differing('method'), agreeing('paper'))).toBe('agreed');
});

test('a derived source that agrees or differs changes no state', () => {
  for (const rest of [[], [agreeing()], [differing('value')], [revising]]) {
    const alone = stateOf(...rest);
    expect(stateOf(agreeing('blog'), ...rest)).toBe(alone);
    expect(stateOf(differing('value', 'blog'), ...rest)).toBe(alone);
    expect(stateOf(differing('meaning', 'blog'), ...rest)).toBe(alone);
  }
});

test('a figure worked out from others has the gravest state of its parts', () => {
  const [disputed, agreed, revised] = [figureOf([stated, differing('value')], 'disputed'), figureOf([stated, agreeing()], 'agreed'), figureOf([stated, revising], 'revised')];
  const sum = (id: string, ...of: string[]) => figureOf([], id, { formula: { kind: 'sum', of, precision: '0' } });
  const inner = sum('inner', 'agreed', 'disputed');
  const all = report(disputed, agreed, revised, inner);
  expect(toState(all, inner)).toBe('disputed');
  expect(toState(all, sum('outer', 'agreed', 'inner'))).toBe('disputed');
  expect(toState(all, sum('outer', 'inner', 'revised'))).toBe('revised');
  expect(toState(all, sum('outer', 'agreed', 'agreed'))).toBe('agreed');
});

test('a mark has the sign of the relation and the shape of who speaks', () => {
  expect(toMark(report(), differing('value', 'blog'))).toEqual({ relation: 'differs', origin: 'derived' });
});

test('a number bears its gravest mark', () => {
  expect(markOf()).toEqual({ relation: 'states', origin: 'primary' });
  expect(markOf(row('context', 'police'))).toEqual({ relation: 'states', origin: 'primary' });
  expect(markOf(agreeing('blog'))).toEqual({ relation: 'corroborates', origin: 'derived' });
  expect(markOf(agreeing('blog'), agreeing())).toEqual({ relation: 'corroborates', origin: 'independent' });
  expect(markOf(agreeing(), differing('qualifier', 'blog'))).toEqual({ relation: 'differs', origin: 'derived' });
  expect(markOf(differing('qualifier', 'blog'), differing('method'))).toEqual({ relation: 'differs', origin: 'independent' });
  expect(markOf(differing('value'), revising)).toEqual({ relation: 'revises', origin: 'independent' });
});

test('a figure worked out from others bears the gravest mark of its parts', () => {
  const parts = [figureOf([stated, agreeing()], 'a'), figureOf([stated, differing('value')], 'b')];
  expect(toGravestMark(report(...parts), figureOf([], 'sum', { formula: { kind: 'sum', of: ['a', 'b'], precision: '0' } }))).toEqual({ relation: 'differs', origin: 'independent' });
});

test('only what differs or revises alarms', () => {
  expect((['states', 'corroborates', 'differs', 'revises', 'context'] as const).filter((relation) => isAlarming({ relation, origin: 'independent' }))).toEqual(['differs', 'revises']);
});

test('a derived source that revises changes no state either', () => {
  expect(stateOf(row('revises', 'blog', { printed: { value: '6', qualifier: 'none' } }))).toBe('single-source');
});

test('a value is the same however many noughts end it', () => {
  expect(stateOf(row('corroborates', 'police', { printed: { value: '5.0', qualifier: 'none' } }))).toBe('agreed');
});
