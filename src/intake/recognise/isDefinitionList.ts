// A sheet that explains indicators (指标解释) and holds no value of them, as statistical offices and this program add it.
import type { ColumnProfile } from './columnProfile';
import { foldHeader, headerMeaning } from './headerWords';

const EXPLAINS = /^(指标解释|指标定义|指标含义|指标说明|定义|definitions?|description)$/;

export function isDefinitionList(profiles: readonly ColumnProfile[]): boolean {
  const meanings = profiles.map(({ header }) => headerMeaning(header));
  const isAboutIndicators = meanings.includes('indicator') || meanings.includes('indicatorCode');
  const holdsValues = profiles.some(({ counts, filled }) => counts.number > filled / 2 && filled > 0);
  return isAboutIndicators && !holdsValues && profiles.some(({ header }) => EXPLAINS.test(foldHeader(header)));
}
