// Asks the browser not to throw the workspace away when the disk runs low.

/** 'unavailable': the browser has nothing to ask, as on plain http; the workspace file is the way to be safe. */
export type Persistence = 'granted' | 'denied' | 'unavailable';

export async function requestPersistence(): Promise<Persistence> {
  // Typed as always there, but plain http has no navigator.storage.
  const storage: StorageManager | undefined = navigator.storage;
  if (storage?.persist === undefined) return 'unavailable';
  return (await storage.persist()) ? 'granted' : 'denied';
}
