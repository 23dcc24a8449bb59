// The sentence about an indicator at its latest time, with its numbers as links; the same as on the page of sentences,
// and reworded in the same place.
import { useMemo } from 'react';
import { indicatorSentence } from '../../analysis/sentences/indicatorSentence';
import { printSentence } from '../../chart/sentences/sentenceText';
import type { Indicator } from '../../model/indicator';
import type { Period } from '../../model/period';
import type { Figures } from '../../store/readFigures';
import { indexDataset, isUncut } from '../data/indexDataset';
import { languageOf, sentencePlace } from '../../chart/sentences/sentencePlace';
import { SentenceLine } from '../sentences/SentenceLine';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';

interface IndicatorWordsProps {
  readonly indicator: Indicator;
  readonly figures: Figures;
  readonly area: string;
  readonly period: Period | null;
}

export function IndicatorWords({ indicator, figures, area, period }: IndicatorWordsProps) {
  const words = useWords();
  // Other areas rank beside this one; of them the totals are enough.
  const index = useMemo(() => indexDataset(figures, (key) => key.area === area || isUncut(key)), [figures, area]);
  const pieces = useMemo(() => {
    const sentence = period === null ? null : indicatorSentence(index, indicator, area, period, todayIso());
    return sentence === null ? [] : printSentence(sentence, index.areas, words);
  }, [index, indicator, area, period, words]);
  if (period === null || pieces.length === 0) return null;
  const place = sentencePlace(area, period, indicator.code, languageOf(words));
  return <SentenceLine key={place} place={place} pieces={pieces} indicators={index.indicators} />;
}
