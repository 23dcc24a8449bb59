// One indicator in one area: latest value, trend with targets, definition, parts, and every stated value.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DerivedIndicator } from '../../analysis/derive/derivedFigures';
import type { EarlierValue } from '../../analysis/remarks';
import type { Indicator } from '../../model/indicator';
import type { Entities } from '../../store/readEntities';
import { AreaChoice } from '../controls/AreaChoice';
import { areaOptions, firstArea } from '../data/areaOptions';
import { indexDataset } from '../data/indexDataset';
import { useBlocks, useEarlierValues } from '../data/queries';
import { countWithDerived } from '../derived/countWithDerived';
import { DerivedWork } from '../derived/DerivedWork';
import type { Derived } from '../derived/useDerived';
import { useHomeArea } from '../data/useHomeArea';
import { PageHead } from '../shell/PageHead';
import { Notice } from '../states/Notice';
import { QueryView } from '../states/QueryView';
import { nameOf } from '../../words/nameOf';
import { readableUnit } from '../../words/readableValue';
import { useWords } from '../words/wordsContext';
import { codesFor } from './codesFor';
import { countByArea } from './countByArea';
import { IndicatorInArea } from './IndicatorInArea';

interface IndicatorDetailProps {
  readonly indicator: Indicator;
  readonly entities: Entities;
  readonly derived: readonly DerivedIndicator[];
  readonly work: Omit<Derived, 'figures'>;
}

const route = getRouteApi('/indicator');

const NONE_EARLIER: readonly EarlierValue[] = [];

export function IndicatorDetail({ indicator, entities, derived, work }: IndicatorDetailProps) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const home = useHomeArea();
  const codes = useMemo(() => codesFor(indicator, entities.indicators), [indicator, entities.indicators]);
  const blocks = useBlocks(codes);
  // Comes a moment later than the values; the chart gains its rings then. Where none come it is not drawn again.
  const { data } = useEarlierValues(indicator.code);
  const earlier = data === undefined || data.length === 0 ? NONE_EARLIER : data;
  const figures = useMemo(() => ({ ...entities, blocks: blocks.data ?? [] }), [entities, blocks.data]);
  const counts = useMemo(
    () =>
      countWithDerived(
        countByArea(blocks.data?.find((block) => block.indicator === indicator.code)),
        derived.filter((one) => one.indicator === indicator.code),
      ),
    [blocks.data, derived, indicator.code],
  );
  const area = search.area !== undefined && counts.has(search.area) ? search.area : firstArea(counts, home);
  // Of twelve thousand values of an indicator a page shows those of one area.
  const index = useMemo(
    () => indexDataset(figures, (key) => key.area === area, derived, earlier),
    [figures, area, derived, earlier],
  );
  const options = useMemo(
    () => areaOptions(entities.areas, new Set(counts.keys()), home),
    [entities.areas, counts, home],
  );
  return (
    <>
      <PageHead title={nameOf(indicator, words)} detail={readableUnit(indicator.unit, words)}>
        {area !== null && (
          <AreaChoice
            options={options}
            value={area}
            onChoose={(chosen) => void navigate({ search: { ...search, area: chosen } })}
          />
        )}
      </PageHead>
      <DerivedWork {...work} />
      <QueryView query={blocks}>
        {() =>
          area === null ? (
            <Notice text={words.indicator.noValues} />
          ) : (
            <IndicatorInArea indicator={indicator} index={index} area={area} figures={figures} />
          )
        }
      </QueryView>
    </>
  );
}
