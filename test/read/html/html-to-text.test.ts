import { describe, expect, it } from 'vitest';
import { htmlToText, looksLikeHtml } from '../../../src/read/html/html-to-text';

const filler = `<p>${'Birds count, and we count birds. '.repeat(12)}</p>`;
const lines = (html: string): readonly string[] =>
  htmlToText(html + filler)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('Birds count'));

describe('the text of a page', () => {
  it('has blocks on lines of their own and words as they run', () => {
    expect(lines('<h2>How <i>birds</i>\n count</h2><div>Ada<br>Byron</div>')).toEqual([
      'How birds count',
      'Ada',
      'Byron',
    ]);
  });

  it('joins letters that only a style holds apart, and parts boxes that only a style joins', () => {
    expect(lines('<p><span style="color:red">W</span>here</p>')).toEqual(['Where']);
    expect(lines('<p><span class="label">Where</span><span class="value">Hall</span></p>')).toEqual([
      'Where Hall',
    ]);
  });

  it('has items with a dash and cells with a bar', () => {
    expect(lines('<ul><li>one<li><p>two</p></ul><table><tr><td>a<td>b</table>')).toEqual([
      '- one',
      '- two',
      'a | b',
    ]);
  });

  it.each([
    '<nav>Home</nav>',
    '<div id="cookie-banner">We use cookies</div>',
    '<div class="breadcrumbs">Home / Events</div>',
    '<p hidden>no</p>',
    '<p style="display:none">no</p>',
    '<span class="visually-hidden">no</span>',
    '<aside><h2>Upcoming events</h2>Carl Doe, 4 pm</aside>',
    '<ul><li><a>Home</a></li><li><a>About</a></li><li><a>News</a></li></ul>',
    '<footer><ul><li>Imprint</li></ul>© 2031 Testville</footer>',
    '<button>Register</button>',
    '<script>var a = "<p>no</p>"</script>',
  ])('is without what is not the page: %s', (html) => {
    expect(lines(html)).toEqual([]);
  });

  it.each([
    ['<aside><b>When:</b> 4 pm</aside>', ['When: 4 pm']],
    ['<header>Testville University</header>', ['Testville University']],
    ['<article><header><h1>Birds</h1></header></article>', ['Birds']],
    ['<body class="has-sidebar"><p>Ada</p>', ['Ada']],
    ['<div class="page-with-sidebar"><p>Ada</p></div>', ['Ada']],
    [
      '<ul><li><a>Ada Byron</a></li><li><a>Carl Doe</a></li><li><a>Eve Fox</a></li></ul>',
      ['- Ada Byron', '- Carl Doe', '- Eve Fox'],
    ],
    ['<form><p>Ada</p></form>', ['Ada']],
    ['<div class="event-header"><ul><li>Ada</li></ul></div>', ['- Ada']],
    ['<div class="social-sciences"><p>Ada</p></div>', ['Ada']],
  ])('keeps what is: %s', (html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  it('keeps a listing in a box whose name sounds like other events', () => {
    const listing = `<div class="upcoming-talks"><h2>Upcoming talks</h2>${filler}<p>Ada Byron, 4 pm</p></div>`;
    expect(htmlToText(`<p>${'Every week somebody speaks. '.repeat(9)}</p>${listing}`)).toContain('Ada Byron');
    expect(htmlToText(`<main><h1>Birds</h1>${filler}</main>${listing}`)).not.toContain('Ada Byron');
  });

  it('is without cards of related talks', () => {
    expect(
      lines('<main><h1>Birds</h1></main><div class="related"><article>Carl Doe</article></div>'),
    ).toEqual(['Birds']);
  });

  it('shows where a link to a paper or a meeting leads, once', () => {
    expect(lines('<p><a href="https://arxiv.org/abs/1">here</a></p>')).toEqual([
      'here (https://arxiv.org/abs/1)',
    ]);
    expect(lines('<p><a href="https://arxiv.org/abs/1">https://arxiv.org/abs/1</a></p>')).toEqual([
      'https://arxiv.org/abs/1',
    ]);
    expect(lines('<p><a href="https://testville.edu">here</a></p>')).toEqual(['here']);
  });

  it('is everything where a page is nothing but what looks like noise', () => {
    expect(htmlToText(`<div class="menu">${filler}</div>`)).toContain('Birds count');
  });
});

describe('HTML', () => {
  it('is known by its tags', () => {
    expect(looksLikeHtml('a<br>b')).toBe(true);
    expect(looksLikeHtml('<p class="x">a')).toBe(true);
  });

  it('is not seen in formulas and addresses', () => {
    expect(looksLikeHtml('if a < b and b > c')).toBe(false);
    expect(looksLikeHtml('Ada <ada@testville.edu>')).toBe(false);
  });
});
