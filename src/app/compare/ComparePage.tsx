// Compares one indicator across areas, or several indicators in one area: lines, ranked bars, or an index.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { KnownIndex } from '../../analysis/known';
import type { Figures } from '../../store/readFigures';
import { timeName } from '../../words/timeName';
import { ChartFigure } from '../chart/ChartFigure';
import { Button } from '../controls/Button';
import { indexDataset, isUncut } from '../data/indexDataset';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { DerivedWork } from '../derived/DerivedWork';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { CompareControls } from './CompareControls';
import { compareSpec } from './compareSpec';
import { type CompareView, compareView } from './compareView';
import { drawablePeriod } from './drawablePeriod';
import styles from './ComparePage.module.css';
import { MemberList } from './MemberList';
import { SaveComparison } from './SaveComparison';

const route = getRouteApi('/compare');

export function ComparePage() {
  const words = useWords();
  const dataset = useFigures();
  if (dataset.data === undefined) {
    return (
      <>
        <PageHead title={words.compare.title} />
        <QueryView query={dataset}>{() => null}</QueryView>
      </>
    );
  }
  return <Comparison stored={dataset.data} />;
}

function Comparison({ stored }: { readonly stored: Figures }) {
  const words = useWords();
  const home = useHomeArea();
  const search = route.useSearch();
  const { figures: derived, ...work } = useDerived();
  const dataset = useWithDerived(stored, derived) ?? stored;
  const view = useMemo(() => compareView(search, dataset, home, derived.found), [search, dataset, home, derived]);
  const shown = view === null ? undefined : [...view.indicators, view.versus ?? ''].join('\n');
  const index = useMemo(() => {
    const codes = new Set(shown?.split('\n'));
    const blocks = dataset.blocks.filter((block) => codes.has(block.indicator));
    const found = derived.found.filter(({ indicator }) => codes.has(indicator));
    return indexDataset({ ...dataset, blocks }, isUncut, found);
  }, [dataset, derived, shown]);
  const spec = useMemo(() => (view === null ? null : compareSpec(view)), [view]);
  if (view === null) {
    return (
      <>
        <PageHead title={words.compare.title} />
        {work.isComing ? <Loading /> : <NoFigures known={dataset} />}
      </>
    );
  }
  return (
    <>
      <PageHead title={words.compare.title}>
        <CompareControls view={view} dataset={dataset} home={home} />
        {spec !== null && <SaveComparison view={view} spec={spec} index={index} />}
      </PageHead>
      <DerivedWork {...work} />
      <div className={styles.page}>
        <MemberList view={view} dataset={dataset} home={home} find={search.find ?? ''} />
        <div className={styles.chart}>
          {spec === null ? (
            <p>{words.compare.chooseFirst}</p>
          ) : (
            <ChartFigure spec={spec} index={index} place={null} way={<OtherPeriod view={view} index={index} />} />
          )}
        </div>
      </div>
    </>
  );
}

/** The way to the latest period at which the comparison can be drawn. */
function OtherPeriod({ view, index }: { readonly view: CompareView; readonly index: KnownIndex }) {
  const words = useWords();
  const navigate = route.useNavigate();
  const period = drawablePeriod(view, index);
  if (period === null) return null;
  return (
    <Button onClick={() => void navigate({ search: (now) => ({ ...now, period }) })}>
      {words.charts.seePeriod(timeName(period, words))}
    </Button>
  );
}
