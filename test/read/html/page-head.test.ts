import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index';

const textOf = async (markup: string): Promise<string> => {
  const { documents } = await read({ name: 'page.html', content: new TextEncoder().encode(markup) });
  return documents[0]?.text ?? '';
};
const page = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body><h1>Entropy of Birds</h1><p>${'We count the birds of four lakes. '.repeat(8)}</p>${body}</body></html>`;

describe('the head of a page', () => {
  it('names the house even where the text names it further down', async () =>
    expect(
      await textOf(page('Entropy of Birds - Testville University', '<p>Ada is at Testville University.</p>')),
    ).toMatch(/^Testville University\n/));

  it('adds nothing that the page shows', async () =>
    expect(await textOf(page('Entropy of Birds', ''))).toMatch(/^Entropy of Birds\n/));

  it('leaves the house that keeps the rights, without the notice', async () => {
    const text = await textOf(
      page('Entropy of Birds', '<footer>© 2031 Testville University. All rights reserved.</footer>'),
    );
    expect(text).toMatch(/Testville University$/);
    expect(text).not.toContain('©');
  });
});
