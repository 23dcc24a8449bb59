// Trouble of the world, as the store tells it: one class a sentence, the original error as its cause.

/** The disk or the browser's share of it is full; nothing was written. */
export class QuotaExceeded extends Error {
  override readonly name = 'QuotaExceeded';
}

/** The browser offers no database here, e.g. in some private windows. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

/** A newer Tidemark has opened this database: reload to get it. */
export class NewerWorkspace extends Error {
  override readonly name = 'NewerWorkspace';
}

/** Another window holds an older version of the database open and does not let go. */
export class UpgradeBlocked extends Error {
  override readonly name = 'UpgradeBlocked';
}

/** The database failed for a reason of its own; the transaction left nothing behind. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed';
}

/** `builtUpon`: the imports named changed the same values or entities later and still hold. */
export type UndoRefusal = 'unknown' | 'alreadyUndone' | 'builtUpon';

export class UndoRefused extends Error {
  override readonly name = 'UndoRefused';
  readonly reason: UndoRefusal;
  /** Later imports that build on the one to be taken back. */
  readonly imports: readonly number[];

  constructor(reason: UndoRefusal, imports: readonly number[]) {
    super(`the import cannot be taken back: ${reason} ${imports.join(', ')}`.trim());
    this.reason = reason;
    this.imports = imports;
  }
}

const BLOCKED: ReadonlySet<string> = new Set([
  'MissingAPIError',
  'SecurityError',
  'InvalidStateError',
  'NotAllowedError',
]);

const FAILED: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'NotReadableError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

/** The store's own error for one of the database; any other error, a fault of the program, comes back as it is. */
export function storageFailure(error: unknown): unknown {
  const names = errorNames(error);
  const message = error instanceof Error ? error.message : String(error);
  if (names.includes('QuotaExceededError')) return new QuotaExceeded(message, { cause: error });
  if (names.some((name) => BLOCKED.has(name))) return new StorageBlocked(message, { cause: error });
  if (names.some((name) => FAILED.has(name))) return new StorageFailed(message, { cause: error });
  return error;
}

/** Names of an error and of those it wraps: Dexie puts the browser's own error inside. */
function errorNames(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const first: unknown = Array.isArray(failures) ? failures[0] : undefined;
  return [...(typeof name === 'string' ? [name] : []), ...errorNames(inner), ...errorNames(first)];
}
