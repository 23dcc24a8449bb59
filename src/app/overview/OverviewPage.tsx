// The analyst's home: one table that says for every indicator where it stands.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Figures } from '../../store/readFigures';
import type { Period } from '../../model/period';
import { AreaChoice } from '../controls/AreaChoice';
import { ButtonLink } from '../controls/ButtonLink';
import { areaOptions, firstArea, observationsByArea } from '../data/areaOptions';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { PageHead } from '../shell/PageHead';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { Overview } from './Overview';
import { firstPeriod, overviewPeriods } from './overviewPeriods';
import { PeriodChoice } from './PeriodChoice';

const route = getRouteApi('/overview');

export function OverviewPage() {
  const words = useWords();
  const dataset = useFigures();
  const home = useHomeArea();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choice = useMemo(() => (dataset.data ? choicesOf(dataset.data, home) : null), [dataset.data, home]);
  const area = search.area ?? choice?.area ?? null;
  const periods = useMemo(
    () => (dataset.data && area !== null ? overviewPeriods(dataset.data, area) : []),
    [dataset.data, area],
  );
  const period = search.period ?? firstPeriod(periods, todayIso());
  return (
    <>
      <PageHead title={words.overview.title}>
        {choice !== null && area !== null && (
          <AreaChoice
            options={choice.options}
            value={area}
            onChoose={(chosen) => void navigate({ search: { ...search, area: chosen } })}
          />
        )}
        {period !== null && (
          <PeriodChoice
            periods={periods.includes(period) ? periods : [period, ...periods]}
            value={period}
            onChoose={(chosen: Period) => void navigate({ search: { ...search, period: chosen } })}
          />
        )}
        <ButtonLink to="/import" weight="main">
          {words.overview.importTables}
        </ButtonLink>
      </PageHead>
      <QueryView query={dataset}>
        {(data) =>
          area === null || period === null ? (
            <EmptyWorkspace title={words.overview.emptyTitle} text={words.overview.emptyText} />
          ) : (
            <Overview dataset={data} area={area} period={period} onlyTargets={search.targets === 'only'} />
          )
        }
      </QueryView>
    </>
  );
}

function choicesOf(dataset: Figures, home: string) {
  const counts = observationsByArea(dataset);
  return {
    area: firstArea(counts, home),
    options: areaOptions(dataset.areas, new Set(counts.keys()), home),
  };
}
