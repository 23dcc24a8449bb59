// The analyst's home: one table that says for every indicator where it stands.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Figures } from '../../store/readFigures';
import type { Period } from '../../model/period';
import { AreaChoice } from '../controls/AreaChoice';
import { ButtonLink } from '../controls/ButtonLink';
import { areaOptions, firstArea, observationsByArea } from '../data/areaOptions';
import { isUncut } from '../data/indexDataset';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { PageHead } from '../shell/PageHead';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { Overview } from './Overview';
import { firstPeriod, overviewPeriods } from './overviewPeriods';
import { PartsOnly } from './PartsOnly';
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
          area === null ? (
            <NoFigures known={data} />
          ) : period === null ? (
            <PartsOnly figures={data} area={area} />
          ) : (
            <Overview dataset={data} area={area} period={period} onlyTargets={search.targets === 'only'} />
          )
        }
      </QueryView>
    </>
  );
}

function choicesOf(dataset: Figures, home: string) {
  const totals = observationsByArea(dataset, isUncut);
  const all = observationsByArea(dataset);
  return {
    // Better one with something to show side by side.
    area: firstArea(totals, home) ?? firstArea(all, home),
    options: areaOptions(dataset.areas, new Set(all.keys()), home),
  };
}
