// What a rule is called: its indicator with the rule's id, or the id alone.
import { catalogueIndicators } from '../../catalogue/indicators';
import type { DerivationRule } from '../../model/derivationRule';
import { nameOf } from '../../words/nameOf';
import { useEntities } from '../data/queries';
import { useWords } from '../words/wordsContext';

export function useRuleName({ id, indicator }: DerivationRule): string {
  const words = useWords();
  const stored = useEntities().data?.indicators ?? [];
  const found = [...stored, ...catalogueIndicators].find(({ code }) => code === indicator);
  return found === undefined ? id : words.charts.notDrawn(nameOf(found, words), id);
}
