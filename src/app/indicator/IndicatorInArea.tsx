// Everything about one indicator in one area, once it is read.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { KnownIndex } from '../../analysis/known';
import type { TrendSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import { ChartFigure } from '../chart/ChartFigure';
import { Segments } from '../controls/Segments';
import { isTotalOf } from '../data/indexDataset';
import { useWords } from '../words/wordsContext';
import { Breakdown } from './Breakdown';
import { Definition } from './Definition';
import styles from './IndicatorInArea.module.css';
import { LatestValue } from './LatestValue';
import { Values } from './Values';
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
    views[0];
  const spec = useMemo(() => (view === undefined ? null : specOf(indicator, area, view)), [indicator, area, view]);
  if (view === undefined || spec === null) return null;
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
      <ChartFigure spec={spec} index={index} />
      <section className={styles.section}>
        <h2>{words.shell.aboutIndicator}</h2>
        <Definition indicator={indicator} area={index.areas.get(area) ?? null} />
      </section>
      <Breakdown series={own} area={area} decimals={indicator.decimals} />
      <section className={styles.section}>
        <h2>{words.indicator.values}</h2>
        <Values code={indicator.code} series={totals} frequency={view.frequency} decimals={indicator.decimals} />
      </section>
    </>
  );
}

function keyOf({ frequency, form }: View): string {
  return `${frequency} ${form}`;
}

function specOf(indicator: Indicator, area: string, view: View): TrendSpec {
  return {
    kind: 'trend',
    indicators: [indicator.code],
    areas: [area],
    frequency: view.frequency,
    transform: { kind: view.form },
    from: null,
    to: null,
    targets: true,
  };
}
