// Figures asked for again and again, each looked up once: registers are counted anew for every question.
import type { TemplateSource } from '../../../analysis/sentences/fillTemplate';

export function rememberedSource({ figureOf, clauseOf }: TemplateSource): TemplateSource {
  const figures = new Map<string, ReturnType<TemplateSource['figureOf']>>();
  return {
    clauseOf,
    figureOf: (code, year) => {
      const key = `${code} ${year}`;
      const known = figures.get(key);
      if (known !== undefined) return known;
      const found = figureOf(code, year);
      figures.set(key, found);
      return found;
    },
  };
}
