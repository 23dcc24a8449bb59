// 统一社会信用代码 (GB 32100-2015): eighteen characters, the last a check. Law: a code is valid as it stands or after
// folding width, case and blanks; anything else is named and never guessed at.
import { foldText } from './cleanText';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WRITTEN = /^[0-9A-HJ-NP-RTUW-Y]{18}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type CodeTrouble = 'damaged' | 'length' | 'letters' | 'checkDigit';

export type CreditCode =
  | { readonly kind: 'valid'; readonly code: string }
  | { readonly kind: 'invalid'; readonly trouble: CodeTrouble };

/** "９１３２０７０３ 99000001７y" is valid as 91320703990000017Y; "9.13207E+17" is damaged. */
export function readCreditCode(text: string): CreditCode {
  const code = foldText(text).replace(/[\s-]/g, '').toUpperCase();
  if (/^\d(\.\d+)?E\+?\d{1,2}$/.test(code)) return { kind: 'invalid', trouble: 'damaged' };
  if (code.length !== 18) return { kind: 'invalid', trouble: 'length' };
  if (!WRITTEN.test(code)) return { kind: 'invalid', trouble: 'letters' };
  if (checkCharacter(code) !== code[17]) return { kind: 'invalid', trouble: 'checkDigit' };
  return { kind: 'valid', code };
}

function checkCharacter(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(code[at] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31];
}
