// The analyst's home: one table that says for every indicator where it stands.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Period } from '../../model/period';
import { AreaChoice } from '../controls/AreaChoice';
import { ButtonLink } from '../controls/ButtonLink';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { areaChoices } from '../derived/areaChoices';
import { DerivedWork } from '../derived/DerivedWork';
import { UndecidedRegisters } from '../derived/UndecidedRegisters';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { Overview } from './Overview';
import { firstPeriod, NO_PERIODS, periodsOf } from './overviewPeriods';
import { PartsOnly } from './PartsOnly';
import { PeriodChoice } from './PeriodChoice';

const route = getRouteApi('/overview');

export function OverviewPage() {
  const words = useWords();
  const dataset = useFigures();
  const { figures: derived, ...work } = useDerived();
  const known = useWithDerived(dataset.data, derived);
  const home = useHomeArea();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choice = useMemo(
    () => (known === undefined ? null : areaChoices(known, derived, home)),
    [known, derived, home],
  );
  const area = search.area ?? choice?.area ?? null;
  const periods = useMemo(
    () => (known !== undefined && area !== null ? periodsOf(known, derived, area) : NO_PERIODS),
    [known, derived, area],
  );
  const period = search.period ?? firstPeriod(periods.stated, todayIso()) ?? periods.all[0] ?? null;
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
            periods={periods.all.includes(period) ? periods.all : [period, ...periods.all]}
            value={period}
            onChoose={(chosen: Period) => void navigate({ search: { ...search, period: chosen } })}
          />
        )}
        <ButtonLink to="/import" weight="main">
          {words.overview.importTables}
        </ButtonLink>
      </PageHead>
      <DerivedWork {...work} />
      <UndecidedRegisters />
      <QueryView query={dataset}>
        {(data) =>
          area === null ? (
            work.isComing ? (
              <Loading />
            ) : (
              <NoFigures known={data} />
            )
          ) : period === null ? (
            <PartsOnly figures={data} area={area} />
          ) : (
            <Overview
              dataset={known ?? data}
              area={area}
              period={period}
              onlyTargets={search.targets === 'only'}
              derived={derived.found}
            />
          )
        }
      </QueryView>
    </>
  );
}
