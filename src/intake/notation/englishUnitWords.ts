// Words that make the bracket of an English name a unit: "(current US$)", "(per 1,000 people)", "(sq. km)".
// Law: years of an age or a span are none.
const UNIT_WORDS =
  /US\$|PPP \$|^cubic met|\bLCU\b|international \$|%|\bper\b|= ?100\b|\bequivalent$|^(years?|days|hours|months|number|index|thousands?|millions?|billions?|kt|mt|hectares|metric tons|tonnes|kilograms|kilometers|(sq|square)\.? ?(km|kilometers)|[kmgt]wh|\d ?= ?\w+ to \d ?= ?\w+)\b/i;

export function hasEnglishUnitWords(text: string): boolean {
  return UNIT_WORDS.test(text) && !/^(years?|days|months) (\d|to\b|of age)/i.test(text);
}
