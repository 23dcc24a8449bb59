// Asks before a page is left with something unsaved on it: by a link, by the browser's back and forward, or by closing it.
// Law: whoever stays finds everything as it was.
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

export interface LeaveGuard {
  readonly isAsked: boolean;
  readonly stay: () => void;
  /** Goes on to where the person wanted to go; nothing may be unsaved any more. */
  readonly leave: () => void;
}

/** An entry of the browser's history. */
interface Entry {
  readonly address: string;
  readonly state: unknown;
}

export function useLeaveGuard(isUnsaved: boolean): LeaveGuard {
  const here = useRef<Entry | null>(null);
  const [hasStepped, setStepped] = useState(false);
  useEffect(() => {
    here.current = isUnsaved ? { address: window.location.href, state: window.history.state as unknown } : null;
  }, [isUnsaved]);
  const link = useBlocker({
    shouldBlockFn: ({ current, next, action }) => {
      if (!isUnsaved) return false;
      if (action === 'PUSH' || action === 'REPLACE') return current.pathname !== next.pathname;
      if (here.current !== null) window.history.pushState(here.current.state, '', here.current.address);
      setStepped(true);
      return NEVER;
    },
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  return {
    isAsked: hasStepped || link.status === 'blocked',
    stay: () => {
      setStepped(false);
      link.reset?.();
    },
    leave: () => {
      if (hasStepped) window.history.back();
      link.proceed?.();
    },
  };
}

/**
 * The router's answer to a step of the browser that is held up. It would go back by counting entries; those made by plain
 * links are not counted, so it would reload the page, and all that is unsaved would go.
 */
const NEVER = new Promise<boolean>(() => undefined);
