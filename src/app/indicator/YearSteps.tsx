// What moved a stock within a year, and the ladder it is a step of; the year stands in the address.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type KnownIndex, shelvesAt } from '../../analysis/known';
import { enterpriseIndicators } from '../../catalogue/enterprises';
import { cultivationLadder, isLadderStep, movesOf } from '../../catalogue/stockMoves';
import type { ChartSpec } from '../../model/chartSpec';
import { calendarYear, type Period, yearOf } from '../../model/period';
import { ChartFigure } from '../chart/ChartFigure';
import { WhenNear } from '../chart/WhenNear';
import { Choice } from '../controls/Choice';
import { useWords } from '../words/wordsContext';
import styles from './IndicatorInArea.module.css';

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
  const years = useMemo(() => yearsOf(index, indicator, area), [index, indicator, area]);
  const year = years.find((one) => one === search.year) ?? years.at(-1) ?? null;
  const specs = useMemo(
    () => (year === null ? [] : specsOf(index, indicator, area, year, years)),
    [index, indicator, area, year, years],
  );
  // A step that nothing is known of keeps its name.
  const complete = useMemo(() => ({ ...index, indicators: withSteps(index.indicators) }), [index]);
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

function withSteps(known: KnownIndex['indicators']): KnownIndex['indicators'] {
  return new Map([...enterpriseIndicators.map((one) => [one.code, one] as const), ...known]);
}

/** Years with a value of the indicator, oldest first. */
function yearsOf(index: KnownIndex, indicator: string, area: string): Period[] {
  const series = shelvesAt(index, indicator, area).flatMap((shelf) => shelf.series);
  const stated = series.flatMap(({ observations }) => observations.filter(({ value }) => value !== null));
  const years = new Set(stated.map((one) => yearOf(one.period)));
  return [...years].sort((one, two) => one - two).map(calendarYear);
}

/** The first year has no end of the year before. */
function specsOf(
  { derived }: KnownIndex,
  indicator: string,
  area: string,
  year: Period,
  years: readonly Period[],
): ChartSpec[] {
  const moves = movesOf(indicator);
  const isTold = derived.get(indicator)?.of.movements.some((one) => one.area === area && one.year === year) === true;
  const waterfall: ChartSpec = { kind: 'waterfall', indicator, area, period: year, moves };
  const ladder: ChartSpec = { kind: 'ladder', area, period: year, steps: cultivationLadder };
  return [
    ...((moves.length > 0 || isTold) && year !== years[0] ? [waterfall] : []),
    ...(isLadderStep(indicator) ? [ladder] : []),
  ];
}
