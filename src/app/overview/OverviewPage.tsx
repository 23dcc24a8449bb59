// The analyst's home: one table that says for every indicator where it stands.
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../controls/ButtonLink';
import { useFigures } from '../data/queries';
import { DerivedWork } from '../derived/DerivedWork';
import { UndecidedRegisters } from '../derived/UndecidedRegisters';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { Overview } from './Overview';
import { PartsOnly } from './PartsOnly';
import { PlaceAndTimeChoice } from './PlaceAndTimeChoice';
import { usePlaceAndTime } from './usePlaceAndTime';

const route = getRouteApi('/overview');

export function OverviewPage() {
  const words = useWords();
  const dataset = useFigures();
  const { figures: derived, ...work } = useDerived();
  const known = useWithDerived(dataset.data, derived);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const shown = usePlaceAndTime(search, known, derived);
  const { area, period } = shown;
  return (
    <>
      <PageHead title={words.overview.title}>
        <PlaceAndTimeChoice shown={shown} onChoose={(chosen) => void navigate({ search: { ...search, ...chosen } })} />
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
