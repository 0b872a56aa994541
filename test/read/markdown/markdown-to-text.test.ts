import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../../src/read/markdown/markdown-to-text';

describe('the text of Markdown', () => {
  it.each([
    ['**Speaker:** *Ada* `Byron`', 'Speaker: Ada Byron'],
    ['Speaker: Ada\nDate: now', 'Speaker: Ada\nDate: now'],
    ['a  \nb', 'a\nb'],
    ['Title\n=====\ntext', 'Title\n\ntext'],
    ['~~Room 5~~ Room 7', 'Room 7'],
    ['~~Entropy of Birds~~ CANCELLED', 'Entropy of Birds CANCELLED'],
    ['~~old~~', 'old'],
    ['a &amp; b &lt; c', 'a & b < c'],
    ['![logo](x.png)Ada', 'Ada'],
    ['<p>Ada</p>\n\n<!-- no -->', 'Ada'],
    ['see [1]', 'see [1]'],
    ['$x_1 * y_2 * z$', '$x_1 * y_2 * z$'],
  ])('%j reads %j', (markdown, text) => {
    expect(markdownToText(markdown)).toBe(text);
  });

  it('is without the menu of a converted page', () => {
    expect(markdownToText('[Home](/) | [About](/a) | [Events](/e)\n\nAda')).toBe('Ada');
    expect(markdownToText('[Ada](/) | [Carl](/a) | [Eve](/e)')).toBe('Ada | Carl | Eve');
  });
});
