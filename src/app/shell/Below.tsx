// What stands below the first screen comes right after it: a page is seen sooner when only what is seen is drawn first.
import { startTransition, useEffect, useState, type ReactNode } from 'react';

export function Below({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return isDue ? children : null;
}
