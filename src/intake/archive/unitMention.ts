// The unit that a sentence about a column mentions: "GDP in current USD", "(million metric tons of C)", "inches".
// Law: a mention is offered to a person and never taken, so it may be generous; a year or a place behind "in" is none.
import { unitInBrackets } from '../notation/englishUnit';

const AMOUNT = '(?:hundreds?|thousands?|millions?|billions?|trillions?)';
const MONEY =
  '(?:US ?\\$|U\\.?S\\.? dollars?|dollars?|USD|EUR|euros?|GBP|pounds sterling|CHF|Swiss francs|CNY|RMB|yuan|JPY|yen)';
const MATTER =
  '(?:metric tons?|(?:mega|kilo|giga)?tonnes?|tons?|kilograms?|kg|barrels|litres|liters)(?: of [A-Z][A-Za-z\\d₂]*)?';
const SIZE =
  '(?:milli|centi|kilo|square kilo)?met(?:re|er)s?|mm|cm|km2?|inches|feet|miles|hectares|acres|(?:kilo|mega|giga|tera)watt[- ]hours?|[kMGT]Wh?';
const OTHER =
  'per ?cent(?:age)?(?: points?)?(?: of [A-Z]{2,5}\\b)?|%(?: of [A-Z]{2,5}\\b)?|degrees? (?:Celsius|Fahrenheit|C|F)|°[CF]|ppm|ppb|parts per million|micrograms per cubic met(?:re|er)|years of age|days|hours|minutes|persons|people|households|purchasing power standards?';

const UNIT = `(?:${AMOUNT}(?: of)? )?(?:(?:current|constant|nominal|real)(?: \\d{4})? )?(?:${MONEY}(?: ${AMOUNT})?|${MATTER}|${SIZE}|${OTHER})`;
const BEHIND_IN = new RegExp(`\\bin (${UNIT})(?![\\w-])`, 'i');
const ALONE = new RegExp(`^(${UNIT})\\.?$`, 'i');
const IN_BRACKET = /[（(](?:in|en|单位为?)\s*([^()（）]{1,40})[)）]/i;
const INDEX_BASE = /\b(?:where |base (?:year|period) |reference (?:year|period) )?((?:19|20)\d{2}) ?= ?100\b/i;

/** Null when the text mentions none. */
export function unitMention(text: string): string | null {
  const found = IN_BRACKET.exec(text) ?? BEHIND_IN.exec(text) ?? ALONE.exec(text.trim());
  if (found?.[1] !== undefined) return found[1].trim();
  const base = INDEX_BASE.exec(text)?.[1];
  return base === undefined ? (unitInBrackets(text)?.unit ?? null) : `${base}=100`;
}
