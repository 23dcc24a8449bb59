// After an answer the focus goes to the likely answer of the next question, so that each is chosen by one key.
// Law: it is never taken from where a person put it; it moves only when the control that held it is gone.
import { type RefObject, useEffect, useRef } from 'react';

export function useFocusOnFirstAnswer(list: RefObject<HTMLElement | null>, questions: number, busy: boolean): void {
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (busy) return;
    const isArrival = asked.current === null;
    const isFewer = asked.current !== null && questions < asked.current;
    asked.current = questions;
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body;
    if (isArrival || (isFewer && isLost)) list.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [list, questions, busy]);
}
