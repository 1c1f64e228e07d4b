import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { listRows, parseBar, toReading, toSpokenNote } from './page-table.ts';

const figure = (row: string): HTMLElement => {
  const { document } = parseHTML(`<figure><p class="note">Both are <a href="/">minimums</a>. </p><table><thead><tr><th>Bar</th></tr></thead><tbody>${row}</tbody></table></figure>`);
  return document.querySelector('figure') as HTMLElement;
};

const trainings = figure(`<tr data-amount="more than 120" data-bound="lower"><th>2023</th>
  <td><a href="/f/"><data value="120" data-figure="t">more than <span class="nb">120 trainings</span></data></a></td><td><span class="state agreed">Agreed</span></td></tr>`);
const [row] = listRows(trainings) as [HTMLElement];

test('a row of the table is a bar: its value exact, its amount as it was drawn', () => {
  expect(parseBar(row)).toEqual({ label: '2023', value: '120', text: 'more than 120', bound: 'lower' });
});

test('the head of the table is no bar', () => {
  expect(listRows(trainings)).toHaveLength(1);
});

test('a bar is read with its value in full and the state of its evidence, and nothing in it can be clicked', () => {
  const { document } = parseHTML('<p></p>');
  const line = document.querySelector('p') as HTMLElement;
  line.append(...toReading(row));
  expect(line.textContent).toBe('2023: more than 120 trainings · Agreed');
  expect([line.querySelector('data')?.getAttribute('value'), line.querySelector('.state')?.className, line.querySelector('a')]).toEqual(['120', 'state agreed', null]);
});

test('the note is for the ear, and nothing in it can be clicked', () => {
  const note = toSpokenNote(trainings) as HTMLElement;
  expect([note.className, note.innerHTML]).toEqual(['vh', ' Both are minimums.']);
});

test.each(['data-amount="1"', 'data-bound="lower"', 'data-amount="1" data-bound="wide"'])('a row that says too little is refused: %s', (attributes) => {
  const [poor] = listRows(figure(`<tr ${attributes}><th>2023</th><td><data value="1">1</data></td></tr>`)) as [HTMLElement];
  expect(() => parseBar(poor)).toThrow('A row of the chart’s table lacks its data-bound or data-amount.');
});

test('a row without a value is refused', () => {
  const [poor] = listRows(figure('<tr data-amount="1" data-bound="exact"><th>2023</th></tr>')) as [HTMLElement];
  expect(() => parseBar(poor)).toThrow('The chart has no part "data".');
});
