// Holds the lock that keeps the screen on. Law: a lock that is refused or taken away while the page shows is asked for
// again, ever more rarely, so that a wall stays on for months and a system that refuses is not pressed.

/** After the first loss in a row, the second, and so on; the last for all that follow. */
const WAITS_SECONDS = [1, 10, 60, 600] as const;
/** A lock that was held so long ends the row. */
const STEADY_SECONDS = 600;

/** Keeps the screen on from now until the answer is called. */
export function keepAwake(wakeLock: WakeLock): () => void {
  let lock: WakeLockSentinel | null = null;
  let losses = 0;
  let timer = 0;
  let isGone = false;
  const isShown = () => !isGone && document.visibilityState === 'visible';
  const ask = () => {
    if (!isShown() || lock?.released === false) return;
    // Refused on low battery or by the system: the set-up page tells people to switch sleep off there.
    wakeLock.request('screen').then(keep, askLater);
  };
  const askLater = () => {
    if (!isShown()) return;
    const wait = WAITS_SECONDS[Math.min(losses, WAITS_SECONDS.length - 1)] ?? STEADY_SECONDS;
    losses += 1;
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, wait * 1000);
  };
  const keep = async (given: WakeLockSentinel) => {
    if (isGone) {
      await given.release();
      return;
    }
    const since = Date.now();
    lock = given;
    given.addEventListener('release', () => {
      if (Date.now() - since >= STEADY_SECONDS * 1000) losses = 0;
      askLater();
    });
  };
  // A hidden page has no lock; one that shows again asks at once.
  const show = () => {
    losses = 0;
    window.clearTimeout(timer);
    ask();
  };
  ask();
  document.addEventListener('visibilitychange', show);
  return () => {
    isGone = true;
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', show);
    void lock?.release();
  };
}
