// What a wall plays now, as a state that actions change. Law: a page that failed twice is passed over; where all failed
// the place stays, so that there is always something to say.
export interface Playing {
  readonly at: number;
  readonly isPaused: boolean;
  /** How often each page failed. */
  readonly failures: Readonly<Record<number, number>>;
}

export type PlayerAction =
  | { readonly kind: 'next'; readonly count: number }
  | { readonly kind: 'back'; readonly count: number }
  /** Its time is over; nothing happens where a hand has turned the page meanwhile. */
  | { readonly kind: 'turn'; readonly from: number; readonly count: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'failed'; readonly at: number; readonly count: number };

export const START: Playing = { at: 0, isPaused: false, failures: {} };

/** A page is given up when it failed so often. */
const FAILURES_TO_SKIP = 2;

export function play(state: Playing, action: PlayerAction): Playing {
  switch (action.kind) {
    case 'next':
      return { ...state, at: step(state, 1, action.count) };
    case 'back':
      return { ...state, at: step(state, -1, action.count) };
    case 'turn':
      return state.at === action.from ? { ...state, at: step(state, 1, action.count) } : state;
    case 'pause':
      return { ...state, isPaused: !state.isPaused };
    case 'failed': {
      const failures = { ...state.failures, [action.at]: (state.failures[action.at] ?? 0) + 1 };
      return { ...state, failures };
    }
  }
}

export function isGivenUp({ failures }: Playing, at: number): boolean {
  return (failures[at] ?? 0) >= FAILURES_TO_SKIP;
}

/** The next page that is not given up, round and round. */
function step(state: Playing, by: 1 | -1, count: number): number {
  for (let tried = 1; tried <= count; tried += 1) {
    const at = (((state.at + by * tried) % count) + count) % count;
    if (!isGivenUp(state, at)) return at;
  }
  return Math.min(state.at, Math.max(0, count - 1));
}
