// Plays the pages of a wall: by time, keyboard, remote control, media keys and touch.
import { useEffect, useReducer, useRef } from 'react';
import { play, type PlayerAction, type Playing, START } from './player';

const NEXT_KEYS: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowDown', 'PageDown', 'MediaTrackNext', 'ChannelUp']);
const BACK_KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'MediaTrackPrevious', 'ChannelDown']);
const PAUSE_KEYS: ReadonlySet<string> = new Set([' ', 'MediaPlayPause', 'MediaPlay', 'MediaPause']);

/** A finger that moved less than this touched; one that moved further swept. */
const SWEEP_PX = 60;

export interface Player {
  readonly playing: Playing;
  readonly act: (action: PlayerAction['kind'] & ('next' | 'back' | 'pause')) => void;
  readonly fail: (at: number) => void;
}

/** `dwell`: how long each page stands, in seconds. */
export function usePlayer(dwell: readonly number[], isResting: boolean): Player {
  const [playing, dispatch] = useReducer(play, START);
  const { at, isPaused } = playing;
  const count = dwell.length;
  const dwellSeconds = dwell[Math.min(at, count - 1)] ?? 0;
  useEffect(() => {
    if (isPaused || isResting || count < 2) return undefined;
    const timer = setTimeout(() => dispatch({ kind: 'turn', from: at, count }), dwellSeconds * 1000);
    return () => clearTimeout(timer);
  }, [at, isPaused, isResting, count, dwellSeconds]);
  const act: Player['act'] = (kind) => dispatch(kind === 'pause' ? { kind } : { kind, count });
  useHands(act);
  return { playing, act, fail: (failed) => dispatch({ kind: 'failed', at: failed, count }) };
}

/** Keys and fingers; the newest `act` is always the one that is asked. */
function useHands(act: Player['act']): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    let startX: number | null = null;
    const onKey = (event: KeyboardEvent) => {
      const isButton = event.target instanceof HTMLButtonElement && event.key === ' ';
      const kind = NEXT_KEYS.has(event.key)
        ? 'next'
        : BACK_KEYS.has(event.key)
          ? 'back'
          : PAUSE_KEYS.has(event.key)
            ? 'pause'
            : null;
      if (kind === null || isButton) return;
      event.preventDefault();
      newest.current(kind);
    };
    const onDown = (event: PointerEvent) => {
      startX = event.pointerType === 'touch' ? event.clientX : null;
    };
    const onUp = (event: PointerEvent) => {
      const moved = startX === null ? 0 : event.clientX - startX;
      startX = null;
      if (Math.abs(moved) >= SWEEP_PX) newest.current(moved < 0 ? 'next' : 'back');
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
    };
  }, []);
}
