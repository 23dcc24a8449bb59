// Lets a test run in a browser that keeps its databases elsewhere, or has none.
import Dexie from 'dexie';
import { onTestFinished } from 'vitest';

/** Databases come from this factory until the test is over; undefined: the browser has no IndexedDB. */
export function keepDatabasesIn(factory: IDBFactory | undefined): void {
  const usual = globalThis.indexedDB;
  setFactory(factory);
  onTestFinished(() => setFactory(usual));
}

function setFactory(value: IDBFactory | undefined): void {
  Object.defineProperty(globalThis, 'indexedDB', { value, configurable: true });
  Dexie.dependencies.indexedDB = value as IDBFactory;
}
