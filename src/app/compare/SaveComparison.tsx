// The comparison as files: the figures that its chart shows, or everything that is stored of its indicators.
import type { KnownIndex } from '../../analysis/known';
import { chartData } from '../../chart/chartData';
import { shownIn } from '../../export/data/dataChoice';
import type { ChartSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import { useWorkspace } from '../data/workspaceContext';
import { SaveDataMenu } from '../export/SaveDataMenu';
import { pageDeckFile } from '../slides/pageDeckFile';
import type { PageDeckGiven } from '../slides/savePageDeck';
import { useWords } from '../words/wordsContext';
import type { CompareView } from './compareView';

interface SaveComparisonProps {
  readonly view: CompareView;
  readonly spec: ChartSpec;
  readonly index: KnownIndex;
}

export function SaveComparison({ view, spec, index }: SaveComparisonProps) {
  const words = useWords();
  const workspace = useWorkspace();
  const { exporting } = words;
  const indicators = view.shape === 'scatter' ? [...view.indicators, view.versus ?? ''] : view.indicators;
  const names = indicators.flatMap((code) => index.indicators.get(code) ?? []).map((one) => nameOf(one, words));
  const named = [names.join(words.common.listSeparator), words.compare.title];
  const shown = () => {
    const data = chartData(spec, index);
    return data === null ? [] : shownIn(data);
  };
  const load = async () => {
    const { chartsOfPage } = await import('../../export/slides/deck/pageSlides');
    return (given: PageDeckGiven) => chartsOfPage([{ spec, title: null }], { ...given, index });
  };
  return (
    <SaveDataMenu
      label={exporting.page}
      others={[pageDeckFile(workspace, named, load, words)]}
      parts={[
        { label: exporting.shownData, choice: () => ({ kind: 'shown', figures: shown() }), named },
        {
          label: exporting.allOfIndicators,
          choice: () => ({ kind: 'series', indicators: new Set(indicators), areas: null }),
          named: names,
        },
      ]}
    />
  );
}
