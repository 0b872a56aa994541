/** Choices that the reader has given a name: the permalink of what is to be shown again. */
export interface SavedView {
  readonly name: string;
  readonly link: string;
}

/** What is asked of the browser's storage. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

const longestName = 80;
const most = 100;

/** The saved views of a graph; none where the browser allows no storage or what it has is no list of views. */
export function loadViews(store: Store | undefined, graph: string): SavedView[] {
  try {
    const found: unknown = JSON.parse(store?.getItem(nameOf(graph)) ?? '[]');
    return Array.isArray(found) ? found.filter(isSavedView).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps the views of a graph; false where the browser does not. */
export function keepViews(store: Store | undefined, graph: string, views: readonly SavedView[]): boolean {
  try {
    store?.setItem(nameOf(graph), JSON.stringify(views));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** The views with one more, first in the list; one of the same name is replaced. An empty name adds nothing. */
export function addView(views: readonly SavedView[], name: string, link: string): readonly SavedView[] {
  const short = name.trim().slice(0, longestName);
  if (short === '') return views;
  return [{ name: short, link }, ...views.filter((one) => one.name !== short)].slice(0, most);
}

function nameOf(graph: string): string {
  return `talkgraph views of ${graph}`;
}

function isSavedView(value: unknown): value is SavedView {
  const { name, link } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof link === 'string';
}
