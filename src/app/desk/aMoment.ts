// Work of the desk that nobody waits for, in slices. Law: whatever is asked meanwhile waits for one slice at most.

const SLICE_MILLISECONDS = 8;

/** Lets calls in that have come meanwhile. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Goes on while `isWanted`, from the next moment on. */
export async function inSlices(steps: Iterator<void>, isWanted: () => boolean): Promise<void> {
  for (;;) {
    await aMoment();
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      if (!isWanted() || steps.next().done === true) return;
    } while (performance.now() < end);
  }
}
