/** What the browser keeps for this page; even to look at it can be forbidden. */
export function browserStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
