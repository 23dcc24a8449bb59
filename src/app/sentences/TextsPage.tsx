// Sentences of an area and a time, made from the figures, to be copied into a report.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { AreaChoice } from '../controls/AreaChoice';
import { useFigures } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { areaChoices } from '../derived/areaChoices';
import { DerivedWork } from '../derived/DerivedWork';
import { UndecidedRegisters } from '../derived/UndecidedRegisters';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { firstPeriod, NO_PERIODS, periodsOf } from '../overview/overviewPeriods';
import { PeriodChoice } from '../overview/PeriodChoice';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
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
  const derived = work.figures;
  const known = useWithDerived(figures.data, derived);
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
      <PageHead title={words.texts.title}>
        {choice !== null && area !== null && choice.options.length > 0 && (
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
            onChoose={(chosen) => void navigate({ search: { ...search, period: chosen } })}
          />
        )}
      </PageHead>
      <DerivedWork isComing={work.isComing} hasFailed={work.hasFailed} />
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
