// The page of an indicator as files: the figures that stand on it, or everything that is stored of the indicator.
import type { KnownIndex } from '../../analysis/known';
import { nameOf } from '../../words/nameOf';
import { SaveDataMenu } from '../export/SaveDataMenu';
import { useWords } from '../words/wordsContext';
import { figuresOfIndicator, type IndicatorShown } from './shownOfIndicator';

interface SaveIndicatorProps {
  readonly index: KnownIndex;
  readonly shown: IndicatorShown;
}

export function SaveIndicator({ index, shown }: SaveIndicatorProps) {
  const words = useWords();
  const { exporting } = words;
  const name = nameOf(shown.indicator, words);
  const place = index.areas.get(shown.area);
  return (
    <SaveDataMenu
      label={exporting.page}
      parts={[
        {
          label: exporting.shownData,
          choice: () => ({ kind: 'shown', figures: figuresOfIndicator(index, shown) }),
          named: [place === undefined ? shown.area : nameOf(place, words), name],
        },
        {
          label: exporting.allOfIndicators,
          choice: () => ({ kind: 'series', indicators: new Set([shown.indicator.code]), areas: null }),
          named: [name],
        },
      ]}
    />
  );
}
