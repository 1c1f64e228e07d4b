import { expect, test } from 'vitest';
import { parseStoryText } from './story-text.ts';

test('the title stands under the place, and every line after it is a paragraph', () => {
  expect(parseStoryText('Thailand\nThe Purge\n\nAssets were seized.\n\n– Cash.\n– Other assets.\n')).toEqual({ title: 'The Purge', paragraphs: ['Assets were seized.', '– Cash.', '– Other assets.'] });
});
