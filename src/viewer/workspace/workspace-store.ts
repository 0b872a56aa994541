import { summaryOf, type Workspace, type WorkspaceSummary } from './workspace';

/** Workspaces that stay in this browser until they are deleted, by name. All methods reject where the disk is full. */
export interface WorkspaceStore {
  /** Sorted by name. */
  readonly list: () => Promise<readonly WorkspaceSummary[]>;
  readonly read: (name: string) => Promise<Workspace | undefined>;
  readonly keep: (workspace: Workspace) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const databaseName = 'talkgraph';
/** Workspaces are large; a list is made of their summaries alone. */
const tables = ['workspaces', 'summaries'] as const;

/** Opens the browser's store. Rejects where there is none, as in some private windows. */
export async function openWorkspaceStore(factory: IDBFactory | undefined): Promise<WorkspaceStore> {
  if (factory === undefined) throw new Error('this browser has no IndexedDB');
  const opening = factory.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    for (const table of tables) opening.result.createObjectStore(table, { keyPath: 'name' });
  };
  const database = await resultOf(opening);
  database.onversionchange = () => database.close();
  return storeIn(database);
}

function storeIn(database: IDBDatabase): WorkspaceStore {
  return {
    list: () => resultOf(database.transaction('summaries').objectStore('summaries').getAll()),
    read: (name) => resultOf(database.transaction('workspaces').objectStore('workspaces').get(name)),
    keep: (workspace) =>
      changed(database, (transaction) => {
        transaction.objectStore('workspaces').put(workspace);
        transaction.objectStore('summaries').put(summaryOf(workspace));
      }),
    remove: (name) =>
      changed(database, (transaction) => {
        for (const table of tables) transaction.objectStore(table).delete(name);
      }),
  };
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function changed(database: IDBDatabase, change: (transaction: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(tables, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    change(transaction);
  });
}
