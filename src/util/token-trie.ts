interface TrieNode<Value> {
  children?: Map<string, TrieNode<Value>>;
  value?: Value;
}

/** Entries found by the sequence of their tokens. Matching costs the same for any number of entries. */
export interface TokenTrie<Value> {
  /** The longest entry that begins at `tokens[from]`, as the index after its last token. */
  longestAt(
    tokens: readonly string[],
    from: number,
  ): { readonly end: number; readonly value: Value } | undefined;
}

/** Builds a trie of token sequences; of two entries with the same tokens the first stays. */
export function buildTokenTrie<Value>(
  entries: Iterable<readonly [readonly string[], Value]>,
): TokenTrie<Value> {
  const root: TrieNode<Value> = {};
  for (const [tokens, value] of entries) {
    let node = root;
    for (const token of tokens) node = childOf(node, token);
    if (node !== root) node.value ??= value;
  }
  return { longestAt: (tokens, from) => longestMatch(root, tokens, from) };
}

function childOf<Value>(node: TrieNode<Value>, token: string): TrieNode<Value> {
  node.children ??= new Map();
  const known = node.children.get(token);
  if (known !== undefined) return known;
  const child: TrieNode<Value> = {};
  node.children.set(token, child);
  return child;
}

function longestMatch<Value>(
  root: TrieNode<Value>,
  tokens: readonly string[],
  from: number,
): { end: number; value: Value } | undefined {
  let best: { end: number; value: Value } | undefined;
  let node: TrieNode<Value> | undefined = root;
  for (let index = from; index < tokens.length && node !== undefined; index++) {
    node = node.children?.get(tokens[index] ?? '');
    if (node?.value !== undefined) best = { end: index + 1, value: node.value };
  }
  return best;
}
