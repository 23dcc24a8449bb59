// The page of an indicator as files: the figures that stand on it, or everything that is stored of the indicator.
import type { KnownIndex } from '../../analysis/known';
import { nameOf } from '../../words/nameOf';
import { useWorkspace } from '../data/workspaceContext';
import { SaveDataMenu } from '../export/SaveDataMenu';
import { pageDeckFile } from '../slides/pageDeckFile';
import type { PageDeckGiven } from '../slides/savePageDeck';
import { useWords } from '../words/wordsContext';
import { chartsOfIndicator, figuresOfIndicator, type IndicatorShown } from './shownOfIndicator';
import { withSteps } from './stepSpecs';

interface SaveIndicatorProps {
  readonly index: KnownIndex;
  readonly shown: IndicatorShown;
  /** Of the chart at the top, where somebody worded it. */
  readonly title: string | null;
}

export function SaveIndicator({ index, shown, title }: SaveIndicatorProps) {
  const words = useWords();
  const workspace = useWorkspace();
  const { exporting } = words;
  const name = nameOf(shown.indicator, words);
  const place = index.areas.get(shown.area);
  const named = [place === undefined ? shown.area : nameOf(place, words), name];
  const load = async () => {
    const { chartsOfPage } = await import('../../export/slides/deck/pageSlides');
    const charts = chartsOfIndicator(index, shown).map((spec, at) => ({ spec, title: at === 0 ? title : null }));
    return (given: PageDeckGiven) => chartsOfPage(charts, { ...given, index: withSteps(index) });
  };
  return (
    <SaveDataMenu
      label={exporting.page}
      others={[pageDeckFile(workspace, named, load, words)]}
      parts={[
        {
          label: exporting.shownData,
          choice: () => ({ kind: 'shown', figures: figuresOfIndicator(index, shown) }),
          named,
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
