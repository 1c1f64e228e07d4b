import { expect, test } from 'vitest';
import { listShown, toPlainProgram } from './pdf-shown.ts';

test.each([
  ['brackets in pairs', '(a(b)c) Tj', '<6128622963> Tj'], ['a bracket behind a stroke', String.raw`(a\)b\(\\) Tj`, '<612962285C> Tj'],
  ['numbers and signs', String.raw`[(\000\t\12\n) -3 (\377)] TJ`, '[<00090A0A> -3 <FF>] TJ'], ['none', 'BT /f0 9 Tf [] 0 d ET', 'BT /f0 9 Tf [] 0 d ET'],
])('writes strings in digits: %s', (_name, program, plain) => expect(toPlainProgram(program)).toBe(plain));

test('lists what is shown in which font, with the spaces between and the letters that it is said to be', () => {
  const program = toPlainProgram('BT\n/f0 11 Tf\n(\\000\\001) Tj\n/Span <<\n  /ActualText <FEFF0E190E49>\n>> BDC\n/f12 9.5 Tf\n[(\\000\\002) -3.5 (\\000\\003)] TJ\nEMC\n(\\000\\004\\000\\005) Tj\nET');
  expect(listShown(program).map(({ font, items, said }) => [font, items, said?.letters])).toEqual([
    ['f0', ['\u0001'], undefined], ['f12', ['\u0002', -3.5, '\u0003'], 'น้'], ['f12', ['\u0004', '\u0005'], undefined],
  ]);
});

test('says where each stands, and where its letters are given', () => {
  const program = '/Span <</ActualText <FEFF0041>>> BDC <0001> Tj EMC';
  expect(listShown(program).map(({ start, end, said }) => [program.slice(start, end), program.slice(said?.start, said?.end)])).toEqual([['<0001> Tj', '/ActualText <FEFF0041>']]);
});
