// Everything about one indicator in one area, once it is read.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { KnownIndex } from '../../analysis/known';
import type { Indicator } from '../../model/indicator';
import { ChartFigure } from '../chart/ChartFigure';
import { Segments } from '../controls/Segments';
import { isTotalOf } from '../data/indexDataset';
import { Below } from '../shell/Below';
import { useWords } from '../words/wordsContext';
import { Breakdown } from './Breakdown';
import { Definition } from './Definition';
import styles from './IndicatorInArea.module.css';
import { LatestValue } from './LatestValue';
import { Values } from './Values';
import { chartNamed, indicatorCharts } from './indicatorCharts';
import { type View, viewOptions } from './viewOptions';

interface IndicatorInAreaProps {
  readonly indicator: Indicator;
  readonly index: KnownIndex;
  readonly area: string;
}

const route = getRouteApi('/indicator');

export function IndicatorInArea({ indicator, index, area }: IndicatorInAreaProps) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const own = useMemo(() => index.known.series.filter((one) => one.indicator === indicator.code), [index, indicator]);
  const totals = useMemo(() => own.filter(({ key }) => isTotalOf(area)(key)), [own, area]);
  const views = useMemo(() => viewOptions(indicator, totals), [indicator, totals]);
  const view =
    views.find(({ frequency, form }) => frequency === search.frequency && form === (search.form ?? 'stated')) ??
    // Years that can only be computed may have no value yet.
    views.find(({ frequency }) => totals.some(({ key }) => key.frequency === frequency));
  const charts = useMemo(
    () => (view === undefined ? [] : indicatorCharts(indicator, area, views, view)),
    [indicator, area, views, view],
  );
  const chart = charts.find(({ name }) => name === search.chart) ?? charts[0];
  const about = (
    <section className={styles.section}>
      <h2>{words.shell.aboutIndicator}</h2>
      <Definition indicator={indicator} area={index.areas.get(area) ?? null} />
    </section>
  );
  const parts = <Breakdown series={own} area={area} decimals={indicator.decimals} />;
  // Tables may state only the parts of an indicator and never their total.
  if (view === undefined || chart === undefined) {
    return (
      <>
        {about}
        {parts}
      </>
    );
  }
  return (
    <>
      <div className={styles.top}>
        <LatestValue index={index} indicator={indicator} area={area} frequency={view.frequency} />
        {views.length > 1 && (
          <Segments
            label={words.common.period}
            options={views.map((one) => ({
              value: keyOf(one),
              label: words.shell.view(words.frequencies[one.frequency], one.shown),
            }))}
            value={keyOf(view)}
            onChoose={(key) => {
              const chosen = views.find((one) => keyOf(one) === key);
              void navigate({ search: { ...search, frequency: chosen?.frequency, form: chosen?.form } });
            }}
          />
        )}
      </div>
      {charts.length > 1 && (
        <Segments
          label={words.indicator.chart}
          options={charts.map(({ name }) => ({ value: name, label: words.indicator.charts[name] }))}
          value={chart.name}
          onChoose={(name) => void navigate({ search: { ...search, chart: chartNamed(name) } })}
        />
      )}
      <ChartFigure spec={chart.spec} index={index} />
      <Below>
        {about}
        {parts}
        <section className={styles.section}>
          <h2>{words.indicator.values}</h2>
          <Values code={indicator.code} series={totals} frequency={view.frequency} decimals={indicator.decimals} />
        </section>
      </Below>
    </>
  );
}

function keyOf({ frequency, form }: View): string {
  return `${frequency} ${form}`;
}
