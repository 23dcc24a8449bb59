// The same object while what it says is the same, however often it is worked out anew.
import { replaceEqualDeep } from '@tanstack/react-query';
import { useState } from 'react';

/** Compared by plain objects and arrays; anything else by identity. */
export function useUnchanged<T>(value: T): T {
  const [kept, setKept] = useState(() => value);
  const next = replaceEqualDeep(kept, value);
  if (next !== kept) setKept(() => next);
  return next;
}
