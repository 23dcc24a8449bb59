// Everything about one indicator in one area, once it is read.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type KnownIndex, shelvesAt } from '../../analysis/known';
import type { Annotation } from '../../model/annotation';
import type { Indicator } from '../../model/indicator';
import { comparePeriods, firstDay, frequencyOf, lastDay, type Period, periodAt } from '../../model/period';
import type { Series } from '../../model/series';
import type { Figures } from '../../store/readFigures';
import { ChartFigure } from '../chart/ChartFigure';
import { isTotalOf } from '../data/indexDataset';
import { DerivedValues } from '../derived/DerivedValues';
import { languageOf, titlePlace } from '../../chart/sentences/sentencePlace';
import { Below } from '../shell/Below';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { Annotations } from './Annotations';
import { Breakdown } from './Breakdown';
import { Definition } from './Definition';
import styles from './IndicatorInArea.module.css';
import { LatestValue } from './LatestValue';
import { Values } from './Values';
import { IndicatorWords } from './IndicatorWords';
import { ChartChoice } from './ChartChoice';
import { type IndicatorChart, indicatorCharts } from './indicatorCharts';
import { PartsChart } from './PartsChart';
import { SaveIndicator } from './SaveIndicator';
import { YearSteps } from './YearSteps';
import { type View, viewOptions } from './viewOptions';

interface IndicatorInAreaProps {
  readonly indicator: Indicator;
  readonly index: KnownIndex;
  readonly area: string;
  /** Everything that is known of the indicator and what belongs to it, in all areas. */
  readonly figures: Figures;
}

const route = getRouteApi('/indicator');

export function IndicatorInArea({ indicator, index, area, figures }: IndicatorInAreaProps) {
  const words = useWords();
  const search = route.useSearch();
  const own = useMemo(() => index.known.series.filter((one) => one.indicator === indicator.code), [index, indicator]);
  const totals = useMemo(() => own.filter(({ key }) => isTotalOf(area)(key)), [own, area]);
  const said = useMemo(
    () => shelvesAt(index, indicator.code, area).flatMap(({ series }) => series),
    [index, indicator, area],
  );
  const views = useMemo(() => viewOptions(indicator, said), [indicator, said]);
  const view =
    views.find(({ frequency, form }) => frequency === search.frequency && form === (search.form ?? 'stated')) ??
    // Years that can only be computed may have no value yet.
    views.find(({ frequency }) => said.some(({ key }) => key.frequency === frequency));
  const year = search.year ?? null;
  const targets = search.targets ?? null;
  const charts = useMemo(
    () => (view === undefined ? [] : indicatorCharts(index, indicator, area, views, { view, year, targets })),
    [index, indicator, area, views, view, year, targets],
  );
  const chart = charts.find(({ name }) => name === search.chart) ?? charts[0];
  const about = (
    <section className={styles.section}>
      <h2>{words.shell.aboutIndicator}</h2>
      <Definition indicator={indicator} area={index.areas.get(area) ?? null} />
    </section>
  );
  const parts = (
    <Breakdown series={own} area={area} decimals={indicator.decimals}>
      <PartsChart indicator={indicator.code} index={index} area={area} />
    </Breakdown>
  );
  // Tables may state only the parts of an indicator and never their total.
  if (view === undefined || chart === undefined) {
    return (
      <>
        {about}
        {parts}
      </>
    );
  }
  const place = titlePlace(area, indicator.code, viewName(chart), languageOf(words));
  return (
    <>
      <div className={styles.top}>
        <LatestValue index={index} indicator={indicator} area={area} frequency={view.frequency} />
        <ChartChoice charts={charts} chosen={chart} />
        <SaveIndicator
          index={index}
          shown={{ indicator, area, chart: chart.spec, frequency: view.frequency, search }}
          title={figures.sentences.find(({ id }) => id === place)?.text ?? null}
        />
      </div>
      <ChartFigure spec={chart.spec} index={index} place={place} />
      <Below>
        <IndicatorWords indicator={indicator} figures={figures} area={area} period={latestOf(totals, view)} />
        <section className={styles.section}>
          <h2>{words.indicator.annotations.title}</h2>
          <Annotations
            indicator={indicator}
            area={area}
            annotations={annotationsOf(index, indicator.code, area)}
            periods={periodsOf(said, view)}
            form={view.shown ?? 'period'}
          />
        </section>
        {about}
        {parts}
        <DerivedValues indicator={indicator} index={index} area={area} className={styles.section} />
        <YearSteps indicator={indicator.code} index={index} area={area} />
        <section className={styles.section}>
          <h2>{words.indicator.values}</h2>
          <Values code={indicator.code} series={totals} frequency={view.frequency} decimals={indicator.decimals} />
        </section>
      </Below>
    </>
  );
}

/** Tells the charts of an indicator apart whose titles can be reworded. */
function viewName({ name, view }: IndicatorChart): string {
  return [name, view.frequency, view.form].join('-');
}

/** The latest period of the view that has a value and has begun; null without any. */
function latestOf(totals: readonly Series[], view: View): Period | null {
  const today = todayIso();
  return (
    periodsOf(totals, view)
      .reverse()
      .find((one) => firstDay(one) <= today) ?? null
  );
}

/** Remarks on this indicator and area, in the order of time. */
function annotationsOf({ remarks }: KnownIndex, code: string, area: string): Annotation[] {
  return remarks.annotations
    .filter((one) => one.indicator === code && one.area === area)
    .sort((left, right) => comparePeriods(left.from, right.from) || comparePeriods(left.to, right.to));
}

/** Periods with something stated; years where only their parts are. */
function periodsOf(totals: readonly Series[], { frequency }: View): Period[] {
  const stated = totals.flatMap(({ observations }) => observations.map(({ period }) => period));
  const own = stated.filter((one) => frequencyOf(one) === frequency);
  const years = stated.map((one) => periodAt(lastDay(one), 'year'));
  return [...new Set(own.length > 0 ? own : years)].sort(comparePeriods);
}
