// The formula of a lamp with its numbers in it.
import type { Lamp, LampInput } from '../../analysis/lamp';
import { type LampTerms, lampTerms } from '../../analysis/lamps/lampTerms';
import type { Words } from '../../words/zh';

/** Null where nothing was computed. */
export function formatTerms(input: LampInput, lamp: Lamp, decimals: number | null, words: Words): string | null {
  const terms = lampTerms(input, lamp);
  if (terms === null) return null;
  const said = sayTerms(terms, input.target?.unit ?? '', decimals, words);
  if (lamp.score === null) return said;
  return `${said}${words.common.clauseSeparator}${words.lampCard.score(words.formatSigned(lamp.score, 2))}`;
}

function sayTerms(terms: LampTerms, unit: string, decimals: number | null, words: Words): string {
  const say = words.lampCard.terms;
  const percent = (value: number): string => words.formatPercent(value, 1);
  switch (terms.kind) {
    case 'gap':
      return say.gap(percent(terms.planned), percent(terms.completion), words.formatSigned(terms.gap, 1));
    case 'distance':
      return say.distance(percent(terms.time), percent(terms.completion), words.formatSigned(terms.gap, 1));
    case 'part':
      return say.part(percent(terms.completion), percent(terms.planned), percent(terms.percent));
    case 'whole':
      return say.whole(percent(terms.completion));
    case 'growth':
      return say.growth(percent(terms.growth), percent(terms.needed), words.formatNumber(terms.ratio, 2));
    case 'growthAlone':
      return say.growthAlone(`${words.formatSigned(terms.growth, 1)}%`);
    case 'projection':
      return say.projection(words.formatValue(terms.projected, unit, decimals ?? 1), percent(terms.percent));
  }
}
