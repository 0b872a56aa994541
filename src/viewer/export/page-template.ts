let pristine: Node | undefined;

/** Keeps the page as it was delivered. To be called before anything is drawn: what stands in it later is not the page. */
export function keepPage(): void {
  pristine = document.documentElement.cloneNode(true);
}

/** The page as it was delivered, without the graph and the worker it came with: what a graph is put into for sharing. */
export function pageTemplate(): string {
  if (!(pristine instanceof HTMLElement)) throw new Error('the page was not kept when it was opened');
  const page = pristine.cloneNode(true) as HTMLElement;
  for (const id of ['talkgraph', 'talkgraph-reader']) page.querySelector(`#${id}`)?.remove();
  return `<!doctype html>\n${page.outerHTML}\n`;
}
