/** Words each of which has exposed a fault: marks above marks, marks below a foot, a foot that gives way to a mark, a vowel in two parts. */
export const MARKS = 'น้ำใจ ที่นี่ ผู้รู้ ป้า ฝ้าย ฟ้า ปี่ ปิ้ง ฝั่ง ฟื้น ญู ฐู ฎุ ฏู กตัญญู จำคุก';

const WORDS = MARKS.split(' ');
const HALF = WORDS.length / 2;

/** The same as a chart, each of whose labels is half of the words. */
export const MARKED_BARS = [
  { label: WORDS.slice(0, HALF).join(' '), value: '100', text: 'ฟื้น ฎุ', bound: 'lower' as const },
  { label: WORDS.slice(HALF).join(' '), value: '40', text: 'ปิ้ง ฏู', bound: 'exact' as const },
];

/** In each of the ways in which a page sets text, so many times that lines stand under lines. */
export const MARKED_PAGE = [
  ...['h1', 'h2', 'h3'].map((heading) => `<${heading}>${MARKS}</${heading}>`),
  `<p class="deck">${MARKS} ${MARKS}</p>`, `<p>${MARKS} ${MARKS} <b>${MARKS}</b></p>`, `<p class="small">${MARKS} ${MARKS} <b>${MARKS}</b></p>`,
  `<p class="kicker">${MARKS} ${MARKS}</p>`, `<p><button type="button" class="term">${MARKS} ${MARKS}</button></p>`,
  `<figure class="plate-chart"><figcaption>${MARKS}</figcaption></figure>`, `<details class="ev" open><summary>${MARKS}</summary><p class="small">${MARKS}</p></details>`, `<ul class="plain"><li>${MARKS}</li></ul>`,
  `<table><thead><tr><th>${MARKS}</th></tr></thead><tbody><tr><td>${MARKS}</td></tr></tbody></table>`,
].join('');
