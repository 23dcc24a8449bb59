// The analyst's home: one table that says for every indicator where it stands.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Figures } from '../../store/readFigures';
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import type { Period } from '../../model/period';
import { AreaChoice } from '../controls/AreaChoice';
import { ButtonLink } from '../controls/ButtonLink';
import { areaOptions, firstArea, observationsByArea } from '../data/areaOptions';
import { isUncut } from '../data/indexDataset';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { countWithDerived } from '../derived/countWithDerived';
import { DerivedWork } from '../derived/DerivedWork';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { Overview } from './Overview';
import { firstPeriod, periodsOf } from './overviewPeriods';
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
  const choice = useMemo(() => (known === undefined ? null : choicesOf(known, derived, home)), [known, derived, home]);
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

const NO_PERIODS = { stated: [], all: [] };

function choicesOf(dataset: Figures, derived: DerivedFigures, home: string) {
  const totals = observationsByArea(dataset, isUncut);
  const all = observationsByArea(dataset);
  const withRegisters = countWithDerived(all, derived.found);
  return {
    // Better one with something to show side by side.
    area: firstArea(totals, home) ?? firstArea(all, home) ?? firstArea(withRegisters, home),
    options: areaOptions(dataset.areas, new Set(withRegisters.keys()), home),
  };
}
