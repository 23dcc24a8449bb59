// Blanks and widths of text as people type it. Law: cleaning never changes letters or digits of a label.
import { startsFormula } from '../../model/formulaStart';

const CJK = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF';
/** Most cells have no blank at all, and are told by it at once. */
const HAS_BLANK = /[\s\u00a0\u1680\u180e\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;
const ANY_BLANK = /[\s\u00a0\u1680\u180e\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
const BLANK_BETWEEN_CJK = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'g');

/** A label for display and storage: one plain blank where there were several, none between Chinese characters. */
export function cleanLabel(given: string): string {
  // The apostrophe with which spreadsheet programs, and CSV of ours, mark a text that else were a formula.
  const text = given.startsWith("'") && startsFormula(given.slice(1)) ? given.slice(1) : given;
  if (!HAS_BLANK.test(text)) return text;
  return text.replace(ANY_BLANK, ' ').trim().replace(BLANK_BETWEEN_CJK, '');
}

const NOTE_MARK = /[\u2460-\u2487]/;
const NOTE_MARKS = /^[\u2460-\u2487]+\s*(?=\S)|(?<=[^\s\u2460-\u2487])\s*[\u2460-\u2487]+$/g;

/** Text for parsing: compatibility forms folded (full-width digits, brackets, signs), all dashes "-", blanks single. */
export function foldText(text: string): string {
  // Folded, the mark of a note ("2023①") would be a digit more.
  const unmarked = NOTE_MARK.test(text) ? text.replace(NOTE_MARKS, '') : text;
  return cleanLabel(unmarked.normalize('NFKC')).replace(/[‐‑‒–—―−－﹣]/g, '-');
}

/** Text for comparing labels: folded, lower case, without blanks and punctuation that carries no meaning. */
export function foldLabel(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/[\s"'“”‘’《》<>〈〉、,，。.;；:：·•&_/\\-]/g, '');
}

const ENGLISH_TWIN =
  /^(.*[\u4e00-\u9fff][)）\]】%％]{0,2})\s+[A-Za-z](?:[A-Za-z\s.,&'/-]|\([^()\u4e00-\u9fff]*\)?){2,}$/s;

/** The same without a blank, as scanned pages have it: "(一)中央财政central financial(104yuan)". */
const GLUED_TWIN =
  /^(.*[\u4e00-\u9fff](?:[)）\]】]|(?=[a-z])))([A-Za-z](?:[A-Za-z\s.,&'/-]|\([^()\u4e00-\u9fff]*\)?){7,})$/s;

/** "in 2015" behind English words that repeat "2015年申请". */
const YEAR_AGAIN = /\s(?:in|of|for)\s+((?:19|20)\d{2})$/i;

/** "合 计\r\nTotal" → "合计": the English repetition behind a Chinese label says nothing new. */
export function withoutEnglishTwin(label: string): string {
  const whole = label.trim();
  const again = YEAR_AGAIN.exec(whole);
  const text = again !== null && whole.slice(0, again.index).includes(again[1]!) ? whole.slice(0, again.index) : whole;
  const glued = GLUED_TWIN.exec(text);
  const isGlued = glued !== null && (glued[2]?.match(/[a-z]{3,}/g) ?? []).length >= 2;
  const match = isGlued ? glued : ENGLISH_TWIN.exec(text);
  return cleanLabel(match?.[1] ?? label);
}

export function hasChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
