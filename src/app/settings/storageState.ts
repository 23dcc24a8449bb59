// What the browser says about the space for this workspace. Plain http has nothing to say.

export interface StorageState {
  /** Bytes; null where the browser does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  readonly isPersisted: boolean;
  readonly canAsk: boolean;
}

export async function readStorageState(): Promise<StorageState> {
  // Typed as always there, but absent outside of secure contexts.
  const storage: StorageManager | undefined = navigator.storage;
  if (storage?.persisted === undefined) return { used: null, quota: null, isPersisted: false, canAsk: false };
  const [estimate, isPersisted] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { used: estimate.usage ?? null, quota: estimate.quota ?? null, isPersisted, canAsk: true };
}
