import { expect, test } from 'vitest';
import { toScore } from './lighthouse.ts';

const audit = (id: string, score: number | null) => [id, { id, score, scoreDisplayMode: 'numeric' }] as const;

test('points are of a hundred, and what took some is named with its category', () => {
  const categories = { performance: { score: 0.99, auditRefs: [{ id: 'paint', weight: 10 }, { id: 'shift', weight: 25 }] }, seo: { score: 1, auditRefs: [{ id: 'title', weight: 1 }] } };
  const audits = Object.fromEntries([audit('paint', 0.9), audit('shift', 1), audit('title', 1)]);
  expect(toScore({ categories, audits })).toEqual({ points: { performance: 99, seo: 100 }, lost: ['performance/paint'] });
});

test('an audit without weight, or that does not apply, takes nothing', () => {
  const categories = { seo: { score: 1, auditRefs: [{ id: 'hint', weight: 0 }, { id: 'none', weight: 1 }] } };
  expect(toScore({ categories, audits: Object.fromEntries([audit('hint', 0), audit('none', null)]) }).lost).toEqual([]);
});

test('a category that could not be judged has no points', () => {
  expect(toScore({ categories: { seo: { score: null, auditRefs: [] } }, audits: {} }).points).toEqual({ seo: 0 });
});
