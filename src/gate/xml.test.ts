import { expect, test } from 'vitest';
import { listChildren, parseXml, textOf } from './xml.ts';

test('reads elements, attributes and text as they are meant', () => {
  const root = parseXml('<?xml version="1.0" encoding="UTF-8"?>\n<a x="1" y=\'&lt;\'><b:c>ก &amp;&#3585;&#xE01;</b:c><d/><b:c><![CDATA[<p>]]></b:c>\n</a>\n');
  expect([root.name, root.attributes, root.text]).toEqual(['a', { x: '1', y: '<' }, '\n']);
  expect(listChildren(root, 'b:c').map(({ text }) => text)).toEqual(['ก &กก', '<p>']);
  expect([textOf(root, 'b:c'), textOf(root, 'e')]).toEqual(['ก &กก', '']);
});

test.each([
  ['<a>', '<a> is not closed'], ['<a></b>', '</b> closes nothing'], ['<a/></a>', '</a> closes nothing'], ['<a/><b/>', 'more than one element stands at the top'], ['<a/>b', 'more than one element stands at the top'],
  ['<a>&nbsp;</a>', '"&nbsp;" is no entity of XML'], ['<a>b & c</a>', '"&" is no entity of XML'], ['<a>&amp</a>', '"&amp" is no entity of XML'], ['<a b=c/>', '"<a b=c/>" cannot be read'], ['<a b="1" b="2"/>', 'b stands twice in one element'],
  ['<!DOCTYPE a><a/>', '"<!DOCTYPE a><a/>" cannot be read'], ['<a><!-- b --></a>', '"<!-- b --></a>" cannot be read'], ['', '<> is not closed'], ['<a>1 < 2</a>', '"< 2</a>" cannot be read'],
])('refuses %j', (source, fault) => expect(() => parseXml(source)).toThrow(fault));
