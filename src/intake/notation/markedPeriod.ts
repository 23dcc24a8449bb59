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

const MARKED = /^([^()（）]*\d[^()（）]*?)\s*(?:[(（]([^()（）]{2,8})[)）])?\s*[\u2460-\u2487*＊※†‡]*$/;

/** Null where nothing of the kind stands behind the text, or a bracket says something else. */
export function splitMarkedPeriod(text: string): MarkedPeriod | null {
  const match = /[)）\u2460-\u2487*＊※†‡]$/.test(text) ? MARKED.exec(text) : null;
  if (match === null) return null;
  const state = match[2] ?? '';
  const status = state === '' ? null : statusOfPiece(state);
  return state !== '' && status === null ? null : { bare: (match[1] ?? '').trim(), state, status };
}

const PROMISED = /^((?:1[89]|20)\d{2})年?[(（]((?:年度|全年|预期|考核)?(?:目标|计划|任务)[值数]?)[)）]$/;

/** "2025（目标）": the year and the word of the promise. */
export function promisedYear(text: string): { readonly year: string; readonly word: string } | null {
  const match = PROMISED.exec(text.trim());
  return match === null ? null : { year: match[1] ?? '', word: match[2] ?? '' };
}

/** "2024" of "2024（预计）", "2024①" and "2025（目标）"; other texts as they are. */
export function bareYear(text: string): string {
  return promisedYear(text)?.year ?? splitMarkedPeriod(text)?.bare ?? text;
}
