import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toPassageText } from './passage-text.ts';

const HOME = 'https://report.example/';
const toText = (inner: string, lang = 'en'): string => {
  const { document } = parseHTML(`<html lang="${lang}"><body><div class="passage" id="b-a"><a class="pilcrow" href="#b-a"></a><div class="moved">Moved.</div>${inner}<div class="beside"><p>Evidence</p></div><div class="panel"><p>Menu</p></div></div></body></html>`);
  const passage = document.getElementById('b-a');
  if (!passage) throw new Error('The passage is not there.');
  return toPassageText(passage, HOME);
};

test('a paragraph is one line, without marks, joiners, evidence and what explains a term', () => {
  expect(toText('<p>It took\n  <a class="fig" href="/en/figures/a/"><data>more than <span class="nb">3,200 people</span></data><span class="nb">&#x2060;<svg><text>x</text></svg></span></a>, in <button class="term">floods</button><span class="panel gloss">What it is</span>.<br/>New line.</p>'))
    .toBe('It took more than 3,200 people, in floods.\nNew line.');
});

test('a link out of the site says where it leads, and one within does not', () => {
  expect(toText('<p><a href="https://a.example/x"><b>Report</b></a>, <a href="mailto:a@b.example">write</a>, <a href="https://c.example/">https://c.example/</a>, <a href="/en/about/">about</a>, <a href="#b-b">below</a>, <a href="https://report.example/en/">home</a></p>'))
    .toBe('Report (https://a.example/x), write (a@b.example), https://c.example/, about, below, home');
});

test('lists in lists, and more than one paragraph of an entry, are set in', () => {
  expect(toText('<ul><li>one<ol><li>in it</li><li><p>too</p><p>on</p></li></ol></li><li>two</li></ul>')).toBe('– one\n  1. in it\n  2. too\n     on\n– two');
});

test('quotations, headings and tables read as in the text file', () => {
  expect(toText('<blockquote><p>said</p><p>more</p></blockquote>')).toBe('> said\n> more');
  expect(toText('<h2>Arrests</h2>')).toBe('Arrests');
  expect(toText('<table><thead><tr><th>Year</th><th>Share</th></tr></thead><tbody><tr><td>2022</td><td>0.42%</td></tr></tbody></table>')).toBe('Year   Share\n2022   0.42%');
  expect(toText('<figure class="quote"><blockquote><p>“useful”</p></blockquote><p class="small">Thai original: <q lang="th">เป็นประโยชน์</q></p><figcaption><a href="/en/sources/a/">Bureau</a>, paragraph 4</figcaption></figure>')).toBe('“useful”\nThai original: “เป็นประโยชน์”\nBureau, paragraph 4');
});

test.each([['en', 'Chart'], ['th', 'แผนภูมิ']])('a chart is its numbers in columns, what must be read with them, and its address (%s)', (lang, word) => {
  expect(toText('<figure class="plate-chart"><figcaption><a href="/en/charts/levels/">Levels</a></figcaption><p class="verdict withdrawal">Withdrawn · Wrong.</p><div class="stage"><svg><text>70</text></svg></div><div class="reading small"><p>Point.</p></div><p class="small note">Mind it.</p><p class="small">Moved.</p><details><summary>Numbers</summary><table><thead><tr><th>Bar</th></tr></thead><tbody><tr><th>2022</th><td>70<br/><span>Agreed</span></td></tr><tr><th>2023</th><td>more than 120<br/>Single source</td></tr></tbody></table></details></figure>', lang))
    .toBe(`${word}: Levels\nWithdrawn · Wrong.\n2022   70              Agreed\n2023   more than 120   Single source\nMind it.\nMoved.\nhttps://report.example/en/charts/levels/`);
});
