// What moved a stock within a year, and the ladder it is a step of; the year stands in the address.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { KnownIndex } from '../../analysis/known';
import { ChartFigure } from '../chart/ChartFigure';
import { WhenNear } from '../chart/WhenNear';
import { Choice } from '../controls/Choice';
import { useWords } from '../words/wordsContext';
import styles from './IndicatorInArea.module.css';
import { stepSpecs, stepYears, withSteps } from './stepSpecs';

interface YearStepsProps {
  readonly indicator: string;
  readonly index: KnownIndex;
  readonly area: string;
}

const route = getRouteApi('/indicator');

export function YearSteps({ indicator, index, area }: YearStepsProps) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const years = useMemo(() => stepYears(index, indicator, area), [index, indicator, area]);
  const year = years.find((one) => one === search.year) ?? years.at(-1) ?? null;
  const specs = useMemo(
    () => (year === null ? [] : stepSpecs(index, indicator, area, year, years)),
    [index, indicator, area, year, years],
  );
  // A step that nothing is known of keeps its name.
  const complete = useMemo(() => withSteps(index), [index]);
  if (year === null || specs.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words.indicator.yearSteps}</h2>
      <div className={styles.top}>
        <Choice
          labelled
          label={words.common.period}
          options={[...years].reverse().map((one) => ({ value: one, label: words.formatPeriod(one, 'period') }))}
          value={year}
          onChoose={(chosen) => void navigate({ search: (now) => ({ ...now, year: chosen }) })}
        />
      </div>
      {specs.map((spec) => (
        <WhenNear key={`${spec.kind} ${indicator} ${area}`}>
          <ChartFigure spec={spec} index={complete} place={null} />
        </WhenNear>
      ))}
    </section>
  );
}
