// A period with a note mark or a word of its state behind it: "2023①", "2025（预计）", "2023年(初步数)*".
import type { PresentStatus } from '../../model/observation';
import { statusOfPiece } from './statusOfPiece';

export interface MarkedPeriod {
  /** What is left without marks and states. */
  readonly bare: string;
  /** The word of the state as written; '' where there is none. */
  readonly state: string;
  readonly status: PresentStatus | null;
}

const MARKED = /^([^()（）]*\d[^()（）]*?)\s*(?:[(（]([^()（）]{2,8})[)）])?\s*[\u2460-\u2473*＊※†‡]*$/;

/** Null where nothing of the kind stands behind the text, or a bracket says something else. */
export function splitMarkedPeriod(text: string): MarkedPeriod | null {
  const match = /[)）\u2460-\u2473*＊※†‡]$/.test(text) ? MARKED.exec(text) : null;
  if (match === null) return null;
  const state = match[2] ?? '';
  const status = state === '' ? null : statusOfPiece(state);
  return state !== '' && status === null ? null : { bare: (match[1] ?? '').trim(), state, status };
}
