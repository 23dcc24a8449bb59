// The parts of an indicator by one dimension, stacked over time; dimension and measure stand in the address.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { KnownIndex } from '../../analysis/known';
import { dimensionsOf } from '../../analysis/readParts';
import { ChartFigure } from '../chart/ChartFigure';
import { WhenNear } from '../chart/WhenNear';
import { Choice } from '../controls/Choice';
import { Segments } from '../controls/Segments';
import { useWords } from '../words/wordsContext';
import styles from './IndicatorInArea.module.css';
import { partsDimension, partsSpec } from './partsSpec';

interface PartsChartProps {
  readonly indicator: string;
  readonly index: KnownIndex;
  readonly area: string;
}

const route = getRouteApi('/indicator');

export function PartsChart({ indicator, index, area }: PartsChartProps) {
  const words = useWords();
  const { by, measure = 'amount' } = route.useSearch();
  const navigate = route.useNavigate();
  const dimensions = useMemo(() => dimensionsOf(index.known.series, indicator, area), [index, indicator, area]);
  const dimension = partsDimension(dimensions, by);
  const spec = useMemo(
    () => (dimension === null ? null : partsSpec(index, indicator, area, dimension, measure)),
    [index, indicator, area, dimension, measure],
  );
  if (spec === null || dimension === null) return null;
  return (
    <>
      <div className={styles.top}>
        {dimensions.length > 1 && (
          <Choice
            labelled
            label={words.indicator.dimension}
            options={dimensions.map((name) => ({ value: name, label: name }))}
            value={dimension}
            onChoose={(name) => void navigate({ search: (now) => ({ ...now, by: name }) })}
          />
        )}
        <Segments
          label={words.indicator.showAs}
          options={[
            { value: 'amount', label: words.indicator.amounts },
            { value: 'share', label: words.indicator.shares },
          ]}
          value={measure}
          onChoose={(chosen) => void navigate({ search: (now) => ({ ...now, measure: chosen }) })}
        />
      </div>
      <WhenNear key={`${indicator} ${area}`}>
        <ChartFigure spec={spec} index={index} place={null} />
      </WhenNear>
    </>
  );
}
