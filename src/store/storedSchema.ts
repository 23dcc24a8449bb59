// Which schema version a database on the disk has, looked up without changing it.
import { StorageBlocked } from './failures';

/** Dexie keeps ten times its version number, plus its own repairs. */
export function schemaOf(nativeVersion: number): number {
  return Math.floor(nativeVersion / 10);
}

/** Schema version of a database, null when there is none; none is made. Rejects with what the browser says. */
export async function storedSchema(name: string): Promise<number | null> {
  // Typed as always there, but some private windows and embedded browsers have none.
  const factory: IDBFactory | undefined = globalThis.indexedDB;
  if (factory === undefined) throw new StorageBlocked('this browser has no IndexedDB');
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      // Only a database that does not exist needs this; aborting leaves it so.
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      resolve(schemaOf(request.result.version));
      request.result.close();
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error ?? new Error('the database did not open'));
    });
  });
}
