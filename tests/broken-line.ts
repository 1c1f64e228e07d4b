/** What may not be parted by the end of a line: terms and names by their words; amounts and dates stand in elements of their own. */
export interface Whole { words: string[] }

/**
 * Runs in the browser: what is parted by the end of a line, in what the page shows. Only what is wider than its column may be. A number that is
 * set as a figure has its qualifier over it, so there the number and its unit are looked at.
 */
export const listParted = ({ words }: Whole): string[] => {
  const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');
  const toColumn = (node: Node): HTMLElement => {
    let element = node.parentElement ?? document.body;
    while (isInline(element) && element.parentElement) element = element.parentElement;
    return element;
  };
  /** In so many lines stand the letters of these ranges. */
  const countLines = (...ranges: Range[]): number => {
    const lines: DOMRect[] = [];
    // A large number and its unit share half the height of the lower one at least; the letters of two lines do not.
    const isOn = (line: DOMRect, { top, bottom, height }: DOMRect): boolean => Math.min(line.bottom, bottom) - Math.max(line.top, top) > Math.min(line.height, height) / 2;
    for (const rect of ranges.flatMap((range) => [...range.getClientRects()])) if (rect.width > 0.5 && !lines.some((line) => isOn(line, rect))) lines.push(rect);
    return lines.length;
  };
  const toWidth = (range: Range, column: HTMLElement): number => {
    const line = document.createElement('span');
    line.style.cssText = 'position:absolute;white-space:nowrap;visibility:hidden';
    line.append(range.cloneContents());
    const parent = range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.parentElement : (range.startContainer as Element);
    (parent ?? column).append(line);
    line.querySelectorAll<HTMLElement>('*').forEach(({ style }) => { style.whiteSpace = 'nowrap'; });
    const { width } = line.getBoundingClientRect();
    line.remove();
    return width;
  };
  const judge = (range: Range, column: HTMLElement): string[] => {
    if (countLines(range) < 2) return [];
    const { paddingLeft, paddingRight } = getComputedStyle(column);
    const room = column.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return toWidth(range, column) > room ? [] : [`“${range.toString()}” in a column of ${Math.round(room)} px`];
  };

  const columns = new Map<HTMLElement, Text[]>();
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('svg, template, [popover], .vh, pre, code') || !node.parentElement?.getClientRects().length) continue;
    const column = toColumn(node);
    columns.set(column, [...(columns.get(column) ?? []), node as Text]);
  }
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
  const parted: string[] = [];
  for (const [column, nodes] of columns) {
    const starts: number[] = [];
    let text = '';
    for (const { data } of nodes) {
      starts.push(text.length);
      text += data;
    }
    const toRange = (from: number, to: number): Range => {
      const find = (offset: number): [Text, number] => {
        const index = starts.findLastIndex((start) => start <= offset);
        return [nodes[index] as Text, offset - (starts[index] ?? 0)];
      };
      const range = document.createRange();
      range.setStart(...find(from));
      const [last, offset] = find(to - 1);
      range.setEnd(last, offset + 1);
      return range;
    };
    for (const { 0: word, index } of text.matchAll(pattern)) parted.push(...judge(toRange(index, index + word.length), column));
    // A line neither begins with a closing mark or the sign of repetition, nor ends with an opening one.
    for (const { 0: first, index } of text.matchAll(/[^\s\u2060]\u2060?(?=[)\]”’,.;:!?…])|[([“‘](?=\S)|[^\s\u00a0](?=[ \u00a0]ๆ)/gu)) {
      const next = index + first.length + (/\s/.test(text[index + first.length] ?? '') ? 1 : 0);
      if (countLines(toRange(index, index + 1), toRange(next, next + 1)) > 1) parted.push(`the line at “${text.slice(Math.max(0, index - 20), index + 20)}”`);
    }
  }
  for (const element of document.querySelectorAll('main :is(data, time.nb, time .nb)')) {
    if (!element.getClientRects().length || element.closest('template, [popover]')) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const number = element.querySelector('.n');
    if (number) range.setStartBefore(number);
    parted.push(...judge(range, toColumn(element)));
  }
  return parted;
};
