/**
 * Remembers what a pure function of one text gives. Lives as long as the function it returns; when it remembers `limit`
 * texts it forgets them all and begins anew.
 */
export function memoize<Value>(
  compute: (text: string) => Value,
  limit = Number.POSITIVE_INFINITY,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    const value = compute(text);
    if (known.size >= limit) known.clear();
    known.set(text, value);
    return value;
  };
}
