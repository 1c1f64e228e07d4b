import { expect, test } from 'vitest';
import { page, toEdition } from './edition-fixture.ts';
import { noCode } from './no-code.ts';

const faults = (body: string): string[] => noCode(toEdition({ '/en/': page(body) }));

test('passes data for machines', () => expect(faults('<script type="application/ld+json">{"name":"a \\u003c b"}</script>')).toEqual([]));

test('passes scripts of the site’s own and plain links', () => expect(faults('<script type="module" src="/a.js"></script><a href="/en/">a</a><a href="https://a.example">b</a>')).toEqual([]));

test.each([
  ['<script>alert(1)</script>', 'has a script inside it'],
  ['<script type="module">a()</script>', 'has a script inside it'],
  ['<script type="application/ld+json">{"name":"<!--"}</script>', 'has a script inside it'],
  ['<script type="application/ld+json" id="a">{}</script>', 'has a script inside it'],
  ['<p style="color:red">a</p>', 'has a style attribute'],
  ['<p onclick="a()">a</p>', 'has an event handler inside it'],
  ['<svg><rect onload="a()" /></svg>', 'has an event handler inside it'],
  ['<a href="javascript:alert(1)">a</a>', 'has an address that runs as a script'],
  ['<a href="java\tscript:alert(1)">a</a>', 'has an address that runs as a script'],
  ['<a href="data:text/html,a">a</a>', 'has an address that runs as a script'],
  ['<iframe src="/en/"></iframe>', 'embeds another document or form'],
  ['<template><p style="color:red">a</p></template>', 'has a style attribute'],
])('names %s', (body, fault) => expect(faults(body)).toEqual([`/en/ ${fault}.`]));
