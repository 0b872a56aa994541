const start = 1000;

/** Whether a text is XML whose root is an element of that name, with any prefix. */
export function isXmlOf(text: string, root: string): boolean {
  const head = text
    .slice(0, start)
    .replace(/^\ufeff/, '')
    .trimStart();
  return /^<[?!a-z]/i.test(head) && new RegExp(`<(?:[A-Za-z0-9]{1,20}:)?${root}[\\s>]`).test(head);
}

/** Whether a text is one JSON object with lists of nodes and of edges. A list of nodes alone may hold anything. */
export function isJsonGraph(text: string): boolean {
  return (
    /^\ufeff?\s*\{/.test(text) && /"nodes"\s*:\s*\[/.test(text) && /"(?:edges|links)"\s*:\s*\[/.test(text)
  );
}

/** Whether a text is a table with columns for both ends of an edge. */
export function isEdgeTable(text: string): boolean {
  const names = headersOf(text);
  return (
    ['source', 'target'].every((name) => names.includes(name)) ||
    names.some((name) => name.startsWith(':start_id'))
  );
}

/** Whether a text is a table with columns for the id and the name of a node. */
export function isNodeTable(text: string): boolean {
  const names = headersOf(text);
  return (names.includes('id') && names.includes('label')) || names.some((name) => /^\w*:id\b/.test(name));
}

function headersOf(text: string): string[] {
  const line =
    text
      .slice(0, start)
      .replace(/^\ufeff/, '')
      .split(/[\r\n]/)[0] ?? '';
  return line.split(/[,;\t]/).map((name) => name.replaceAll('"', '').trim().toLowerCase());
}
