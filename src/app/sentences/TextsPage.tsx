// Sentences of an area and a time, made from the figures, to be copied into a report.
import { getRouteApi } from '@tanstack/react-router';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { DerivedWork } from '../derived/DerivedWork';
import { UndecidedRegisters } from '../derived/UndecidedRegisters';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { PlaceAndTimeChoice } from '../overview/PlaceAndTimeChoice';
import { usePlaceAndTime } from '../overview/usePlaceAndTime';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { Texts } from './Texts';

const route = getRouteApi('/texts');

export function TextsPage() {
  const words = useWords();
  const figures = useFigures();
  const home = useHomeArea();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const work = useDerived();
  const { figures: derived, ...progress } = work;
  const known = useWithDerived(figures.data, derived);
  const shown = usePlaceAndTime(search, known, derived);
  const { area, period } = shown;
  return (
    <>
      <PageHead title={words.texts.title}>
        <PlaceAndTimeChoice shown={shown} onChoose={(chosen) => void navigate({ search: { ...search, ...chosen } })} />
      </PageHead>
      <DerivedWork {...progress} />
      <UndecidedRegisters />
      <QueryView query={figures}>
        {(read) =>
          area !== null && period !== null ? (
            <Texts
              key={`${area} ${period}`}
              figures={known ?? read}
              derived={work}
              area={area}
              home={home}
              period={period}
            />
          ) : work.isComing ? (
            <Loading />
          ) : (
            <NoFigures known={read} />
          )
        }
      </QueryView>
    </>
  );
}
