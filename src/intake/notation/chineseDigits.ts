// Chinese numerals inside periods: 二〇二三年十二月 → 2023年12月. Only for text known to be a period.

const DIGITS = '〇零○一二三四五六七八九';
const NUMERALS = new RegExp(`[${DIGITS}十]+`, 'g');

function digitOf(character: string): number {
  const index = DIGITS.indexOf(character);
  return index <= 2 ? 0 : index - 2;
}

function readNumeral(numeral: string): string {
  if (!numeral.includes('十')) return Array.from(numeral, (character) => String(digitOf(character))).join('');
  const [tens = '', ones = ''] = numeral.split('十');
  return String((tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones)));
}

/** Replaces runs of Chinese digits by Arabic ones: 十二 → 12, 二〇二三 → 2023. */
export function arabicDigits(text: string): string {
  return text.replace(NUMERALS, readNumeral);
}
